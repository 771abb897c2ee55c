import { beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../schema/operations.generated.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { withAnswers } from '../../src/precompute/answers.ts';
import { answerName, CATALOGUE, documentKey, type Manifest, pointerKey } from '../../src/store/keys.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { FaultyKv, lost, spoiling } from '../support/faulty-kv.ts';
import { embedded, embeddedKv, question } from '../support/graph.ts';
import { isolateOver } from '../support/isolate.ts';
import { MemoryKv } from '../support/memory-kv.ts';
import { factsWith } from '../support/versions.ts';

const GET = (document: string, more: Record<string, string> = {}): string =>
  `/graphql?${new URLSearchParams({ query: document, ...more })}`;

const NAMES = [...operations.keys()];
/** It tells which versions were published, which no answer can know that is part of one. */
const EXECUTED = ['what-was-published'];
const MISSED = question('missed-world-cups');

let compiled: Compiled;
let kv: FaultyKv;
let executed: MemoryKv;

beforeAll(async () => {
  compiled = await withAnswers(embedded());
  const stored = new MemoryKv();
  await publish(stored, compiled, { publishedAt: '2026-11-30T00:00:00.000Z' });
  kv = new FaultyKv(stored.values);
  executed = await embeddedKv();
});

const keyOf = (name: string): string => {
  const id = operations.get(name)?.id ?? '';
  return documentKey(compiled.manifest.documents[answerName(id)] ?? 'none');
};
const catalogueKey = (): string => documentKey(compiled.manifest.documents[CATALOGUE] ?? 'none');

/** What an isolate that has read nothing answers, and the keys that it read. */
async function first(path: string, init?: RequestInit) {
  const cold = new FaultyKv(kv.values);
  const told = await isolateOver(cold).get(path, init);
  return { ...told, keys: cold.reads.flat() };
}

describe('of the named questions', () => {
  test('all have an answer written at publication but those that tell of publications', () => {
    const without = NAMES.filter((name) => keyOf(name) === documentKey('none'));
    expect(without).toEqual(EXECUTED);
  });

  test.each(NAMES)('%s is answered as it is executed, byte for byte, but for the version', async (name) => {
    const body = (await isolateOver(executed).get(GET(question(name)))).text;
    const { text, keys, status } = await first(GET(question(name)));
    expect(status).toBe(200);
    if (EXECUTED.includes(name)) return expect(keys).toContain(catalogueKey());
    expect(text).toBe(body.replaceAll(embedded().manifest.version, compiled.manifest.version));
    expect(keys.slice(1)).toEqual([keyOf(name)]);
  });

  test('other facts have their own, also in a process that answered from those before', async () => {
    const { manifest: before } = await withAnswers(factsWith());
    const renamed = factsWith({ file: 'clubs.csv', line: 2, cells: { name: 'Atalanta BC' } });
    const { manifest: after } = await withAnswers(renamed);
    const written = ({ documents }: Manifest) =>
      Object.keys(documents).filter((name) => name.startsWith('answer/'));
    expect(written(after)).toEqual(written(before));

    const answer = (name: string): string => answerName(operations.get(name)?.id ?? '');
    const other = NAMES.filter((name) => before.documents[answer(name)] !== after.documents[answer(name)]);
    expect(other).toEqual([
      'night',
      'tie-tonight',
      'tie-ended',
      'heaviest-european-defeat',
      'heaviest-defeats-of-association',
      'bayern-against-italy',
      'funnel',
    ]);
  });

  test('the same facts give the same answers, and so the same version', async () => {
    expect((await withAnswers(embedded())).manifest).toEqual(compiled.manifest);
  });
});

describe('a written answer', () => {
  test.each([
    ['/q/missed-world-cups'],
    [`/v/VERSION/q/missed-world-cups`],
    [GET(MISSED)],
    [GET(MISSED.trim())],
    [GET(MISSED, { operationName: 'MissedWorldCups', variables: '{}' })],
  ])('is given to %s', async (path) => {
    const { keys } = await first(path.replace('VERSION', compiled.manifest.version));
    expect(keys).toContain(keyOf('missed-world-cups'));
    expect(keys).not.toContain(catalogueKey());
  });

  test('takes two reads, the pointer and itself', async () => {
    const { headers, keys } = await first('/q/missed-world-cups');
    expect([headers.get('kv-operations'), keys]).toEqual(['2', [pointerKey(), keyOf('missed-world-cups')]]);
  });

  test('is given to a body and to the hash of its text as well', async () => {
    const post = (body: object) =>
      first('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const bodies = [{ query: MISSED }, { documentId: operations.get('missed-world-cups')?.id }];
    for (const body of bodies) expect((await post(body)).keys).not.toContain(catalogueKey());
  });

  test.each([
    ['other variables', GET(MISSED, { variables: '{"team":"chile"}' }), '"name":"Chile"'],
    ['a day', '/q/missed-world-cups?asOf=2014-01-01', '"data"'],
    ['another text', GET(`${MISSED}# more`), '"data"'],
  ])('is not given to %s', async (_, path, part) => {
    const { text, keys } = await first(path);
    expect(keys).not.toContain(keyOf('missed-world-cups'));
    expect(text).toContain(part);
  });

  test('is not given where the text does not have the operation that is asked for', async () => {
    const { text } = await first(GET(MISSED, { operationName: 'Other' }));
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });
});

describe('a written answer in an isolate that has more, or less, than it needs', () => {
  test('that has notices is not given to a client who declines them', async () => {
    const accept = 'application/json; notices=off';
    const path = GET(question('met-before'));
    const [whole, bare] = [await first(path), await first(path, { headers: { accept } })];
    expect(whole.text).toContain('"notices"');
    expect(bare.text).not.toContain('"notices"');
    expect(JSON.parse(bare.text).data).toEqual(JSON.parse(whole.text).data);
  });

  test('is not read once the isolate holds what the question is executed over', async () => {
    const warm = new FaultyKv(kv.values);
    const isolate = isolateOver(warm);
    await isolate.get(
      GET('{ nationalTeam(by: { slug: "italy" }) { worldCups { appearances { edition } } } }'),
    );
    await isolate.get(GET(MISSED));
    expect(warm.readsOf(keyOf('missed-world-cups'))).toBe(0);
  });

  test('is remembered: the same question again reads nothing', async () => {
    const cold = new FaultyKv(kv.values);
    const isolate = isolateOver(cold);
    await isolate.get(GET(MISSED));
    const reads = cold.reads.length;
    const again = await isolate.get(GET(MISSED));
    expect(cold.reads).toHaveLength(reads);
    expect(again.headers.get('cache-status')).toContain('hit');
  });

  test.each([
    ['lost', lost],
    ['damaged', (text: string | null) => text?.replace('2026', '2027') ?? null],
  ])('that is %s is a fault, and the question is executed', async (_, spoil) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const cold = new FaultyKv(kv.values);
    cold.fault = spoiling((text, key) => (key === keyOf('missed-world-cups') ? spoil(text, key) : text));
    const { text } = await isolateOver(cold).get(GET(MISSED));
    expect(text).toBe((await first(GET(MISSED))).text);
    expect(JSON.stringify(vi.mocked(console.error).mock.calls)).toContain('answer/');
  });

  test('costs a client what executing it costs, and is refused to one who has nothing left', async () => {
    const askedWith = async (success: boolean, over: KvReader) => {
      const limit = vi.fn().mockResolvedValue({ success });
      const others = { limit: vi.fn().mockResolvedValue({ success: true }) };
      const env = { RATE_LIMIT: 'on', RATE_LIMITER: others, COST_LIMITER: { limit } };
      const told = await isolateOver(over, undefined, env).get(GET(question('champions-and-misses')));
      const { errors = null } = JSON.parse(told.text) as { errors?: object };
      return {
        ...{ status: told.status, errors, limit: told.headers.get('ratelimit') },
        steps: limit.mock.calls.length,
      };
    };
    expect(await askedWith(true, new FaultyKv(kv.values))).toEqual(await askedWith(true, executed));
    const refused = await askedWith(false, new FaultyKv(kv.values));
    expect(refused).toEqual(await askedWith(false, executed));
    expect(refused.status).toBe(429);
  });
});
