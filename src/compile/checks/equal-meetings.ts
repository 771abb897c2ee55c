import { isStruck, type Pairing } from '../../football/match.ts';
import { pairKey, teamsIn } from '../../football/meetings.ts';
import { isTableStage } from '../../football/rules/stage-kinds.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import { asPlayed } from '../as-played.ts';
import type { Facts, Located, MatchFact, UnplayedFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { groupsOf, type StageMatches, stageMatches } from './stage-matches.ts';

/**
 * The kinds of competitions that this rule checks. A stricter rule checks club leagues and groups: there every team
 * hosts every other team once.
 */
const OF_NATIONS: ReadonlySet<CompetitionKind> = new Set([
  'WORLD_CUP',
  'WORLD_CUP_QUALIFYING',
  'CONTINENTAL_NATIONAL',
]);

function pairsOf(teams: ReadonlySet<string>): readonly Pairing[] {
  const sorted = [...teams].toSorted();
  return sorted.flatMap((home, at) => sorted.slice(at + 1).map((away) => ({ home, away })));
}

/**
 * A match that was annulled and played again has two rows. A match that was called off counts as a meeting, since its
 * row explains why it was not played.
 */
const countsAs = ({ value }: Located<MatchFact>): boolean => value.status !== 'ANNULLED';

function checkGroup(
  name: string,
  matches: readonly Located<MatchFact>[],
  unplayed: readonly UnplayedFact[],
  report: Report,
): void {
  const [first] = matches;
  const pairs = pairsOf(teamsIn(matches.map(({ value }) => asPlayed(value))));
  const meetings = [...matches.filter(countsAs).map(({ value }) => value), ...unplayed];
  const met = Map.groupBy(meetings, pairKey);
  const timesOf = (pair: Pairing): number => met.get(pairKey(pair))?.length ?? 0;
  const most = Math.max(0, ...pairs.map(timesOf));
  for (const pair of pairs) {
    const times = timesOf(pair);
    if (first === undefined || times === most) continue;
    report(
      first,
      `${pair.home} and ${pair.away} met ${times} times in ${name}, and others ${most} times`,
      'give the match that is missing, CANCELLED with a note where it was never played, or tell in unplayed.csv why not',
    );
  }
}

function checkReasons(matches: readonly Located<MatchFact>[], report: Report): void {
  for (const fact of matches) {
    const { id, status, note } = fact.value;
    if (status === 'CANCELLED' && isStruck(asPlayed(fact.value)) && note === undefined)
      report(fact, `${id} was never played and does not say why`, 'write into note what is known of it');
  }
}

const isTable = ({ stage }: StageMatches): boolean => isTableStage(stage);

export const equalMeetings: Rule = {
  name: 'equal-meetings',
  statement:
    'In each group and round robin of national teams all meet equally often, or a row says which match was not played and why.',
  sees: ['competitions', 'seasons', 'stages', 'matches', 'unplayed'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const kinds = new Map(facts.competitions.map(({ value }) => [value.id, value.kind]));
    const unplayedByGroup = Map.groupBy(
      facts.unplayed.map(({ value }) => value),
      ({ season, stage, group = '' }) => `${season} ${stage} ${group}`,
    );
    for (const table of stageMatches(facts).filter(isTable)) {
      const { season, stage } = table;
      const kind = kinds.get(season.value.competition);
      if (kind === undefined || !OF_NATIONS.has(kind) || !season.value.complete) continue;
      for (const [group, matches] of groupsOf(table)) {
        checkReasons(matches, report);
        const unplayed = unplayedByGroup.get(`${season.value.id} ${stage.code} ${group}`) ?? [];
        checkGroup(`${season.value.id} ${group || stage.code}`, matches, unplayed, report);
      }
    }
  },
};
