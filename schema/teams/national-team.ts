import { MATCH } from '../../src/documents/documents.ts';
import { WorldCupHistory } from '../../src/graph/campaigns/world-cup-history.ts';
import { confederationOf } from '../../src/graph/nodes/resolve.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import { predecessorsOf } from '../../src/graph/teams/succession.ts';
import { TeamView } from '../../src/graph/teams/team-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { finalsSeason, globalId } from '../../src/model/ids.ts';
import { RowSet } from '../../src/store/row-set.ts';
import { WorldCupHistoryRef } from '../competitions/world-cup-history.ts';
import { worldCups } from '../costs/teams.ts';
import { ConfederationRef, EntityRef, NationalTeamRef, NodeRef, TeamRef } from '../kit/refs.ts';

/** Whether the cycle of a World Cup had begun by the as-of day. */
const begun =
  (view: GraphView) =>
  (edition: string): boolean =>
    view.seasonRecord(finalsSeason(edition)) !== null;

const nothingHeld = (id: string, asOf: string | null): TeamView =>
  new TeamView(id, { id, matches: new RowSet('', 0, MATCH), seasons: [], outcomes: [] }, asOf);

NationalTeamRef.implement({
  description:
    'The men’s national team of a country. The team of a state that ended is a team of its own, as West Germany is beside Germany: `country { predecessors }` lists them. Fields that can include their matches have an argument for it.',
  interfaces: [TeamRef, EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'national-team',
  fields: (t) => ({
    fifaCode: t.string({
      nullable: true,
      description:
        'Three letters of FIFA, `ITA`; null for teams that had none, and as of a day on which the country went by another name.',
      resolve: ({ record }) => record.fifaCode ?? null,
    }),
    confederation: t.field({
      type: ConfederationRef,
      nullable: true,
      description: 'Its confederation today, or at its end; null when it had none.',
      resolve: ({ record }, _args, { view }) =>
        record.confederation === undefined ? null : confederationOf(view, record.confederation),
    }),
    worldCups: t.field({
      type: WorldCupHistoryRef,
      description: 'Every World Cup cycle: titles, appearances, misses, streaks.',
      args: {
        predecessors: t.arg.boolean({
          description:
            'True: count the World Cups of countries it is the successor of, as FIFA does for Germany; where two of them entered, the one at the finals, and of two the one that was there more often. Left out or false: only its own.',
        }),
      },
      extensions: { cost: worldCups },
      resolve: ({ record }, { predecessors }, { view }) => {
        const id = globalId('national-team', record.id);
        const teams = [id, ...(predecessors ? predecessorsOf(view, record.id) : [])];
        return whenReady(allReady(teams.map((team) => view.team(team))), ([own, ...others]) => {
          const before = others.filter((team) => team !== null);
          return new WorldCupHistory(own ?? nothingHeld(id, view.asOf), begun(view), before);
        });
      },
    }),
  }),
});
