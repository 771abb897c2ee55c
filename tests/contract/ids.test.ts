import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KINDS } from '../../src/model/ids.ts';
import { ROOT, sourceFiles } from '../support/code/source-files.ts';

const HOME = 'src/model/ids.ts';
/** Folders that know of ids as texts alone: they import nothing of the graph. */
const WITHOUT_THE_GRAPH = /^src\/(?:edge|warm-up)\//;

const kind = `(?:${KINDS.join('|')})`;
/** How an id is put together or taken apart by hand. */
const BY_HAND: Readonly<Record<string, RegExp>> = {
  'a kind before a value': new RegExp(`\`${kind}:\\$\\{`),
  'a kind that varies before a value': /\$\{[\w.]*[kK]ind\}:\$\{|\$\{[\w.]*names\}:\$\{/,
  'a kind with its colon': new RegExp(`['"]${kind}:['"]`),
  'a pattern for kinds': new RegExp(`/\\^\\(?(?:\\?:)?${kind}(?:\\||\\)|:)`),
};

const others = sourceFiles()
  .filter((path) => /^(?:src|schema)\//.test(path) && path !== HOME && !WITHOUT_THE_GRAPH.test(path))
  .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n') }));

test('ids are put together and taken apart in one file', () => {
  const found = others.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      Object.entries(BY_HAND)
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${path}:${index + 1}: ${what}; use ${HOME}`),
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['a kind before a value', `const id = \`club:\${slug}\`;`],
  ['a kind that varies before a value', `const id = \`\${team.kind}:\${slug}\`;`],
  ['a kind with its colon', "if (id.startsWith('national-team:')) return;"],
  ['a pattern for kinds', 'if (/^(stage|tie|campaign):/.test(id)) return;'],
])('%s is noticed', (what, line) => {
  expect(BY_HAND[what]?.test(line)).toBe(true);
});
