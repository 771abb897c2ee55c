/** Every audit of the reference suite for GraphQL over HTTP, with all caches and limits in force. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Live, startLive } from './live.ts';

let live: Live;
beforeAll(async () => {
  live = await startLive({ rateLimit: true });
});
afterAll(() => live[Symbol.asyncDispose]());

const audits = serverAudits({ url: () => new URL('/graphql', live.server.url).href });

test('there are 61 of them', () => {
  expect(audits.length).toBe(61);
});

test.each(audits)('$id $name', async (audit) => {
  const { status } = await audit.fn();
  expect(status).toBe('ok');
});
