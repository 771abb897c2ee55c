/** What was answered once, with what was asked: enough to ask it again of another state of the project. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Asked {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A node as JSON-LD. */
export interface LinkedNode {
  readonly linked: string;
  readonly asOf: string | null;
}

export type Question = Asked | LinkedNode;

export interface Recorded {
  /** Name of the question and which variables it has, or the number of the generated operation. */
  readonly name: string;
  readonly question: Question;
  readonly answer: unknown;
}

export interface Exported {
  /** Lines and hash by name of the file. */
  readonly files: Readonly<Record<string, { readonly lines: number; readonly hash: string }>>;
  /** Hash of its line in the JSON Lines, by global id. */
  readonly nodes: Readonly<Record<string, string>>;
}

export interface Recording {
  readonly shape: typeof SHAPE;
  readonly seed: number;
  readonly sdl: string;
  readonly answers: readonly Recorded[];
  readonly exported: Exported;
}

/** Of the file; another one is not read. */
export const SHAPE = 1;

export function writeRecording(file: string, recording: Recording): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(recording));
}

/** @throws TypeError when there is no file, or it holds no recording of this shape. */
export function readRecording(file: string): Recording {
  if (!existsSync(file))
    throw new TypeError(`There is no recording ${file}: npm run golden -- record writes one.`);
  const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Recording>;
  if (read.shape !== SHAPE) throw new TypeError(`${file} is no recording of shape ${SHAPE}: record anew.`);
  return read as Recording;
}
