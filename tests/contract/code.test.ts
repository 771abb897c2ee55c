import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { parsedFiles } from '../support/code/parsed-file.ts';

/** A type and its connection are in one file. */
const LISTS = /(?:Connection|Edge)$/;
/** Folders of many small files that are read one by one: a rule of the data in each. */
const MANY_FILES: ReadonlySet<string> = new Set(['src/compile/checks']);

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;
const MOST_FILES = 25;

const files = parsedFiles();

/** `match-status`, of `MatchStatus`; `url`, of `URL`. */
const fileNameOf = (type: string): string =>
  type
    .replace(LISTS, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();

test('a type of the schema is in a file of its name', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const own = files.filter(({ path }) => path.startsWith('schema/')).map(({ path }) => basename(path, '.ts'));
  const types = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
  const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String']);
  const homeless = types.filter((name) => !builtIn.has(name) && !own.includes(fileNameOf(name)));
  expect(types.length).toBeGreaterThan(100);
  expect(homeless).toEqual([]);
});

test('a file has at most 300 lines', () => {
  expect(files.filter(({ lines }) => lines > LONGEST_FILE).map(({ path }) => path)).toEqual([]);
});

test('a function has at most 60 lines, those of tests too', () => {
  const long = files.flatMap(({ path, functions }) =>
    functions.filter(({ lines }) => lines > LONGEST_FUNCTION).map(({ line }) => `${path}:${line}`),
  );
  expect(long).toEqual([]);
});

test('a folder has at most 25 files', () => {
  const byFolder = Map.groupBy(files, ({ path }) => dirname(path));
  const wide = [...byFolder].filter(([, own]) => own.length > MOST_FILES).map(([folder]) => folder);
  expect(wide).toEqual([...MANY_FILES]);
});
