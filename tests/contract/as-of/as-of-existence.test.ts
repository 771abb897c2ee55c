/** What came into being on a day is not there before: not by id, not by name, in no list, no search, no relation. */
import { expect, test } from 'vitest';
import { clubThing, coachThing } from '../../../src/linked/teams.ts';
import { ask } from '../../support/graph.ts';
import { publishedAt } from '../../support/published.ts';

async function dataOf(query: string): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test('RB Leipzig, founded in May 2009, are not there in 2008, and are there in 2010', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    node(id: "club:rb-leipzig") { id }
    club(by: { slug: "rb-leipzig" }) { id }
    byName: club(by: { name: "RB Leipzig" }) { id }
    search(text: "RB Leipzig", kinds: [CLUB]) { nodes { id } }
    country(by: { slug: "germany" }) { clubs(first: 100) { nodes { id } } }
    germany: node(id: "country:germany") { ... on Entity { relations(first: 100, kinds: [BASE_OF]) { totalCount nodes { object { id } } } } }
  }`;
  const [before, after] = [await dataOf(query('2008-12-31')), await dataOf(query('2010-01-01'))];
  const named = (data: unknown): number => JSON.stringify(data).split('"club:rb-leipzig"').length - 1;
  expect([named(before), named(after)]).toEqual([0, 6]);
  const count = (data: unknown) =>
    (data as { germany: { relations: { totalCount: number } } }).germany.relations.totalCount;
  expect(count(after) - count(before)).toBeGreaterThan(0);
});

test('the Czech Republic began in 1993, and Czechoslovakia has no successor before', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    country(by: { slug: "czech-republic" }) { id predecessors { id } }
    nationalTeam(by: { slug: "czech-republic" }) { id }
    old: country(by: { slug: "czechoslovakia" }) { to successor { id } }
    facts(about: "country:czechoslovakia") { nodes { predicate } }
  }`;
  expect(await dataOf(query('1990-06-08'))).toMatchObject({
    country: null,
    nationalTeam: null,
    old: { to: null, successor: null },
  });
  expect(await dataOf(query('1993-06-08'))).toMatchObject({
    country: { id: 'country:czech-republic', predecessors: [{ id: 'country:czechoslovakia' }] },
    old: { to: '1992-12-31', successor: { id: 'country:czech-republic' } },
  });
});

test('Ukraine is no country in 1986, though Dynamo Kyiv had a coach', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    country(by: { slug: "ukraine" }) { id }
    node(id: "club:shakhtar-donetsk") { id }
    club(by: { slug: "dynamo-kyiv" }) { coach(on: "${day}") { name } }
  }`;
  expect(await dataOf(query('1986-05-31'))).toEqual({
    country: null,
    node: null,
    club: { coach: { name: 'Valeriy Lobanovskyi' } },
  });
  expect(await dataOf(query('1992-05-31'))).toMatchObject({ country: { id: 'country:ukraine' } });
});

test('DFC Prag played for the German championship, long before there was a Czech Republic', async () => {
  const query = (day: string) =>
    `query @asOf(date: "${day}") { club(by: { slug: "dfc-prag" }) { country { id } association { id } } }`;
  const association = { id: 'country:germany' };
  expect(await dataOf(query('1963-11-23'))).toEqual({ club: { country: null, association } });
  expect(await dataOf(query('1993-01-01'))).toEqual({
    club: { country: { id: 'country:czech-republic' }, association },
  });
});

test('a club belongs to the state that there was on the day, whichever its last season told', async () => {
  const countryOn = async (club: string, day: string): Promise<unknown> =>
    dataOf(
      `query @asOf(date: "${day}") { club(by: { slug: "${club}" }) { country { id } association { id } } }`,
    );
  const under = (id: string) => ({
    club: { country: { id: `country:${id}` }, association: { id: `country:${id}` } },
  });
  expect(await countryOn('crvena-zvezda', '1990-08-15')).toEqual(under('yugoslavia'));
  // Its seasons as one of Serbia and Montenegro begin a year later.
  expect(await countryOn('crvena-zvezda', '1998-08-15')).toEqual(under('serbia-and-montenegro'));
  expect(await countryOn('crvena-zvezda', '2004-08-15')).toEqual(under('serbia-and-montenegro'));
  expect(await countryOn('crvena-zvezda', '2010-08-15')).toEqual(under('serbia'));
  expect(await countryOn('dynamo-kyiv', '1985-03-01')).toEqual(under('soviet-union'));
  expect(await countryOn('dynamo-kyiv', '1986-08-15')).toEqual(under('soviet-union'));
  expect(await countryOn('dynamo-kyiv', '1999-08-15')).toEqual(under('ukraine'));
});

test('a club that no season tells of is of no country before its own was there', async () => {
  const query = (day: string) =>
    `query @asOf(date: "${day}") { club(by: { slug: "dfc-prag" }) { name country { id } } }`;
  expect(await dataOf(query('1910-01-01'))).toEqual({ club: { name: 'DFC Prag', country: null } });
  expect(await dataOf(query('1993-01-01'))).toEqual({
    club: { name: 'DFC Prag', country: { id: 'country:czech-republic' } },
  });
});

test('in 2000 the ground that Juventus opened in 2011 is not there, and not their ground', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    venue(by: { slug: "juventus-stadium" }) { id }
    club(by: { slug: "juventus" }) { venue { id } }
  }`;
  expect(await dataOf(query('2000-01-01'))).toEqual({ venue: null, club: { venue: null } });
  expect(await dataOf(query('2012-01-01'))).toMatchObject({
    club: { venue: { id: 'venue:juventus-stadium' } },
  });
});

