/** What a card of a match or of a stage shows, and whose they are. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

test('a match and a stage have names that stand alone, and lead to their competition', async () => {
  const card = 'displayName competition { id name }';
  expect(
    await answerOf(`{
      club: match(id: "ucl-2025-26-atalanta-bayern-1") { ${card} }
      country: match(id: "2026-03-31-bosnia-and-herzegovina-italy") { ${card} }
      season(by: { slug: "world-cup-1990" }) { stage(code: "sf") { displayName } }
    }`),
  ).toEqual({
    club: {
      displayName: 'Atalanta – Bayern München, 2026-03-10',
      competition: { id: 'competition:ucl', name: 'UEFA Champions League' },
    },
    country: {
      displayName: 'Bosnia and Herzegovina – Italy, 2026-03-31',
      competition: { id: 'competition:world-cup-qualifying', name: 'World Cup qualifying' },
    },
    season: { stage: { displayName: 'World Cup 1990, Semi-finals' } },
  });
});

test('a match names its sides as they were called on the as-of day', async () => {
  const name = '{ match(id: "world-cup-1974-dr-congo-scotland") { displayName } }';
  expect(await answerOf(`query @asOf(date: "1974-07-01") ${name}`)).toEqual({
    match: { displayName: 'Zaire – Scotland, 1974-06-14' },
  });
});

test('a table leads to its season', async () => {
  expect(
    await answerOf('{ node(id: "table:ucl-2025-26/league") { ... on Table { season { id } } } }'),
  ).toEqual({
    node: { season: { id: 'season:ucl-2025-26' } },
  });
});
