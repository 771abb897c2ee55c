/** What may be spelled in several ways has one address, where the caches on the way hold its answer once. */
import { expect, test } from 'vitest';
import { LIBRARY_VERSION } from '../library.ts';
import { serve } from '../serve.ts';

const client = serve();

const led = async (path: string, init?: RequestInit) => {
  const { status, headers } = await client(path, init);
  return [status, headers.get('location')];
};

test.each([
  ['/q/book/', '/q/book'],
  ['/q/book/?title=Dune', '/q/book?title=Dune'],
  ['/q/', '/q'],
  ['/schema.graphql/', '/schema.graphql'],
  [`/v/${LIBRARY_VERSION}/q/book/`, `/v/${LIBRARY_VERSION}/q/book`],
  ['/version/', '/version'],
])('%s leads to %s', async (path, to) => {
  expect(await led(path)).toEqual([308, to]);
  expect((await client(path)).headers.get('access-control-allow-origin')).toBe('*');
});

test('with a slash too many a POST stays one, and a preflight is answered at once', async () => {
  expect(await led('/invalidate/', { method: 'POST' })).toEqual([308, '/invalidate']);
  expect(await led('/q/book/', { method: 'OPTIONS' })).toEqual([204, null]);
});

test('nothing leads to where nothing is, nor to another host', async () => {
  expect(await led('/nowhere/')).toEqual([404, null]);
  expect(await led('//news.test/')).toEqual([404, null]);
});

test.each([
  ['/q/book?title=Dune&asOf=2026-03-10', 200, null],
  ['/q/book?asOf=2026-03-10&title=Dune', 308, '/q/book?title=Dune&asOf=2026-03-10'],
  ['/q/book?title=Dune&asOf=today', 200, null],
  ['/q/book?asOf=today&title=a%20b', 308, '/q/book?title=a+b&asOf=today'],
])('parameters go by name, the day last: %s', async (path, status, to) => {
  expect(await led(path)).toEqual([status, to]);
});

test('a list keeps its order', async () => {
  expect(await led('/q/book?title=b&first=1&title=a')).toEqual([308, '/q/book?first=1&title=b&title=a']);
});
