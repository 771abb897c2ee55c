/** What a coach did in all: where he is, what his teams won under him, and how much of it is known. */
import { expect, test } from 'vitest';
import type { HonourRecord } from '../../../src/documents/catalogue.ts';
import { titleDays } from '../../../src/documents/title-day.ts';
import { answerOf } from '../../support/answer.ts';

interface Slugged {
  readonly slug: string;
}

interface Career {
  readonly coach: {
    readonly currentTeam: Slugged | null;
    readonly honours: {
      readonly nodes: readonly {
        readonly label: string;
        readonly rank: string;
        readonly team: Slugged;
        readonly competition: Slugged;
      }[];
    };
    readonly coverage: {
      readonly matches: number;
      readonly told: number;
      readonly certain: number;
      readonly gaps: readonly string[];
    };
  };
}

const career = async (slug: string, asOf: string | null = null) => {
  const { coach } = await answerOf<Career>(
    `query($slug: String!, $asOf: Date) @asOf(date: $asOf) { coach(by: { slug: $slug }) {
      currentTeam { slug }
      honours(first: 100) { nodes { label rank team { slug } competition { slug } } }
      coverage { matches told certain gaps }
    } }`,
    { slug, asOf },
  );
  const titles = coach.honours.nodes
    .filter(({ rank }) => rank === 'CHAMPION')
    .map(({ label, team, competition }) => `${label} ${competition.slug} ${team.slug}`);
  return { ...coach, titles };
};

test('a caretaker won what his team won while he led it, and who left before did not', async () => {
  expect((await career('roberto-di-matteo')).titles).toContain('2011-12 ucl chelsea');
  expect((await career('andre-villas-boas')).titles).not.toContain('2011-12 ucl chelsea');
});

test('a title of which only the season is known is looked for from April to May, a title of the Olympics nowhere', () => {
  const title = { from: '2021-06-30', competition: 'serie-a' } as HonourRecord;
  expect(titleDays(title, () => undefined)).toEqual(['2021-04-01', '2021-05-20', '2021-05-31']);
  expect(titleDays({ ...title, competition: 'olympics' }, () => undefined)).toEqual([]);
});

test('titles follow a coach from team to team', async () => {
  const { titles } = await career('carlo-ancelotti');
  expect(titles).toEqual(
    expect.arrayContaining(['2013-14 ucl real-madrid', '2021-22 ucl real-madrid', '2023-24 ucl real-madrid']),
  );
});

test('a team is led today only where the tenure is known to last', async () => {
  expect((await career('gian-piero-gasperini', '2024-05-22')).currentTeam).toEqual({ slug: 'atalanta' });
  expect((await career('vittorio-pozzo')).currentTeam).toBeNull();
});

test('what is held of a career is counted, and what is missing is told', async () => {
  const { coverage } = await career('gian-piero-gasperini');
  expect(coverage.told).toBe(coverage.matches);
  expect(coverage.certain / coverage.matches).toBeGreaterThan(0.9);
  expect(coverage.gaps).toContain('matches of competitions and seasons that are not held');
});

test('a team tells for how many of its matches the coach is known', async () => {
  const { club } = await answerOf<{
    club: { benchCoverage: { since: string; matches: number; told: number; certain: number } };
  }>('{ club(by: { slug: "inter" }) { benchCoverage { since matches told certain } } }');
  const { matches, told, certain } = club.benchCoverage;
  expect(told).toBeGreaterThan(matches * 0.99);
  expect(certain).toBeLessThanOrEqual(told);
});

