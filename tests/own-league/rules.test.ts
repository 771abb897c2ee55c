/** A league with rules of its own: points, order of level clubs, what places mean, and how often clubs meet. */
import { expect, test } from 'vitest';
import { askIn } from '../support/graph.ts';
import { drawLeague, report, served, type Tables, tablesOf, withTables } from './league.ts';

const HEADER = 'name,regulation,win_points,meetings,tie_breaks,zones\n';
const MATCHES = 'matches/ours/2031.csv';

/** Harbour and Mill are level on points: Harbour won both matches between them, Mill has by far the better goals. */
const RESULTS = [
  'harbour mill 1-0',
  'mill harbour 0-1',
  'harbour pier 1-0',
  'pier harbour 0-1',
  'harbour quay 0-1',
  'quay harbour 1-0',
  'mill pier 6-0',
  'pier mill 0-6',
  'mill quay 6-0',
  'quay mill 0-6',
  'pier quay 0-0',
  'quay pier 0-0',
];

/** One match a day; days count on from one that is given. */
const written = (results: readonly string[], first = 1): string[] =>
  results.map((line, at) => {
    const [home, away, score] = line.split(' ');
    const day = new Date(Date.UTC(2031, 0, first + at)).toISOString().slice(0, 10);
    return `${day},club:${home},club:${away},${score}`;
  });

const LEVEL = ['date,home,away,full_time', ...written(RESULTS), ''].join('\n');

/** The league above under rules of its own. */
function tables(rules: string, matches = LEVEL): Tables {
  const base = tablesOf(drawLeague(1, 2));
  const seasons = base['seasons.csv']?.replace(',plain,', ',harbour-rules,') ?? '';
  return {
    ...base,
    'clubs.csv': 'id,name,country\nharbour,Harbour,here\nmill,Mill,here\npier,Pier,here\nquay,Quay,here\n',
    'rules.csv': `${HEADER}${rules}\n`,
    'seasons.csv': seasons,
    [MATCHES]: matches,
  };
}

const TABLE = `{
  season(competition: "ours", label: "2031") {
    table { regulation rows { team { name } points zones { zone } placing { text } } }
  }
}`;

interface Told {
  readonly regulation: string;
  readonly rows: readonly {
    readonly team: { readonly name: string };
    readonly points: number;
    readonly zones: readonly { readonly zone: string }[];
    readonly placing: { readonly text: string } | null;
  }[];
}

async function told(rules: string): Promise<Told> {
  const { data, errors } = await withTables(tables(rules), async (dir) => askIn(await served(dir), TABLE));
  expect(errors).toBeUndefined();
  return (data as { season: { table: Told } }).season.table;
}

const order = ({ rows }: Told): string[] => rows.map(({ team }) => team.name);

test('the matches among level clubs may come before goals', async () => {
  const goals = await told('harbour-rules,Goals first,3,2,GOAL_DIFFERENCE;GOALS_FOR,');
  const meetings = await told(
    'harbour-rules,Meetings first,3,2,HEAD_TO_HEAD_POINTS;HEAD_TO_HEAD_GOAL_DIFFERENCE;GOAL_DIFFERENCE,',
  );
  expect(goals.rows.map(({ points }) => points)).toEqual([12, 12, 8, 2]);
  expect(order(goals).slice(0, 2)).toEqual(['Mill', 'Harbour']);
  expect(order(meetings).slice(0, 2)).toEqual(['Harbour', 'Mill']);
  expect(meetings.rows[0]?.placing?.text).toContain('head-to-head points, 6 to 0');
  expect(goals.rows[0]?.placing?.text).toContain('goal difference');
});

test('what a win is worth, what places mean, and whose rules they are', async () => {
  const table = await told('harbour-rules,Rules of the harbour,2,2,,CHAMPION 1;RELEGATION 3-4');
  expect(table.regulation).toBe('Rules of the harbour');
  expect(table.rows.map(({ points, zones }) => [points, zones.map(({ zone }) => zone)])).toEqual([
    [8, ['CHAMPION']],
    [8, []],
    [6, ['RELEGATION']],
    [2, ['RELEGATION']],
  ]);
});

test('clubs may meet four times: the second match at one ground is leg 2', async () => {
  const rows = [
    ...written(RESULTS).map((row) => `${row},`),
    ...written(RESULTS, 60).map((row) => `${row},2`),
  ];
  const matches = ['date,home,away,full_time,leg', ...rows, ''].join('\n');
  const rules = 'harbour-rules,Four meetings,3,4,,';
  expect(await report(tables(rules, matches))).toBe('');
  const { data } = await withTables(tables(rules, matches), async (dir) => askIn(await served(dir), TABLE));
  const { table } = (data as { season: { table: Told } }).season;
  expect(table.rows.map(({ points }) => points)).toEqual([24, 24, 16, 4]);
});

test('clubs that meet once are a league too', async () => {
  const first = RESULTS.filter((_, at) => at % 2 === 0);
  const once = ['date,home,away,full_time', ...written(first), ''].join('\n');
  expect(await report(tables('harbour-rules,Once,3,1,,', once))).toBe('');
  expect(await report(tables('harbour-rules,Twice,3,2,,', once))).toContain('[round-robin]');
});

