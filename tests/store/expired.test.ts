/** A version that is asked for by its name and is no longer kept. */
import { expect, test } from 'vitest';
import { createEdge } from '../../src/edge/edge.ts';
import { type Env, serving } from '../../src/serving.ts';
import { manifestKey } from '../../src/store/keys.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { executionContext } from '../support/execution-context.ts';
import { factsWith, publishedInTurn } from '../support/versions.ts';

const original = factsWith();
const corrected = factsWith({ file: 'clubs.csv', line: 2, cells: { founded: '1898' } });
const context = executionContext();

test('it is gone, and was once; another name was never one; the version served is there', async () => {
  const kv = await publishedInTurn(original, corrected);
  kv.values.delete(manifestKey(original.manifest.version));
  const edge = createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} });
  const ask = async (version: string): Promise<[number, string, string | null]> => {
    const url = `https://graph.test/v/${version}/q/what-was-published`;
    const response = await edge.fetch(new Request(url), { GRAPH: kv }, context);
    return [response.status, await response.text(), response.headers.get('cache-control')];
  };
  const [status, body, kept] = await ask(original.manifest.version);
  expect([status, kept]).toEqual([410, 'no-store']);
  expect(JSON.parse(body)).toMatchObject({
    errors: [
      {
        message: 'That data version was published once and is no longer kept.',
        extensions: { code: 'GONE' },
      },
    ],
  });
  expect((await ask('abcdefabcdef'))[0]).toBe(404);
  expect((await ask(corrected.manifest.version))[0]).toBe(200);
  // What is known to be gone costs no read for each who asks.
  const reads = kv.reads;
  expect((await ask(original.manifest.version))[0]).toBe(410);
  expect(kv.reads).toBe(reads);
});
