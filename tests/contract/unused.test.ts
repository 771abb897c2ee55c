import { spawnSync } from 'node:child_process';
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
