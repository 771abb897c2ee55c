/** `npm run refresh` as a morning's job meets it: exit codes, the report, the release notes, the state between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leagues, Refreshed } from '../refresh/upstream.ts';
import { Namespace } from '../support/cloudflare/kv.ts';
import { type StandIn, startStandIn } from '../support/cloudflare/server.ts';
import { command, type Ended } from './command.ts';

let standIn: StandIn;
let namespace: Namespace;

beforeAll(async () => {
  standIn = await startStandIn();
  namespace = new Namespace('football-graph-production-graph');
  standIn.account.namespaces.set(namespace.id, namespace);
});

afterAll(() => standIn[Symbol.asyncDispose]());

interface Morning {
  readonly graph: Refreshed;
  run(...args: string[]): Promise<Ended>;
}

function morning(): Morning {
  const graph = new Refreshed();
  const options = ['--data', graph.facts.folder, '--from', graph.mirror, '--state', graph.folder];
  const notes = ['--notes', join(graph.root, 'notes.md')];
  return {
    graph,
    run: (...args) => command('src/cli/refresh.ts', [...options, ...notes, ...args], { env: standIn.env }),
  };
}

test('it publishes what is new, then has nothing new, then refuses what would vanish', async () => {
  const { graph, run } = morning();
  const remote = ['--remote', '--namespace', namespace.id];
  graph.replace(leagues(20, 20));
  const first = await run(...remote, '--json');
  const told = JSON.parse(first.printed) as { status: string; sources: { source: string; added: number }[] };
  expect([first.code, told.status, told.sources.map(({ added }) => added)]).toEqual([
    0,
    'PUBLISHED',
    [30, 30],
  ]);
  expect(readFileSync(join(graph.root, 'notes.md'), 'utf8')).toMatch(/^# Data [0-9a-f]{12}\n/u);

  const { length: writes } = namespace.writes;
  const second = await run(...remote);
  expect([second.code, second.printed]).toEqual([5, expect.stringMatching(/Nothing is new\.\n$/u)]);

  graph.replace(leagues(10, 20));
  const third = await run(...remote);
  expect(third.code).toBe(4);
  expect(third.printed).toContain(
    'Refused: season:germany-bundesliga-2025-26, 10 of 20 would vanish, 50.0 %; at most 5.0 % may (--accept-loss season:germany-bundesliga-2025-26)',
  );
  expect(namespace.writes.length).toBe(writes);
});

test('upstream that cannot be had is a failure, and a mistyped loss is told what would be right', async () => {
  const { run } = morning();
  const nowhere = await run('--remote', '--namespace', namespace.id);
  expect([nowhere.code, nowhere.printed]).toEqual([
    1,
    expect.stringContaining('is not there. Nothing was published'),
  ]);
  const mistyped = await run('--accept-loss', 'serie-a-2025-26');
  expect([mistyped.code, mistyped.printed]).toEqual([2, expect.stringContaining('season:serie-a-2025-26')]);
});
