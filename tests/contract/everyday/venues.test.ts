/** Where grounds lie and how many they hold, where a source tells it. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Ground {
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly capacity: number | null;
}

const groundOf = async (slug: string): Promise<Ground> =>
  (
    await answerOf<{ venue: Ground }>(
      'query($slug: String!) { venue(by: { slug: $slug }) { coordinates { latitude longitude } capacity } }',
      { slug },
    )
  ).venue;

test('the ground of the World Cup final of 2022 lies in Lusail, north and east of zero', async () => {
  expect(await groundOf('lusail-stadium')).toEqual({
    coordinates: { latitude: 25.4209, longitude: 51.4904 },
    capacity: 88966,
  });
});

test('Maracanã lies south and west of zero', async () => {
  const { coordinates } = await groundOf('maracana');
  expect(coordinates).toEqual({ latitude: -22.9122, longitude: -43.2303 });
});

test('the source of the World Cup 2014 tells the capacity of the ground in Cuiabá, and not where it lies', async () => {
  expect(await groundOf('arena-pantanal')).toEqual({ coordinates: null, capacity: 41112 });
});

test('nothing is told where no source tells it', async () => {
  expect(await groundOf('accra-sports-stadium')).toEqual({ coordinates: null, capacity: null });
});

test('who says so is cited with the line of the table', async () => {
  const { facts } = await answerOf<{
    facts: { nodes: readonly { citations: readonly { url: string }[] }[] };
  }>(
    `{ facts(about: "venue:lusail-stadium", predicates: ["capacity"], first: 1) { nodes { citations { url } } } }`,
  );
  expect(facts.nodes[0]?.citations[0]?.url).toContain('2022--qatar/cup_stadiums.csv');
});