test('a coach does not exist before his birth', async () => {
  const query = (day: string) =>
    `query @asOf(date: "${day}") { coach(by: { slug: "carlos-cuesta" }) { born } }`;
  expect(await dataOf(query('1950-01-01'))).toEqual({ coach: null });
  expect(await dataOf(query('1996-01-01'))).not.toEqual({ coach: null });
});

test('a club of a country that had not begun is not there, since nobody says where it played', async () => {
  const query = `query @asOf(date: "1985-01-01") { club(by: { slug: "shakhtar-donetsk" }) { id country { id } } }`;
  expect(await dataOf(query)).toEqual({ club: null });
});

test('the clubs of West Germany count for Germany once it is one, and for nobody before', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    country(by: { slug: "germany" }) { associationSeason(season: "ucl-1955-56") { entrants } }
  }`;
  expect(await dataOf(query('1956-05-24'))).toEqual({ country: { associationSeason: null } });
  expect(await dataOf(query('1991-01-01'))).toEqual({ country: { associationSeason: { entrants: 1 } } });
});

test('a year names the season that ended in it until the one that began in it is known', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    competition(by: { slug: "serie-a" }) { season(label: "2018") { id } }
  }`;
  const named = (id: string) => ({ competition: { season: { id } } });
  expect(await dataOf(query('2018-05-10'))).toEqual(named('season:serie-a-2017-18'));
  expect(await dataOf(query('2019-01-01'))).toEqual(named('season:serie-a-2018-19'));
});

test('linked data names no ground and no country that was not there', async () => {
  const publication = await publishedAt('https://graph.example', '2000-01-01');
  const juventus = publication.view.clubs.get('juventus');
  const serbian = publication.view.coaches.list.find(({ country }) => country === 'serbia');
  if (juventus === null || serbian === undefined) throw new Error('both are in the tables');
  expect(JSON.stringify(clubThing(publication, { kind: 'club', record: juventus }))).not.toContain('Stadium');
  expect(coachThing(publication, { kind: 'coach', record: serbian }).nationality).toBeUndefined();
});

test('an error does not name what was not there yet', async () => {
  const said = async (from: string, asOf: string) => {
    const { errors } = await ask(
      `query Slip($asOf: Date) @asOf(date: $asOf) { path(from: "${from}", to: "country:italy") { length } }`,
      { asOf },
    );
    return errors?.[0]?.message;
  };
  expect(await said('club:rb-leipzi', '1900-01-01')).not.toContain('club:rb-leipzig');
  expect(await said('club:rb-leipzi', '2019-06-15')).toContain('club:rb-leipzig');
  expect(await said('season:ucl-2025-6', '2019-06-15')).not.toContain('season:ucl-2025-26');
});
