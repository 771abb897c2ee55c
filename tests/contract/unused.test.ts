import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { unusedExports } from '../support/code/unused-exports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every file, export and package is used by something', () => {
  const strict = ['--no-progress', '--treat-config-hints-as-errors'];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/knip', strict, {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, told: `${stdout}${stderr}`.trim() }).toEqual({ status: 0, told: '' });
});

/** Read by tools, by name: the bundler puts the one in the place of a package, vitest calls the other. */
const FOR_TOOLS = ['src/edge/yoga/no-executor.ts normalizedExecutor', 'tests/live/prepare.ts setup'];

test('what a file exports, types included, another file imports', () => {
  // Tests of clients build the examples and then load what was built.
  const ofOthers = unusedExports().filter((unused) => !unused.startsWith('examples/'));
  expect(ofOthers).toEqual(FOR_TOOLS);
});

/** Lists that hold the declared tables to what is published, and types of what a reader yields. */
const FOR_TESTS = [
  'src/model/left-out.ts TABLES_LEFT_OUT',
  'src/model/left-out.ts LEFT_OUT_OF_API',
  'src/sources/football-txt/index.ts TxtCounts',
  'src/sources/football-txt/index.ts TxtEvent',
  'src/sources/football-txt/index.ts TxtMatch',
];

test('what only tests use is no part of the product', () => {
  const isOfProduct = (path: string): boolean => !path.startsWith('tests/');
  const alone = unusedExports(isOfProduct).filter((unused) => {
    const [path = '', name = ''] = unused.split(' ');
    if (!/^(?:src|schema)\//.test(path) || FOR_TOOLS.includes(unused)) return false;
    const mentions = readFileSync(join(root, path), 'utf8').matchAll(new RegExp(`\\b${name}\\b`, 'g'));
    return [...mentions].length === 1;
  });
  expect(alone).toEqual(FOR_TESTS);
});
