/** Nothing a stranger sends makes the Worker fail: a short run of `npm run hostile`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { type Live, startLive } from '../live/live.ts';
import { flood } from './flood.ts';
import { requests } from './requests.ts';

let live: Live;
beforeAll(async () => {
  live = await startLive();
});
afterAll(() => live[Symbol.asyncDispose]());

test('2,000 requests of every kind: none fails, and every error has a code', async () => {
  const documents = [...operations.values()].map(({ document }) => document);
  const { sent, wrong, statuses } = await flood(live.server.url, requests(schema, documents, 1), 2_000, 8);
  expect({ sent, wrong }).toEqual({ sent: 2_000, wrong: [] });
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404', '405', '413', '415']));
  expect(await (await live.fetch('/health')).json()).toMatchObject({ status: 'ok' });
}, 300_000);
