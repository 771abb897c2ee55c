import { lackOfHonours } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { type Team, teamId } from '../../src/graph/nodes/entities.ts';
import { countryOf } from '../../src/graph/nodes/resolve.ts';
import { honours as honoursListed } from '../costs/catalogue.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CountryRef, EntityRef, NodeRef, TeamRef } from '../kit/refs.ts';
import { HonourConnectionRef, honourKey } from './honour.ts';

const countryIdOf = (team: Team): string => (team.kind === 'club' ? team.record.country : team.record.id);

TeamRef.implement({
  description: 'A side that plays matches: a club or a national team.',
  interfaces: [EntityRef, NodeRef],
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: 'Where it is from. See `Club.association` for where it plays.',
      resolve: (team, _args, { view }) => countryOf(view, countryIdOf(team)),
    }),
    honours: t.field({
      type: HonourConnectionRef,
      description:
        'Titles and places by competition and season, revoked ones included, of the competitions and seasons whose titles the graph holds: `Competition.champions { since }` tells which.',
      args: pageArgs(t.arg),
      extensions: { cost: honoursListed('honoursOfTeam') },
      resolve: (team, page, { view }, { path }) => {
        const id = teamId(team);
        notice(view, path, () => lackOfHonours(view, id));
        return paginateBy(view.honoursOfTeam(id), honourKey, page);
      },
    }),
  }),
});
