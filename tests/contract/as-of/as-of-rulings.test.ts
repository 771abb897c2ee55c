/** A ruling, a ban and a title that was taken away are told from the day of the ruling, and not before. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

async function on(day: string, query: string): Promise<unknown> {
  const { data, errors } = await ask(`query @asOf(date: "${day}") ${query}`);
  expect(errors).toBeUndefined();
  return data;
}

interface Row {
  readonly team: { readonly slug: string };
  readonly points: number;
  readonly record: { readonly played: number; readonly goalsFor: number; readonly goalsAgainst: number };
}

/** `chile 14, 15:16`, of every row in its order. */
async function tableOn(day: string, label: string, place: string): Promise<readonly string[]> {
  const data = (await on(
    day,
    `{ season(competition: "world-cup-qualifying", label: "${label}") { table(${place}) {
      rows { team { slug } points record { played goalsFor goalsAgainst } } } } }`,
  )) as { season: { table: { rows: readonly Row[] } } };
  return data.season.table.rows.map(
    ({ team, points, record: { goalsFor, goalsAgainst } }) =>
      `${team.slug} ${points}, ${goalsFor}:${goalsAgainst}`,
  );
}

const SOUTH_AMERICA = [
  ...['brazil 21, 23:9', 'uruguay 20, 21:7', 'ecuador 17, 18:14', 'colombia 17, 15:12'],
  ...['argentina 16, 11:9', 'paraguay 15, 10:12', 'chile 14, 15:16'],
];

test('before the ruling of 1 November 2016 the results on the field count in South America', async () => {
  expect(await tableOn('2016-10-12', '2018', 'stage: "conmebol"')).toEqual([
    ...SOUTH_AMERICA,
    ...['peru 8, 11:19', 'bolivia 8, 11:20', 'venezuela 2, 9:26'],
  ]);
  expect(await tableOn('2016-11-01', '2018', 'stage: "conmebol"')).toEqual([
    ...SOUTH_AMERICA.slice(0, 4),
    ...['chile 16, 18:16', 'argentina 16, 11:9', 'paraguay 15, 10:12'],
    ...['peru 11, 14:17', 'bolivia 4, 9:26', 'venezuela 2, 9:26'],
  ]);
});

test('Cape Verde had won their group on the field, and fell behind Tunisia by the ruling of 12 September 2013', async () => {
  const others = ['sierra-leone 8, 10:10', 'equatorial-guinea 2, 6:15'];
  expect(await tableOn('2013-09-10', '2014', 'stage: "caf-2", group: "B"')).toEqual([
    ...['cape-verde 12, 11:4', 'tunisia 11, 10:8', ...others],
  ]);
  expect(await tableOn('2013-09-12', '2014', 'stage: "caf-2", group: "B"')).toEqual([
    ...['tunisia 14, 13:6', 'cape-verde 9, 9:7', ...others],
  ]);
});

test('the final of Africa was won by Senegal, and is awarded to Morocco later', async () => {
  const final = `{ season(competition: "africa-cup-of-nations", label: "2025") {
    champion { slug }
    matches(last: 1) { nodes { status winner { slug } note official { home away } score { afterExtraTime { home away } } } }
  } }`;
  const told = (champion: string, status: string, official: unknown, note: unknown) => ({
    season: {
      champion: { slug: champion },
      matches: {
        nodes: [
          {
            ...{ status, winner: { slug: champion }, official, note },
            score: { afterExtraTime: { home: 0, away: 1 } },
          },
        ],
      },
    },
  });
  expect(await on('2026-01-20', final)).toEqual(told('senegal', 'PLAYED', null, null));
  expect(await on('2026-03-17', final)).toEqual(
    told('morocco', 'AWARDED', { home: 3, away: 0 }, expect.stringContaining('awarded 3-0 to Morocco')),
  );
});

