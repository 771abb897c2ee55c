/** Whoever resets the connection while a read is under way has nothing executed: on workerd, whose signal it is. */
import { get } from 'node:http';
import { expect, test } from 'vitest';
import { type Live, startLive } from './live.ts';

/** Each has documents of its own, that nothing has read before it is asked about. */
const CLUBS = ['atalanta', 'inter', 'milan', 'juventus', 'napoli', 'roma', 'lazio', 'fiorentina', 'bologna'];

/** Three reads, one after the other. */
const opponentsOf = (club: string): string => {
  const opponents =
    'matches(first: 1) { nodes { home { id ... on Club { matches(first: 1) { nodes { id } } } } } }';
  const query = `{ club(by: { slug: "${club}" }) { matches(first: 1) { nodes { away { id ... on Club { ${opponents} } } } } } }`;
  return `/graphql?${new URLSearchParams({ query })}`;
};

/** Asks, and resets the connection so many milliseconds after that. */
const hangUp = (live: Live, path: string, ms: number): Promise<void> =>
  new Promise((done) => {
    const request = get(new URL(path, live.url), { agent: false });
    request.on('error', () => {});
    request.on('finish', () => {
      setTimeout(() => {
        request.socket?.resetAndDestroy();
        setTimeout(done, 300);
      }, ms);
    });
  });

test('what was read for a client that hung up is remembered, and no answer is made of it', async () => {
  const logged: string[] = [];
  await using live = await startLive({ log: ({ message }) => void logged.push(message) });
  const seen: string[] = [];
  // When a client hangs up nobody can time: sooner or later it is during the last read.
  for (let at = 0; at < 2 * CLUBS.length && !seen.includes('isolate; fwd=miss 0'); at += 1) {
    if (at === CLUBS.length) await live.server.reload();
    const path = opponentsOf(CLUBS[at % CLUBS.length] ?? '');
    await hangUp(live, path, 1 + (at % CLUBS.length));
    const response = await live.fetch(path);
    const { headers } = response;
    expect(await response.json()).not.toHaveProperty('errors');
    seen.push(`${headers.get('cache-status')} ${headers.get('kv-operations')}`);
  }
  expect(seen).toContain('isolate; fwd=miss 0');
  expect(logged.filter((line) => line.includes('"fault"'))).toEqual([]);
});
