/** ARCHITECTURE.md is short, and what it says of folders and files is so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsedFiles } from '../support/code/parsed-file.ts';
import { ROOT } from '../support/code/source-files.ts';

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const architecture = textOf('ARCHITECTURE.md');

/** At 200 words a minute: ten minutes. */
const MOST_WORDS = 2_000;

test('it takes ten minutes to read', () => {
  const words = architecture.split(/\s+/).length;
  expect(words).toBeGreaterThan(1_000);
  expect(words).toBeLessThanOrEqual(MOST_WORDS);
});

/** The line of each folder in the picture, counted from below. */
const levels = new Map(
  [...architecture.matchAll(/^(\d) +(.+)$/gm)].flatMap(([, level = '', folders = '']) =>
    folders.split(/ {2,}|(?<=\S) (?=\S)/).map((folder) => [folder.trim(), Number(level)] as const),
  ),
);

/** `src/graph`, `schema`. */
function folderOf(path: string): string {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? 'src/*.ts' : `src/${second}`;
}

const parsed = parsedFiles();
const files = parsed.filter(({ path }) => !/^(?:tests\/|[^/]+$)/.test(path));

test('every folder with code is in the picture, and nothing else', () => {
  expect([...levels.keys()].toSorted()).toEqual(
    [...new Set(files.map(({ path }) => folderOf(path)))].toSorted(),
  );
});

test('imports go down in the picture', () => {
  const levelOf = (path: string): number => levels.get(folderOf(path)) ?? -1;
  const upwards = files.flatMap(({ path, imports }) =>
    imports
      .filter((target) => folderOf(target) !== folderOf(path) && levelOf(target) >= levelOf(path))
      .map((target) => `${path} imports ${target}`),
  );
  expect(upwards).toEqual([]);
});

const DOCUMENTS = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  'SECURITY.md',
  'data/README.md',
  ...readdirSync(join(ROOT, 'docs')).map((file) => `docs/${file}`),
];
const PATH = /`((?:src|schema|tests|data|docs|bench|web|examples|\.github|\.ci)\/[\w./@-]*)`/g;

test('every path that a document names is there', () => {
  const named = DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(PATH)].map(([, path = '']) => ({ document, path })),
  );
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every file that a document names by its name alone is there', () => {
  const known = new Set(parsed.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  const named = DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(/`([\w-]+\.ts)`/g)].map(([, file = '']) => ({ document, file })),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(({ file }) => !known.has(file))).toEqual([]);
});

/** `GraphView`, `knownFrom`: what only code is called. */
const NAME = /`([A-Za-z]+[a-z][A-Z][A-Za-z0-9]*)`/g;
const ABOUT_CODE = ['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/decisions.md', 'docs/performance.md'];

test('what a document calls by the name of code is there', () => {
  const code = [...parsed.map(({ path }) => path), 'schema/schema.graphql'].map(textOf).join('\n');
  const named = ABOUT_CODE.flatMap((document) =>
    [...textOf(document).matchAll(NAME)].map(([, name = '']) => ({ document, name })),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ name }) => !code.includes(name))).toEqual([]);
});

test('every link between documents leads somewhere', () => {
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
  const broken = DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].flatMap(
      ([link, file = '', anchor]) => {
        const path = file === '' ? document : join(document, '..', file);
        if (!existsSync(join(ROOT, path))) return [`${document}: ${link}`];
        const headings = anchor === undefined ? [] : [...textOf(path).matchAll(/^#+ (.+)$/gm)];
        const isThere = anchor === undefined || headings.some(([, heading = '']) => slug(heading) === anchor);
        return isThere ? [] : [`${document}: ${link}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});