const outcome = (team: string, year: string) => `{ nationalTeam(by: { slug: "${team}" }) {
  worldCups { edition(year: "${year}") { outcome detail atFinals } } } }`;

const told = (outcomeOf: string, atFinals: boolean | null, detail: unknown = null) => ({
  nationalTeam: { worldCups: { edition: { outcome: outcomeOf, detail, atFinals } } },
});

test('Russia were on their way to the play-off until the ban of 28 February 2022', async () => {
  expect(await on('2022-02-27', outcome('russia', '2022'))).toEqual(told('IN_PROGRESS', null));
  expect(await on('2022-02-28', outcome('russia', '2022'))).toEqual(
    told('BANNED', false, expect.any(String)),
  );
});

test.each([
  ['tunisia', '2014', '2013-09-06', 'IN_PROGRESS'],
  ['tunisia', '2014', '2013-09-07', 'ELIMINATED'],
  ['tunisia', '2014', '2013-09-11', 'ELIMINATED'],
  ['tunisia', '2014', '2013-09-12', 'IN_PROGRESS'],
  ['tunisia', '2014', '2013-11-17', 'ELIMINATED'],
  ['cape-verde', '2014', '2013-07-19', 'ELIMINATED'],
  ['cape-verde', '2014', '2013-09-10', 'IN_PROGRESS'],
  ['tajikistan', '2014', '2011-08-18', 'ELIMINATED'],
  ['tajikistan', '2014', '2011-08-19', 'IN_PROGRESS'],
  ['aruba', '2018', '2015-06-20', 'ELIMINATED'],
  ['aruba', '2018', '2015-06-29', 'IN_PROGRESS'],
  ['wales', '1958', '1957-12-01', 'ELIMINATED'],
  ['wales', '1958', '1958-02-05', 'QUALIFIED'],
  ['soviet-union', '1974', '1974-01-04', 'IN_PROGRESS'],
  ['soviet-union', '1974', '1974-01-05', 'ELIMINATED'],
  ['chile', '1990', '1989-09-09', 'IN_PROGRESS'],
  ['chile', '1990', '1989-09-10', 'ELIMINATED'],
  ['syria', '2014', '2011-08-18', 'IN_PROGRESS'],
  ['syria', '2014', '2011-08-19', 'ELIMINATED'],
  ['barbados', '2018', '2015-06-28', 'IN_PROGRESS'],
  ['barbados', '2018', '2015-06-29', 'ELIMINATED'],
  ['macau', '2022', '2019-06-26', 'IN_PROGRESS'],
  ['macau', '2022', '2019-06-27', 'ELIMINATED'],
])('%s of %s on %s: %s, whatever a ruling made of it later', async (team, year, day, then) => {
  const history = `{ nationalTeam(by: { slug: "${team}" }) { worldCups { edition(year: "${year}") { outcome } } } }`;
  expect(await on(day, history)).toEqual({ nationalTeam: { worldCups: { edition: { outcome: then } } } });
});

test('campaigns and relations tell the same of a team that a ruling let go on', async () => {
  const query = `{ nationalTeam(by: { slug: "tunisia" }) {
    campaign(season: "world-cup-qualifying-2014") { outcome }
    relations(kinds: [FAILED_TO_QUALIFY_FOR], from: "2012-01-01") { nodes { from } }
  } }`;
  const told = (ended: string, ...days: string[]) => ({
    nationalTeam: {
      campaign: { outcome: ended },
      relations: { nodes: days.map((from) => ({ from })) },
    },
  });
  expect(await on('2013-09-08', query)).toEqual(told('ELIMINATED', '2013-09-07'));
  expect(await on('2013-09-12', query)).toEqual(told('IN_PROGRESS'));
  expect(await on('2013-11-17', query)).toEqual(told('ELIMINATED', '2013-11-17'));
});

