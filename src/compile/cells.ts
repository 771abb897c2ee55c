import {
  type CellType,
  DAY,
  GOALS,
  type GoalPair,
  INTEGER,
  LIST,
  oneOf,
  PARTIAL_DATE,
  YES_NO,
} from '../model/kit/cell-type.ts';
import { missing, type ReportCellFault, readCell } from '../model/kit/read-row.ts';
import type { Faults, Place } from './faults.ts';
import type { Row } from './table.ts';

/** An object without its undefined properties: documents write nothing for what is unknown. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
type OptionalKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
export type Compact<T> = Present<Omit<T, OptionalKeys<T>>> & Partial<Present<Pick<T, OptionalKeys<T>>>>;

/** Drops undefined properties, in the order written. */
export function compact<T extends object>(value: T): Compact<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) kept[name] = one;
  return kept as Compact<T>;
}

/** Reads cells by kind; what cannot be read is a fault at the cell's row, and reads as absent. */
export class Cells {
  readonly #row: Row;
  readonly #report: ReportCellFault;

  constructor(row: Row, faults: Faults) {
    this.#row = row;
    this.#report = reportTo(row, faults);
  }

  text(column: string): string | undefined {
    return this.#row.cell(column);
  }

  required(column: string): string {
    const text = this.#row.cell(column);
    if (text === undefined) this.#report(missing(this.#row, column));
    return text ?? '';
  }

  read<T>(type: CellType<T>, column: string): T | undefined {
    return readCell(type, column, this.#row, this.#report);
  }

  date(column: string): string | undefined {
    return this.read(DAY, column);
  }

  /** A year, a month or a day. */
  partialDate(column: string): string | undefined {
    return this.read(PARTIAL_DATE, column);
  }

  integer(column: string): number | undefined {
    return this.read(INTEGER, column);
  }

  oneOf<const T extends string>(column: string, allowed: readonly T[]): T | undefined {
    return this.read(oneOf(allowed), column);
  }

  yes(column: string): boolean {
    return this.read(YES_NO, column) === true;
  }

  list(column: string): readonly string[] {
    return this.read(LIST, column) ?? [];
  }

  goals(column: string): GoalPair | undefined {
    return this.read(GOALS, column);
  }
}

/** Takes what is wrong with the cells of a row to the faults of the build. */
export const reportTo =
  (row: Place, faults: Faults): ReportCellFault =>
  ({ rule, message, tip, ofHeader }) => {
    faults.add(ofHeader ? { file: row.file, line: 1 } : row, rule, message, tip);
    if (ofHeader) faults.mark(row);
  };
