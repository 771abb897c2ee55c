/** A list on the screen stays right while another question asks an earlier day: in a browser, with caches by id. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sharedLive } from '../live/live.ts';
import { App, hasBrowser } from './page.ts';

const live = sharedLive();
const appOf = (name: string) =>
  App.open(fileURLToPath(new URL(`./${name}-app.ts`, import.meta.url)), live.url);

const LIST = [
  '2026-02-25 Atalanta 4-1 Borussia Dortmund',
  '2026-03-10 Atalanta 1-6 Bayern München',
  '2026-03-18 Bayern München 4-1 Atalanta',
];

test.skipIf(!hasBrowser).each(['apollo', 'urql'])('in %s no row of the list changes', async (client) => {
  await using app = await appOf(client);
  expect(await app.rows()).toEqual(LIST);
  expect(await app.asked('2026-03-09')).toBe('SCHEDULED');
  expect(await app.rows()).toEqual(LIST);
  expect(await app.asked('2026-03-10')).toBe('PLAYED 1-6');
  expect(await app.rows()).toEqual(LIST);
});

test.skipIf(!hasBrowser)(
  'the cache of Apollo has the match of each day as an entity of its own',
  async () => {
    await using app = await appOf('apollo');
    await app.rows();
    await app.asked('2026-03-09');
    const cached = await app.page.evaluate(() =>
      (globalThis as unknown as { cached(): Record<string, { status?: string }> }).cached(),
    );
    const match = 'match:ucl-2025-26-atalanta-bayern-1';
    expect([cached[match]?.status, cached[`${match}@2026-03-09`]?.status]).toEqual(['PLAYED', 'SCHEDULED']);
  },
);

test.skipIf(!hasBrowser)('the cache of urql has nothing to complain of', async () => {
  await using app = await appOf('urql');
  await app.rows();
  await app.asked('2026-03-09');
  expect(await app.page.evaluate(() => (globalThis as unknown as { warnings: string[] }).warnings)).toEqual(
    [],
  );
});
