import { isOfEveryKind } from '../../src/graph/competitions/seasons-in.ts';
import { lackOfSides } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { type MatchFilter, selectMatches, selectWide, sideTest } from '../../src/graph/matches/selection.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { HeadToHead, possibleMeetings } from '../../src/graph/records/head-to-head.ts';
import { type MatchSide, seasonsFor } from '../../src/graph/records/sides.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/scopes.ts';
import { ScopeCoverageRef, scopeCoverage } from '../dataset/scope-coverage.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { MatchRef } from '../kit/refs.ts';
import { checkedFilter, MatchFilterInput } from '../matches/filters/match-filter.ts';
import { MatchOrderEnum } from '../matches/filters/match-order.ts';
import { MatchConnectionRef, pageOfSides } from '../matches/match-edge.ts';
import { RecordRef } from './record.ts';
import { sideOf, withPredecessors } from './side.ts';
import { SideByInput } from './side-by.ts';

const HeadToHeadRef = builder.objectRef<HeadToHead>('HeadToHead').implement({
  description:
    'The meetings of two sides, seen from side `a`. No meeting means none within `coverage`, not none ever.',
  fields: (t) => ({
    record: t.expose('record', {
      type: RecordRef,
      description: 'Won, drawn and lost by side `a`.',
      extensions: { cost: costs.ofMeetings },
    }),
    meetings: t.field({
      type: MatchConnectionRef,
      description: 'Their matches in the order of `orderBy`, fixtures still to be played included.',
      args: {
        ...pageArgs(t.arg),
        orderBy: t.arg({
          type: MatchOrderEnum,
          description: 'In which order; the earliest first when not given.',
        }),
      },
      extensions: { cost: costs.meetings },
      resolve: ({ meetings }, { orderBy, ...page }, { view }) => {
        const matches = meetings.map(({ match }) => match);
        return pageOfSides(selectMatches(view, matches, {}, orderBy), meetings, page);
      },
    }),
    first: t.expose('first', {
      type: MatchRef,
      nullable: true,
      description: 'The first meeting played; null when there was none within coverage.',
      extensions: { cost: costs.ofMeetings },
    }),
    last: t.expose('last', {
      type: MatchRef,
      nullable: true,
      description: 'The last meeting played, see its `daysSince`; null when there was none within coverage.',
      extensions: { cost: costs.ofMeetings },
    }),
    next: t.expose('next', {
      type: MatchRef,
      nullable: true,
      description: 'The next fixture between them; null when none was drawn.',
      extensions: { cost: costs.ofMeetings },
    }),
    coverage: t.field({
      type: [ScopeCoverageRef],
      description:
        'What the answer rests on: each competition held in which both may have met, by id; empty when there is none.',
      extensions: { cost: costs.coverageOfScope },
      resolve: ({ seasons }) => scopeCoverage(seasons),
    }),
  }),
});

function checkSides([a, b]: readonly [MatchSide, MatchSide], filter: MatchFilter): void {
  if (a.kind === b.kind && a.id === b.id) throw badInput('a and b are the same side', 'two different sides');
  if (a.kind === 'association' && b.kind === 'association' && isOfEveryKind(filter))
    throw badInput(
      'two associations need a narrower filter',
      'filter.competition, filter.competitionKind or filter.season',
    );
}

function headToHead(view: GraphView, sides: readonly [MatchSide, MatchSide], given: MatchFilter) {
  checkSides(sides, given);
  const filter = checkedFilter(view, given);
  const seasons = () => seasonsFor(view, sides, filter);
  const counts = sideTest(view, filter);
  return whenReady(
    possibleMeetings(view, sides, seasons),
    (matches) => new HeadToHead(view, sides, selectWide(view, matches, filter), seasons, counts),
  );
}

builder.queryField('headToHead', (t) =>
  t.field({
    type: HeadToHeadRef,
    nullable: true,
    description:
      'How two sides fared against each other: two teams, a team against an association’s clubs, two coaches. Null where one of them was not there on the as-of day. For example `{ headToHead(a: { team: "club:bayern" }, b: { association: "italy" }) { record { won drawn lost } } }`.',
    args: {
      a: t.arg({ type: SideByInput, required: true, description: 'Whose record it is.' }),
      b: t.arg({ type: SideByInput, required: true, description: 'Against whom.' }),
      filter: t.arg({
        type: MatchFilterInput,
        description: 'Which matches; `side`, `result` and the like as side `a` sees them.',
      }),
      predecessors: t.arg.boolean({
        description:
          'True: a national team counts with the one whose record goes on in its own, Germany with West Germany, Russia with the Soviet Union. Left out or false: without.',
      }),
    },
    extensions: { cost: costs.headToHead },
    resolve: (_root, { a, b, filter, predecessors }, { view }, { path }) => {
      const [first, second] = [sideOf(view, a), sideOf(view, b)];
      if (first === null || second === null) return null;
      const own: readonly [MatchSide, MatchSide] = [first, second];
      const sides = predecessors
        ? ([withPredecessors(view, first), withPredecessors(view, second)] as const)
        : own;
      notice(view, path, () => lackOfSides(view, own, filter ?? {}));
      return headToHead(view, sides, filter ?? {});
    },
  }),
);
