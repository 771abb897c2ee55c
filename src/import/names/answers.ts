/** A file of the user's own that says who is meant by names that no table has: `npm run import … --names names.csv`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { nearestWord } from '../../compile/nearest-word.ts';
import { type CsvRow, readCsv } from '../../sources/csv.ts';
import type { Unresolved } from '../matches/sides.ts';
import { OriginError } from '../origin/origin.ts';
import { printable } from '../printable.ts';

const HEADER = ['kind', 'name', 'country', 'is', 'first_at', 'nearest'] as const;

/** A name, and what the user says it is; `is` is empty until then. */
export interface NameAnswer {
  readonly kind: 'club' | 'competition';
  readonly name: string;
  /** Id of a country; empty where that is unknown. */
  readonly country: string;
  /**
   * The id of what the name means, or `new` for something that no table has; for a competition also `men`,
   * when its title is enough.
   */
  readonly is: string;
  /** For the reader of the file: where the name occurs first, and similar names. */
  readonly firstAt: string;
  readonly nearest: string;
}

/** The rows of a file. */
export interface NameAnswers {
  readonly path: string;
  readonly answers: readonly NameAnswer[];
}

const keyOf = ({ kind, name, country }: NameAnswer): string => `${kind} ${name} ${country}`;

function answerOf(path: string, { cell, line }: CsvRow): NameAnswer {
  const [kind, name] = [cell('kind'), cell('name')];
  if (kind !== 'club' && kind !== 'competition')
    throw new OriginError(`${path}:${line}: kind is "${printable(kind)}"; write club or competition`);
  if (name === '') throw new OriginError(`${path}:${line}: name is empty; write it as the source spells it`);
  const [country, is, firstAt, near] = [cell('country'), cell('is'), cell('first_at'), cell('nearest')];
  return { kind, name, country, is, firstAt, nearest: near };
}

const reasonOf = (error: unknown): string =>
  printable(error instanceof Error ? error.message : String(error));

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new OriginError(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * The rows of the file; none where it does not exist yet.
 * @throws OriginError with line, where it cannot be read.
 */
export async function readAnswers(path: string): Promise<NameAnswers> {
  const answers: NameAnswer[] = [];
  if (!existsSync(path)) return { path, answers };
  for await (const row of readCsv(path, textOf(path), { columns: ['kind', 'name', 'country', 'is'] })) {
    if (row.kind === 'rejected') throw new OriginError(`${path}:${row.line}: ${printable(row.reason)}`);
    if (row.kind === 'row') answers.push(answerOf(path, row));
  }
  return { path, answers };
}

const questionOf = ({ name, country, candidates, isCompetition, at }: Unresolved): NameAnswer => ({
  kind: isCompetition ? 'competition' : 'club',
  name,
  country: country ?? '',
  is: '',
  firstAt: `${at.path}:${at.line}`,
  nearest: candidates.join('; '),
});

/**
 * Writes the open questions and the answers given before; nothing when there is no question.
 * @throws OriginError when the file cannot be written.
 */
export function writeAnswers({ path, answers }: NameAnswers, asked: readonly Unresolved[]): void {
  if (asked.length === 0) return;
  try {
    writeFileSync(path, answersText(answers, asked));
  } catch (error) {
    throw new OriginError(`${path} cannot be written: ${reasonOf(error)}. What was imported stays`);
  }
}

/** The file with earlier answers and open questions, one row for each name. */
export function answersText(answers: readonly NameAnswer[], asked: readonly Unresolved[]): string {
  const known = new Map(answers.map((answer) => [keyOf(answer), answer]));
  for (const question of asked.map(questionOf))
    if (!known.has(keyOf(question))) known.set(keyOf(question), question);
  const rows = [...known.values()].map((row) => [
    ...[row.kind, row.name, row.country, row.is, row.firstAt, row.nearest].map(printable),
  ]);
  return stringify([HEADER, ...rows], { record_delimiter: '\n' });
}

/** @throws OriginError with the nearest id, when `is` names an unknown one. */
export function checkId(path: string, { name, is }: NameAnswer, ids: ReadonlySet<string>): void {
  if (ids.has(is)) return;
  const near = nearestWord(is, ids);
  const tip = near === null ? 'write the id of one that is there, or new' : `did you mean ${near}?`;
  throw new OriginError(`${path}: ${name} is ${printable(is)}, and there is no such id; ${tip}`);
}