test('who won a title is told with it, a caretaker too, and nobody where the bench is not known', async () => {
  const { competition } = await answerOf<{
    competition: { honours: { nodes: { label: string; wonUnder: { name: string }[] }[] } };
  }>(
    '{ competition(by: { slug: "ucl" }) { honours(rank: CHAMPION, last: 16) { nodes { label wonUnder { name } } } } }',
  );
  const winners = new Map(
    competition.honours.nodes.map(({ label, wonUnder }) => [label, wonUnder.map(({ name }) => name).join()]),
  );
  expect(['2011-12', '2015-16', '2023-24', '2024-25'].map((label) => winners.get(label))).toEqual([
    'Roberto Di Matteo',
    'Zinédine Zidane',
    'Carlo Ancelotti',
    'Luis Enrique',
  ]);
});

test('whoever won the European Cup was led by somebody, and each of the coaches by his name', async () => {
  const { competition } = await answerOf<{
    competition: { honours: { nodes: { label: string; wonUnder: { name: string }[] }[] } };
  }>(
    '{ competition(by: { slug: "ucl" }) { honours(rank: CHAMPION, first: 100) { nodes { label wonUnder { name } } } } }',
  );
  const winners = competition.honours.nodes.map(({ wonUnder }) => wonUnder.map(({ name }) => name).join());
  expect(winners.length).toBeGreaterThan(70);
  expect(winners).not.toContain('');
  const times = (name: string) => winners.filter((winner) => winner === name).length;
  expect(['Carlo Ancelotti', 'Bob Paisley', 'Zinédine Zidane', 'Béla Guttmann'].map(times)).toEqual([
    5, 3, 3, 2,
  ]);
});

test('coaches are listed from the first born to the last, and back, those without a birth at the end', async () => {
  const listed = async (orderBy: string) => {
    const { coaches } = await answerOf<{
      coaches: { nodes: { slug: string; born: string | null }[] };
    }>(
      `{ coaches(ledEvery: ["national-team:italy"], orderBy: ${orderBy}, first: 100) { nodes { slug born } } }`,
    );
    return coaches.nodes;
  };
  const [oldest, youngest] = [await listed('OLDEST'), await listed('YOUNGEST')];
  const births = oldest.flatMap(({ born }) => born ?? []);
  expect(births.length).toBeGreaterThan(5);
  expect(births).toEqual(births.toSorted());
  expect(youngest.flatMap(({ born }) => born ?? [])).toEqual(births.toSorted().toReversed());
  for (const list of [oldest, youngest])
    expect(list.slice(births.length).every(({ born }) => born === null)).toBe(true);
});

/** `galatasaray 1996–2000`, the oldest first; the dates as they are known. */
async function spells(slug: string): Promise<string[]> {
  const { coach } = await answerOf<{
    readonly coach: {
      readonly tenures: {
        readonly nodes: readonly { readonly team: Slugged; readonly from: string; readonly to: string }[];
      };
    };
  }>(
    `query($slug: String!) { coach(by: { slug: $slug }) { tenures(first: 100) { nodes { team { slug } from to } } } }`,
    { slug },
  );
  return coach.tenures.nodes.map(({ team, from, to }) => `${team.slug} ${from}–${to}`);
}

test.each([
  [
    'fatih-terim',
    ['galatasaray 1996–2000', 'fiorentina 2000–2001-02', 'milan 2001-07–2001-11', 'galatasaray 2002–2004-03'],
  ],
  [
    'cesare-prandelli',
    ['parma 2002–2004', 'roma 2004-06–2004-08', 'fiorentina 2005–2010-05', 'italy 2010-08-10–2014-06-24'],
  ],
  [
    'luis-aragones',
    ['valencia 1995–1996-11', 'real-betis 1997–1998', 'real-oviedo 1999–2000', 'mallorca 2000–2001'],
  ],
])('the career of %s is told team after team', async (slug, part) => {
  const all = await spells(slug);
  const at = all.indexOf(part[0] ?? '');
  expect(all.slice(at, at + part.length)).toEqual(part);
});

test('who won the cup of a year is known by the career', async () => {
  expect((await career('nevio-scala')).titles.length).toBeGreaterThan(0);
  expect((await career('fatih-terim')).titles).toContain('1999-00 uel galatasaray');
});
