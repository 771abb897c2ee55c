import type { ReportCellFault } from '../model/kit/read-row.ts';
import type { Faults, Place } from './faults.ts';
import { nearestWord } from './nearest-word.ts';

/** The object without undefined properties: documents write nothing for an unknown value. */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
type OptionalKeys<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];
type Compact<T> = Present<Omit<T, OptionalKeys<T>>> & Partial<Present<Pick<T, OptionalKeys<T>>>>;

/** Removes undefined properties and keeps the order. */
export function compact<T extends object>(value: T): Compact<T> {
  const kept: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(value)) if (one !== undefined) kept[name] = one;
  return kept as Compact<T>;
}

/** Words of a vocabulary are in capitals, however they are typed. */
const nearestInVocabulary = (text: string, words: readonly string[]): string | null =>
  nearestWord(text, words) ?? nearestWord(text.toUpperCase().replaceAll(/[\s-]+/g, '_'), words);

/** Adds the faults in the cells of a row to the faults of the build. */
export const reportTo =
  (row: Place, faults: Faults): ReportCellFault =>
  ({ rule, message, tip, ofHeader, among }) => {
    const near = among === undefined ? null : nearestInVocabulary(among.text, among.known);
    const advice = near === null ? tip : `did you mean ${near}? ${tip}`;
    faults.add(ofHeader ? { file: row.file, line: 1 } : row, rule, message, advice);
    if (ofHeader) faults.mark(row);
  };
