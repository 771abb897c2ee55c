import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every file, export and package is used by something', () => {
  const strict = ['--no-progress', '--treat-config-hints-as-errors'];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/knip', strict, {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, told: `${stdout}${stderr}`.trim() }).toEqual({ status: 0, told: '' });
});
