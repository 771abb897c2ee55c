/** Writes the days of the rule into the columns of the tables, marked as days of the rule. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { DayBasis } from '../../model/vocabularies.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import { type KnownDays, knownDays, stageKey } from './fill.ts';

/** The day to write into a row, and whether it comes from the rule. Null means that both cells are empty. */
interface DayCells {
  readonly day: string;
  readonly basis: string;
}

interface DayColumns {
  readonly day: string;
  readonly basis: string;
}

const NOTHING: DayCells = { day: '', basis: '' };
const ruled = (day: string | undefined): DayCells =>
  day === undefined ? NOTHING : { day, basis: 'RULE' satisfies DayBasis };

/** A row whose day comes from a source does not change. */
const isTold = (day: string | undefined, basis: DayBasis | undefined): boolean =>
  day !== undefined && basis !== 'RULE';

/** The header with both columns, and each row with its other cells unchanged and a cell for each column. */
function withCells(text: string, columns: DayColumns, byLine: ReadonlyMap<number, DayCells>): string {
  const rows: string[][] = parse(text, { relax_column_count: true });
  const [header = [], ...records] = rows;
  const added = [columns.day, columns.basis].filter((column) => !header.includes(column));
  const names = [...header, ...added];
  const at = { day: names.indexOf(columns.day), basis: names.indexOf(columns.basis) };
  const written = records.map((record, index) => {
    const row = names.map((_, place) => record[place] ?? '');
    const cells = byLine.get(index + FIRST_LINE);
    return cells === undefined ? row : row.with(at.day, cells.day).with(at.basis, cells.basis);
  });
  const isEmpty = written.every((row) => !row[at.day] && !row[at.basis]);
  return isEmpty && added.length > 0 ? text : stringify([names, ...written], { record_delimiter: '\n' });
}

/** Rows below the header. No cell of these tables contains a line end, so a row is one line. */
const FIRST_LINE = 2;

/** A match has a day of its own only when it differs from the day of its stage. */
function matchCells(match: MatchFact, stageDay: string | undefined, days: KnownDays): DayCells {
  const day = days.matches.get(match.id);
  return day === (stageDay ?? match.date) ? NOTHING : ruled(day);
}

type Change = readonly [place: { readonly file: string; readonly line: number }, cells: DayCells];

const changesOf = <T>(
  facts: readonly Located<T>[],
  cellsOf: (value: T) => DayCells | null,
): readonly Change[] =>
  facts.flatMap((fact) => {
    const cells = cellsOf(fact.value);
    return cells === null ? [] : [[fact, cells]];
  });

function rewrite(dataDir: string, changes: readonly Change[], columns: DayColumns): number {
  let written = 0;
  for (const [file, own] of Map.groupBy(changes, ([place]) => place.file)) {
    const path = join(dataDir, file);
    const before = readFileSync(path, 'utf8');
    const after = withCells(before, columns, new Map(own.map(([{ line }, cells]) => [line, cells])));
    if (after === before) continue;
    writeFileSync(path, after);
    written += 1;
  }
  return written;
}

/**
 * Writes the days of the rule into `seasons.csv`, `stages.csv` and the tables of matches.
 * @returns the number of tables that changed.
 */
export function writeRuleDays(dataDir: string, facts: Facts): number {
  const days = knownDays(facts, 'TOLD');
  const seasons = changesOf(facts.seasons, ({ id, knownFrom, knownBasis }) =>
    isTold(knownFrom, knownBasis) ? null : ruled(days.seasons.get(id)),
  );
  const stages = changesOf(facts.stages, (stage) =>
    isTold(stage.drawn, stage.drawnBasis) ? null : ruled(days.stages.get(stageKey(stage))),
  );
  const matches = changesOf(facts.matches, (match) =>
    isTold(match.knownFrom, match.knownBasis)
      ? null
      : matchCells(match, days.stages.get(`${match.season}/${match.stage}`), days),
  );
  return (
    rewrite(dataDir, seasons, { day: 'known_from', basis: 'known_basis' }) +
    rewrite(dataDir, stages, { day: 'drawn', basis: 'drawn_basis' }) +
    rewrite(dataDir, matches, { day: 'known_from', basis: 'known_basis' })
  );
}
