/** Tables whose rows are one statement about a team each: points taken, titles, how cycles ended. */
import type { HonourRecord } from '../../documents/catalogue.ts';
import type { DeductionRecord } from '../../documents/documents.ts';
import type { Edition } from '../../graph/campaigns/qualification.ts';
import { dayOfOutcome } from '../../graph/campaigns/qualifying-decision.ts';
import { globalId, slugInSeason } from '../../model/ids.ts';
import { outcomes as outcomeTable } from '../../model/tables/cycles.ts';
import { honours as honourTable } from '../../model/tables/honours.ts';
import { deductions as deductionTable } from '../../model/tables/rulings.ts';
import { declaredColumns, propertyOf, sayers, statementColumns } from './declared.ts';
import { idOrNone } from './entities.ts';
import { always, type ColumnsOf, day, integer, link, table, text, within } from './table.ts';

/** Properties that the columns of who says a row tell. */
const OF_SAYERS = ['source', 'sourceRow'] as const;

/** Properties for which the exported table has columns of its own. */
const DEDUCTION_COLUMNS: readonly (keyof typeof deductionTable.columns)[] = [
  ...(['stage', 'group', 'team', 'points', 'from', 'reason'] as const),
];

export interface DeductionRow {
  readonly season: string;
  readonly deduction: DeductionRecord;
}

export const deductions = table<DeductionRow>(
  'deductions',
  {
    season: within('seasons', ({ season }) => globalId('season', season)),
    stage: within('stages', ({ season, deduction }) =>
      globalId('stage', slugInSeason(season, deduction.stage)),
    ),
    group_name: text(({ deduction }) => deduction.group),
    team: within('teams', ({ deduction }) => deduction.team),
    points: integer(({ deduction }) => deduction.points),
    valid_from: day(({ deduction }) => deduction.from),
    reason: always(({ deduction }) => deduction.reason),
    ...statementColumns(deductionTable, ({ deduction }, property) => propertyOf(deduction, property), [
      ...DEDUCTION_COLUMNS,
      ...OF_SAYERS,
    ]),
    ...sayers(({ deduction }) => deduction),
  },
  { key: [], indexes: ['season', 'team'] },
);

/** Likewise. */
const HONOUR_COLUMNS: readonly (keyof typeof honourTable.columns)[] = [
  ...([
    'competition',
    'label',
    'season',
    'team',
    'honour',
    'status',
    'from',
    'to',
    'reason',
    'confidence',
  ] as const),
];

export const honours = table<HonourRecord>(
  'honours',
  {
    competition: within('competitions', ({ competition }) => globalId('competition', competition)),
    label: always(({ label }) => label),
    season: link('seasons', ({ season }) => idOrNone('season', season)),
    team: link('teams', ({ team }) => team),
    honour: always(({ honour }) => honour),
    status: always(({ status }) => status),
    valid_from: day(({ from }) => from),
    valid_to: day(({ to }) => to),
    reason: text(({ reason }) => reason),
    confidence: text(({ confidence }) => confidence),
    ...statementColumns<HonourRecord>(honourTable, propertyOf, [...HONOUR_COLUMNS, ...OF_SAYERS]),
    ...sayers((honour) => honour),
  },
  { key: [], indexes: ['competition', 'team'] },
);

export interface CycleRow {
  readonly competition: string;
  readonly outcome: Edition;
}

/** Properties for which the exported table has columns of its own: they depend on the as-of day. */
const OUTCOME_COLUMNS: readonly (keyof typeof outcomeTable.columns)[] = [
  ...(['outcome', 'entered', 'finals', 'decidedOn', 'opponent', 'decidedBy'] as const),
];

const outcomeColumns: ColumnsOf<CycleRow> = {
  edition: always(({ outcome }) => outcome.edition),
  team: within('teams', ({ outcome }) => outcome.record.team),
  outcome: always(({ outcome }) => outcome.outcome),
  finals: text(({ outcome }) => outcome.finals),
  decided_on: day(({ outcome }) => dayOfOutcome(outcome)),
  opponent: link('teams', ({ outcome }) => outcome.opponent),
  match: link('matches', ({ outcome: { outcome, record } }) =>
    outcome === 'IN_PROGRESS' ? null : idOrNone('match', record.match),
  ),
  ...declaredColumns<CycleRow>(
    outcomeTable,
    ({ outcome: { outcome, record } }, property) =>
      outcome === record.outcome ? propertyOf(record, property) : undefined,
    OUTCOME_COLUMNS,
  ),
  ...sayers(({ outcome: { outcome, record } }) => (outcome === 'IN_PROGRESS' ? {} : record)),
};

/** The outcome of each World Cup cycle for each national team. */
export const worldCupOutcomes = table<CycleRow>('world_cup_outcomes', outcomeColumns, {
  key: ['edition', 'team'],
  indexes: ['team'],
});

/** The same of every championship, World Cups among them. */
export const cycleOutcomes = table<CycleRow>(
  'cycle_outcomes',
  {
    competition: within('competitions', ({ competition }) => globalId('competition', competition)),
    ...outcomeColumns,
  },
  { key: ['competition', 'edition', 'team'], indexes: ['team'] },
);
