/** What may be changed in a source file: every mutant of it, and the file with all of them behind switches. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  /** `src/football/score.ts#12`, the 12th change of that file. */
  readonly id: string;
  readonly file: string;
  /** The first is 1. */
  readonly line: number;
  /** The kind of change, `EqualityOperator`. */
  readonly operator: string;
  /** The lines it touches, as they are; white space is one space. */
  readonly was: string;
  /** The same lines with the change in them. */
  readonly becomes: string;
  readonly change: Change;
}

/** What is written instead of the text between two offsets. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A mutant by what it does, wherever its file is moved and its line slips to. */
export const identityOf = ({ file, was, becomes }: Pick<Mutant, 'file' | 'was' | 'becomes'>): string =>
  [basename(file), was, becomes].join('\n');

interface Mutated {
  /** The source, each change behind a switch that is off. */
  readonly content: string;
  readonly mutants: readonly Mutant[];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Of a node of the syntax tree, what is asked here. */
interface SyntaxNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly callee?: SyntaxNode;
}

/** A node where it stands in the tree. */
interface SyntaxPath {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
  readonly key: string | number | null;
  readonly listKey?: string | null;
}

const silent = () => {};
const never = () => false;
const LOGGER = {
  ...{ isTraceEnabled: never, isDebugEnabled: never, isInfoEnabled: never },
  ...{ isWarnEnabled: never, isErrorEnabled: never, isFatalEnabled: never },
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
};

/** Exceptions of the language itself have no code: nobody but a developer reads their words. */
const WITHOUT_CODE = new Set(['Error', 'TypeError', 'RangeError']);

/** The words of an exception without a code are told to nobody, so no test holds them. */
function wordsOfException(path: SyntaxPath): string | undefined {
  const { node, parent, listKey } = path;
  if (!node.type.includes('Literal') || listKey !== 'arguments' || parent?.type !== 'NewExpression')
    return undefined;
  const { callee } = parent;
  return callee?.type === 'Identifier' && WITHOUT_CODE.has(callee.name ?? '')
    ? 'words of an exception'
    : undefined;
}

/**
 * The empty text behind `??`, and in a pattern, is for the compiler, which does not know that an index is within its
 * bounds. Whether it is ever used is held by the mutant of the `??`.
 */
function emptyDefault({ node, parent, key }: SyntaxPath): string | undefined {
  if (node.type !== 'StringLiteral' || node.value !== '' || key !== 'right') return undefined;
  const isDefault =
    parent?.type === 'AssignmentPattern' ||
    (parent?.type === 'LogicalExpression' && parent.operator === '??');
  return isDefault ? 'an empty default' : undefined;
}

const IGNORER = {
  shouldIgnore: (path: object) => wordsOfException(path as SyntaxPath) ?? emptyDefault(path as SyntaxPath),
};

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function offsetOf(lines: readonly string[], { line, column }: Position): number {
  return lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, column);
}

/** The lines from the first to the last that a change touches, before and after it. */
function touched(source: string, { from, to, text }: Change): Pick<Mutant, 'was' | 'becomes'> {
  const first = source.lastIndexOf('\n', from - 1) + 1;
  const end = source.indexOf('\n', to);
  const last = end < 0 ? source.length : end;
  return {
    was: oneSpace(source.slice(first, last)),
    becomes: oneSpace(source.slice(first, from) + text + source.slice(to, last)),
  };
}

/** The file of a mutant, with its change. */
export function changed(root: string, { file, change: { from, to, text } }: Mutant): string {
  const source = readFileSync(join(root, file), 'utf8');
  return source.slice(0, from) + text + source.slice(to);
}

const SWITCH = /(?<=stry(?:MutAct|Cov)_9fa48\()[^)]*/g;

/** Every change of a file. */
export async function mutate(root: string, file: string): Promise<Mutated> {
  const source = readFileSync(join(root, file), 'utf8');
  const instrumenter = new Instrumenter(LOGGER);
  const { files, mutants } = await instrumenter.instrument([{ name: file, mutate: true, content: source }], {
    plugins: null,
    excludedMutations: [],
    ignorers: [IGNORER],
  });
  const idOf = (number: string) => `${file}#${number}`;
  const content = (files[0]?.content ?? source).replace(SWITCH, (ids) =>
    ids.replace(/"(\d+)"/g, (_, number: string) => `"${idOf(number)}"`),
  );
  const lines = source.split('\n');
  const changes = mutants
    .filter(({ status }) => status === undefined)
    .map(({ id, mutatorName, replacement, location: { start, end } }) => {
      const change = { from: offsetOf(lines, start), to: offsetOf(lines, end), text: replacement };
      const place = { id: idOf(id), file, line: start.line + 1, operator: mutatorName };
      return { ...place, change, ...touched(source, change) };
    });
  return { content, mutants: changes };
}
