import type { SlotRecord, TieRecord } from '../../documents/documents.ts';
import type { DecidedBy } from '../../football/tie-terms.ts';
import { DECISION_CRITERIA } from '../../football/tiebreak/criterion.ts';
import type { DayBasis, StageKind } from '../../model/vocabularies.ts';
import { type Cells, compact } from '../cells.ts';
import { COLUMNS } from '../columns.ts';
import type { DeductionFact, Located, SeasonFact, SettledFact, StageFact, TieFact } from '../facts.ts';
import { type Reading, readFacts, tablesIn } from './reading.ts';
import type { OwnRules } from './rules.ts';

const DECISIONS: readonly DecidedBy[] = [
  'REGULAR_TIME',
  'EXTRA_TIME',
  'GOLDEN_GOAL',
  'SILVER_GOAL',
  'PENALTIES',
  'AWAY_GOALS',
  'COIN_TOSS',
  'LOTS',
  'REPLAY',
  'PLAY_OFF',
  'WALKOVER',
  'AWARDED',
];
export const DAY_BASES: readonly DayBasis[] = ['REPORTED', 'REMEMBERED', 'RULE'];
const STAGE_KINDS: readonly StageKind[] = ['LEAGUE', 'GROUP', 'KNOCKOUT', 'PLAYOFF', 'UNSTRUCTURED'];

/** @param own rules that the data set brings along. */
export function readSeasons(reading: Reading, own: OwnRules = new Map()): Located<SeasonFact>[] {
  return readFacts(reading, 'seasons.csv', COLUMNS.seasons, (cells) =>
    compact({
      id: cells.required('id'),
      competition: cells.required('competition'),
      label: cells.required('label'),
      start: cells.date('start'),
      end: cells.date('end'),
      rules: cells.text('rules'),
      ownRules: own.get(cells.text('rules') ?? ''),
      hosts: cells.list('hosts'),
      qualification: cells.text('qualification'),
      expectedMatches: cells.integer('matches'),
      complete: cells.yes('complete'),
      knownFrom: cells.date('known_from'),
      knownBasis: cells.oneOf('known_basis', DAY_BASES),
      knownSource: cells.text('known_source'),
      knownEvidence: cells.text('known_evidence'),
      note: cells.text('note'),
      source: cells.required('source'),
    }),
  );
}

export function readStages(reading: Reading): Located<StageFact>[] {
  return readFacts(reading, 'stages.csv', COLUMNS.stages, (cells) =>
    compact({
      season: cells.required('season'),
      code: cells.required('stage'),
      name: cells.required('name'),
      kind: cells.oneOf('kind', STAGE_KINDS) ?? 'UNSTRUCTURED',
      position: cells.integer('position') ?? 0,
      legs: cells.integer('legs'),
      drawn: cells.date('drawn'),
      drawnBasis: cells.oneOf('drawn_basis', DAY_BASES),
      drawnSource: cells.text('drawn_source'),
      drawnEvidence: cells.text('drawn_evidence'),
      note: cells.text('note'),
      source: cells.required('source'),
    }),
  );
}

export function readDeductions(reading: Reading): Located<DeductionFact>[] {
  return readFacts(reading, 'deductions.csv', COLUMNS.deductions, (cells) =>
    compact({
      season: cells.required('season'),
      stage: cells.required('stage'),
      group: cells.text('group'),
      team: cells.required('team'),
      points: cells.integer('points') ?? 0,
      from: cells.date('from'),
      reason: cells.required('reason'),
      source: cells.required('source'),
    }),
  );
}

export function readSettled(reading: Reading): Located<SettledFact>[] {
  return readFacts(reading, 'settled.csv', COLUMNS.settled, (cells) =>
    compact({
      season: cells.required('season'),
      stage: cells.required('stage'),
      group: cells.text('group'),
      above: cells.required('above'),
      below: cells.required('below'),
      criterion: cells.oneOf('criterion', DECISION_CRITERIA) ?? 'LOTS',
      from: cells.date('from') ?? '',
      reason: cells.required('reason'),
      source: cells.required('source'),
    }),
  );
}

/** `winner:r16-3` names the winner of a tie; anything else names a team. */
const slotOf = (text: string): SlotRecord =>
  text.startsWith('winner:') ? { winnerOf: text.slice('winner:'.length) } : { team: text };

const tieOf = (season: string, cells: Cells): TieRecord & { season: string } =>
  compact({
    season,
    code: cells.required('tie'),
    stage: cells.required('stage'),
    slots: [slotOf(cells.required('slot_a')), slotOf(cells.required('slot_b'))] as const,
    knownFrom: cells.date('known_from'),
    winner: cells.text('winner'),
    decidedBy: cells.oneOf('decided_by', DECISIONS),
    date: cells.date('date'),
    note: cells.text('note'),
    source: cells.text('source'),
  });

/** `matches/ucl/2025-26.csv` holds the season `ucl-2025-26`. */
export const seasonOfFile = (file: string): string =>
  file
    .replace(/\.csv$/, '')
    .split('/')
    .slice(1)
    .join('-');

export function readTies(reading: Reading): Located<TieFact>[] {
  return tablesIn(reading.dataDir, 'ties').flatMap((file) =>
    readFacts(reading, file, COLUMNS.ties, (cells) => tieOf(seasonOfFile(file), cells)),
  );
}