test('Austria had qualified for 1938 until their association ceased to be', async () => {
  expect(await on('1938-03-01', outcome('austria', '1938'))).toEqual(told('QUALIFIED', true));
  expect(await on('1938-03-28', outcome('austria', '1938'))).toEqual(
    told('QUALIFIED_BUT_WITHDREW', false, expect.any(String)),
  );
});

test('before the ban Russia had missed three World Cups, and not yet a fourth', async () => {
  const query = `{ nationalTeam(by: { slug: "russia" }) { worldCups { missed { edition } } } }`;
  const missed = (...editions: string[]) => ({
    nationalTeam: { worldCups: { missed: editions.map((edition) => ({ edition })) } },
  });
  expect(await on('2022-02-27', query)).toEqual(missed('1998', '2006', '2010'));
  expect(await on('2022-02-28', query)).toEqual(missed('1998', '2006', '2010', '2022'));
});

test('a ban that was older than a cycle is not told of it before its qualifying was known', async () => {
  const outcome = async (day: string): Promise<unknown> => {
    const told = (await on(
      day,
      `{ nationalTeam(by: { slug: "russia" }) {
        qualification(competition: "world-cup") { edition(label: "2026") { cycleOutcome } } } }`,
    )) as { nationalTeam: { qualification: { edition: { cycleOutcome: string } } } };
    return told.nationalTeam.qualification.edition.cycleOutcome;
  };
  expect([await outcome('2022-02-28'), await outcome('2023-03-14')]).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
  expect(await outcome('2023-03-15')).toBe('BANNED');
});

test('a ban from one edition is told from its day on, though its qualifying was not known yet', async () => {
  expect(await on('1989-12-07', outcome('chile', '1994'))).toEqual(told('IN_PROGRESS', null));
  expect(await on('1989-12-08', outcome('chile', '1994'))).toEqual(
    told('BANNED', false, 'banned by FIFA after 1989'),
  );
});

const titles = (competition: string) => `{ competition(by: { slug: "${competition}" }) {
  honours(last: 100) { nodes { label rank status reason team { slug } } } } }`;

interface Honour {
  readonly label: string;
  readonly rank: string;
  readonly status: string;
  readonly reason: string | null;
  readonly team: { readonly slug: string } | null;
}

async function titleOf(
  day: string,
  competition: string,
  label: string,
  rank = 'CHAMPION',
): Promise<string[]> {
  const data = (await on(day, titles(competition))) as {
    competition: { honours: { nodes: Honour[] } };
  };
  return data.competition.honours.nodes
    .filter((one) => one.label === label && one.rank === rank)
    .map(
      ({ team, status, reason }) =>
        `${team?.slug ?? 'nobody'} ${status}${reason === null ? '' : ', with a reason'}`,
    );
}

test('in June 2006 Juventus hold the titles that they lose in July', async () => {
  expect(await titleOf('2006-06-20', 'serie-a', '2004-05')).toEqual(['juventus AWARDED']);
  expect(await titleOf('2006-06-20', 'serie-a', '2005-06')).toEqual(['juventus AWARDED']);
  expect(await titleOf('2006-07-14', 'serie-a', '2004-05')).toEqual([
    'nobody NOT_AWARDED, with a reason',
    'juventus REVOKED, with a reason',
  ]);
  expect(await titleOf('2006-07-26', 'serie-a', '2005-06')).toEqual([
    'inter REASSIGNED, with a reason',
    'juventus REVOKED, with a reason',
  ]);
  const second = (day: string) => titleOf(day, 'serie-a', '2005-06', 'RUNNER_UP');
  expect(await second('2006-07-13')).toEqual(['milan AWARDED']);
  expect(await second('2006-07-14')).toEqual(['milan REVOKED, with a reason']);
});

