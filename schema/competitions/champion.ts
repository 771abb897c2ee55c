import { type Champion, type Champions, championsOf } from '../../src/graph/competitions/champions.ts';
import { lackOfTitles } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as datasetCosts from '../costs/dataset.ts';
import { itself } from '../costs/place.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { type Connection, paginateBy } from '../kit/page.ts';
import { CompetitionRef, TeamRef } from '../kit/refs.ts';
import { HonourConnectionRef, honourKey } from '../teams/honour.ts';

const ChampionRef = builder.objectRef<Champion>('Champion').implement({
  description:
    'A team that won a competition. Titles of a country that ended are counted to its successor, as FIFA does; each title names the team of the time.',
  fields: (t) => ({
    team: t.field({
      type: TeamRef,
      description: 'Who won it.',
      extensions: { cost: itself },
      resolve: ({ team }, _args, { view }) => teamOf(view, team),
    }),
    titles: t.field({
      type: HonourConnectionRef,
      description: 'Its titles that stand, oldest first.',
      args: pageArgs(t.arg),
      extensions: { cost: datasetCosts.titles },
      resolve: ({ titles }, page) => paginateBy(titles, honourKey, page),
    }),
  }),
});

type ChampionPage = Connection<Champion> & Pick<Champions, 'since' | 'through' | 'wholeSince'>;

const ChampionConnectionRef = connectionOf<Champion, null, ChampionPage>(
  'Champion',
  ChampionRef,
  'champions',
  undefined,
  (t) => ({
    since: t.exposeString('since', {
      nullable: true,
      description:
        'Label of the first season whose champion the graph holds: who won before is not counted. Null when it holds none, and then an empty list does not mean that nobody has won.',
    }),
    wholeSince: t.exposeString('wholeSince', {
      nullable: true,
      description:
        'Label of the season from which on the champion of every season is held, or that it had none; the same as `since` unless some between are missing. Null when the graph holds no champion.',
    }),
    through: t.exposeString('through', {
      nullable: true,
      description: 'Label of the last season whose champion the graph holds; null when it holds none.',
    }),
  }),
);

builder.objectField(CompetitionRef, 'champions', (t) =>
  t.field({
    type: ChampionConnectionRef,
    description:
      'Every team that won it by the as-of day in the seasons whose champion the graph holds, which are those from `since` to `through`: most titles first; of equals the one that won first.',
    args: pageArgs(t.arg),
    extensions: { cost: datasetCosts.champions },
    resolve: ({ record }, page, { view }, { path }) =>
      whenReady(championsOf(view, record.id), (champions) => {
        notice(view, path, () => lackOfTitles(view, record.id, champions));
        const { teams, since, through, wholeSince } = champions;
        return Object.assign(
          paginateBy(teams, (champion) => champion.team, page),
          { since, through, wholeSince },
        );
      }),
  }),
);
