/** Everything goes by the name of the day: teams, countries, clubs, competitions and grounds. */
import { expect, test } from 'vitest';
import { nodeDocument } from '../../../src/linked/resource.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';
import { publishedAt } from '../../support/published.ts';

const told = <T>(query: string, asOf: string | null): Promise<T> =>
  answerOf<T>(`query Told($asOf: Date) @asOf(date: $asOf) { ${query} }`, { asOf });

async function nameOf(id: string, asOf: string | null, args = ''): Promise<string | null> {
  const { node } = await told<{ node: { name: string } | null }>(
    `node(id: "${id}") { ... on Entity { name${args} } }`,
    asOf,
  );
  return node?.name ?? null;
}

test.each([
  ['national-team:dr-congo', '1955-01-01', 'Belgian Congo'],
  ['national-team:dr-congo', '1963-05-01', 'Congo-Léopoldville'],
  ['national-team:dr-congo', '1970-01-01', 'Congo-Kinshasa'],
  ['national-team:dr-congo', '1974-07-01', 'Zaire'],
  ['country:dr-congo', '1997-05-16', 'Zaire'],
  ['country:dr-congo', '1997-05-17', 'DR Congo'],
  ['national-team:serbia-and-montenegro', '1998-06-14', 'Yugoslavia'],
  ['national-team:serbia-and-montenegro', '2003-02-04', 'Serbia and Montenegro'],
  ['country:north-macedonia', '2018-12-31', 'Macedonia'],
  ['national-team:turkey', '2022-05-31', 'Turkey'],
  ['national-team:turkey', '2022-06-01', 'Türkiye'],
  ['national-team:cambodia', '1972-05-07', 'Khmer Republic'],
  ['national-team:cambodia', '1980-01-01', 'Kampuchea'],
  ['national-team:cambodia', '1993-01-01', 'Cambodia'],
  ['national-team:thailand', '1935-01-01', 'Siam'],
  ['national-team:thailand', '1942-01-01', 'Thailand'],
  ['national-team:thailand', '1948-08-20', 'Siam'],
  ['national-team:yemen', '1989-03-10', 'North Yemen'],
  ['club:inter', '1930-06-29', 'Ambrosiana'],
  // In a year of both names the earlier holds.
  ['club:inter', '1932-10-01', 'Ambrosiana'],
  ['club:inter', '1938-05-01', 'Ambrosiana-Inter'],
  ['club:athletic-club', '1935-01-01', 'Athletic Club'],
  ['club:athletic-club', '1950-01-01', 'Atlético de Bilbao'],
  ['competition:uel', '2009-05-20', 'UEFA Cup'],
  ['venue:stadio-diego-armando-maradona', '2020-11-29', 'Stadio San Paolo'],
  ['venue:stadio-diego-armando-maradona', null, 'Stadio Diego Armando Maradona'],
])('%s on %s is %s', async (id, asOf, name) => {
  expect(await nameOf(id, asOf)).toBe(name);
});

test('an alias is another name than that of the day', async () => {
  const aliasesOn = async (asOf: string) =>
    (
      await told<{ country: { name: string; aliases: string[] } }>(
        'country(by: { slug: "eswatini" }) { name aliases }',
        asOf,
      )
    ).country;
  for (const day of ['2018-04-18', '2018-04-19', '2026-01-01']) {
    const { name, aliases } = await aliasesOn(day);
    expect(aliases).not.toContain(name);
  }
  expect((await aliasesOn('2018-04-19')).aliases).toContain('Swaziland');
});

test('the name of another day can be asked for, as far as that day is known', async () => {
  expect(await nameOf('country:dr-congo', null, '(on: "1974-06-14")')).toBe('Zaire');
  expect(await nameOf('country:dr-congo', '1974-06-14', '(on: "1968-01-01")')).toBe('Congo-Kinshasa');
  const { errors } = await ask(
    'query @asOf(date: "1974-06-14") { country(by: { slug: "dr-congo" }) { name(on: "1974-06-15") } }',
  );
  expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
    [
      'on is 1974-06-15, and nothing is known after 1974-06-14; permitted: 1974-06-14 or earlier',
      'BAD_USER_INPUT',
    ],
  ]);
});

test('translations go with the name they translate', async () => {
  expect(await nameOf('country:north-macedonia', null, '(lang: "de")')).toBe('Nordmazedonien');
  expect(await nameOf('country:north-macedonia', '2000-01-01', '(lang: "de")')).toBe('Macedonia');
  // While it was the United Arab Republic, nobody knew by which name Egypt would go again.
  const before = '(lang: "it", on: "1957-10-05")';
  expect(await nameOf('country:egypt', null, before)).toBe('Egitto');
  expect(await nameOf('country:egypt', '1958-06-01', before)).toBe('Egypt');
});

test('other names of the day hold none of a later one, nor codes that go with it', async () => {
  const { country } = await told<{ country: { aliases: string[]; fifaCode: string | null } }>(
    'country(by: { slug: "dr-congo" }) { aliases fifaCode }',
    '1974-07-01',
  );
  expect(country.aliases.filter((name) => /DR|Democratic|Demokratische/.test(name))).toEqual([]);
  expect(country.aliases).toContain('Congo-Kinshasa');
  expect(country.fifaCode).toBeNull();
});

