/** A new version is published while the Worker serves: it is seen whole, at once when asked for, and can be undone. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { POINTER_AGE_MS } from '../../src/store/isolate/polling.ts';
import { DATA_DIR, embedded } from '../support/graph.ts';
import { type Live, startLive } from './live.ts';

const TOKEN = 'the-publisher';
const NIGHT = '/q/night';

let live: Live;
let corrected: Compiled;

/** The embedded facts, had Bayern scored five in Bergamo. */
function correctedFacts(): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(DATA_DIR, folder, { recursive: true });
  const table = join(folder, 'matches/ucl/2025-26.csv');
  const text = readFileSync(table, 'utf8');
  writeFileSync(
    table,
    text.replace(',club:atalanta,club:bayern,,,,0-3,1-6,', ',club:atalanta,club:bayern,,,,0-3,1-5,'),
  );
  try {
    return compileGraph(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

beforeAll(async () => {
  corrected = correctedFacts();
  live = await startLive({ secrets: { INVALIDATION_TOKEN: TOKEN } });
  // The documents of both are there before anybody asks, so that to publish is to write the pointer, which is quick.
  await publish(live.server.kv, corrected);
  await publish(live.server.kv, embedded());
}, 180_000);
afterAll(() => live[Symbol.asyncDispose]());

async function night(path = NIGHT) {
  const response = await live.fetch(path);
  const { data } = (await response.json()) as {
    data: { matches: { nodes: { score: { fullTime: { home: number; away: number } } }[] } };
  };
  const goals = /"fullTime":\{"home":(\d),"away":(\d)\}/.exec(JSON.stringify(data));
  return { score: goals?.slice(1).join('-'), version: response.headers.get('data-version') };
}

const invalidate = async (): Promise<unknown> => {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return (await live.fetch('/invalidate', { method: 'POST', headers })).json();
};

const [OLD, NEW] = [() => embedded().manifest.version, () => corrected.manifest.version];

test('the old version is served whole until the new one is found', async () => {
  expect(await night()).toEqual({ score: '1-6', version: OLD() });
  expect((await publish(live.server.kv, corrected)).written).toBe(0);
  expect(await night()).toEqual({ score: '1-6', version: OLD() });
});

test('whoever published makes it seen at once', async () => {
  expect(await invalidate()).toEqual({ before: OLD(), after: NEW(), frontCache: false });
  expect(await night()).toEqual({ score: '1-5', version: NEW() });
});

test('the version before is still there by its name', async () => {
  expect(await night(`/v/${OLD()}${NIGHT}`)).toEqual({ score: '1-6', version: OLD() });
});

test('a roll-back is one more publication, and is seen by itself when the pointer is old', async () => {
  expect((await publish(live.server.kv, embedded())).written).toBe(0);
  await expect
    .poll(() => night(), { timeout: POINTER_AGE_MS + 5_000, interval: 500 })
    .toEqual({
      score: '1-6',
      version: OLD(),
    });
});

const ask = async (query: string, path = '/graphql') => {
  const response = await live.fetch(`${path}?${new URLSearchParams({ query })}`);
  const { data } = (await response.json()) as { data: { dataset: Record<string, unknown> } };
  return { ...data.dataset, operations: response.headers.get('kv-operations') };
};

const VERSIONS =
  '{ dataset { versions(first: 3) { totalCount nodes { version counts { added changed retracted } } } } }';

test('the log tells each publication, and is no longer what was remembered when a version is gone back to', async () => {
  await live.server.reload();
  const one = { added: 0, changed: 1, retracted: 0 };
  const [old, young] = [
    { version: OLD(), counts: one },
    { version: NEW(), counts: one },
  ];
  const told = (totalCount: number, operations: string | null) => ({
    versions: { totalCount, nodes: [old, young, old] },
    operations,
  });
  expect(await ask(VERSIONS)).toEqual(told(5, '2'));
  expect(await ask(VERSIONS)).toEqual(told(5, null));
  await publish(live.server.kv, corrected);
  await publish(live.server.kv, embedded());
  await invalidate();
  expect(await ask(VERSIONS)).toEqual(told(7, '1'));
});

test('what the correction changed is one fact, read in three operations', async () => {
  const query = `{
    dataset {
      changes(fromVersion: "${OLD()}", toVersion: "${NEW()}") {
        nodes { kind subject predicate before { value } after { value sources { id } } }
      }
    }
  }`;
  await live.server.reload();
  expect(await ask(query)).toEqual({
    changes: {
      nodes: [
        {
          kind: 'CHANGED',
          subject: 'match:ucl-2025-26-atalanta-bayern-1',
          predicate: 'full-time',
          before: { value: '1-6' },
          after: { value: '1-5', sources: [{ id: 'source:openfootball-champions-league' }] },
        },
      ],
    },
    operations: '3',
  });
});

test('a version that the URL names has no log, the one that is served included', async () => {
  for (const version of [OLD(), NEW()]) {
    const response = await live.fetch(`/v/${version}/q/what-was-published`);
    expect(await response.json()).toMatchObject({ data: { dataset: { version, versions: null } } });
  }
});
