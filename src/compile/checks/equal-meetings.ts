import { isStruck, type Pairing } from '../../football/match.ts';
import { teamsIn } from '../../football/meetings.ts';
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

// No team id contains a space.
const pairOf = ({ home, away }: Pairing): string => (home < away ? `${home} ${away}` : `${away} ${home}`);

function pairsOf(teams: ReadonlySet<string>): readonly string[] {
  const sorted = [...teams].toSorted();
  return sorted.flatMap((home, at) => sorted.slice(at + 1).map((away) => pairOf({ home, away })));
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
  const met = Map.groupBy(meetings, pairOf);
  const most = Math.max(0, ...pairs.map((pair) => met.get(pair)?.length ?? 0));
  for (const pair of pairs) {
    const times = met.get(pair)?.length ?? 0;
    if (first === undefined || times === most) continue;
    const [one, other] = pair.split(' ');
    report(
      first,
      `${one} and ${other} met ${times} times in ${name}, and others ${most} times`,
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

const isTable = ({ stage }: StageMatches): boolean => stage.kind === 'GROUP' || stage.kind === 'LEAGUE';

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
    for (const of of stageMatches(facts).filter(isTable)) {
      const { season, stage } = of;
      const kind = kinds.get(season.value.competition);
      if (kind === undefined || !OF_NATIONS.has(kind) || !season.value.complete) continue;
      for (const [group, matches] of groupsOf(of)) {
        checkReasons(matches, report);
        const unplayed = unplayedByGroup.get(`${season.value.id} ${stage.code} ${group}`) ?? [];
        checkGroup(`${season.value.id} ${group || stage.code}`, matches, unplayed, report);
      }
    }
  },
};
