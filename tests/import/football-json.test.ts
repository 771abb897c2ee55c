/** openfootball's leagues as JSON: the edition that is there first in a new season. */
import { expect, test } from 'vitest';
import { reportOf, Workshop } from './importing.ts';

const BUNDESLIGA = {
  name: 'Austrian Bundesliga 2026/27',
  matches: [
    {
      round: 'Matchday 1',
      date: '2026-07-31',
      time: '20:30',
      team1: 'SK Rapid Wien',
      team2: 'SK Sturm Graz',
      score: { ht: [0, 1], ft: [1, 2] },
    },
    {
      round: 'Matchday 1',
      date: '2026-08-01',
      time: '17:00',
      team1: 'LASK',
      team2: 'FC Blau-Weiß Linz',
      score: [0, 0],
    },
    { round: 'Matchday 2', date: '2026-08-08', time: '17:00', team1: 'SK Sturm Graz', team2: 'LASK' },
  ],
};

test('a league as JSON becomes a season', async () => {
  const files = { '2026-27/at.1.json': JSON.stringify(BUNDESLIGA, null, 2) };
  expect(await reportOf('football.json', files)).toMatchInlineSnapshot(`
    [
      "openfootball-football-json (CC0-1.0), 1 file",
      "  rows       3 read = 3 new + 0 changed + 0 unchanged + 0 rejected",
      "  graph      3 matches in 1 season",
      "  clubs new to the graph",
      "    club:blau-weiss-linz-austria  FC Blau-Weiß Linz (austria)",
    ]
  `);
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('football.json', files));
  expect(
    workshop.file('openfootball-football-json/matches/austria-bundesliga/2026-27.csv'),
  ).toMatchInlineSnapshot(`
    "date,kickoff,stage,matchday,home,away,half_time,full_time,source,source_row
    2026-07-31,20:30,league,1,club:rapid-wien,club:sturm-graz,0-1,1-2,openfootball-football-json,2026-27/at.1.json:4
    2026-08-01,17:00,league,1,club:lask-linz,club:blau-weiss-linz-austria,,0-0,openfootball-football-json,2026-27/at.1.json:21
    2026-08-08,17:00,league,2,club:sturm-graz,club:lask-linz,,,openfootball-football-json,2026-27/at.1.json:32
    "
  `);
});

const SERIE_A = {
  name: 'Italian Serie A 2026/27',
  matches: [
    {
      round: 'Matchday 5',
      date: '2026-10-07',
      time: '18:30',
      team1: 'AC Monza',
      team2: 'US Sassuolo Calcio',
      score: { ht: [0, 0], ft: [1, 0] },
    },
    {
      round: 'Matchday 5',
      date: '2026-09-19',
      time: '20:45',
      team1: 'Venezia FC',
      team2: 'SS Lazio',
      score: { ft: [0, 2] },
    },
    {
      round: 'Matchday 5',
      date: '2026-11-04',
      time: '20:45',
      team1: 'AS Roma',
      team2: 'FC Internazionale Milano',
    },
  ],
};

test('a fixture that was put off is played once, on its new day', async () => {
  const workshop = new Workshop();
  const files = { '2026-27/it.1.json': JSON.stringify(SERIE_A) };
  await workshop.import('openfootball', workshop.checkout('football.json', files));
  const { data } = await workshop.ask(`{
    dataset { conflicts(subject: "match:serie-a-2026-27-monza-sassuolo") { totalCount } }
    season(competition: "serie-a", label: "2026-27") { matches(first: 1) { totalCount } coverage { gaps } }
    putOff: match(id: "match:serie-a-2026-27-monza-sassuolo") { date kickoff status score { fullTime { home away } } }
    played: match(id: "match:serie-a-2026-27-venezia-lazio") { date kickoff status }
    toCome: match(id: "match:serie-a-2026-27-roma-inter") { date status }
  }`);
  expect(data).toEqual({
    dataset: { conflicts: { totalCount: 0 } },
    season: { matches: { totalCount: 50 }, coverage: { gaps: ['serie-a-2026-27: 50 of 380 matches held'] } },
    putOff: {
      date: '2026-10-07',
      kickoff: '18:30',
      status: 'PLAYED',
      score: { fullTime: { home: 1, away: 0 } },
    },
    played: { date: '2026-09-19', kickoff: '20:45', status: 'PLAYED' },
    toCome: { date: '2026-11-04', status: 'SCHEDULED' },
  });
});

