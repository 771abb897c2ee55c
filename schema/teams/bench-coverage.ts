/** How much is known of who led a team, and of what a coach led. */
import { lackOfBenches, lackOfCoach } from '../../src/graph/dataset/lacks.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import { benchOf } from '../../src/graph/tenures/bench.ts';
import { matchesCoachedBy, type SideMatch } from '../../src/graph/tenures/coached-matches.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/teams.ts';
import { builder } from '../kit/builder.ts';
import { CoachRef, TeamRef } from '../kit/refs.ts';

interface BenchCoverage {
  readonly since: string | null;
  readonly matches: number;
  readonly told: number;
  readonly certain: number;
  readonly gaps: readonly string[];
}

const BenchCoverageRef = builder.objectRef<BenchCoverage>('BenchCoverage').implement({
  description:
    'For how many of the held matches the coach is known, as far as they were played by the as-of day.',
  fields: (t) => ({
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'The first day of the tenures held; null when none is held, or none has a day.',
    }),
    matches: t.exposeInt('matches', {
      description:
        'Matches played: for a team, all that are held; for a coach, those that a tenure gives him.',
    }),
    told: t.exposeInt('told', {
      description: 'The number of these matches whose coach is known.',
    }),
    certain: t.exposeInt('certain', {
      description: 'The number of these matches whose coach is certain: see `BenchCoach.certain`.',
    }),
    gaps: t.stringList({
      description:
        'What is missing, in words: tenures before the first one held, and ends that no source gives.',
      extensions: { cost: 5 },
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});

function coverageOf(
  view: GraphView,
  sides: readonly SideMatch[],
  { since, missing }: ReturnType<typeof lackOfCoach>,
): BenchCoverage {
  const benches = sides.filter(({ match }) => match.played).map((side) => benchOf(view, side));
  const known = benches.filter((bench) => bench.length > 0);
  return {
    since,
    matches: benches.length,
    told: known.length,
    certain: known.filter((bench) => bench.every(({ certain }) => certain)).length,
    gaps: missing,
  };
}

builder.objectField(CoachRef, 'coverage', (t) =>
  t.field({
    type: BenchCoverageRef,
    description:
      'What is held of the career: matches of competitions and seasons that are not held are not among them.',
    extensions: { cost: costs.coachCoverage },
    resolve: ({ record }, _args, { view }) =>
      whenReady(matchesCoachedBy(view, record.id), ({ sides }) =>
        coverageOf(view, sides, lackOfCoach(view, record.id)),
      ),
  }),
);

builder.interfaceField(TeamRef, 'benchCoverage', (t) =>
  t.field({
    type: BenchCoverageRef,
    description: 'For how many of its matches the coach is known.',
    extensions: { cost: costs.teamBenches },
    resolve: (team, _args, { view }): PromiseOrValue<BenchCoverage> => {
      const id = teamId(team);
      return whenReady(view.team(id), (found) => {
        const sides = (found === null ? [] : view.matchesOfTeam(found)).map((match) => ({ match, team: id }));
        return coverageOf(view, sides, lackOfBenches(view, [id]));
      });
    },
  }),
);
