/** What became of the mutants that were drawn, as text. */
import type { Mutant } from './mutant.ts';
import type { Ending } from './session.ts';

export interface Result {
  readonly folder: string;
  readonly mutant: Mutant;
  readonly ending: Ending;
  /** How many test files could notice it. */
  readonly tests: number;
}

const WIDEST = 160;
const clipped = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST)} …` : text);

/** Where it is, and what it changes, on three lines. */
export function line({ mutant, ending, tests }: Result): string {
  const { file, line: at, operator, was, becomes } = mutant;
  const noticed = tests === 0 ? ', no test comes by' : '';
  return `${ending} ${file}:${at} ${operator}${noticed}\n  - ${clipped(was)}\n  + ${clipped(becomes)}`;
}

const isKilled = ({ ending }: Result): boolean => ending !== 'SURVIVED';

/** The part that is killed, from 0 to 1; a mutant that never ends is noticed, and so is one that does not compile. */
export function share(results: readonly Result[]): number {
  return results.length === 0 ? 1 : results.filter(isKilled).length / results.length;
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;

function sum(name: string, results: readonly Result[]): string {
  const count = (ending: Ending): number => results.filter((result) => result.ending === ending).length;
  const parts = [
    `${count('KILLED')} by tests`,
    `${count('TIMEOUT')} never end`,
    `${count('REFUSED')} do not compile`,
  ];
  return `${name}: ${results.filter(isKilled).length} of ${results.length} killed, ${percent(share(results))} (${parts.join(', ')})`;
}

/** A line a folder, and one for all. */
export function summary(results: readonly Result[]): string {
  const folders = [...new Set(results.map(({ folder }) => folder))];
  const lines = folders.map((name) =>
    sum(
      name,
      results.filter(({ folder }) => folder === name),
    ),
  );
  return [...lines, sum('all', results)].join('\n');
}