const CLUBS = ['Arsenal FC', 'Chelsea FC', 'Liverpool FC', 'Tottenham Hotspur FC'];

/** Three matchdays in which everybody meets once. */
const ROUNDS = [
  [0, 3, 1, 2],
  [3, 2, 0, 1],
  [1, 3, 2, 0],
] as const;

/** A league of four of which so many matchdays were played, and nothing is said of those to come. */
function played(matchdays: number): string {
  const matches = Array.from({ length: matchdays }, (_, at) => {
    const [a, b, c, d] = ROUNDS[at % 3] ?? [0, 3, 1, 2];
    const pairs = at < 3 ? [[a, b] as const, [c, d] as const] : [[b, a] as const, [d, c] as const];
    const date = new Date(Date.UTC(2026, 7, 21 + 40 * at)).toISOString().slice(0, 10);
    return pairs.map(([home, away]) => ({
      ...{ round: `Matchday ${at + 1}`, date, team1: CLUBS[home], team2: CLUBS[away] },
      score: { ht: [0, 0], ft: home < away ? [1, 0] : [0, 1] },
    }));
  });
  return JSON.stringify({ name: 'English Premier League 2026/27', matches: matches.flat() });
}

/** The season as the import writes it: its last day, how many matches it has, whether it is held whole. */
async function seasonOf(matchdays: number): Promise<readonly string[]> {
  const workshop = new Workshop();
  const files = { '2026-27/en.1.json': played(matchdays) };
  await workshop.import('openfootball', workshop.checkout('football.json', files));
  const [head = '', row = ''] = workshop.file('openfootball-football-json/seasons.csv').split('\n');
  const columns = head.split(',');
  return ['end', 'matches', 'complete'].map((column) => row.split(',')[columns.indexOf(column)] ?? '');
}

test('a league whose whole matchdays are all played has no last day and no champion before everybody has met twice', async () => {
  // A champion is told of a season that is held whole, and of no other.
  const goesOn = ['', '', 'no'];
  expect([await seasonOf(1), await seasonOf(3)]).toEqual([goesOn, goesOn]);
  expect(await seasonOf(6)).toEqual(['2027-03-09', '12', 'yes']);
});

test('a club has one id in every import, also where it plays in the league of another country', async () => {
  const match = (name: string, team1: string, team2: string): string =>
    JSON.stringify({ name, matches: [{ round: 'Matchday 1', date: '2026-08-15', team1, team2 }] });
  const report = await reportOf('football.json', {
    '2026-27/en.2.json': match('English Championship 2026/27', 'Wrexham AFC', 'Swansea City AFC'),
    '2026-27/de.1.json': match('Deutsche Bundesliga 2026/27', 'SV 07 Elversberg', 'FC Schalke 04'),
  });
  expect(report.filter((line) => line.includes('club'))).toEqual([]);
});

test.each(['27:75', '24:00', '20:60', 'evening'])(
  'a kick-off at %s is refused with its line',
  async (time) => {
    const [first, ...others] = BUNDESLIGA.matches;
    const text = JSON.stringify({ ...BUNDESLIGA, matches: [{ ...first, time }, ...others] }, null, 2);
    const report = await reportOf('football.json', { '2026-27/at.1.json': text });
    expect(report).toContain(`    2026-27/at.1.json:4: time is "${time}", not as 20:45`);
  },
);
