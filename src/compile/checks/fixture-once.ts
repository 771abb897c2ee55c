import { rulesOf } from '../../football/rules/index.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { groupsOf, type StageMatches, stageMatches } from './stage-matches.ts';

const HOME_AND_AWAY: ReadonlySet<CompetitionKind> = new Set(['DOMESTIC_LEAGUE', 'CONTINENTAL_CLUB']);

/** The statuses of matches that do not count here, since a match that was not finished is played again. */
const PLAYED_AGAIN: ReadonlySet<string> = new Set(['ABANDONED', 'ANNULLED', 'CANCELLED', 'POSTPONED']);

/**
 * The share of the pairs of a table that may meet too often by mistake. When more do, that is the format; so one of fewer
 * than twenty pairs shows no mistake.
 */
const BY_MISTAKE = 0.05;
/** The share of the possible pairs that must have met. When fewer did, the format is not a round robin. */
const NEARLY_ALL = 0.9;

type Rows = readonly Located<MatchFact>[];

/** How often every team hosts every other team by the rules of a season; null where the rules are not recorded. */
function hostingsOf({ season, stage }: StageMatches): number | null {
  const { value } = season;
  const rules = value.rules === 'plain' ? 0 : (rulesOf(value)?.meetingsPerPair ?? 0);
  const meetings = stage.meetings ?? rules;
  return meetings === 0 ? null : Math.ceil(meetings / 2);
}

/** How often nearly all teams host each other; null where there is no such number. */
function usual(pairs: readonly Rows[]): number | null {
  const counts = [...Map.groupBy(pairs, ({ length }) => length)].map(
    ([times, of]) => [times, of.length] as const,
  );
  const [times = 0] = counts.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const more = pairs.filter(({ length }) => length > times).length;
  const teams = new Set(
    pairs.flatMap(([row]) => (row === undefined ? [] : [row.value.home, row.value.away])),
  );
  const met = pairs.length / (teams.size * (teams.size - 1));
  return met >= NEARLY_ALL && more <= pairs.length * BY_MISTAKE ? times : null;
}

const scoreText = ({ value }: Located<MatchFact>): string => JSON.stringify(value.score?.fullTime ?? null);

/**
 * The rows that are too many for one fixture: the later ones when all tell the same result, else all, since nothing
 * tells which is right.
 */
function tooMany(rows: Rows, permitted: number): Rows {
  const isOne = new Set(rows.map(scoreText)).size === 1;
  // A match in two rows was postponed, and it was played on the later day.
  return isOne ? rows.toSorted((a, b) => (a.value.date < b.value.date ? -1 : 1)).slice(0, -permitted) : rows;
}

function checkTable(stage: StageMatches, name: string, matches: Rows, report: Report): void {
  const counting = matches.filter(({ value }) => !PLAYED_AGAIN.has(value.status ?? ''));
  const pairs = [...Map.groupBy(counting, ({ value }) => `${value.home} ${value.away}`).values()];
  const permitted = hostingsOf(stage) ?? usual(pairs);
  if (permitted === null) return;
  for (const rows of pairs.filter(({ length }) => length > permitted)) {
    const [first, ...others] = tooMany(rows, permitted);
    if (first === undefined) continue;
    const { home, away } = first.value;
    const days = rows.map(({ value }) => value.date).join(', ');
    report(
      first,
      `${home} hosts ${away} ${rows.length} times in ${name}: ${days}`,
      `it does so ${permitted === 1 ? 'once' : `${permitted} times`}: a row is there twice, or hosts and guests are swapped`,
      others,
    );
  }
}

/** A stricter rule checks seasons that are marked complete. */
const isAsked = ({ season, stage }: StageMatches): boolean =>
  !season.value.complete && season.value.rules !== 'uefa-league-phase' && isTableStage(stage);

export const fixtureOnce: Rule = {
  name: 'fixture-once',
  statement:
    'In a league, and in a group of a club competition, nobody hosts anyone more often than its rules say.',
  sees: ['competitions', 'seasons', 'stages', 'matches'],
  brokenByImport: 'ROWS',
  check(facts: Facts, report) {
    const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
    for (const stage of stageMatches(facts)) {
      const kind = kinds.get(stage.season.value.competition);
      if (kind === undefined || !HOME_AND_AWAY.has(kind) || !isAsked(stage)) continue;
      for (const [group, matches] of groupsOf(stage))
        checkTable(stage, `${stage.season.value.id} ${group || stage.stage.code}`, matches, report);
    }
  },
};
