/** `npm run rollback` and `npm run collect` in a folder with nothing in it: only the store is needed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../../src/compile/publication/publish.ts';
import { logOf, type Reached, reachNamespace } from '../support/cloudflare/namespace.ts';
import { factsWith } from '../support/versions.ts';
import { command, type Ended } from './command.ts';

const [first, second] = [
  factsWith(),
  factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } }),
] as const;
const [old, young] = [first.manifest.version, second.manifest.version];

let reached: Reached;
let folder: string;

beforeAll(async () => {
  reached = await reachNamespace();
  folder = mkdtempSync(join(tmpdir(), 'empty-'));
  for (const [at, one] of [first, second].entries())
    await publish(reached.target, one, { publishedAt: new Date(Date.UTC(2026, 9, 1 + at)).toISOString() });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await reached[Symbol.asyncDispose]();
});

const run = (file: string, ...args: string[]): Promise<Ended> =>
  command(`src/cli/${file}.ts`, args, { cwd: folder, env: reached.standIn.env });

test('the version before is served again, and one that is collected cannot be', async () => {
  const before = reached.namespace.writes.length;
  // The namespace is found by the title that wrangler gives it.
  expect(await run('rollback')).toEqual({
    code: 0,
    printed: `Version ${old} is served again, in place of ${young}: 3 keys written.\nFacts: 0 added, 1 changed, 0 retracted.\n`,
  });
  expect(reached.namespace.writes.length - before).toBe(3);
  expect(logOf(reached.namespace).map(({ version }) => version)).toEqual([old, young, old]);

  const here = ['--namespace', reached.namespace.id];
  const dry = await run('collect', '--keep', '1', '--dry-run', ...here);
  expect([dry.code, reached.standIn.account.quotas.used.deletes]).toEqual([0, 0]);
  expect(dry.printed).toMatch(/To be deleted: \d+ keys\. Nothing was deleted\.\n$/u);
  // The young one was served until a moment ago.
  const kept = JSON.parse((await run('collect', '--keep', '1', '--json', ...here)).printed) as {
    kept: string[];
  };
  expect([...kept.kept].sort()).toEqual([old, young].sort());

  const gone = await run('rollback', 'abcdefabcdef', ...here);
  expect(gone).toEqual({
    code: 1,
    printed: expect.stringContaining(
      'There is no version abcdefabcdef, and the log has none. Kept versions: ',
    ),
  });
  expect((await run('collect', '--keep', 'none', ...here)).code).toBe(2);
});
