import { lackOfHonours } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { teamId } from '../../src/graph/nodes/entities.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { honoursOfTeam } from '../../src/graph/teams/honour-lists.ts';
import { honours as honoursListed } from '../costs/honours.ts';
import { EntityRef, NodeRef, TeamRef } from '../kit/refs.ts';
import { HonourConnectionRef } from './honour.ts';
import { honourArgs, honoursPage } from './honour-args.ts';

TeamRef.implement({
  description: 'A side that plays matches: a club or a national team.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    honours: t.field({
      type: HonourConnectionRef,
      description:
        'Titles and places by competition and season, revoked ones included, of the competitions and seasons whose titles the graph holds: see `Competition.champions { since }`.',
      args: honourArgs(t.arg),
      extensions: { cost: honoursListed('honoursOfTeam') },
      resolve: (team, wanted, { view }, { path }) =>
        whenReady(honoursOfTeam(view, teamId(team)), (honours) => {
          notice(view, path, () => lackOfHonours(honours));
          return honoursPage(view, honours, wanted);
        }),
    }),
  }),
});
