/** Who won a season on the field: its final, or its league. */
import { rulesOf } from '../football/rules/index.ts';
import { isTableStage } from '../football/rules/stage-kinds.ts';
import { resolveTie } from '../football/tie.ts';
import { tieRulesFor } from '../football/tie-rules.ts';
import { asPlayed } from './as-played.ts';
import { type StageMatches, stageMatches } from './checks/stage-matches.ts';
import { tableOf } from './checks/table-of.ts';
import type { Facts, Located, MatchFact, SeasonFact } from './facts.ts';

interface Winner {
  /** Id with its kind. */
  readonly team: string;
  /** In words: `won the final`. */
  readonly how: string;
}

type Competition = Facts['competitions'][number]['value'];
type Tie = Facts['ties'][number]['value'];

const isLeague = ({ value }: Facts['competitions'][number]): boolean => value.kind === 'DOMESTIC_LEAGUE';

/** Whether the rules of a season have places that lead to a final, the first place among them. */
const firstPlaysFinal = (season: SeasonFact): boolean =>
  rulesOf(season)?.cutoffs.some(({ zone, from }) => zone === 'FINAL' && from === 1) ?? false;

/** The side that won a final by its legs, its replay, or its recorded winner; null while no side has. */
function wonFinal(
  { stage, matches }: StageMatches,
  competition: Competition,
  tie: Tie | undefined,
): string | null {
  const last = matches.at(-1)?.value;
  if (last === undefined || new Set(matches.map(({ value }) => value.tie)).size > 1) return null;
  const rules = tieRulesFor(
    { kind: competition.kind, organiser: competition.organiser ?? '' },
    last.date,
    stage.legs === 2 ? 2 : 1,
  );
  const recorded = { winner: tie?.winner ?? null, decidedBy: tie?.decidedBy ?? null };
  return resolveTie(
    matches.map(({ value }) => asPlayed(value)),
    rules,
    recorded,
  ).winner;
}

/**
 * The winners of finals, by season. A season without a final has none. Nor has a league, since its final is
 * often one of a play-off for promotion, unless its rules send the first place into the final.
 */
function winnersOfFinals(facts: Facts): [string, Winner][] {
  const competitions = new Map(facts.competitions.map(({ value }) => [value.id, value]));
  const ties = new Map(facts.ties.map(({ value }) => [`${value.season} ${value.code}`, value]));
  return stageMatches(facts).flatMap((final) => {
    const season = final.season.value;
    const competition = competitions.get(season.competition);
    const isDecisive = competition?.kind !== 'DOMESTIC_LEAGUE' || firstPlaysFinal(season);
    if (final.stage.code !== 'final' || competition === undefined || !isDecisive) return [];
    const tie = ties.get(`${season.id} ${final.matches[0]?.value.tie ?? ''}`);
    const team = wonFinal(final, competition, tie);
    return team === null ? [] : [[season.id, { team, how: 'won the final' }] as [string, Winner]];
  });
}

const isPlayed = ({ value: { score, official, status } }: Located<MatchFact>): boolean =>
  score !== undefined || official !== undefined || status === 'ANNULLED' || status === 'CANCELLED';

/** Whether nobody of a table has a match to come, by the rules of the season. */
function isPlayedOut(table: StageMatches, facts: Facts): boolean {
  const rows = tableOf(table, table.matches, facts)?.rows ?? [];
  return table.matches.every(isPlayed) && rows.length > 0 && rows.every(({ toPlay }) => toPlay === 0);
}

/**
 * Whether a season has ended and its tables are played out, so that it lacks matches of play-offs alone: these decide
 * no title.
 */
function lacksPlayOffAlone({ season, stages }: StageMatches, facts: Facts): boolean {
  const tables = stages.filter(({ stage }) => isTableStage(stage));
  return (
    season.value.end !== undefined &&
    stages.some(({ stage, matches }) => !isTableStage(stage) && !matches.every(isPlayed)) &&
    tables.every((table) => table.stage.kind === 'LEAGUE' && isPlayedOut(table, facts))
  );
}

/**
 * The winners of leagues, by season: the only team at the first place of a league that lacks nothing but play-offs, and
 * whose rules say what that place brings. When a season has several tables, its stages tell which one is for the title;
 * else it has no winner here.
 */
function leaders(facts: Facts): [string, Winner][] {
  const leagues = new Set(facts.competitions.filter(isLeague).map(({ value }) => value.id));
  const tables = stageMatches(facts).filter(({ stage }) => stage.kind === 'LEAGUE');
  const perSeason = Map.groupBy(tables, ({ season }) => season.value.id);
  return tables.flatMap((stage) => {
    const { id, competition, complete } = stage.season.value;
    const isForTitle = stage.stage.firstPlace === 1 || perSeason.get(id)?.length === 1;
    if (!leagues.has(competition) || !isForTitle) return [];
    if (!complete && !lacksPlayOffAlone(stage, facts)) return [];
    const [first] = tableOf(stage, stage.matches, facts)?.rows ?? [];
    if (first === undefined || first.sharedWith.length > 0) return [];
    const isChampion = first.zones.some(({ zone }) => zone === 'CHAMPION');
    return isChampion ? [[id, { team: first.team, how: 'was first' }] as [string, Winner]] : [];
  });
}

/** By id of the season. Seasons that neither a final nor a complete league decides have none. */
export const winnersOnTheField = (facts: Facts): ReadonlyMap<string, Winner> =>
  new Map([...leaders(facts), ...winnersOfFinals(facts)]);
