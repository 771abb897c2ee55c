/** The files that a client has to copy are those that its settings import. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'examples/client-preset';
const text = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

/** A file with all files beside it that it imports. */
function withImports(file: string): readonly string[] {
  const beside = [...text(file).matchAll(/from '\.\/(.+?)'/g)].map(([, name = '']) => name);
  return [...new Set([file, ...beside.flatMap(withImports)])].sort();
}

const rows = [...text('README.md').matchAll(/^\| (.+?) \| (`[\w.`, ]+`) \|$/gm)].map(
  ([, client = '', files = '']) =>
    [client, files.split(', ').map((file) => file.replaceAll('`', ''))] as const,
);

test('each client is told its files', () => {
  expect(rows.map(([client]) => client)).toEqual(['Apollo Client', 'urql', 'Relay']);
});

test.each(rows)('%s needs the files that are told, and no other', (_client, files) => {
  expect(withImports(files[0] ?? '')).toEqual(files.toSorted());
});
