import type { ConflictRecord, HonourRecord } from '../../documents/catalogue.ts';
import type { WorldCupOutcome } from '../../model/vocabularies.ts';
import { type Cells, compact } from '../cells.ts';
import { COLUMNS } from '../columns.ts';
import type {
  CycleFact,
  DebtFact,
  DeciderFact,
  Located,
  OutcomeFact,
  TenureFact,
  WaiverFact,
} from '../facts.ts';
import { DAY_BASES } from './competitions.ts';
import { type Reading, readFacts, tablesIn } from './reading.ts';

const OUTCOMES: readonly WorldCupOutcome[] = [
  'HOST',
  'HOLDER',
  'QUALIFIED',
  'QUALIFIED_BUT_WITHDREW',
  'ELIMINATED',
  'DID_NOT_ENTER',
  'WITHDREW',
  'BANNED',
];

const slug = (team: string): string => team.slice(team.indexOf(':') + 1);

/** `mancini-italy-2018-05-15`: a coach may have several spells with one team. */
const tenureId = (cells: Cells): string =>
  [cells.required('coach'), slug(cells.required('team')), cells.text('from') ?? cells.text('to')]
    .filter((part) => part !== undefined)
    .join('-');

const tenureOf = (cells: Cells): TenureFact =>
  compact({
    id: tenureId(cells),
    coach: cells.required('coach'),
    team: cells.required('team'),
    role: cells.oneOf('role', ['HEAD_COACH', 'CARETAKER', 'JOINT']) ?? 'HEAD_COACH',
    from: cells.partialDate('from'),
    to: cells.partialDate('to'),
    end: cells.oneOf('end', ['DATED', 'ONGOING', 'UNKNOWN']) ?? 'UNKNOWN',
    confidence: cells.oneOf('confidence', ['HIGH', 'MEDIUM', 'LOW']) ?? 'LOW',
    source: cells.required('source'),
    evidence: cells.text('evidence'),
    note: cells.text('note'),
  });

export function readTenures(reading: Reading): Located<TenureFact>[] {
  return tablesIn(reading.dataDir, 'tenures').flatMap((file) =>
    readFacts(reading, file, COLUMNS.tenures, tenureOf),
  );
}

export function readHonours(reading: Reading): Located<HonourRecord>[] {
  return readFacts(reading, 'honours.csv', COLUMNS.honours, (cells) =>
    compact({
      season: cells.text('season'),
      competition: cells.required('competition'),
      label: cells.required('label'),
      team: cells.text('team'),
      honour: cells.oneOf('honour', ['CHAMPION', 'RUNNER_UP', 'THIRD', 'FOURTH']) ?? 'CHAMPION',
      status: cells.oneOf('status', ['AWARDED', 'REVOKED', 'REASSIGNED', 'NOT_AWARDED']) ?? 'AWARDED',
      from: cells.date('from'),
      to: cells.date('to'),
      reason: cells.text('reason'),
      source: cells.required('source'),
    }),
  );
}

export function readOutcomes(reading: Reading): Located<OutcomeFact>[] {
  return readFacts(reading, 'world-cup/outcomes.csv', COLUMNS.outcomes, (cells) =>
    compact({
      edition: cells.required('edition'),
      team: cells.required('team'),
      outcome: cells.oneOf('outcome', OUTCOMES) ?? 'DID_NOT_ENTER',
      entered: cells.yes('entered'),
      detail: cells.text('detail'),
      finals: cells.text('finals'),
      decidedOn: cells.date('decided_on'),
      opponent: cells.text('opponent'),
      decidedBy: cells.text('decided_by'),
      confidence: cells.oneOf('confidence', ['HIGH', 'MEDIUM', 'LOW']) ?? 'LOW',
      source: cells.required('source'),
      evidence: cells.text('evidence'),
      note: cells.text('note'),
      ruledOn: cells.date('ruled_on'),
      ruledBasis: cells.oneOf('ruled_basis', DAY_BASES),
      ruledEvidence: cells.text('ruled_evidence'),
    }),
  );
}

/** Rows that name opponent, day and score of the match that settled them. */
export function readDeciders(reading: Reading): Located<DeciderFact>[] {
  const rows = readFacts(reading, 'world-cup/outcomes.csv', COLUMNS.outcomes, (cells) => ({
    edition: cells.required('edition'),
    team: cells.required('team'),
    opponent: cells.text('opponent'),
    date: cells.date('decided_on'),
    goals: cells.goals('score'),
  }));
  return rows.flatMap(({ file, line, value: { opponent, date, goals, ...rest } }) =>
    opponent === undefined || date === undefined || goals === undefined
      ? []
      : [{ file, line, value: { ...rest, opponent, date, goals } }],
  );
}

export function readCycles(reading: Reading): Located<CycleFact>[] {
  return readFacts(reading, 'world-cup/cycles.csv', COLUMNS.cycles, (cells) =>
    compact({
      edition: cells.required('edition'),
      from: cells.date('from'),
      to: cells.date('to'),
      champion: cells.text('champion'),
    }),
  );
}

export function readConflicts(reading: Reading): Located<ConflictRecord>[] {
  return readFacts(reading, 'conflicts.csv', COLUMNS.conflicts, (cells) =>
    compact({
      subject: cells.required('subject'),
      predicate: cells.required('predicate'),
      valueA: cells.required('value_a'),
      sourceA: cells.required('source_a'),
      valueB: cells.required('value_b'),
      sourceB: cells.required('source_b'),
      preferred: cells.text('preferred'),
      rule: cells.text('rule'),
      note: cells.text('note'),
    }),
  );
}

export function readWaivers(reading: Reading): Located<WaiverFact>[] {
  return readFacts(reading, 'waivers.csv', COLUMNS.waivers, (cells) => ({
    rule: cells.required('rule'),
    reason: cells.required('reason'),
  }));
}

export function readDebts(reading: Reading): Located<DebtFact>[] {
  return readFacts(reading, 'debts.csv', COLUMNS.debts, (cells) => ({
    rule: cells.required('rule'),
    message: cells.required('message'),
    reason: cells.required('reason'),
  }));
}
