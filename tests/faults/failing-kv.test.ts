/** KV fails, loses, cuts and garbles: an answer is right or it is refused, whole, with the moment to come back. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failing, fine, flipped, lost, seededRandom, spoiling, truncated } from '../support/faulty-kv.ts';
import { isolateOver } from '../support/isolate.ts';
import { answersOf, counted, keyOf, NIGHT, PATHS, POINTER, published, VERSION, verdictOn } from './small.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const random = seededRandom(7);

const FAULTS = {
  'fails in 1 of 100 operations': failing(0.01, random),
  'fails in 1 of 10 operations': failing(0.1, random),
  'fails in every other operation': failing(0.5, random),
  'fails always': failing(1),
  'has lost every key': spoiling(lost),
  'has lost the documents': spoiling((text, key) => (key.startsWith('d/') ? null : text)),
  'cuts values in half': spoiling(truncated(0.5)),
  'cuts off the last thousandth': spoiling(truncated(0.999)),
  'answers with empty texts': spoiling(() => ''),
  'answers with a page': spoiling(() => '<!doctype html><title>502</title>'),
  'flips one character of each value': spoiling(flipped(1, random)),
  'flips 50 characters of each value': spoiling(flipped(50, random)),
  'flips characters of documents': spoiling((text, key) =>
    key.startsWith('d/') ? flipped(20, random)(text, key) : text,
  ),
  'flips characters of manifests': spoiling((text, key) =>
    key.startsWith('d/') ? text : flipped(5, random)(text, key),
  ),
};

const truth = answersOf(isolateOver(published()));

test.each(Object.entries(FAULTS))(
  'new isolates, while KV %s: nothing wrong, nothing half',
  async (_, fault) => {
    const right = await truth;
    const kv = published();
    const verdicts: string[] = [];
    for (const path of PATHS) {
      kv.fault = fault;
      const isolate = isolateOver(kv);
      verdicts.push(verdictOn(await isolate.get(path), right.get(path)));
      kv.fault = fine;
      // What failed was not remembered.
      expect(verdictOn(await isolate.get(path), right.get(path))).toBe('right');
    }
    const { right: answered = 0, refused = 0, ...others } = counted(verdicts);
    expect(others).toEqual({});
    expect(answered + refused).toBe(PATHS.length);
  },
);

test('a KV that fails once in ten is asked again, so that nearly every answer is right', async () => {
  const right = await truth;
  const kv = published();
  const seldom = failing(0.1, seededRandom(3));
  const verdicts: string[] = [];
  for (const path of PATHS) {
    kv.fault = seldom;
    verdicts.push(verdictOn(await isolateOver(kv).get(path), right.get(path)));
  }
  expect(counted(verdicts).right).toBeGreaterThan(0.9 * PATHS.length);
});

test('with half of a question’s documents there is no half of an answer', async () => {
  const kv = published();
  const season = keyOf('season/ucl-2025-26');
  kv.fault = spoiling((text, key) => (key === season ? null : text));
  const query =
    '{ clubs(first: 2) { nodes { name } } season(competition: "ucl", label: "2025-26") { stages { name } } }';
  const told = await isolateOver(kv).get(`/graphql?${new URLSearchParams({ query })}`);
  expect([told.status, JSON.parse(told.text)]).toEqual([
    503,
    {
      errors: [
        {
          message: 'The data to answer from cannot be read.',
          extensions: { code: 'SERVICE_UNAVAILABLE', hint: expect.stringContaining('Request id') },
        },
      ],
      data: null,
    },
  ]);
});

test('one operation of a batch has no half of an answer either', async () => {
  const kv = published();
  const season = keyOf('season/ucl-2025-26');
  kv.fault = spoiling((text, key) => (key === season ? null : text));
  const body = JSON.stringify([
    { query: '{ clubs(first: 2) { nodes { name } } }' },
    { query: '{ season(competition: "ucl", label: "2025-26") { stages { name } } }' },
  ]);
  const told = await isolateOver(kv).get('/graphql', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect([told.status, JSON.parse(told.text).data]).toEqual([503, null]);
});

test('/health tells that a version has no documents', async () => {
  const kv = published();
  kv.fault = spoiling((text, key) => (key.startsWith('d/') ? null : text));
  expect((await isolateOver(kv).get('/health')).status).toBe(503);
});

test('a missing document is read again past the cache of the location', async () => {
  const kv = published();
  kv.values.delete(keyOf('catalogue'));
  await isolateOver(kv).get(NIGHT);
  const ttls = kv.reads.flatMap((keys, at) => (keys.includes(keyOf('catalogue')) ? [kv.cacheTtls[at]] : []));
  expect(ttls).toEqual([31_536_000, 30]);
});

test('a failing KV is not taken for a version that does not exist', async () => {
  const kv = published();
  kv.fault = failing(1);
  expect((await isolateOver(kv).get(`/v/${VERSION}${NIGHT}`)).status).toBe(503);
});

test('the log names key, document and cause once, and each further request gets a short line', async () => {
  const kv = published();
  const catalogue = keyOf('catalogue');
  kv.fault = (keys, answer) =>
    keys.includes(catalogue) ? Promise.reject(new Error('quota')) : Promise.resolve(answer());
  const isolate = isolateOver(kv);
  for (const ray of ['first', 'second']) await isolate.get(NIGHT, { headers: { 'cf-ray': ray } });
  const name = 'KvError';
  const message = `KV did not give catalogue (${catalogue})`;
  const lines = vi.mocked(console.error).mock.calls.map(([line]) => JSON.parse(String(line)));
  expect(lines).toEqual([
    {
      event: 'fault',
      requestId: 'first',
      name,
      message,
      key: catalogue,
      document: 'catalogue',
      cause: 'Error: quota',
    },
    { event: 'fault', requestId: 'second', name, message, first: 'first' },
  ]);
});

test('a pointer that is deleted, cut or of another shape is refused', async () => {
  const kv = published();
  const isolate = isolateOver(kv);
  kv.values.delete(POINTER);
  for (const path of [NIGHT, '/id/club/napoli.json', '/health', '/version'])
    expect(verdictOn(await isolate.get(path), undefined)).toBe('refused');
});
