/** In workerd as in tests/faults: what an isolate holds it gives while KV fails. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { createEdge } from '../../src/edge/edge.ts';
import { FaultLog } from '../../src/edge/log.ts';
import { type Env, serving } from '../../src/serving.ts';
import { DocumentCache } from '../../src/store/document-cache.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { SMALL_GRAPH } from '../../src/warm-up/small-graph.generated.ts';
import { executionContext } from '../support/execution-context.ts';

const NIGHT = 'https://graph.test/q/night';
const BERGAMO = '"fullTime":{"home":1,"away":6}';

beforeAll(async () => {
  for (const [key, value] of Object.entries(SMALL_GRAPH)) await env.GRAPH.put(key, value);
});

/** An isolate of its own over the real KV, which may be told to fail. */
function isolate() {
  let now = Date.UTC(2026, 10, 29);
  let fault: (() => Promise<never>) | null = null;
  const GRAPH: KvReader = {
    get: (keys, options) => fault?.() ?? env.GRAPH.get(keys, options),
  };
  const edge = createEdge<Env>({
    ...serving(new StoreOpener(() => now, new DocumentCache())),
    faults: new FaultLog(),
    tell: () => {},
  });
  const context = executionContext();
  return {
    pass: (ms: number) => {
      now += ms;
    },
    fail: (made: (() => Promise<never>) | null) => {
      fault = made;
    },
    get: async (url: string) => {
      const response = await edge.fetch(new Request(url), { GRAPH }, context);
      return { status: response.status, text: await response.text(), age: response.headers.get('age') };
    },
  };
}

const OUTAGES = {
  fails: () => Promise.reject(new Error('KV GET failed: 503')),
  hangs: () => new Promise<never>(() => {}),
};

test.each(Object.entries(OUTAGES))('while KV %s, what is held is given, for a day', async (_, outage) => {
  const worker = isolate();
  const held = await worker.get(NIGHT);
  expect(held.text).toContain(BERGAMO);
  worker.fail(outage);
  worker.pass(11_000);
  expect(await worker.get(NIGHT)).toEqual(held);
  worker.pass(3_600_000);
  expect(await worker.get(NIGHT)).toEqual({ ...held, age: '3611' });
  expect((await worker.get('https://graph.test/id/match/ucl-2025-26-atalanta-bayern-1.json')).status).toBe(
    200,
  );
});

test('after a day it is refused, whole, and answered again when KV is back', async () => {
  const worker = isolate();
  const held = await worker.get(NIGHT);
  worker.fail(OUTAGES.fails);
  worker.pass(86_400_001);
  const { status, text } = await worker.get(NIGHT);
  expect([status, JSON.parse(text)]).toMatchObject([
    503,
    { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }], data: null },
  ]);
  worker.fail(null);
  expect(await worker.get(NIGHT)).toEqual(held);
});

test('a document that is not what its hash says is refused, and read again once it is right', async () => {
  const worker = isolate();
  const documents = Object.entries(SMALL_GRAPH).filter(([key]) => key.startsWith('d/'));
  for (const [key, text] of documents) await env.GRAPH.put(key, text.replaceAll('1,6', '1,5'));
  expect((await worker.get(NIGHT)).status).toBe(503);
  for (const [key, text] of documents) await env.GRAPH.put(key, text);
  expect((await worker.get(NIGHT)).text).toContain(BERGAMO);
});
