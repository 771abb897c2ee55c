/** The recipes of CONTRIBUTING.md: which files each touches, and what stands in them. */
import { readFileSync } from 'node:fs';

export interface Part {
  /** Path below the root. */
  readonly file: string;
  /** What the recipe writes. */
  readonly text: string;
  /** What stood there before; empty where it is added. */
  readonly before: string;
}

export interface Recipe {
  readonly title: string;
  /** Every file that its list names. */
  readonly files: readonly string[];
  /** Those of them that are new. */
  readonly newFiles: readonly string[];
  readonly parts: readonly Part[];
  /** Columns that it adds to tables. */
  readonly columns: readonly { readonly file: string; readonly column: string }[];
  /** Files that a command writes. */
  readonly printed: readonly string[];
  /** Commands of package.json that it names, such as `data:fix`. */
  readonly commands: readonly string[];
}

const BLOCK = /^```(\w+) (\S+)\n([\s\S]*?)^```$/gm;
/** A line of the list: `- `path`: a new file, what it holds`. */
const ITEM = /^- ((?:`[^`]+`(?:, or )?)+)(?:: (.*))?$/gm;

/** The lines of a difference that begin with a sign, without it. */
const linesOf = (difference: string, sign: string): string =>
  difference
    .split('\n')
    .filter((line) => line.startsWith(sign))
    .map((line) => `${line.slice(1)}\n`)
    .join('');

const partOf = (language: string, file: string, text: string): Part =>
  language === 'diff'
    ? { file, text: linesOf(text, '+'), before: linesOf(text, '-') }
    : { file, text, before: '' };

function recipeOf(section: string): Recipe {
  const items = [...section.matchAll(ITEM)].map(([, paths = '', what = '']) => ({
    paths: [...paths.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
    isNew: what.startsWith('a new file'),
    isPrinted: /\bprinted (?:by|with)\b/.test(what),
    column: /^the column `(\w+)`$/.exec(what)?.[1],
  }));
  return {
    title: section.split('\n', 1)[0] ?? '',
    files: items.flatMap(({ paths }) => paths),
    newFiles: items.flatMap(({ paths, isNew }) => (isNew ? paths : [])),
    columns: items.flatMap(({ paths, column }) =>
      column === undefined ? [] : paths.map((file) => ({ file, column })),
    ),
    printed: items.flatMap(({ paths, isPrinted }) => (isPrinted ? paths : [])),
    commands: [...new Set([...section.matchAll(/`npm run ([^`]+)`/g)].map(([, command = '']) => command))],
    parts: [...section.matchAll(BLOCK)].map(([, language = '', file = '', text = '']) =>
      partOf(language, file, text),
    ),
  };
}

/** @param root the folder of the project. */
export const recipesIn = (root: string): readonly Recipe[] =>
  readFileSync(`${root}/CONTRIBUTING.md`, 'utf8').split(/^### /m).slice(1).map(recipeOf);
