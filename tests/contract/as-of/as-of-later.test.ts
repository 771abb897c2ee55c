/** What a day must not tell of the days after it, beside matches and ties. */
import { expect, test } from 'vitest';
import { nodeDocument } from '../../../src/linked/resource.ts';
import { ask } from '../../support/graph.ts';
import { publishedAt } from '../../support/published.ts';

async function told<T>(query: string, asOf: string | null): Promise<T> {
  const { data, errors } = await ask(`query Told($asOf: Date) @asOf(date: $asOf) { ${query} }`, { asOf });
  expect(errors).toBeUndefined();
  return data as T;
}

test('a season has a last day once it is over', async () => {
  const lastDay = async (asOf: string) =>
    (
      await told<{ season: { endDate: string | null } }>(
        'season(competition: "ucl", label: "2025-26") { endDate }',
        asOf,
      )
    ).season.endDate;
  expect(await lastDay('2026-05-29')).toBeNull();
  expect(await lastDay('2026-05-30')).toBe('2026-05-30');
});

test('linked data and facts of a season do not tell its last day before', async () => {
  const page = await nodeDocument(
    await publishedAt('https://graph.example', '2026-04-01'),
    'season:ucl-2025-26',
  );
  expect(page?.jsonLd()).not.toContain('endDate');
  const { facts } = await told<{ facts: { nodes: { predicate: string }[] } }>(
    'facts(about: "season:ucl-2025-26", first: 100) { nodes { predicate } }',
    '2026-04-01',
  );
  expect(facts.nodes.map(({ predicate }) => predicate)).not.toContain('ended');
});

test('what is held of a team does not tell which seasons it will take part in', async () => {
  const held = async (asOf: string) => {
    const { club } = await told<{
      club: { streaks: { coverage: { competition: { slug: string }; coverage: { to: string } }[] } };
    }>(
      'club(by: { slug: "bodo-glimt" }) { streaks { coverage { competition { slug } coverage { to } } } }',
      asOf,
    );
    return club.streaks.coverage.filter(({ coverage }) => coverage.to > asOf);
  };
  expect(await held('2014-01-01')).toEqual([]);
});

test('sources do not differ on a match before it was played', async () => {
  const differ = async (asOf: string) =>
    (
      await told<{ dataset: { conflicts: { totalCount: number } } }>(
        'dataset { conflicts(subject: "match:2026-01-18-morocco-senegal") { totalCount } }',
        asOf,
      )
    ).dataset.conflicts.totalCount;
  expect(await differ('2026-01-17')).toBe(0);
  expect(await differ('2026-01-18')).toBe(1);
});

test('a name is known once it is in use, and lasts until it was given up', async () => {
  const namesOf = async (asOf: string) =>
    (
      await told<{ country: { names: { name: string; to: string | null }[] } }>(
        'country(by: { slug: "dr-congo" }) { names(kinds: [FORMER]) { name to } }',
        asOf,
      )
    ).country.names.map(({ name, to }) => `${name} ${to}`);
  // What it goes by is its name, and none beside it.
  expect(await namesOf('1960-01-01')).toEqual([]);
  expect(await namesOf('1963-05-01')).toEqual(['Belgian Congo 1956-01-02']);
  expect(await namesOf('1972-01-01')).toContain('Congo-Kinshasa 1970-11-24');
});

test('a team that was in no World Cup cycle yet is not said to have missed none', async () => {
  const { facts } = await told<{ facts: { nodes: { predicate: string }[] } }>(
    'facts(about: "national-team:zambia", first: 100) { nodes { predicate } }',
    '1957-04-20',
  );
  expect(facts.nodes.map(({ predicate }) => predicate)).not.toContain('World Cups missed in a row');
});

test('a walkover is one from the day of the ruling', async () => {
  const statusOn = async (asOf: string) =>
    (
      await told<{ match: { status: string } }>(
        'match(id: "match:2019-06-11-sri-lanka-macau") { status }',
        asOf,
      )
    ).match.status;
  expect(await statusOn('2019-06-10')).toBe('SCHEDULED');
  expect(await statusOn('2019-06-26')).toBe('POSTPONED');
  expect(await statusOn('2019-06-27')).toBe('WALKOVER');
});

test('a club without a match has none against anybody', async () => {
  const { club } = await told<{ club: { lastMatch: object | null } }>(
    'club(by: { slug: "koln" }) { lastMatch(filter: { opponentCountry: "italy" }) { id } }',
    null,
  );
  expect(club.lastMatch).toBeNull();
});

test('who lost a tie counts as out until another chance is known', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") { nationalTeam(by: { slug: "barbados" }) {
    relations(kinds: [ELIMINATED], first: 10) { nodes { object { id } } } } }`;
  const out = async (day: string): Promise<string> => JSON.stringify((await ask(query(day))).data);
  // Cuba lost to Barbados on 21 May 2000 and came back in June against the losers of the other zones.
  expect(await out('2000-05-27')).toContain('national-team:cuba');
  expect(await out('2000-07-01')).not.toContain('national-team:cuba');
});

test('the first day of a World Cup is not told before a match of it is known', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    season(competition: "world-cup", label: "2018") { startDate coverage { from } }
    competition(by: { slug: "world-cup" }) { seasons(last: 2) { nodes { label startDate } } }
  }`;
  const told = async (day: string) => (await ask(query(day))).data;
  const season = (startDate: string | null) => ({
    season: { startDate, coverage: { from: startDate } },
    competition: {
      seasons: {
        nodes: [
          { label: '2018', startDate },
          { label: '2022', startDate: null },
        ],
      },
    },
  });
  expect(await told('2017-11-30')).toEqual(season(null));
  expect(await told('2017-12-01')).toEqual(season('2018-06-14'));
});

test('a season whose first day is not known is the last of its competition, and nothing led to it before', async () => {
  const query = (day: string) => `query @asOf(date: "${day}") {
    competition(by: { slug: "asian-cup" }) { seasons(last: 1) { nodes { label } } }
    season(competition: "asian-cup", label: "1956") { relations(first: 100) { nodes { kind object { id } } } }
  }`;
  const told = async (day: string) => {
    const { data, errors } = await ask(query(day));
    expect(errors).toBeUndefined();
    return data as { competition: { seasons: { nodes: { label: string }[] } } };
  };
  expect((await told('2013-06-30')).competition.seasons.nodes).toEqual([{ label: '2015' }]);
  expect((await told('2026-07-01')).competition.seasons.nodes).toEqual([{ label: '2027' }]);
});

test('a relation does not tell the first day of a World Cup before that day is known', async () => {
  const from = async (day: string) => {
    const { data } = await ask(`query @asOf(date: "${day}") {
      season(competition: "world-cup", label: "1974") { relations(first: 1, kinds: [HAD_PARTICIPANT]) { nodes { from } } } }`);
    return (data as { season: { relations: { nodes: { from: string }[] } } }).season.relations.nodes;
  };
  expect(await from('1974-02-12')).toEqual([{ from: '1974-01-05' }]);
  expect(await from('1974-06-13')).toEqual([{ from: '1974-06-13' }]);
});
