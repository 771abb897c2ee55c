import { placeRanking, type RankedPlace } from '../../src/graph/competitions/place-ranking.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { StageRef, TeamRef } from '../kit/refs.ts';
import { RecordRef } from '../records/record.ts';
import { named, type RowInTable } from './table-name.ts';
import { TableRowRef } from './table-row.ts';

/** With a table that has its name. */
type PlaceInTable = RankedPlace & RowInTable;

const GroupPlaceRef = builder.objectRef<PlaceInTable>('GroupPlace').implement({
  description:
    'A team that holds one place of its group, compared with those that hold it in the other groups.',
  fields: (t) => ({
    position: t.exposeInt('position', {
      description: '1 is the best; teams level on points, goal difference and goals have the same one.',
    }),
    group: t.exposeString('group', { description: 'The group it comes from.' }),
    team: t.field({
      type: TeamRef,
      description: 'The team.',
      resolve: ({ row }, _args, { view }) => teamOf(view, row.team),
    }),
    points: t.exposeInt('points', { description: 'Points in the matches that are compared.' }),
    record: t.expose('record', {
      type: RecordRef,
      description:
        'The matches that are compared: of larger groups, and where the regulation says so, without those against the last.',
    }),
    row: t.field({
      type: TableRowRef,
      description: 'Its row in the table of its group, over all matches.',
      resolve: ({ table, row }) => ({ table, row }),
    }),
    wentOn: t.exposeBoolean('wentOn', {
      nullable: true,
      description:
        'Whether it went on to another stage, or won the place that was played for; null while that was not known on the as-of day.',
    }),
  }),
});

builder.objectFields(StageRef, (t) => ({
  groupPlaces: t.field({
    type: [GroupPlaceRef],
    description:
      'The teams of one place of all groups, compared: the best third-placed teams, the best runners-up. The best first, by points, goal difference and goals; empty outside a group stage, and where no group has the place.',
    args: { place: t.arg.int({ required: true, description: 'The place in the group, from 1.' }) },
    extensions: { cost: costs.groupPlaces },
    resolve: (stage, { place }, { view }) => {
      if (place < 1) throw badInput(`place is ${place}`, '1 or more');
      return whenReady(placeRanking(view, stage, place), (places) =>
        places.map((ranked) => ({
          ...ranked,
          table: named(ranked.table, stage.season.id, stage.code, { group: ranked.group }),
        })),
      );
    },
  }),
}));
