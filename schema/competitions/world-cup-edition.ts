import { finalsOf, qualifyingOf } from '../../src/graph/campaigns/world-cup-decision.ts';
import type { Edition } from '../../src/graph/campaigns/world-cup-history.ts';
import { outcomeText } from '../../src/graph/dataset/texts.ts';
import { seasonOf, teamOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/world-cups.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { SeasonRef, TeamRef, TenureRef } from '../kit/refs.ts';
import { WorldCupOutcomeEnum } from './world-cup-outcome.ts';

function optionalSeason(view: GraphView, id: string) {
  const record = view.seasonRecord(id);
  return record === null ? null : seasonOf(record);
}

/** The coaches who led the team from its first qualifier to its last. */
function coachesOf(view: GraphView, edition: Edition) {
  return whenReady(view.team(edition.record.team), (team) => {
    const played = (team?.matchesIn(qualifyingOf(edition)) ?? []).filter((match) => match.played);
    const [from, to] = [played[0]?.date, played.at(-1)?.date];
    if (from === undefined || to === undefined) return [];
    return tenuresBetween(view.tenuresOfTeam(edition.record.team), from, to).map(tenureOf);
  });
}

export const EditionRef = builder.objectRef<Edition>('WorldCupEdition').implement({
  description: 'One World Cup for one national team: how qualifying ended, and how far it came.',
  fields: (t) => ({
    edition: t.exposeString('edition', { description: 'The year of the finals, `2026`.' }),
    finals: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The finals; null where the graph does not hold them.',
      resolve: (edition, _args, { view }) => optionalSeason(view, finalsOf(edition)),
    }),
    qualifying: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The qualifying competition; null in 1930, and where the graph does not hold it.',
      resolve: (edition, _args, { view }) => optionalSeason(view, qualifyingOf(edition)),
    }),
    team: t.field({
      type: TeamRef,
      description: 'The national team.',
      resolve: ({ record }, _args, { view }) => teamOf(view, record.team),
    }),
    outcome: t.expose('outcome', { type: WorldCupOutcomeEnum, description: 'How the cycle ended.' }),
    atFinals: t.exposeBoolean('atFinals', {
      nullable: true,
      description: 'Whether it was at the finals; null while that is open.',
    }),
    finish: t.exposeString('finals', {
      nullable: true,
      description:
        'Where it finished at the finals: CHAMPION, RUNNER_UP, THIRD, FOURTH, QUARTER_FINAL and so on; null when it was not there, or the finals were not over.',
    }),
    performance: t.exposeString('finals', {
      nullable: true,
      description: 'The same as `finish`; null when it was not there, or the finals were not over.',
      deprecationReason: 'Use `finish`, since November 2026.',
    }),
    detail: t.string({
      nullable: true,
      description:
        'A remark on the outcome; null when there is none, while it is open, and as of a day before a later one that it names.',
      resolve: ({ record, outcome }, _args, { view }) =>
        outcome === record.outcome ? outcomeText(view, record, record.detail) : null,
    }),
    coaches: t.field({
      type: [TenureRef],
      description: 'The coaches who led it in qualifying, oldest first; empty when not known.',
      extensions: { cost: costs.coachesOfEdition },
      resolve: (edition, _args, { view }) => coachesOf(view, edition),
    }),
  }),
});

export const EditionConnectionRef = connectionOf(
  'WorldCupEdition',
  EditionRef,
  'outcomes of a World Cup cycle',
);
