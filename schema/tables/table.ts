import { type Distance, distanceTo } from '../../src/football/distance.ts';
import type { Cutoff, Zone } from '../../src/football/rules/table-rules.ts';
import type { Table } from '../../src/football/table.ts';
import type { Placing, TableRow } from '../../src/football/table-terms.ts';
import type { CriterionName } from '../../src/football/tiebreak/criterion.ts';
import { teamOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { TeamRef } from '../kit/refs.ts';
import { RecordRef } from '../records/record.ts';

/** No table has more places that lead on or down. */
const MOST_CUTOFFS = 12;

const ZONES = {
  CHAMPION: { description: 'Wins the title.' },
  ADVANCES: { description: 'Goes on to the next stage.' },
  ROUND_OF_16: { description: 'Goes straight to the round of 16.' },
  KNOCKOUT_PLAY_OFFS: { description: 'Plays for a place in the round of 16.' },
  BEST_THIRD_PLACED: { description: 'Goes on if it is among the best of the third-placed teams.' },
  PLAY_OFF: { description: 'Plays off for a place.' },
  EUROPA_LEAGUE_KNOCKOUT: { description: 'Goes on in the Europa League.' },
  CHAMPIONS_LEAGUE: { description: 'Qualifies for the Champions League.' },
  CHAMPIONS_LEAGUE_QUALIFYING: { description: 'Goes into the qualifying of the Champions League.' },
  FINAL: { description: 'Goes to the final.' },
  THIRD_PLACE_MATCH: { description: 'Plays for third place.' },
  ELIMINATED: { description: 'Goes out of the competition.' },
  RELEGATION_PLAY_OFF: { description: 'Plays against relegation.' },
  RELEGATION: { description: 'Goes down.' },
} as const satisfies Record<Zone, { description: string }>;

const ZoneEnum = builder.enumType('TableZone', {
  description: 'What a span of places means.',
  values: ZONES,
});

const CRITERIA = {
  POINTS: { description: 'Points in all matches.' },
  POINTS_PER_MATCH: { description: 'Points per match, in a season broken off.' },
  GOAL_DIFFERENCE: { description: 'Goal difference in all matches.' },
  GOAL_AVERAGE: { description: 'Goals scored divided by goals conceded.' },
  GOALS_FOR: { description: 'Goals scored in all matches.' },
  AWAY_GOALS: { description: 'Goals scored away.' },
  WINS: { description: 'Matches won.' },
  AWAY_WINS: { description: 'Matches won away.' },
  OPPONENTS_POINTS: { description: 'Points of the opponents met in the league phase.' },
  OPPONENTS_GOAL_DIFFERENCE: { description: 'Goal difference of those opponents.' },
  OPPONENTS_GOALS: { description: 'Goals of those opponents.' },
  HEAD_TO_HEAD_POINTS: { description: 'Points in the matches among the level teams.' },
  HEAD_TO_HEAD_GOAL_DIFFERENCE: { description: 'Goal difference in those matches.' },
  HEAD_TO_HEAD_GOALS: { description: 'Goals scored in those matches.' },
  HEAD_TO_HEAD_AWAY_GOALS: { description: 'Goals scored away in those matches.' },
  PLAY_OFF: { description: 'A match played to decide.' },
  DISCIPLINARY: { description: 'Fewer cards; known only where a fact says so.' },
  COEFFICIENT: { description: 'A coefficient from before; known only where a fact says so.' },
  RANKING: { description: 'A world ranking; known only where a fact says so.' },
  LOTS: { description: 'Drawing lots; known only where a fact says so.' },
} as const satisfies Record<CriterionName, { description: string }>;

const CriterionEnum = builder.enumType('TieBreaker', {
  description: 'A criterion that puts teams level on points in order.',
  values: CRITERIA,
});

const CutoffRef = builder.objectRef<Cutoff>('TableCutoff').implement({
  description: 'What a span of places means.',
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'First place, 1 is the top.' }),
    to: t.exposeInt('to', { description: 'Last place, inclusive.' }),
    zone: t.expose('zone', { type: ZoneEnum, description: 'What these places bring.' }),
  }),
});

const PlacingRef = builder.objectRef<Placing>('TablePlacing').implement({
  description: 'Why a team stands above the next one although both have the same points.',
  fields: (t) => ({
    criterion: t.expose('criterion', {
      type: CriterionEnum,
      nullable: true,
      description: 'What separated the two; null when nothing known does.',
    }),
    own: t.exposeFloat('own', {
      nullable: true,
      description: 'The value of this team; null for a fact without a number.',
    }),
    next: t.exposeFloat('next', {
      nullable: true,
      description: 'The value of the next team; null for a fact without a number.',
    }),
    text: t.exposeString('text', { description: 'The decision in one clause of English.' }),
  }),
});

/** A row with the table it is in, so that distances can be worked out. */
export interface RowInTable {
  readonly table: Table;
  readonly row: TableRow;
}