test('mistakes in rules are told with what would be right', async () => {
  const said = async (rules: string): Promise<string> => report(tables(rules));
  expect(await said('harbour-rules,R,3,2,GOAL_DIFERENCE,')).toBe(
    'rules.csv:2: tie_breaks GOAL_DIFERENCE is not known [table-rules]\n    did you mean GOAL_DIFFERENCE?',
  );
  expect(await said('harbour-rules,R,3,2,,RELEGATED 9')).toContain(
    'rules.csv:2: zones RELEGATED 9 is not known [table-rules]\n    did you mean RELEGATION?',
  );
  expect(await said('harbour-rules,R,3,2,,9-10 down')).toContain(
    'write zone and places as CHAMPION 1 or RELEGATION 9-10',
  );
  expect(await said('harbour-rules,R,3,2,,RELEGATION 4-3')).toContain(
    'rules.csv:2: zones RELEGATION 4-3 ends before it begins [table-rules]\n    did you mean RELEGATION 3-4?',
  );
  expect(await said('harbour-rules,R,3,2,,RELEGATION 0-3')).toContain('the first place is 1');
  expect(await said('harbour-rules,R,3,2,,CHAMPION 1-2')).toContain('write CHAMPION 1');
  expect(await said('harbour-rules,R,-3,2,,')).toContain('win_points is -3 [table-rules]');
  expect(await said('harbour-rules,R,0,2,,')).toContain('a win is worth 1 point or more');
  expect(await said('harbour-rules,R,3,-2,,')).toContain('write 0 where not all teams meet');
  expect(await said('harbour-rules,R,3,2,,\nharbour-rules,R,2,2,,')).toContain(
    'rules.csv:3: harbour-rules is there already, at rules.csv:2 [unique-ids]',
  );
  const spans = Array.from({ length: 13 }, (_, at) => `RELEGATION ${at + 1}`).join(';');
  expect(await said(`harbour-rules,R,3,2,,${spans}`)).toContain(
    'zones has 13 spans of places [table-rules]\n    name 12 at most',
  );
  expect(await said('plain,R,3,2,,')).toContain('plain is a rule set of the project');
  expect(await said('other-rules,R,3,2,,')).toContain('seasons.csv:2: rules harbour-rules is not a rule set');
  expect(await said('harbor-rules,R,3,2,,')).toBe(
    'seasons.csv:2: rules harbour-rules is not a rule set [season-labels]\n    did you mean harbor-rules?',
  );
});

const place = (zones: string, most: number, tip: string): string =>
  `rules.csv:2: zones ${zones}: the table of ours-2031 has ${most} places [zones-in-table]\n    ${tip}`;

test('a zone lies within the table: of four clubs nobody is seventh', async () => {
  const said = async (zones: string, matches?: string): Promise<string> =>
    report(tables(`harbour-rules,R,3,2,,${zones}`, matches));
  expect(await said('RELEGATION 3-4')).toBe('');
  expect(await said('RELEGATION 3-7')).toBe(place('RELEGATION 3-7', 4, 'write RELEGATION 3-4'));
  expect(await said('CHAMPION 1;RELEGATION 6-7')).toBe(place('RELEGATION 6-7', 4, 'its last place is 4'));
});

test('before all matches are written down, how many there will be tells how many clubs', async () => {
  const begun = (seasons: string, clubs = ''): Tables => {
    const base = tables(
      'harbour-rules,R,3,2,,RELEGATION 5-7',
      `${LEVEL.split('\n').slice(0, 3).join('\n')}\n`,
    );
    return { ...base, 'seasons.csv': seasons, 'clubs.csv': `${base['clubs.csv']}${clubs}` };
  };
  const HEAD =
    'id,competition,label,start,rules,matches,complete\nours-2031,ours,2031,2031-01-01,harbour-rules';
  const more = ['oak', 'elm', 'ash', 'yew'].map((id) => `${id},${id},here\n`).join('');
  expect(await report(begun(`${HEAD},30,no\n`, more))).toBe(
    place('RELEGATION 5-7', 6, 'write RELEGATION 5-6'),
  );
  expect(await report(begun(`${HEAD},42,no\n`, more))).toBe('');
  expect(await report(begun(`${HEAD},,no\n`, more))).toBe('');
  expect(await report(begun(`${HEAD},,no\n`))).toBe(place('RELEGATION 5-7', 4, 'its last place is 4'));
});

test('where a season is split, the places are those of its largest table', async () => {
  const split = tables('harbour-rules,R,3,1,,CHAMPION 1;RELEGATION 4');
  const rows = [
    ...written(RESULTS.filter((_, at) => at % 2 === 0)).map((row) => `${row},all`),
    ...written(['mill harbour 0-1'], 80).map((row) => `${row},top`),
    ...written(['quay pier 0-1'], 80).map((row) => `${row},low`),
  ];
  const stages =
    'season,stage,name,kind,position\nours-2031,all,First,LEAGUE,1\nours-2031,top,Top,LEAGUE,2\nours-2031,low,Low,LEAGUE,3\n';
  const matches = ['date,home,away,full_time,stage', ...rows, ''].join('\n');
  const league = { ...split, 'stages.csv': stages, [MATCHES]: matches };
  expect(await report(league)).toBe('');
  // Nor does being first of the lower half make a champion.
  const champion = '{ season(competition: "ours", label: "2031") { champion { name } } }';
  const { data } = await withTables(league, async (dir) => askIn(await served(dir), champion));
  expect(data).toEqual({ season: { champion: null } });
});
