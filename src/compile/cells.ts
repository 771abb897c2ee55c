import { distance } from 'fastest-levenshtein';
import { isIsoDay, parsePartialDate } from '../football/partial-date.ts';
import type { Faults } from './faults.ts';
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

/** What a cell of a fixed form looks like, and an example for whoever got it wrong. */
export interface Shape {
  readonly form: RegExp;
  readonly tip: string;
}

/** Reads cells by kind; what cannot be read is a fault at the cell's row, and reads as absent. */
export class Cells {
  readonly #row: Row;
  readonly #faults: Faults;

  constructor(row: Row, faults: Faults) {
    this.#row = row;
    this.#faults = faults;
  }

  text(column: string): string | undefined {
    return this.#row.cell(column);
  }

  required(column: string): string {
    const text = this.#row.cell(column);
    if (text === undefined) this.#missing(column);
    return text ?? '';
  }

  /** A cell of a fixed form. */
  shaped(column: string, { form, tip }: Shape): string | undefined {
    const text = this.#row.cell(column);
    if (text === undefined || form.test(text)) return text;
    this.#fault('shape', `${column} ${text} is malformed`, tip);
    return undefined;
  }

  date(column: string): string | undefined {
    const text = this.#row.cell(column);
    if (text === undefined || isIsoDay(text)) return text;
    this.#fault('date', `${column} ${text} is not a day of the calendar`, 'write it as 2026-03-10');
    return undefined;
  }

  /** A year, a month or a day. */
  partialDate(column: string): string | undefined {
    const text = this.#row.cell(column);
    if (text === undefined) return undefined;
    if (parsePartialDate(text) !== null) return text;
    this.#fault('date', `${column} ${text} is not a date`, 'write it as 2026, 2026-03 or 2026-03-10');
    return undefined;
  }

  integer(column: string): number | undefined {
    const text = this.#row.cell(column);
    if (text === undefined || /^-?\d+$/.test(text)) return text === undefined ? undefined : Number(text);
    this.#fault('number', `${column} ${text} is not a whole number`, 'write digits alone');
    return undefined;
  }

  oneOf<T extends string>(column: string, allowed: readonly T[]): T | undefined {
    const text = this.#row.cell(column);
    if (text === undefined) return undefined;
    const found = allowed.find((one) => one === text);
    if (found === undefined)
      this.#fault('vocabulary', `${column} ${text} is not known`, `one of ${allowed.join(', ')}`);
    return found;
  }

  yes(column: string): boolean {
    return this.oneOf(column, ['yes', 'no']) === 'yes';
  }

  list(column: string): readonly string[] {
    return (this.#row.cell(column) ?? '').split(';').filter((one) => one !== '');
  }

  goals(column: string): readonly [number, number] | undefined {
    const text = this.#row.cell(column);
    if (text === undefined) return undefined;
    const match = /^(\d{1,2})-(\d{1,2})$/.exec(text);
    if (match !== null) return [Number(match[1]), Number(match[2])];
    this.#fault('score', `${column} ${text} is not a score`, 'write goals as 1-6, home side first');
    return undefined;
  }

  #missing(column: string): void {
    const { file } = this.#row;
    const tip = `every row of ${file} names its ${column}`;
    if (this.#row.has(column)) {
      this.#fault('required', `${column} is empty`, tip);
      return;
    }
    this.#faults.add({ file, line: 1 }, 'required', `the column ${column} is missing`, tip);
    this.#faults.mark(this.#row);
  }

  #fault(rule: string, message: string, tip: string): void {
    this.#faults.add(this.#row, rule, message, tip);
  }
}

/** The known word nearest to a misspelt one, for a tip; null when none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { word: string; away: number } | null = null;
  for (const one of known) {
    const away = distance(word, one);
    if (away <= Math.max(2, word.length / 3) && (best === null || away < best.away))
      best = { word: one, away };
  }
  return best?.word ?? null;
}
