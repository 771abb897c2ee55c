import { isOfEveryKind, openSeasons, seasonsIn } from '../../src/graph/competitions/seasons-in.ts';
import { lackOfSides, lackOfSpan } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { type MatchFilter, selectWide, sideTest, teamMatches } from '../../src/graph/matches/selection.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import { RecordHolders } from '../../src/graph/records/record-holders.ts';
import { clubsOf, type MatchSide, seasonsFor } from '../../src/graph/records/sides.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/scopes.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { paginateBy } from '../kit/page.ts';
import { TeamRef } from '../kit/refs.ts';
import { requireCompetition } from '../kit/require-known.ts';
import { checkedFilter, MatchFilterInput } from '../matches/filters/match-filter.ts';
import { RecordKindEnum } from './record-kind.ts';
import { matchKey, RecordMatchConnectionRef } from './record-match.ts';
import { type RecordScope, RecordScopeInput } from './record-scope.ts';
import { associationSide, teamSide } from './side.ts';
import { StreakConnectionRef } from './streak.ts';
import { StreakKindEnum } from './streak-kind.ts';

const RecordsRef = builder.objectRef<RecordHolders>('Records').implement({
  description: 'Record matches and longest streaks in a scope. They are records within `coverage` only.',
  fields: (t) => ({
    holders: t.field({
      type: RecordMatchConnectionRef,
      description:
        'Who holds a record: one match, or several jointly, newest first; empty when none qualifies.',
      args: {
        ...pageArgs(t.arg),
        kind: t.arg({ type: RecordKindEnum, required: true, description: 'Which record.' }),
      },
      extensions: { cost: costs.holders },
      resolve: (records, { kind, ...page }) => paginateBy(records.holders(kind), matchKey, page),
    }),
    ranking: t.field({
      type: RecordMatchConnectionRef,
      description: 'Every match that qualifies, the record first; equal ones newest first.',
      args: {
        ...pageArgs(t.arg),
        kind: t.arg({ type: RecordKindEnum, required: true, description: 'Which record.' }),
      },
      extensions: { cost: costs.ranking },
      resolve: (records, { kind, ...page }) => paginateBy(records.ranking(kind), matchKey, page),
    }),
    longestStreaks: t.field({
      type: StreakConnectionRef,
      description:
        'The longest streak of one team, joint ones included, by team; empty when there is none of the kind.',
      args: {
        ...pageArgs(t.arg),
        kind: t.arg({ type: StreakKindEnum, required: true, description: 'What is counted.' }),
      },
      extensions: { cost: costs.longestStreaks },
      resolve: (records, { kind, ...page }) =>
        paginateBy(records.longestRuns(kind), (run) => `${run.team} ${run.matches[0]?.id ?? ''}`, page),
    }),
    matches: t.int({
      description: 'How many matches with a result were looked through.',
      extensions: { cost: costs.matchesLookedThrough },
      resolve: ({ played }) => played,
    }),
    coverage: t.field({
      type: [ScopeCoverageRef],
      description: 'What the answer rests on: each competition held that the scope covers, by id.',
      extensions: { cost: costs.coverageOfScope },
      resolve: ({ seasons }) => scopeCoverage(seasons),
    }),
  }),
});

function ofTeam(view: GraphView, id: string, given: MatchFilter): PromiseOrValue<RecordHolders> {
  const filter = checkedFilter(view, given);
  const side: MatchSide = { kind: 'team', id };
  return whenReady(view.team(id), (team) => {
    const matches = teamMatches(view, team, filter);
    return new RecordHolders([id], matches, () => seasonsFor(view, [side], filter));
  });
}

function ofAssociation(view: GraphView, side: MatchSide, given: MatchFilter): PromiseOrValue<RecordHolders> {
  if (isOfEveryKind(given))
    throw badInput(
      'an association needs a narrower filter',
      'filter.competition, filter.competitionKind or filter.season',
    );
  const filter = checkedFilter(view, given);
  const seasons = seasonsFor(view, [side], filter);
  const clubs = clubsOf(view, side.id);
  return whenReady(openSeasons(view, seasons), (found) => {
    const own = found.flatMap((season) => season.matchesOfAny(clubs));
    return new RecordHolders(clubs, selectWide(view, own, filter), () => seasons, sideTest(view, filter));
  });
}

function ofCompetition(
  view: GraphView,
  competition: string,
  given: MatchFilter,
): PromiseOrValue<RecordHolders> {
  if (given.competition && given.competition !== competition)
    throw badInput(`the scope is ${competition} and the filter ${given.competition}`, 'one of them');
  const filter = checkedFilter(view, given);
  const seasons = seasonsIn(view, { ...filter, competition });
  return whenReady(openSeasons(view, seasons), (found) => {
    const all = found.flatMap((season) => view.matchesOfSeason(season));
    const teams = [...new Set(all.flatMap((match) => [match.home, match.away]))];
    return new RecordHolders(teams, selectWide(view, all, filter), () => seasons, sideTest(view, filter));
  });
}

function recordsOf(
  view: GraphView,
  scope: RecordScope,
  filter: MatchFilter,
): PromiseOrValue<RecordHolders | null> {
  const { competition, association, team } = scope;
  if (typeof competition === 'string') {
    requireCompetition(view, competition);
    return ofCompetition(view, competition, filter);
  }
  if (typeof association === 'string') {
    const side = associationSide(view, association);
    return side && ofAssociation(view, side, filter);
  }
  const side = typeof team === 'string' ? teamSide(view, team) : null;
  return side && ofTeam(view, side.id, filter);
}

function lackOfRecords(
  view: GraphView,
  records: RecordHolders,
  { team, competition }: RecordScope,
  filter: MatchFilter,
) {
  const side = team ? teamSide(view, team) : null;
  const asked = { ...filter, competition: filter.competition ?? competition };
  return side === null ? lackOfSpan(view, asked, records.seasons) : lackOfSides(view, [side], filter);
}

builder.queryField('records', (t) =>
  t.field({
    type: RecordsRef,
    nullable: true,
    description:
      'What stands out among the matches of a team, of an association’s clubs or of a competition: biggest win, heaviest defeat, longest runs. Null where what the scope names was not there on the as-of day. For example `{ records(scope: { competition: "ucl" }) { holders(kind: BIGGEST_WIN) { nodes { value match { id } } } } }`.',
    args: {
      scope: t.arg({ type: RecordScopeInput, required: true, description: 'Exactly one way to name it.' }),
      filter: t.arg({
        type: MatchFilterInput,
        description:
          'Which of its matches; `side`, `result` and the like as each team of the scope sees them.',
      }),
    },
    extensions: { cost: costs.recordsOfScope },
    resolve: (_root, { scope, filter }, { view }, { path }) =>
      whenReady(recordsOf(view, scope, filter ?? {}), (records) => {
        if (records !== null) notice(view, path, () => lackOfRecords(view, records, scope, filter ?? {}));
        return records;
      }),
  }),
);

builder.interfaceField(TeamRef, 'records', (t) =>
  t.field({
    type: RecordsRef,
    description: 'Its record matches and longest streaks: biggest win, heaviest defeat and others.',
    args: { filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }) },
    extensions: { cost: costs.recordsOfTeam },
    resolve: (team, { filter }, { view }, { path }) =>
      whenReady(ofTeam(view, teamId(team), filter ?? {}), (records) => {
        notice(view, path, () => lackOfRecords(view, records, { team: teamId(team) }, filter ?? {}));
        return records;
      }),
  }),
);
