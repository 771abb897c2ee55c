import { describe, expect, test } from 'vitest';
import { circlesIn } from '../support/code/circles.ts';
import { type ParsedFile, parsedFiles } from '../support/code/parsed-file.ts';

interface Folder {
  /** Other folders that it imports from, and no others. */
  readonly imports: readonly string[];
  /** Packages that it imports; `node` for what comes with Node. */
  readonly packages: readonly string[];
}

/** Imports go one way: a folder imports from folders that stand above it here. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  'src/football': { imports: [], packages: [] },
  'src/edge': {
    imports: [],
    packages: ['graphql', 'graphql-yoga', 'lru-cache', 'node'],
  },
  'src/sources': { imports: ['src/football'], packages: ['csv-parse'] },
  'src/model': { imports: ['src/football'], packages: [] },
  'src/documents': { imports: ['src/football', 'src/model'], packages: [] },
  'src/store': { imports: ['src/model', 'src/documents', 'src/edge'], packages: ['lru-cache'] },
  'src/statements': { imports: ['src/model', 'src/documents', 'src/store'], packages: [] },
  'src/compile': {
    imports: ['src/football', 'src/model', 'src/documents', 'src/store', 'src/statements'],
    packages: ['csv-parse', 'csv-stringify', 'fastest-levenshtein', 'lru-cache', 'node', 'p-retry'],
  },
  'src/import': {
    imports: ['src/football', 'src/sources', 'src/model', 'src/documents', 'src/compile'],
    packages: ['csv-stringify', 'fastest-levenshtein', 'node', 'p-retry'],
  },
  'src/refresh': {
    imports: [
      'src/sources',
      'src/model',
      'src/documents',
      'src/store',
      'src/statements',
      'src/compile',
      'src/import',
    ],
    packages: ['node'],
  },
  'src/graph': {
    imports: ['src/football', 'src/model', 'src/documents', 'src/store', 'src/statements'],
    packages: ['fastest-levenshtein', 'lru-cache'],
  },
  schema: {
    imports: [
      'src/football',
      'src/model',
      'src/documents',
      'src/store',
      'src/statements',
      'src/graph',
      'src/edge',
    ],
    packages: ['@pothos/core', 'graphql'],
  },
  'src/linked': { imports: ['src/football', 'src/model', 'src/documents', 'src/graph'], packages: [] },
  'src/export': {
    imports: ['src/football', 'src/model', 'src/documents', 'src/graph', 'src/linked'],
    packages: ['csv-stringify', 'hyparquet-writer', 'node'],
  },
  'src/simulate': {
    imports: ['src/model', 'src/documents', 'src/store', 'src/compile', 'src/graph', 'schema', 'src/export'],
    packages: ['graphql', 'node'],
  },
  'src/warm-up': { imports: ['src/store', 'src/edge'], packages: ['graphql'] },
  'src/*.ts': {
    imports: ['src/store', 'src/graph', 'schema', 'src/linked', 'src/edge', 'src/warm-up'],
    packages: [],
  },
  'src/precompute': {
    imports: ['src/documents', 'src/store', 'src/compile', 'schema', 'src/edge', 'src/*.ts'],
    packages: ['graphql'],
  },
  'src/local': { imports: ['src/documents', 'src/compile'], packages: ['miniflare', 'node', 'wrangler'] },
  'src/print': {
    imports: ['src/model', 'src/store', 'src/compile', 'schema', 'src/edge'],
    packages: ['csv-parse', 'graphql', 'node'],
  },
  'src/cli': {
    imports: [
      'src/football',
      'src/sources',
      'src/documents',
      'src/store',
      'src/compile',
      'src/import',
      'src/refresh',
      'src/graph',
      'schema',
      'src/export',
      'src/simulate',
      'src/edge',
      'src/precompute',
      'src/local',
      'src/print',
    ],
    packages: ['@clack/prompts', 'graphql', 'node', 'vite', 'wrangler'],
  },
  web: { imports: [], packages: ['@graphiql/toolkit', 'graphiql', 'node', 'react', 'react-dom', 'vite'] },
  bench: {
    imports: [
      'src/football',
      'src/store',
      'src/compile',
      'src/graph',
      'schema',
      'src/edge',
      'src/*.ts',
      'src/simulate',
      'src/precompute',
      'src/local',
    ],
    packages: ['@pothos/core', 'autocannon', 'graphql', 'graphql-yoga', 'node'],
  },
  examples: {
    imports: [],
    packages: [
      '@apollo/client',
      '@graphql-codegen/core',
      '@graphql-codegen/typed-document-node',
      '@graphql-codegen/typescript-operations',
      '@urql/core',
      '@urql/exchange-graphcache',
      'gql.tada',
      'graphql',
      'node',
      'relay-runtime',
    ],
  },
  'tests/support': {
    imports: [
      'src/football',
      'src/model',
      'src/documents',
      'src/store',
      'src/compile',
      'src/graph',
      'schema',
      'src/linked',
      'src/edge',
      'src/*.ts',
      'src/precompute',
      'src/local',
    ],
    packages: ['csv-parse', 'graphql', 'miniflare', 'node', 'oxc-parser', 'vitest'],
  },
};

/** `src/graph`, `schema`, `tests/cli`. */
function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'src') return rest.length === 0 ? 'src/*.ts' : `src/${second}`;
  return top === 'tests' ? `tests/${second}` : top;
}

/** Tests import whatever they hold to account, but for the commands: those they start. */
const isTests = (folder: string): boolean => folder.startsWith('tests/') && folder !== 'tests/support';

const files = parsedFiles();
const byFolder = Map.groupBy(files, ({ path }) => folderOf(path));

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

const importedBy = (own: string, ofFolder: readonly ParsedFile[]): string[] =>
  sorted(ofFolder.flatMap(({ imports }) => imports.map(folderOf)).filter((folder) => folder !== own));

test('every folder with code is told what it may import', () => {
  const told = [...byFolder.keys()].filter((folder) => !isTests(folder) && folder !== 'vitest.config.ts');
  expect(sorted(told)).toEqual(sorted(Object.keys(FOLDERS)));
});

describe.each(Object.entries(FOLDERS))('%s', (folder, { imports, packages }) => {
  const own = byFolder.get(folder) ?? [];

  test('imports from the folders that it may import from, and from each of them', () => {
    expect(importedBy(folder, own)).toEqual(sorted(imports));
  });

  test('imports from the packages that it may import, and each of them', () => {
    expect(sorted(own.flatMap((file) => file.packages))).toEqual(sorted(packages));
  });
});

test('imports go one way: no folder imports from one that stands below it', () => {
  const order = Object.keys(FOLDERS);
  const upward = Object.entries(FOLDERS).flatMap(([folder, { imports }]) =>
    imports
      .filter((other) => order.indexOf(other) > order.indexOf(folder))
      .map((other) => `${folder} ← ${other}`),
  );
  expect(upward).toEqual([]);
});

test('commands are started, and imported by none but the tests of their options', () => {
  const importing = files.filter(({ imports }) => imports.some((path) => folderOf(path) === 'src/cli'));
  expect(sorted(importing.map(({ path }) => folderOf(path)))).toEqual([
    'src/cli',
    'tests/cli',
    'tests/refresh',
  ]);
});

test('no file leads back to itself along imports, types included', () => {
  expect(circlesIn(files)).toEqual([]);
});
