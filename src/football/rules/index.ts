/** Every rule set by the name that `seasons.csv` uses. */
import {
  africaCup,
  asianCup,
  copaAmerica,
  euro,
  euroQualifying,
  goldCup,
  nationsLeague,
  oceaniaCup,
} from './championships.ts';
import { premierLeague } from './england.ts';
import { ligue1 } from './france.ts';
import { bundesliga } from './germany.ts';
import { serieA } from './italy.ts';
import { eredivisie } from './netherlands.ts';
import { plain } from './plain.ts';
import { primeiraLiga } from './portugal.ts';
import { laLiga } from './spain.ts';
import type { RuleSet, TableRules } from './table-rules.ts';
import { europaLeagueGroupStage, uefaGroupStage, uefaLeaguePhase } from './uefa.ts';
import { worldCup, worldCupQualifying, worldCupSecondGroups } from './world-cup.ts';

const RULE_SETS: ReadonlyMap<string, RuleSet> = new Map([
  ['uefa-league-phase', uefaLeaguePhase],
  ['uefa-group-stage', uefaGroupStage],
  ['europa-league-group-stage', europaLeagueGroupStage],
  ['serie-a', serieA],
  ['la-liga', laLiga],
  ['bundesliga', bundesliga],
  ['premier-league', premierLeague],
  ['ligue-1', ligue1],
  ['eredivisie', eredivisie],
  ['primeira-liga', primeiraLiga],
  ['world-cup', worldCup],
  ['world-cup-second-groups', worldCupSecondGroups],
  ['world-cup-qualifying', worldCupQualifying],
  ['euro', euro],
  ['euro-qualifying', euroQualifying],
  ['africa-cup-of-nations', africaCup],
  ['asian-cup', asianCup],
  ['copa-america', copaAmerica],
  ['gold-cup', goldCup],
  ['oceania-nations-cup', oceaniaCup],
  ['nations-league', nationsLeague],
  ['plain', plain],
]);

/** Names in the registry, in the order of the registry. */
export const RULE_SET_NAMES: readonly string[] = [...RULE_SETS.keys()];

/** The rules of the season that starts on `seasonStart` (ISO day); null when no rule set has that name. */
export function rulesFor(name: string, seasonStart: string): TableRules | null {
  return RULE_SETS.get(name)?.(seasonStart) ?? null;
}

/** The columns that determine the rules of a season. */
interface RuledSeason {
  /** A name in the registry. */
  readonly rules?: string;
  /** ISO day; absent where it is not known yet. */
  readonly start?: string;
  /** `2025-26`, `2026`; of qualifying the year of the tournament. */
  readonly label?: string;
  /** Rules that the data set brings along, in place of those of that name. */
  readonly ownRules?: TableRules;
}

/** Qualifying begins about two years before the tournament. */
const YEARS_OF_QUALIFYING = 2;

/** A day by which the rules of a season can be told: its first, or what its label says of that. */
export function ruledFrom({ rules, start, label = '' }: RuledSeason): string {
  if (start !== undefined) return start;
  const year = label.slice(0, 4);
  if (rules === 'world-cup-qualifying') return `${Number(year) - YEARS_OF_QUALIFYING}-01-01`;
  return label.includes('-') ? `${year}-07-01` : `${year}-01-01`;
}

/** The rules of a season; null where they are not known. */
export const rulesOf = (season: RuledSeason): TableRules | null =>
  season.ownRules ?? rulesFor(season.rules ?? '', ruledFrom(season));
