/** Everything of a kind is listed, and what a list shows stands alone. */
import { expect, test } from 'vitest';
import { spelledLabel } from '../../../src/model/season-labels.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

test('the members of a confederation are listed by name, with their flags', async () => {
  expect(
    await answerOf(
      '{ countries(confederation: "conmebol", orderBy: NAME) { totalCount nodes { name flag } } }',
    ),
  ).toEqual({
    countries: {
      totalCount: 10,
      nodes: [
        { name: 'Argentina', flag: '🇦🇷' },
        { name: 'Bolivia', flag: '🇧🇴' },
        { name: 'Brazil', flag: '🇧🇷' },
        { name: 'Chile', flag: '🇨🇱' },
        { name: 'Colombia', flag: '🇨🇴' },
        { name: 'Ecuador', flag: '🇪🇨' },
        { name: 'Paraguay', flag: '🇵🇾' },
        { name: 'Peru', flag: '🇵🇪' },
        { name: 'Uruguay', flag: '🇺🇾' },
        { name: 'Venezuela', flag: '🇻🇪' },
      ],
    },
  });
});

test('a country without letters of its own has its flag, and what is no country has none', async () => {
  expect(
    await answerOf(`{
      a: country(by: { slug: "scotland" }) { flag }
      b: club(by: { slug: "inter" }) { flag wikidata displayName }
      c: season(by: { name: "Serie A 2025/26" }) { name displayName }
    }`),
  ).toEqual({
    a: { flag: '🏴󠁧󠁢󠁳󠁣󠁴󠁿' },
    b: { flag: null, wikidata: 'Q631', displayName: 'Inter' },
    c: { name: '2025-26', displayName: 'Serie A 2025-26' },
  });
});

test('the seasons that were going on on a day are those of all competitions', async () => {
  const { seasons } = await answerOf<{ seasons: { nodes: { slug: string }[] } }>(
    '{ seasons(from: "2026-03-10", to: "2026-03-10", first: 100) { nodes { slug } } }',
  );
  const slugs = seasons.nodes.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(['serie-a-2025-26', 'ucl-2025-26']));
  expect(slugs).not.toContain('ucl-2024-25');
});

test('confederations, grounds and national teams are listed', async () => {
  expect(
    await answerOf(`{
      confederations { nodes { slug } }
      venues(country: "italy", first: 1, orderBy: NAME) { nodes { country { slug } } }
      nationalTeams(confederation: "confederation:uefa", first: 1, orderBy: MATCHES) { nodes { country { slug } } }
    }`),
  ).toMatchObject({
    confederations: {
      nodes: ['afc', 'caf', 'concacaf', 'conmebol', 'ofc', 'uefa'].map((slug) => ({ slug })),
    },
    venues: { nodes: [{ country: { slug: 'italy' } }] },
  });
});

test('a confederation that is none is refused with those there are', async () => {
  const { data, errors } = await ask('{ countries(confederation: "eufa") { totalCount } }');
  expect(data).toEqual({ countries: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

interface WithTitles {
  readonly nodes: readonly { readonly name: string; readonly honours: { readonly totalCount: number } }[];
}

test('by titles those come first who hold the most of them, of all competitions', async () => {
  const titles = 'nodes { name honours(rank: CHAMPION, standing: true, first: 1) { totalCount } }';
  const { clubs, teams } = await answerOf<{ clubs: WithTitles; teams: WithTitles }>(`{
    clubs(association: "italy", orderBy: TITLES, first: 20) { ${titles} }
    teams: nationalTeams(orderBy: TITLES, first: 10) { ${titles} }
  }`);
  for (const { nodes } of [clubs, teams]) {
    const counts = nodes.map(({ honours }) => honours.totalCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
  }
  expect(clubs.nodes[0]?.name).toBe('Juventus');
});

test('competitions are listed by country and by sort', async () => {
  expect(
    await answerOf(`{
      italian: competitions(country: "italy", kinds: [DOMESTIC_LEAGUE], orderBy: NAME) { nodes { slug } }
      european: competitions(kinds: [CONTINENTAL_NATIONAL], orderBy: NAME, first: 1) { nodes { name } }
    }`),
  ).toEqual({
    italian: { nodes: [{ slug: 'italian-championship' }, { slug: 'serie-a' }] },
    european: { nodes: [{ name: 'Africa Cup of Nations' }] },
  });
});

test.each([
  ['World Cup 1966', 'season:world-cup-1966'],
  ['World Cup qualifying 1966', 'season:world-cup-qualifying-1966'],
  ['Euro 2012', 'season:euro-2012'],
  ['Champions League 2025/26', 'season:ucl-2025-26'],
  ['Serie A 2024-2025', 'season:serie-a-2024-25'],
])('%s is found by its name, though search finds more', async (name, id) => {
  expect(await answerOf(`{ season(by: { name: "${name}" }) { id } }`)).toEqual({ season: { id } });
});

test.each([
  ['1999/2000', 'serie-a-1999-00'],
  ['99/00', 'serie-a-1999-00'],
  ['19/20', 'serie-a-2019-20'],
  ['19-20', 'serie-a-2019-20'],
  ['2019 / 20', 'serie-a-2019-20'],
  ['2019–2020', 'serie-a-2019-20'],
  ['29/30', 'serie-a-2029-30'],
  ['30/31', 'serie-a-1930-31'],
  ['2019/21', 'serie-a-2019/21'],
])('the label %s is that of %s, held or not', (label, slug) => {
  expect(`serie-a-${spelledLabel(label)}`).toBe(slug);
});

test('a season is found by two digits a year, as a label, in a filter and in a name', async () => {
  const id = 'season:serie-a-2024-25';
  expect(
    await answerOf(`{
      a: season(competition: "serie-a", label: "24/25") { id }
      b: season(by: { name: "Serie A 24/25" }) { id }
      c: club(by: { slug: "inter" }) {
        matches(filter: { season: "serie-a-24/25" }, first: 1) { nodes { season { id } } }
      }
    }`),
  ).toEqual({ a: { id }, b: { id }, c: { matches: { nodes: [{ season: { id } }] } } });
});
