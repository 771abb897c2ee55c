/**
 * Somebody adds an optional column and its field: two files are written by hand for each, and everything else follows.
 * Tried in a copy of the project, in eleven tables at once, with columns of texts, lists, words, numbers, days and nodes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/store/keys.ts';
import { recipesIn } from '../../docs/recipes/recipe.ts';
import { TRIAL_COLUMNS } from './columns.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['examples', 'src', 'schema', 'data', 'docs', 'tests/support', 'tests/model', 'package.json'];
const NAMES = TRIAL_COLUMNS.map(({ table, property }) => `${table}.${property}`);

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-column-'));
  for (const name of COPIED) cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Writes a text ahead of another in a file of the copy. */
function insert(file: string, text: string, before: string): void {
  const path = join(copy, file);
  const written = readFileSync(path, 'utf8');
  const at = written.indexOf(before);
  if (at < 0) throw new Error(`${file} has no ${before}`);
  writeFileSync(path, written.slice(0, at) + text + written.slice(at));
}

/** What a module imports, with a name more. */
function importing(file: string, name: string, from: string): void {
  const path = join(copy, file);
  const written = readFileSync(path, 'utf8');
  const names = new RegExp(`import \\{([^}]*)\\} from '${from}'`).exec(written);
  if (names?.[1]?.split(',').some((one) => one.trim() === name) === false)
    writeFileSync(path, written.replace(names[0], names[0].replace('{', `{ ${name},`)));
}

const run = (script: string): string =>
  execFileSync('node', [script], { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

interface Effects {
  readonly effects: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly missing: readonly string[];
  readonly shape: number;
  readonly fixed: readonly unknown[];
  readonly described: boolean;
}

const effects = (): Effects => JSON.parse(run('tests/model/new-column/run.ts')) as Effects;

test('a column without its field is a fault, and everything else has it already', () => {
  for (const { model, declaration, aheadOf = '    ...PROVENANCE,' } of TRIAL_COLUMNS) {
    insert(model, declaration, aheadOf);
    const [, type = ''] = /: (\w+)\(/.exec(declaration) ?? [];
    importing(model, type, '../kit/column.ts');
  }
  const { effects: shown, missing, shape, fixed, described } = effects();
  expect(missing.toSorted()).toEqual(NAMES.toSorted());
  for (const { table, property, cell, value, names } of TRIAL_COLUMNS)
    expect(shown[`${table}.${property}`]).toMatchObject({
      facts: {
        facts: {
          nodes: cell
            .split(';')
            .map((told) => ({ value: names?.id ?? told, predicateCode: property.toUpperCase() })),
        },
      },
      linked: true,
      page: true,
      export: names?.id ?? (typeof value === 'boolean' ? Number(value) : Array.isArray(value) ? cell : value),
      merge: value,
    });
  expect([fixed, described]).toEqual([[], true]);
  // A reader of before reads on: nothing new is required of it.
  expect(shape).toBe(SCHEMA_VERSION);
});

test('with its field the API answers, and the printed schema and tables tell of it', () => {
  for (const { schema, field } of TRIAL_COLUMNS) insert(schema, field, firstField(schema));
  const { effects: shown, missing } = effects();
  expect(missing).toEqual([]);
  expect(TRIAL_COLUMNS.map(({ table, property }) => shown[`${table}.${property}`]?.api)).toEqual(
    TRIAL_COLUMNS.map(({ value }) => value),
  );
  for (const { table, property } of TRIAL_COLUMNS.filter(({ before }) => before !== undefined))
    expect(shown[`${table}.${property}`]?.before, `${table}.${property} before it is known`).toEqual({
      ...{ api: null, facts: { facts: { nodes: [] } }, linked: false, page: false },
    });
  for (const script of ['src/cli/print-schema.ts', 'src/cli/print-tables.ts', 'src/cli/fix.ts']) run(script);
  const [printed, readme] = ['schema/schema.graphql', 'data/README.md'].map((file) =>
    readFileSync(join(copy, file), 'utf8'),
  );
  for (const { table, property } of TRIAL_COLUMNS) {
    expect(printed).toMatch(new RegExp(`^  ${property}: (?:String|Int|Float|Boolean|\\[String!\\])$`, 'm'));
    expect(readme).toMatch(new RegExp(`^\\| \`${table}.*\\[${property}\\]`, 'm'));
  }
});

test('no row of the tables is written anew', () => {
  for (const file of ['clubs.csv', 'matches/ucl/2025-26.csv', 'seasons.csv'])
    expect(readFileSync(join(copy, 'data', file), 'utf8')).toBe(
      readFileSync(join(PROJECT, 'data', file), 'utf8'),
    );
});

/** The first field of the type: others are written ahead of it. */
function firstField(file: string): string {
  const written = readFileSync(join(copy, file), 'utf8');
  const at = written.indexOf('fields: (t) => ({\n');
  const start = at + 'fields: (t) => ({\n'.length;
  return written.slice(start, written.indexOf('\n', start));
}

/** The files of the copy that are not as they are in the project. */
const changed = (): readonly string[] =>
  COPIED.filter((folder) => !folder.includes('.'))
    .flatMap((folder) => readdirSync(join(copy, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(copy, join(entry.parentPath, entry.name)))
    .filter((file) => readFileSync(join(copy, file), 'utf8') !== readFileSync(join(PROJECT, file), 'utf8'));

test('CONTRIBUTING.md names every file that a column touches', () => {
  const recipe = recipesIn(PROJECT).find(({ title }) => title === 'Add a column');
  const written = new Set(TRIAL_COLUMNS.flatMap(({ model, schema }) => [model, schema]));
  // Rows are no more than those that have it: tables that lack cells are completed by the fixer here.
  const printed = changed().filter((file) => !written.has(file) && !file.endsWith('.csv'));
  expect(printed).not.toEqual([]);
  expect(printed.filter((file) => recipe?.files.includes(file) !== true)).toEqual([]);
});
