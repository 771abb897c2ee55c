import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { parsedFiles } from '../support/code/parsed-file.ts';

/** Folders of many small files that are read one by one: a rule of the data in each. */
const MANY_FILES: ReadonlySet<string> = new Set(['src/compile/checks']);

const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;
const MOST_FILES = 25;

const files = parsedFiles();

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
