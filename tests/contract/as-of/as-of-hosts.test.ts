/** Who was to host a finals tournament, and which editions were known of, as it stood on a day. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Entity {
  readonly id: string;
}

const idsOf = (entities: readonly Entity[]): string[] => entities.map(({ id }) => id);

async function hostsOf(competition: string, label: string, asOf: string): Promise<string[] | undefined> {
  const { season } = await answerOf<{ readonly season: { readonly hosts: readonly Entity[] } | null }>(
    `query Q($asOf: Date!) @asOf(date: $asOf) {
      season(competition: "${competition}", label: "${label}") { hosts { id } }
    }`,
    { asOf },
  );
  return season === null ? undefined : idsOf(season.hosts).map((id) => id.slice('country:'.length));
}

const hostsOn = (competition: string, label: string, days: readonly string[]) =>
  Promise.all(days.map((day) => hostsOf(competition, label, day)));

test('an edition that was awarded early follows the one before it', async () => {
  const { season } = await answerOf<{
    readonly season: { readonly relations: { readonly nodes: readonly { readonly object: Entity }[] } };
  }>(`query Q @asOf(date: "2019-01-08") {
    season(competition: "euro", label: "2024") {
      relations(kinds: [SUCCEEDED]) { nodes { object { id } } }
    }
  }`);
  expect(idsOf(season.relations.nodes.map(({ object }) => object))).toEqual(['season:euro-2020']);
});

test('Cameroon were to host in 2019, then nobody, then Egypt', async () => {
  const days = ['2018-11-29', '2018-11-30', '2019-01-07', '2019-01-08', '2026-11-30'];
  expect(await hostsOn('africa-cup-of-nations', '2019', days)).toEqual([
    ['cameroon'],
    [],
    [],
    ['egypt'],
    ['egypt'],
  ]);
});

test('Belgium lost its part of Euro 2020 in 2017, and Ireland in 2021', async () => {
  const days = ['2014-09-18', '2014-09-19', '2017-12-07', '2021-04-23'];
  const hosts = await hostsOn('euro', '2020', days);
  expect(hosts.map((own) => own?.length)).toEqual([undefined, 13, 12, 11]);
  expect(hosts.map((own) => own?.includes('belgium'))).toEqual([undefined, true, false, false]);
  expect(hosts.map((own) => own?.includes('republic-of-ireland'))).toEqual([undefined, true, true, false]);
});

test('a Euro of four teams had no host before all of them were known', async () => {
  expect(await hostsOn('euro', '1972', ['1970-11-25', '1972-05-16', '1972-05-17'])).toEqual([
    [],
    [],
    ['belgium'],
  ]);
});

test('the Copa América of 2021 moved three times in eleven days', async () => {
  const days = ['2021-05-19', '2021-05-20', '2021-05-30', '2021-05-31'];
  expect(await hostsOn('copa-america', '2021', days)).toEqual([
    ['argentina', 'colombia'],
    ['argentina'],
    [],
    ['brazil'],
  ]);
});

test('Fiji lost the Oceania Nations Cup of 2012 two weeks before the Solomon Islands were given it', async () => {
  const days = ['2012-03-14', '2012-03-15', '2012-03-28', '2012-03-29'];
  expect(await hostsOn('oceania-nations-cup', '2012', days)).toEqual([['fiji'], [], [], ['solomon-islands']]);
});

test('a month counts from its last day', async () => {
  expect(await hostsOn('africa-cup-of-nations', '1996', ['1994-12-30', '1994-12-31'])).toEqual([
    ['kenya'],
    ['south-africa'],
  ]);
});

test('who was to host is told by countries, relations and search alike', async () => {
  const { country, search } = await answerOf<{
    readonly country: {
      readonly hosted: readonly Entity[];
      readonly relations: { readonly nodes: readonly { readonly object: Entity }[] };
    };
    readonly search: { readonly nodes: readonly Entity[] };
  }>(`query Q @asOf(date: "2018-06-01") {
    country(by: { slug: "cameroon" }) {
      hosted { id }
      relations(kinds: [HOSTED]) { nodes { object { id } } }
    }
    search(text: "AFCON Cameroon", kinds: [SEASON]) { nodes { ... on Season { id } } }
  }`);
  const both = ['season:africa-cup-of-nations-1972', 'season:africa-cup-of-nations-2019'];
  expect(idsOf(country.hosted)).toEqual(both);
  expect(idsOf(country.relations.nodes.map(({ object }) => object)).sort()).toEqual(both);
  expect(idsOf(search.nodes).sort()).toEqual(both);
});

test('Egypt had qualified for 2019 before it was host, and Cameroon was host before it qualified', async () => {
  const on = async (team: string, asOf: string) => {
    const { nationalTeam } = await answerOf<{
      readonly nationalTeam: { readonly qualification: { readonly edition: { readonly outcome: string } } };
    }>(`query Q @asOf(date: "${asOf}") {
      nationalTeam(by: { slug: "${team}" }) {
        qualification(competition: "africa-cup-of-nations") { edition(label: "2019") { outcome } }
      }
    }`);
    return nationalTeam.qualification.edition.outcome;
  };
  expect([await on('egypt', '2018-10-15'), await on('egypt', '2018-10-16')]).toEqual([
    'IN_PROGRESS',
    'QUALIFIED',
  ]);
  expect(await on('egypt', '2019-01-08')).toBe('HOST');
  expect([await on('cameroon', '2018-11-29'), await on('cameroon', '2018-11-30')]).toEqual([
    'HOST',
    'IN_PROGRESS',
  ]);
});

test('who hosts a World Cup is known since it was awarded, before anybody qualified', async () => {
  expect(await hostsOn('world-cup', '2022', ['2010-12-01', '2010-12-02'])).toEqual([undefined, ['qatar']]);
  const { nationalTeam } = await answerOf<{
    readonly nationalTeam: {
      readonly qualification: { readonly edition: { readonly cycleOutcome: string } | null };
    };
  }>(`query Q @asOf(date: "2012-06-01") {
    nationalTeam(by: { slug: "qatar" }) {
      qualification(competition: "world-cup") { edition(label: "2022") { cycleOutcome } }
    }
  }`);
  expect(nationalTeam.qualification.edition?.cycleOutcome).toBe('HOST');
});

test('Colombia were to host in 1986, then nobody, then Mexico', async () => {
  const days = ['1974-06-09', '1982-11-29', '1982-11-30', '1983-05-20'];
  expect(await hostsOn('world-cup', '1986', days)).toEqual([['colombia'], ['colombia'], [], ['mexico']]);
});

test('the holders have a place at the next finals from the day that they won, before anybody is told to host them', async () => {
  const onDay = async (day: string): Promise<unknown> => {
    const { season } = await answerOf<{ readonly season: unknown }>(
      `query Q @asOf(date: "${day}") {
        season(competition: "asian-cup", label: "1988") {
          hosts { id }
          outcomes(outcome: HOLDER) { nodes { team { slug } } }
        }
      }`,
    );
    return season;
  };
  expect(await onDay('1984-12-15')).toBeNull();
  expect(await onDay('1984-12-16')).toEqual({
    hosts: [],
    outcomes: { nodes: [{ team: { slug: 'saudi-arabia' } }] },
  });
});