test('the titles of Serie A since 1929-30 are counted as they stood', async () => {
  const query = `{ competition(by: { slug: "serie-a" }) {
    champions(first: 4) { nodes { team { slug } titles { totalCount } } } } }`;
  const counted = (...champions: [string, number][]) => ({
    competition: {
      champions: {
        nodes: champions.map(([slug, totalCount]) => ({ team: { slug }, titles: { totalCount } })),
      },
    },
  });
  const torino: [string, number] = ['torino', 6];
  expect(await on('2006-06-20', query)).toEqual(
    counted(['juventus', 27], ['milan', 14], ['inter', 11], torino),
  );
  expect(await on('2006-07-26', query)).toEqual(
    counted(['juventus', 25], ['milan', 14], ['inter', 12], torino),
  );
});

test('Senegal are champions of Africa until the ruling of 17 March 2026, and told without its reason', async () => {
  expect(await titleOf('2026-01-20', 'africa-cup-of-nations', '2025')).toEqual(['senegal AWARDED']);
  expect(await titleOf('2026-03-17', 'africa-cup-of-nations', '2025')).toEqual([
    'morocco REASSIGNED, with a reason',
    'senegal REVOKED, with a reason',
  ]);
});

test('Cape Verde had won their group until they were found to have fielded a suspended player', async () => {
  const query = `{ nationalTeam(by: { slug: "cape-verde" }) { worldCups { edition(year: "2014") { outcome eliminatedBy { id } } } } }`;
  const edition = (one: object) => ({ nationalTeam: { worldCups: { edition: one } } });
  expect(await on('2013-09-10', query)).toEqual(edition({ outcome: 'IN_PROGRESS', eliminatedBy: null }));
  expect(await on('2013-09-12', query)).toEqual(
    edition({ outcome: 'ELIMINATED', eliminatedBy: { id: 'national-team:tunisia' } }),
  );
});

test.each([
  ['1989-06-25-el-salvador-costa-rica', 2, 4],
  ['1997-04-06-gabon-morocco', 0, 4],
  ['2000-07-09-zimbabwe-south-africa', 0, 2],
  ['2011-07-28-myanmar-oman', 0, 2],
])('the score at which %s was abandoned was let stand', async (id, home, away) => {
  const goals = { home, away };
  const { data } = await ask(
    `{ match(id: "match:${id}") { status official { home away } score { fullTime { home away } } } }`,
  );
  expect(data).toEqual({ match: { status: 'AWARDED', official: goals, score: { fullTime: goals } } });
});

test('Lebanon of 1985 played four matches that were struck, and is in no table', async () => {
  const query = `{ nationalTeam(by: { slug: "lebanon" }) {
    matches(filter: { season: "world-cup-qualifying-1986" }) { nodes { status } } } }`;
  expect((await ask(query)).data).toEqual({
    nationalTeam: { matches: { nodes: [1, 2, 3, 4].map(() => ({ status: 'ANNULLED' })) } },
  });
  expect(await tableOn('1986-01-01', '1986', 'stage: "afc-1", group: "1B"')).toEqual([
    ...['iraq 6, 7:6', 'qatar 4, 6:3', 'jordan 2, 3:7'],
  ]);
});

test('a title is told with its club, and with no country where that began later', async () => {
  const query = `{ competition(by: { slug: "german-championship" }) {
    honours(first: 1) { nodes { label team { slug ... on Club { country { slug } } } } } } }`;
  expect(await on('1957-11-23', query)).toEqual({
    competition: {
      honours: {
        nodes: [{ label: '1902-03', team: { slug: 'dfc-prag', country: null } }],
      },
    },
  });
});

test('Russia was the CIS in the spring of 1992 alone', async () => {
  const nameOn = (day: string): Promise<unknown> =>
    on(day, '{ nationalTeam(by: { slug: "russia" }) { name } }');
  const named = (name: string) => ({ nationalTeam: { name } });
  expect(await nameOn('1980-01-01')).toEqual(named('Russia'));
  expect(await nameOn('1992-03-01')).toEqual(named('CIS'));
  expect(await nameOn('1993-01-01')).toEqual(named('Russia'));
});
