/** `/health` of the graph: which version, how old, and how much it holds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publish } from '../../src/compile/publication/publish.ts';
import { createEdge } from '../../src/edge/edge.ts';
import { type Env, serving } from '../../src/serving.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { executionContext } from '../support/execution-context.ts';
import { ask, embedded, embeddedKv } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';

const context = executionContext();

interface Health {
  readonly status: string;
  readonly version: string;
  readonly publishedAt: string | null;
  readonly ageSeconds: number | null;
  readonly knownThrough: string;
  readonly coverage: Readonly<Record<string, number>>;
}

async function health(kv: MemoryKv, pinned?: string): Promise<Health> {
  const edge = createEdge<Env>(serving(new StoreOpener()));
  const env = { GRAPH: kv, ...(pinned !== undefined && { DATA_VERSION: pinned }) } as unknown as Env;
  const response = await edge.fetch(new Request('https://graph.test/health'), env, context);
  expect(response.status).toBe(200);
  return (await response.json()) as Health;
}

test('/health tells version, age and coverage, as the graph counts it', async () => {
  const kv = new MemoryKv();
  const before = Date.now();
  await publish(kv, embedded());
  const told = await health(kv);
  const { data } = await ask('{ dataset { version knownThrough counts { competitions seasons matches } } }');
  const { version, knownThrough, counts } = (data as { dataset: Health & { counts: object } }).dataset;
  expect(told).toEqual({
    status: 'ok',
    version,
    publishedAt: expect.any(String),
    ageSeconds: expect.any(Number),
    knownThrough,
    coverage: counts,
  });
  const published = Date.parse(told.publishedAt ?? '');
  expect(published).toBeGreaterThanOrEqual(before);
  expect(told.ageSeconds).toBe(Math.floor((Date.now() - published) / 1000));
});

test('a version that is pinned has no log, and so no age', async () => {
  const { version } = embedded().manifest;
  const told = await health(await embeddedKv(), version);
  expect([told.version, told.publishedAt, told.ageSeconds]).toEqual([version, null, null]);
  expect(told.coverage.matches).toBeGreaterThan(10_000);
});

test('the example of the guide has what /health tells, word for word', async () => {
  const guide = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
  const shown = JSON.parse(/```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '') as Health;
  const told = await health(await embeddedKv());
  expect(Object.keys(shown)).toEqual(Object.keys(told));
  expect(Object.keys(shown.coverage)).toEqual(Object.keys(told.coverage));
});
