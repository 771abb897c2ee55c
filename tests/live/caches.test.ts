/** An answer is the same bytes whoever gives it: an isolate that has just begun, one that remembers, GET or POST. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../schema/operations.generated.ts';
import { type Live, startLive } from './live.ts';

interface Told {
  readonly status: number;
  readonly text: string;
  readonly layer: string | null;
  readonly etag: string | null;
}

let live: Live;
beforeAll(async () => {
  live = await startLive();
}, 180_000);
afterAll(() => live[Symbol.asyncDispose]());

async function told(path: string, init?: RequestInit): Promise<Told> {
  const response = await live.fetch(path, init);
  return {
    status: response.status,
    text: await response.text(),
    layer: response.headers.get('cache-status'),
    etag: response.headers.get('etag'),
  };
}

const posted = (document: string, variables: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: document, variables }),
});

const DAYS = [undefined, '2026-02-20'];
const asked = [...operations].flatMap(([name, { document }]) =>
  DAYS.map((asOf) => ({
    name,
    document,
    asOf,
    path: `/q/${name}${asOf === undefined ? '' : `?asOf=${asOf}`}`,
  })),
);

/** Answers of the isolate that began first, to be compared with those of another. */
const first = new Map<string, Told>();

test.each(asked)(
  '$path: computed and remembered answers are the same bytes',
  async ({ path, document, asOf }) => {
    const computed = await told(path);
    first.set(path, computed);
    expect([computed.status, computed.layer]).toEqual([200, 'isolate; fwd=miss']);
    expect(JSON.parse(computed.text)).not.toHaveProperty('errors');
    expect(await told(path)).toEqual({ ...computed, layer: 'isolate; hit' });
    const posting = await told('/graphql', posted(document, asOf === undefined ? {} : { asOf }));
    expect(posting.text).toBe(computed.text);
  },
);

test('an isolate that begins anew gives the same bytes and the same ETag', async () => {
  await live.server.reload();
  for (const [path, before] of first) expect(await told(path)).toEqual(before);
}, 180_000);

const NIGHT = '/q/night';

test('a hundred requests of an isolate that begins anew share three reads of KV', async () => {
  await live.server.reload();
  const answers = await Promise.all(Array.from({ length: 100 }, () => live.fetch(NIGHT)));
  const texts = await Promise.all(answers.map((one) => one.text()));
  expect(new Set(texts)).toEqual(new Set([first.get(NIGHT)?.text]));
  const operations = answers.map(({ headers }) => Number(headers.get('kv-operations')));
  expect(operations.reduce((sum, one) => sum + one, 0)).toBe(3);
});

test('whoever hangs up takes no read away from those that share it', async () => {
  await live.server.reload();
  const hangingUp = new AbortController();
  // The first of them is the one that reads.
  const asked = Array.from({ length: 40 }, async (_, at) => {
    if (at % 4 !== 0) return told(NIGHT);
    await live.fetch(NIGHT, { signal: hangingUp.signal }).catch(() => null);
    return null;
  });
  setTimeout(() => hangingUp.abort(), 3);
  const stayed = (await Promise.all(asked)).filter((one) => one !== null);
  expect(stayed.map(({ status, text }) => [status, text])).toEqual(
    stayed.map(() => [200, first.get(NIGHT)?.text]),
  );
});

test('another spelling of a question meets the answer to the first', async () => {
  const ask = (query: string) => told(`/graphql?${new URLSearchParams({ query })}`);
  const one = await ask('{club(by:{slug:"atalanta"}){name,city}}');
  expect(one.layer).toBe('isolate; fwd=miss');
  expect(await ask('{\n  # who?\n  club(by: { slug: "atalanta" }) { name city }\n}')).toEqual({
    ...one,
    layer: 'isolate; hit',
  });
});

test('who has the answer is told so with 304 and no body', async () => {
  const path = '/q/night';
  const { etag } = await told(path);
  const again = await live.fetch(path, { headers: { 'if-none-match': `W/${etag}, "other"` } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect(again.headers.get('cache-control')).toBe('public, max-age=30');
});

test('an answer of a named version may be kept for a year, one of no version is not there', async () => {
  const { version } = (await (await live.fetch('/version')).json()) as { version: string };
  const response = await live.fetch(`/v/${version}/q/night`);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toBe(first.get('/q/night')?.text);
  expect((await told('/v/000000000000/q/night')).status).toBe(404);
});