interface DistanceInTable extends Distance {
  /** The row of who holds the place. */
  readonly held: RowInTable;
}

function distanceIn({ table, row }: RowInTable, position: number): DistanceInTable {
  const distance = distanceTo(table, row.team, position);
  const holder = table.rows[position - 1];
  if (distance === null || holder === undefined)
    throw badInput(`position is ${position}`, `1 to ${table.rows.length}`);
  return { ...distance, held: { table, row: holder } };
}

export const TableRowRef = builder.objectRef<RowInTable>('TableRow');

const DistanceRef = builder.objectRef<DistanceInTable>('TableDistance').implement({
  description: 'How far a team is from a place.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'The place asked about.' }),
    holder: t.field({
      type: TeamRef,
      description: 'Who holds that place.',
      resolve: ({ holder }, _args, { view }) => teamOf(view, holder),
    }),
    holderRow: t.expose('held', { type: TableRowRef, description: 'The row of who holds that place.' }),
    points: t.exposeInt('points', { description: 'Points ahead of the holder; negative when behind.' }),
    goalDifference: t.exposeInt('goalDifference', {
      description: 'Goal difference ahead of the holder’s; negative when behind.',
    }),
    possible: t.exposeBoolean('possible', {
      description:
        'Whether the team can still end there or above. Counted on points: false is certain, true may overlook that rivals take points from each other.',
    }),
    secured: t.exposeBoolean('secured', {
      description: 'Whether the team will end there or above whatever happens; true is certain.',
    }),
  }),
});

TableRowRef.implement({
  description: 'One team in a table.',
  fields: (t) => ({
    position: t.int({ description: '1 is the top; each place once.', resolve: ({ row }) => row.position }),
    team: t.field({
      type: TeamRef,
      description: 'The team.',
      resolve: ({ row }, _args, { view }) => teamOf(view, row.team),
    }),
    points: t.int({ description: 'Points, deductions taken off.', resolve: ({ row }) => row.points }),
    deducted: t.int({ description: 'Points taken off by rulings.', resolve: ({ row }) => row.deducted }),
    record: t.field({ type: RecordRef, description: 'The matches it rests on.', resolve: ({ row }) => row }),
    toPlay: t.int({ description: 'Matches still to be played.', resolve: ({ row }) => row.toPlay }),
    placing: t.field({
      type: PlacingRef,
      nullable: true,
      description:
        'Why it stands above the next one on the same points; null when ahead on points, and for the last.',
      resolve: ({ row }) => row.decidedBy,
    }),
    sharedWith: t.field({
      type: [TeamRef],
      description: 'Teams that nothing known separates from this one; they stand in the order of their ids.',
      extensions: { cost: costs.sharedWith },
      resolve: ({ row }, _args, { view }) => row.sharedWith.map((team) => teamOf(view, team)),
    }),
    zones: t.field({
      type: [CutoffRef],
      description:
        'What the place brings, in the order of the rules; empty for the places that bring nothing.',
      extensions: { listSize: MOST_CUTOFFS },
      resolve: ({ row }) => [...row.zones],
    }),
    distanceTo: t.field({
      type: DistanceRef,
      description: 'How far the team is from a place.',
      args: { position: t.arg.int({ required: true, description: 'The place, from 1.' }) },
      extensions: { cost: costs.distance },
      resolve: (row, { position }) => distanceIn(row, position),
    }),
  }),
});

export const TableRef = builder.objectRef<Table>('Table').implement({
  description: 'A table, in the order of the rules of its competition and season.',
  fields: (t) => ({
    rules: t.exposeString('rules', { description: 'Name of the rule set.' }),
    regulation: t.exposeString('regulation', {
      description: 'The regulation it follows, and for which seasons that holds.',
    }),
    criteria: t.field({
      extensions: { cost: 3 },
      type: [CriterionEnum],
      description: 'What decides the order, first to last.',
      resolve: (table) => [...table.criteria],
    }),
    complete: t.exposeBoolean('complete', { description: 'Whether no match is to come.' }),
    cutoffs: t.field({
      type: [CutoffRef],
      description: 'What spans of places mean, top first.',
      extensions: { listSize: MOST_CUTOFFS },
      resolve: (table) => [...table.cutoffs],
    }),
    rows: t.field({
      type: [TableRowRef],
      description: 'Every team, top first.',
      extensions: { cost: costs.rows },
      resolve: (table) => table.rows.map((row) => ({ table, row })),
    }),
    row: t.field({
      type: TableRowRef,
      nullable: true,
      description: 'The row of one team; null when it is not in the table.',
      args: { team: t.arg.id({ required: true, description: 'Global id of the team.' }) },
      extensions: { cost: costs.oneRow },
      resolve: (table, { team }) => {
        const row = table.rows.find((one) => one.team === team);
        return row === undefined ? null : { table, row };
      },
    }),
  }),
});
