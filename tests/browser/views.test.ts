/** Four views of a stranger's page in three clients: no wrong row, and one query a view. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sharedLive } from '../live/live.ts';
import { App, hasBrowser } from './page.ts';

const live = sharedLive();

test.skipIf(!hasBrowser).each(['apollo', 'urql', 'fetch'])('with %s', async (client) => {
  await using app = await App.open(fileURLToPath(new URL(`./views/${client}.ts`, import.meta.url)), live.url);
  const asked: string[] = [];
  app.page.on('request', (request) => {
    if (request.url().startsWith(`${live.url}graphql`)) asked.push(request.method());
  });
  await app.page.reload();
  const rows = async (id: string, of = '') => {
    await app.page.waitForSelector(`#${id}[data-of="${of}"] li`);
    return app.page.locator(`#${id} li`).allTextContents();
  };

  // By the instant: 20:45 in Istanbul is before 20:00 in Newcastle, where it is 21:00 in Bergamo.
  expect(await rows('day')).toEqual([
    '20:45 Galatasaray 1-0 Liverpool',
    '21:00 Atalanta 1-6 Bayern München',
    '21:00 Atlético Madrid 5-2 Tottenham Hotspur',
    '20:00 Newcastle United 1-1 Barcelona',
  ]);
  const bracket = await rows('bracket');
  expect(bracket).toContain('ROUND_OF_16 Atalanta v Bayern München 2-10: Bayern München');
  expect(bracket.at(-1)).toMatch(/^FINAL .*Paris Saint-Germain$/);

  const now = ['1 Inter 87', '2 Napoli 76', '3 Roma 73'];
  const places = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.lastIndexOf(' ')));
  const table = await rows('live');
  expect(places(table)).toEqual(now);

  const atHome = await rows('home');
  expect(places(atHome)).toEqual(['1 Inter 45', '2 Napoli 43', '3 Roma 42']);

  await app.page.fill('#slider', '2026-01-01');
  expect(places(await rows('then', '2026-01-01'))).toEqual(['1 Inter 36', '2 Milan 35', '3 Napoli 34']);
  expect(await rows('live')).toEqual(table);
  await app.page.fill('#slider', '2025-10-01');
  expect(await rows('then', '2025-10-01')).not.toEqual(table);
  expect(await rows('live')).toEqual(table);

  await app.page.fill('#text', 'atalnta');
  expect((await rows('found', 'atalnta'))[0]).toBe('Atalanta, Italy');
  expect(await rows('home')).toEqual(atHome);
  // Four views, two days, one search; a client that sends JSON asks for leave first.
  expect(asked.filter((method) => method !== 'OPTIONS')).toHaveLength(7);
});
