/** What is imported while a graph is served is served too, and only once it is whole. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFacts } from '../../src/local/data.ts';

test('an import is seen when it stands in its place, and not while it is written', async () => {
  const root = mkdtempSync(join(tmpdir(), 'watched-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [dir, imported] = [join(root, 'data'), join(root, 'imported')];
  mkdirSync(dir);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  watchFacts({ dir, imported }, async () => resolve(existsSync(join(imported, 'openfootball-italy'))));
  const next = join(imported, '.next-openfootball-italy');
  mkdirSync(next);
  writeFileSync(join(next, 'matches.csv'), 'date\n');
  // Longer than a change takes to be noticed: what is written beside its place is not.
  await new Promise((done) => setTimeout(done, 600));
  renameSync(next, join(imported, 'openfootball-italy'));
  expect(await promise).toBe(true);
});
