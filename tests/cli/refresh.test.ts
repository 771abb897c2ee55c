/** `npm run refresh` as a morning's job meets it: exit codes, the report, the release notes, the state between. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ITALY, leagues, Refreshed } from '../refresh/upstream.ts';
import { Namespace } from '../support/cloudflare/kv-namespace.ts';
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
  const remote = ['--remote', '--namespace', namespace.id];
  const nowhere = await run(...remote);
  expect([nowhere.code, nowhere.printed]).toEqual([2, expect.stringContaining('is not there')]);
  const unreached = await run(...remote, '--from', `${standIn.env.CLOUDFLARE_API_BASE_URL}/nothing/`);
  expect([unreached.code, unreached.printed]).toEqual([
    1,
    expect.stringContaining('Nothing was published, and the state did not change.'),
  ]);
  const mistyped = await run('--accept-loss', 'serie-a-2025-26');
  expect([mistyped.code, mistyped.printed]).toEqual([2, expect.stringContaining('season:serie-a-2025-26')]);
});

test('half of a season, a source, all its rows or a table of this project: each loss is refused by its name', async () => {
  const { graph, run } = morning();
  const bare = new Namespace('losing');
  standIn.account.namespaces.set(bare.id, bare);
  const remote = ['--remote', '--namespace', bare.id];
  const whole = leagues(20, 20);
  const { [ITALY]: italy = '', ...germany } = whole;
  graph.led(40);
  graph.replace(whole);
  expect((await run(...remote)).code).toBe(0);
  const { length: writes } = bare.writes;
  const refused = async (): Promise<readonly [number | null, readonly string[]]> => {
    const { code, printed } = await run(...remote);
    return [code, [...printed.matchAll(/--accept-loss ([^)]+)/gu)].map(([, what = '']) => what)];
  };

  const half = 'season:italy-serie-a-2025-26';
  graph.replace(leagues(20, 10));
  expect(await refused()).toEqual([4, [half, 'results']]);
  graph.replace(germany);
  expect(await refused()).toEqual([4, ['source:openfootball-italy', half, 'results']]);
  graph.replace({ ...whole, [ITALY]: italy.replaceAll(' v ', ' versus ') });
  expect(await refused()).toEqual([4, ['source:openfootball-italy', half, 'results']]);
  graph.replace(whole);
  graph.led(0);
  expect(await refused()).toEqual([4, ['facts:club-head-coach']]);
  graph.emptyFacts();
  expect(await run(...remote)).toEqual({ code: 4, printed: expect.stringContaining('[not-empty]') });
  expect(bare.writes.length).toBe(writes);
});

test('what is named may vanish', async () => {
  const { graph, run } = morning();
  const bare = new Namespace('accepting');
  standIn.account.namespaces.set(bare.id, bare);
  const remote = ['--remote', '--namespace', bare.id];
  graph.replace(leagues(20, 20));
  expect((await run(...remote)).code).toBe(0);
  graph.replace(leagues(20, 10));
  const mistyped = await run(...remote, '--accept-loss', 'season:italy-serie-b-2025-26');
  expect([mistyped.code, mistyped.printed]).toEqual([
    4,
    expect.stringContaining('--accept-loss season:italy-serie-b-2025-26: nothing of that name would vanish.'),
  ]);
  const accepted = await run(...remote, '--accept-loss', 'season:italy-serie-a-2025-26');
  expect(accepted.code).toBe(0);
  expect(accepted.printed).toContain('Accepted: season:italy-serie-a-2025-26, 10 of 20 would vanish');
});
