/** The simulation against what really comes of more matches, and its prices against sums made by hand. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { compileFacts } from '../../src/compile/compile.ts';
import type { Facts } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { baseCost, LAYOUTS, type Load } from '../../src/simulate/layouts.ts';
import { WORLDS } from '../../src/simulate/simulate.ts';
import {
  type Growth,
  growthOf,
  type Measured,
  reaches,
  type Size,
  sizesAt,
  sizesOf,
} from '../../src/simulate/sizes.ts';
import { DEFAULTS, trafficOf } from '../../src/simulate/traffic.ts';
import { broken, freeWalls, wallsOf } from '../../src/simulate/walls.ts';
import { manyWorlds } from '../../src/simulate/worlds.ts';
import { DATA_DIR } from '../support/graph.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Four seasons of the Champions League, which are quick to compile. */
function championsLeague(): Facts {
  const facts = loadFacts(DATA_DIR);
  const seasons = facts.seasons.filter(({ value }) => value.competition === 'ucl' && value.label >= '2022');
  const held = new Set(seasons.map(({ value }) => value.id));
  const within = <T extends { readonly value: { readonly season: string } }>(list: readonly T[]): T[] =>
    list.filter(({ value }) => held.has(value.season));
  return {
    ...facts,
    seasons,
    stages: within(facts.stages),
    matches: within(facts.matches),
    ties: within(facts.ties),
    deductions: within(facts.deductions),
    settled: [],
    outcomes: [],
    honours: [],
  };
}

const measured = (facts: Facts): Measured => ({
  matches: facts.matches.length,
  sizes: sizesOf(compileFacts(facts)),
});

/**
 * Spans of days are parted as they fill: how many there are, and how large, grows in steps; the manifest names them. Teams of
 * which little is told share so many documents and no more.
 */
const IN_STEPS: Readonly<Record<string, readonly ['documents' | 'bytes']>> = {
  days: ['bytes'],
  teams: ['bytes'],
  manifest: ['documents'],
};

/** Numbers take one character more from some sizes on, and what lines have in common is chosen anew. */
const OFF = 0.06;

test('what it draws out from three times the football is what nine times the football really takes', () => {
  const facts = championsLeague();
  const growth = growthOf(measured(facts), measured(manyWorlds(facts, WORLDS)));
  const real = measured(manyWorlds(facts, 9));
  const drawn = sizesAt(growth, real.matches);
  const off: string[] = [];
  for (const [kind, size] of real.sizes)
    for (const what of IN_STEPS[kind] ?? (['documents', 'bytes', 'largest'] as const)) {
      const ratio = (drawn.get(kind)?.[what] ?? 0) / size[what];
      if (Math.abs(ratio - 1) > OFF) off.push(`${kind} ${what}: ${ratio.toFixed(3)} of the real`);
    }
  expect([...real.sizes.keys()].sort()).toEqual([...drawn.keys()].sort());
  expect(off).toEqual([]);
});

const COLD = {
  operations: 3,
  keys: new Map([
    ['manifest', 1],
    ['season', 2],
  ]),
};
const ASSUMED = { ...DEFAULTS, requests: 100e6 };

test('a hundred million requests a day: 300 million executed a month, a look for the version every 50 s', () => {
  expect(trafficOf(ASSUMED, COLD)).toEqual({
    requests: 3e9,
    executed: expect.closeTo(3e8, -1) as number,
    cpuMs: expect.closeTo(3e8, -1) as number,
    pointerReads: 2000 * 1728 * 30,
    coldReads: 2000 * 24 * 30 * 3,
    documentReads: expect.closeTo(3e7, -1) as number,
    peak: expect.closeTo((3e8 / 2_592_000) * 3, 3) as number,
  });
});

const load = (more: Partial<Load> = {}): Load => ({
  assumed: ASSUMED,
  traffic: trafficOf(ASSUMED, COLD),
  matches: 10e6,
  bytes: 11.7e9,
  documents: 220_000,
  relational: { bytesPerMatch: 1000, rowsPerMatch: 4 },
  ...more,
});

test('requests and CPU: 2,990 million at 30 cents, 270 million ms at 2 cents, and 5 dollars', () => {
  expect(baseCost(load().traffic)).toBeCloseTo(2990 * 0.3 + 270 * 0.02 + 5, 6);
});

