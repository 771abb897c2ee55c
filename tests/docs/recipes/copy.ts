/** A copy of the project from which recipes are taken away, and to which they are applied. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Ended, ended } from '../../cli/command.ts';
import type { Part, Recipe } from './recipe.ts';

/** What commands need that compile the graph, answer from it and print what follows from it. */
const COPIED = [
  'src',
  'schema',
  'data',
  'docs',
  'examples/client-preset',
  'tests/support',
  'tests/docs/recipes',
  'package.json',
];

/** A row more of a table, which may be written at its end. */
const isRow = ({ file, before }: Part): boolean => file.endsWith('.csv') && before === '';

function filesBelow(root: string, name: string): readonly string[] {
  if (statSync(join(root, name)).isFile()) return [name];
  return readdirSync(join(root, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function withoutColumn(text: string, column: string): string {
  const [header = [], ...rows]: string[][] = parse(text);
  const at = header.indexOf(column);
  if (at < 0) throw new Error(`there is no column ${column}`);
  return stringify(
    [header, ...rows].map((row) => row.toSpliced(at, 1)),
    { record_delimiter: '\n' },
  );
}

/** Texts of the files that a copy has, by their paths below the root. */
export function textsIn(root: string): ReadonlyMap<string, string> {
  const files = COPIED.flatMap((name) => filesBelow(root, name));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Files that one of two has alone, or with another text, in the order of their paths. */
export const differing = (
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();

export class Copy implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'recipes-'));
  readonly #project: string;
  /** Where a part stood. */
  readonly #places = new Map<Part, number>();

  constructor(project: string) {
    this.#project = project;
    for (const name of COPIED) cpSync(join(project, name), join(this.root, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(this.root, 'node_modules'));
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  /** Runs a command of package.json. */
  run(command: string, ...args: readonly string[]): Promise<Ended> {
    const npm = ['run', '--silent', command, '--', ...args];
    return ended(spawn('npm', npm, { cwd: this.root, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** As before somebody followed the recipe. */
  undo({ parts, newFiles, columns }: Recipe): void {
    for (const { file, column } of columns)
      writeFileSync(join(this.root, file), withoutColumn(this.text(file), column));
    for (const part of parts) this.#places.set(part, this.#replace(part.file, part.text, part.before));
    for (const file of newFiles.filter((one) => this.#has(one))) rmSync(join(this.root, file));
  }

  /** Follows the recipe: rows at the end of their table, new files whole, and the rest where it belongs. */
  follow({ parts, newFiles, columns }: Recipe): void {
    for (const { file } of columns) cpSync(join(this.#project, file), join(this.root, file));
    for (const part of parts.toReversed()) this.#write(part);
    for (const file of newFiles.filter((one) => this.#isCopied(one))) {
      mkdirSync(dirname(join(this.root, file)), { recursive: true });
      cpSync(join(this.#project, file), join(this.root, file));
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }

  #write(part: Part): void {
    const { file, text, before } = part;
    const here = this.text(file);
    const at = isRow(part) ? here.length : (this.#places.get(part) ?? 0);
    const end = at + (isRow(part) ? 0 : before.length);
    writeFileSync(join(this.root, file), here.slice(0, at) + text + here.slice(end));
  }

  /**
   * @returns where it stood.
   * @throws Error where it does not stand there, or more than once.
   */
  #replace(file: string, text: string, by: string): number {
    const whole = this.text(file);
    const at = whole.indexOf(text);
    if (at < 0 || whole.includes(text, at + 1))
      throw new Error(`${file} does not hold once what CONTRIBUTING.md shows:\n${text}`);
    writeFileSync(join(this.root, file), whole.slice(0, at) + by + whole.slice(at + text.length));
    return at;
  }

  readonly #isCopied = (file: string): boolean => COPIED.some((name) => file.startsWith(`${name}/`));
  readonly #has = (file: string): boolean => existsSync(join(this.root, file));
}
