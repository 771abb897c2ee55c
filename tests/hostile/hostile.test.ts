/** Nothing a stranger sends makes the Worker fail: a short run of `npm run hostile`. */
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { sharedLive } from '../live/live.ts';
import { flood } from './flood.ts';
import { requests } from './requests.ts';

const live = sharedLive();

test('2,000 requests of every kind: none fails, and every error has a code', async () => {
  const documents = [...operations.values()].map(({ document }) => document);
  const { sent, wrong, statuses } = await flood(live.url, requests(schema, documents, 1), 2_000, 8);
  expect({ sent, wrong }).toEqual({ sent: 2_000, wrong: [] });
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404', '405', '413', '415']));
  expect(await (await live.fetch('/health')).json()).toMatchObject({ status: 'ok' });
}, 300_000);