test('what each engine costs is its list price times what it is asked for, beyond what is included', () => {
  const costs = LAYOUTS.map(({ name, cost }) => [name, cost(load())] as const);
  const reads = 103.68 + 4.32 + 30;
  const expected = [
    ['Workers KV as it stands', [(reads - 10) * 0.5, (35.1 - 1) * 0.5, 0]],
    ['Workers KV, version as a variable', [(34.32 - 10) * 0.5, (35.1 - 1) * 0.5, 0]],
    ['static assets', [0, 0, 0]],
    ['R2', [(34.32 - 10) * 0.36, (35.1 - 10) * 0.015, 0]],
    ['D1', [(120_000 - 25_000) * 0.001, (10 - 5) * 0.75, 0]],
    ['Durable Objects', [299 * 0.15 + 0 + 95, (10 - 5) * 0.2, 0]],
    ['PostgreSQL through Hyperdrive', [730 * 0.106, 10 * 0.35, 0]],
  ] as const;
  expect(costs.map(([name]) => name)).toEqual(expected.map(([name]) => name));
  for (const [at, [name, [read, storage, writes]]] of expected.entries()) {
    const cost = costs[at]?.[1];
    expect([name, cost?.reads, cost?.storage, cost?.writes]).toEqual([
      name,
      expect.closeTo(read, 4),
      expect.closeTo(storage, 4),
      expect.closeTo(writes, 4),
    ]);
  }
});

const grows = (
  documents: number,
  bytes: number,
  largest: number,
): Growth extends ReadonlyMap<string, infer G> ? G : never => ({
  documents: { base: 1, perMatch: documents },
  bytes: { base: 0, perMatch: bytes },
  largest: { base: 0, perMatch: largest },
});

test('the first wall is the limit that the fewest matches reach', () => {
  const growth: Growth = new Map([
    ['relations', grows(0, 26.2144, 26.2144)],
    ['season', grows(0.1, 1000, 0)],
  ]);
  const walls = wallsOf(growth, { bytesPerMatch: 1000, rowsPerMatch: 4 });
  expect(walls.kv).toEqual({ what: 'relations passes the 12 MB an isolate keeps', matches: 457_763 });
  expect(walls.assets?.matches).toBe(457_763);
  expect(walls.d1?.matches).toBe(10_000_000);
  expect(walls.postgres?.matches).toBe(Number.POSITIVE_INFINITY);
  expect(freeWalls(growth, 3).map(({ matches }) => matches)).toEqual([
    9980,
    Math.floor(1e9 / 3 / 1026.2144),
    199_980,
  ]);
  expect(reaches({ base: 5, perMatch: 0 }, 10)).toBe(Number.POSITIVE_INFINITY);
});

test('a document beyond 25 MiB, or beyond the memory of an isolate, breaks first', () => {
  const of = (largest: number): Size => ({ documents: 1, bytes: largest, largest });
  expect(
    broken(
      new Map([
        ['catalogue', of(12_000_000)],
        ['search', of(12_000_001)],
        ['relations', of(26_214_401)],
      ]),
    ),
  ).toEqual([
    'search: 12.0 MB is more than the 12 MB an isolate keeps',
    'relations: 26.2 MB is more than the 25 MiB of a value of KV',
  ]);
});

interface Ended {
  readonly code: number;
  readonly printed: string;
}

async function simulated(...args: string[]): Promise<Ended> {
  const command = ['src/cli/simulate.ts', '--data', 'examples/own-league/data', ...args];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT });
    return { code: 0, printed: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, printed: stdout + stderr };
  }
}

test('the command ends well for what can be served, and fails for what cannot', async () => {
  const [small, large, wrong] = await Promise.all([
    simulated('--matches', '1e3', '--requests', '1e5'),
    simulated('--matches', '10e6', '--requests', '100e6'),
    simulated('--matches', 'many', '--requests', '1e5'),
  ]);
  expect(small.code).toBe(0);
  expect(small.printed).toContain('The layout as it stands serves this.');
  expect(large.code).toBe(1);
  expect(large.printed).toMatch(/relations: [\d.]+ MB is more than the 25 MiB/);
  expect(large.printed).toContain('https://developers.cloudflare.com/kv/platform/pricing/ (2026-11)');
  expect([wrong.code, wrong.printed]).toEqual([
    2,
    '--matches many is not a whole number from 1 on, such as 10e6 or 10,000,000.\n',
  ]);
  expect(large.printed).toMatch(/^D1 +\$.* \$\d,\d{3} /mu);
});
