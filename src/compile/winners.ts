/** Who won a season on the field: its final, or its league. */
import { matchWinner } from '../football/match.ts';
import { rulesOf } from '../football/rules/index.ts';
import { asPlayed } from './as-played.ts';
import { stageMatches } from './checks/stage-matches.ts';
import { tableOf } from './checks/table-of.ts';
import type { Facts, SeasonFact } from './facts.ts';

interface Winner {
  /** Id with its kind. */
  readonly team: string;
  /** In words: `won the final`. */
  readonly how: string;
}

const isLeague = ({ value }: Facts['competitions'][number]): boolean => value.kind === 'DOMESTIC_LEAGUE';

/** Whether the rules of a season have places that lead to a final, the first place among them. */
const firstPlaysFinal = (season: SeasonFact): boolean =>
  rulesOf(season)?.cutoffs.some(({ zone, from }) => zone === 'FINAL' && from === 1) ?? false;

/**
 * The winners of finals, by season. A season without a final, or with a replayed one, has none. Nor has a
 * league, since its final is often one of a play-off for promotion, unless its rules send the first place
 * into the final.
 */
function winnersOfFinals(facts: Facts): [string, Winner][] {
  const leagues = new Set(facts.competitions.filter(isLeague).map(({ value }) => value.id));
  const decided = new Set(
    facts.seasons
      .filter(({ value }) => !leagues.has(value.competition) || firstPlaysFinal(value))
      .map(({ value }) => value.id),
  );
  const finals = facts.matches.filter(({ value }) => value.stage === 'final' && decided.has(value.season));
  return [...Map.groupBy(finals, ({ value }) => value.season)].flatMap(([season, [final, replay]]) => {
    const team = final === undefined || replay !== undefined ? null : matchWinner(asPlayed(final.value));
    return team === null ? [] : [[season, { team, how: 'won the final' }] as [string, Winner]];
  });
}

/**
 * The winners of leagues, by season: the only team at the first place of a complete league whose rules say
 * what that place brings. When a season has several tables, its stages tell which one is for the title; else
 * it has no winner here.
 */
function leaders(facts: Facts): [string, Winner][] {
  const leagues = new Set(facts.competitions.filter(isLeague).map(({ value }) => value.id));
  const tables = stageMatches(facts).filter(({ stage }) => stage.kind === 'LEAGUE');
  const perSeason = Map.groupBy(tables, ({ season }) => season.value.id);
  return tables.flatMap((stage) => {
    const { id, competition, complete } = stage.season.value;
    const isForTitle = stage.stage.firstPlace === 1 || perSeason.get(id)?.length === 1;
    if (!complete || !leagues.has(competition) || !isForTitle) return [];
    const [first] = tableOf(stage, stage.matches, facts)?.rows ?? [];
    if (first === undefined || first.sharedWith.length > 0) return [];
    const isChampion = first.zones.some(({ zone }) => zone === 'CHAMPION');
    return isChampion ? [[id, { team: first.team, how: 'was first' }] as [string, Winner]] : [];
  });
}

/** By id of the season. Seasons that neither a final nor a complete league decides have none. */
export const winnersOnTheField = (facts: Facts): ReadonlyMap<string, Winner> =>
  new Map([...leaders(facts), ...winnersOfFinals(facts)]);
