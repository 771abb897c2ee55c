/** What one edition of a championship was for one national team. */
import type { Edition } from '../../src/graph/campaigns/qualification.ts';
import { dayOfOutcome, finalsOf, qualifyingOf } from '../../src/graph/campaigns/qualifying-decision.ts';
import { outcomeText } from '../../src/graph/dataset/texts.ts';
import { seasonOf, teamOf, tenureOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { tenuresBetween } from '../../src/graph/tenures/tenures.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/cycles.ts';
import { builder } from '../kit/builder.ts';
import { SeasonRef, TeamRef, TenureRef } from '../kit/refs.ts';
import { EDITIONS } from './team-edition.ts';
import { WorldCupOutcomeEnum } from './world-cup-outcome.ts';

function optionalSeason(view: GraphView, id: string) {
  const record = view.seasonRecord(id);
  return record === null ? null : seasonOf(record);
}

/** The coaches who led the team from its first qualifier to its last. */
function coachesOf(view: GraphView, edition: Edition) {
  return whenReady(view.team(edition.record.team), (team) => {
    const played = (team?.matchesIn(qualifyingOf(view, edition)) ?? []).filter((match) => match.played);
    const [from, to] = [played[0]?.date, played.at(-1)?.date];
    if (from === undefined || to === undefined) return [];
    return tenuresBetween(view.tenuresOfTeam(edition.record.team), from, to).map(tenureOf);
  });
}

for (const ref of EDITIONS)
  builder.objectFields(ref, (t) => ({
    edition: t.exposeString('edition', { description: 'The label of the finals, `2026`.' }),
    finals: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'The finals; null where the graph does not hold them.',
      resolve: (edition, _args, { view }) => optionalSeason(view, finalsOf(edition)),
    }),
    qualifying: t.field({
      type: SeasonRef,
      nullable: true,
      description:
        'The qualifying competition; null where there was none, and where the graph does not hold it.',
      resolve: (edition, _args, { view }) => optionalSeason(view, qualifyingOf(view, edition)),
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
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The day that settled the outcome: of the match, ruling or choice, or the last of the matches whose results it needed. Null while it is open, and when no source gives the day.',
      resolve: dayOfOutcome,
    }),
    detail: t.string({
      nullable: true,
      description:
        'A remark on the outcome; null when there is none, while it is open, and as of a day before the latest day that it names.',
      resolve: ({ record, outcome }, _args, { view }) =>
        outcome === record.outcome ? outcomeText(view, record, record.detail) : null,
    }),
    coaches: t.field({
      type: [TenureRef],
      description: 'The coaches who led it in qualifying, oldest first; empty when not known.',
      extensions: { cost: costs.coachesOfEdition },
      resolve: (edition, _args, { view }) => coachesOf(view, edition),
    }),
  }));
