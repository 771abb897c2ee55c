/** Of what ends a process of tests that hangs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { HangWatch } from './hang-watch.ts';

const HANGS_MS = 20;
const LOOK_MS = 5;

/** A process that runs this code, and the file that tells its id. */
function processOf(code: string) {
  const child = spawn(process.execPath, ['-e', code]);
  const pidFile = join(mkdtempSync(join(tmpdir(), 'hang-')), 'pid');
  writeFileSync(pidFile, String(child.pid));
  return { child, pidFile };
}

test('a process that hangs is killed, and that is said', async () => {
  const { child, pidFile } = processOf('setInterval(() => {}, 1000)');
  const watch = new HangWatch(pidFile, HANGS_MS, LOOK_MS);
  const [, signal] = await once(child, 'exit');
  watch.end();
  expect(signal).toBe('SIGKILL');
  expect(watch.hasKilled).toBe(true);
});

test('a process that has ended by itself did not hang', async () => {
  const { child, pidFile } = processOf('');
  await once(child, 'exit');
  const watch = new HangWatch(pidFile, HANGS_MS, LOOK_MS);
  await sleep(HANGS_MS * 5);
  watch.end();
  expect(watch.hasKilled).toBe(false);
});

test('before a process has said its id, nothing is killed', async () => {
  const watch = new HangWatch(join(tmpdir(), 'no-such-folder', 'pid'), HANGS_MS, LOOK_MS);
  await sleep(HANGS_MS * 5);
  watch.end();
  expect(watch.hasKilled).toBe(false);
});