test('sides of a match bear the names of its day, whatever day is asked', async () => {
  const sidesOn = async (asOf: string | null) =>
    (
      await told<{ match: unknown }>(
        `match(id: "match:world-cup-1974-dr-congo-scotland") {
          home { name } homeNameThen awayNameThen sides { nameThen goals result }
        }`,
        asOf,
      )
    ).match;
  expect(await sidesOn(null)).toEqual({
    home: { name: 'DR Congo' },
    homeNameThen: 'Zaire',
    awayNameThen: 'Scotland',
    sides: [
      { nameThen: 'Zaire', goals: 0, result: 'LOSS' },
      { nameThen: 'Scotland', goals: 2, result: 'WIN' },
    ],
  });
  expect(await sidesOn('1974-06-13')).toMatchObject({
    home: { name: 'Zaire' },
    sides: [
      { nameThen: 'Zaire', goals: null, result: null },
      { nameThen: 'Scotland', goals: null, result: null },
    ],
  });
});

test('Yugoslavia was banned from the World Cup of 1994', async () => {
  const { team } = await told<{ team: unknown }>(
    'team: nationalTeam(by: { slug: "yugoslavia" }) { worldCups { edition(year: "1994") { outcome } } }',
    null,
  );
  expect(team).toEqual({ worldCups: { edition: { outcome: 'BANNED' } } });
});

test('a name that two states bore means the state that still exists', async () => {
  const slugOn = async (asOf: string | null) =>
    (await told<{ country: { slug: string } }>('country(by: { name: "Yugoslavia" }) { slug }', asOf)).country
      .slug;
  expect(await slugOn(null)).toBe('yugoslavia');
  expect(await slugOn('1990-01-01')).toBe('yugoslavia');
  expect(await slugOn('1998-01-01')).toBe('serbia-and-montenegro');
});

test('search finds and shows the name of the day', async () => {
  const found = async (text: string, asOf: string | null) =>
    (
      await told<{ search: { edges: { node: { id: string }; matched: { name: string; kind: string } }[] } }>(
        `search(text: "${text}", kinds: [NATIONAL_TEAM]) { edges { node { id } matched { name kind } } }`,
        asOf,
      )
    ).search.edges.map(({ node, matched }) => `${node.id} ${matched.name} ${matched.kind}`);
  expect(await found('zaire', null)).toEqual(['national-team:dr-congo Zaire FORMER']);
  expect(await found('zaire', '1974-07-01')).toEqual(['national-team:dr-congo Zaire COMMON']);
  expect(await found('zaire', '1970-01-01')).toEqual([]);
  expect((await found('dr congo', '1974-07-01')).filter((hit) => hit.includes('DR'))).toEqual([]);
});

test('linked data, facts and sentences bear it', async () => {
  const page = await nodeDocument(
    await publishedAt('https://graph.example', '1974-07-01'),
    'match:world-cup-1974-dr-congo-scotland',
  );
  expect(page?.jsonLd()).toContain('"name": "Zaire v Scotland"');
  expect(page?.html()).not.toContain('DR Congo');
  const { facts } = await told<{ facts: { nodes: { predicate: string; value: string }[] } }>(
    'facts(about: "country:dr-congo", first: 100) { nodes { predicate value } }',
    '1974-07-01',
  );
  expect(facts.nodes.filter(({ predicate }) => predicate === 'name').map(({ value }) => value)).toEqual([
    'Zaire',
  ]);
});

test('a ground is that of a club once it has moved there', async () => {
  const groundOn = async (asOf: string) =>
    (
      await told<{ club: { venue: { name: string } | null } }>(
        'club(by: { slug: "west-ham-united" }) { venue { name } }',
        asOf,
      )
    ).club.venue;
  // The ground was opened in 2012, and the club came four years later, in a month of which memory alone tells.
  expect(await groundOn('2014-01-01')).toBeNull();
  expect(await groundOn('2016-08-30')).toBeNull();
  expect(await groundOn('2016-08-31')).toEqual({ name: 'London Stadium' });
  const { venue } = await told<{ venue: { clubs: { totalCount: number } } }>(
    'venue(by: { slug: "london-stadium" }) { clubs { totalCount } }',
    '2014-01-01',
  );
  expect(venue.clubs.totalCount).toBe(0);
});

test('the beginning of a state is not told while it lies ahead', async () => {
  // A team of Kosovo played, and it had a coach, before there was a state.
  const from = async (asOf: string) =>
    (
      await told<{ country: { from: string | null } | null }>(
        'country(by: { slug: "kosovo" }) { from }',
        asOf,
      )
    ).country?.from;
  expect(await from('2008-02-17')).toBe('2008-02-17');
  expect(await from('2008-02-16')).not.toBe('2008-02-17');
});

test('a name of before has no translation: in Polish and in German it is what it was', async () => {
  const query = `{ country(by: { slug: "russia" }) { pl: name(lang: "pl") de: name(lang: "de") names(lang: "pl") { name } } }`;
  const names = (asOf: string | null) => told<{ country: unknown }>(query.slice(1, -1), asOf);
  expect((await names('1992-02-01')).country).toEqual({ pl: 'CIS', de: 'CIS', names: [] });
  expect((await names(null)).country).toMatchObject({ pl: 'Rosja', de: 'Russland' });
});
