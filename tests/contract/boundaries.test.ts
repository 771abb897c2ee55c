import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each room may import from, besides itself. Data flows one way, and so do imports. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/football': [],
  'src/model': ['src/football'],
  'src/sources': ['src/football'],
  'src/documents': ['src/football', 'src/model'],
  'src/store': ['src/documents'],
  'src/statements': ['src/documents', 'src/store'],
  'src/compile': ['src/football', 'src/model', 'src/sources', 'src/documents', 'src/store', 'src/statements'],
  'src/import': ['src/football', 'src/model', 'src/sources', 'src/documents', 'src/compile'],
  'src/refresh': ['src/sources', 'src/documents', 'src/statements', 'src/store', 'src/compile', 'src/import'],
  'src/graph': ['src/football', 'src/model', 'src/documents', 'src/store', 'src/statements'],
  schema: ['src/football', 'src/model', 'src/documents', 'src/store', 'src/statements', 'src/graph'],
  'src/linked': ['src/football', 'src/model', 'src/documents', 'src/graph'],
  'src/export': [
    'src/football',
    'src/model',
    'src/documents',
    'src/store',
    'src/graph',
    'schema',
    'src/linked',
    'src/compile',
  ],
  'src/simulate': [
    'src/model',
    'src/documents',
    'src/store',
    'src/compile',
    'src/graph',
    'schema',
    'src/export',
  ],
  'src/edge': [],
  'src/warm-up': ['src/edge', 'src/store'],
  'src/local': ['src/documents', 'src/compile'],
  'src/print': ['src/compile', 'src/store', 'src/edge', 'schema'],
  examples: [],
};

const IMPORT = /(?:from|import)\s+'(\.[^']+)'/g;

const filesOf = (room: string): string[] =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map((found) =>
    normalize(join(dirname(file), found[1] ?? '')),
  );

for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${room} imports from ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}`, () => {
    const files = filesOf(room);
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => ![room, ...allowed].some((home) => target.startsWith(`${home}/`)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(strays).toEqual([]);
  });
}

test('what runs in the Worker and answers questions does not know Node', () => {
  const strays = [
    'src/football',
    'src/model',
    'src/documents',
    'src/store',
    'src/statements',
    'src/graph',
    'schema',
  ]
    .flatMap(filesOf)
    .filter((file) => /from 'node:/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(strays).toEqual([]);
});
