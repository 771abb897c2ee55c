/** A league that is parted after its first phase: its tables, its champion, and when it is whole. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

const CLUBS = ['Alfa Town', 'Beta Rovers', 'Gama Athletic', 'Delta City', 'Eta Wanderers', 'Zeta Albion'];

/** Six teams that meet once; then the first three play for the title, the others against relegation. */
const format = (carries: string, record = 'yes') => ({
  'identity/formats.csv': `competition,from,to,teams,meetings,win_points,tie_breaks,zones,regulation,source
italy-serie-x,2010-07-01,,6,1,3,ROUNDING;GOAL_DIFFERENCE,RELEGATION 6,Serie X: parted after five rounds,own
`,
  'identity/format-phases.csv': `competition,from,first_place,last_place,meetings,carries,carries_record,source
italy-serie-x,2010-07-01,1,3,1,${carries},${record},own
italy-serie-x,2010-07-01,4,6,1,${carries},${record},own
`,
});

interface Row {
  readonly home: string;
  readonly away: string;
  readonly score: string;
}

const pairsOf = (clubs: readonly string[]) =>
  clubs.flatMap((home, at) => clubs.slice(at + 1).map((away) => ({ home, away })));

/** The better placed in the list wins, but for Alfa, which Beta beats in the first phase. */
const FIRST: readonly Row[] = pairsOf(CLUBS).map(({ home, away }) => ({
  ...{ home, away },
  score: home === 'Alfa Town' && away === 'Beta Rovers' ? '0-3' : '1-0',
}));
/** Gama beats both: it had 9 points, Beta 15 and Alfa 12. */
const TITLE: readonly Row[] = [
  { home: 'Gama Athletic', away: 'Alfa Town', score: '1-0' },
  { home: 'Gama Athletic', away: 'Beta Rovers', score: '1-0' },
  { home: 'Alfa Town', away: 'Beta Rovers', score: '0-0' },
];
const DOWN: readonly Row[] = pairsOf(CLUBS.slice(3)).map((pair) => ({ ...pair, score: '2-2' }));

const dayOf = (index: number): string =>
  new Date(Date.UTC(2016, 8, 2 + index * 7)).toISOString().slice(0, 10);

/** @param heading above each of them. @param from days of the first. */
const block = (rows: readonly Row[], from: number, heading: (round: number) => string): string =>
  rows
    .map(
      ({ home, away, score }, at) =>
        `${heading(at + 1)}\n${dayOf(from + at)}\n  ${home} v ${away}  ${score}\n`,
    )
    .join('\n');

const SEASON = '= Serie X 2016/17\n\n';

/** How sources tell the parts of such a season apart. */
const SHAPES: Readonly<Record<string, string>> = {
  'headings of phases': `${SEASON}${block(FIRST, 0, (day) => `▪ Matchday ${day}`)}
${block(TITLE, 20, (day) => `▪ Championship, Matchday ${day}`)}
${block(DOWN, 30, (day) => `▪ Relegation, Matchday ${day}`)}`,
  'headings in other words': `${SEASON}${block(FIRST, 0, (day) => `▪ Regular Season - ${day}`)}
${block(DOWN, 20, (day) => `▪ Relegation Round - ${day}`)}
${block(TITLE, 30, (day) => `▪ Playoff I - ${day}`)}`,
  'titles of their own': `${SEASON}${block(FIRST, 0, (day) => `Round ${day}`)}
= Serie X 2016/17, Playoffs - Championship\n\n${block(TITLE, 20, (day) => `Round ${day}`)}
= Serie X 2016/17, Playoffs - Relegation\n\n${block(DOWN, 30, (day) => `Round ${day}`)}`,
  'one list of rounds': `${SEASON}${block(FIRST, 0, (day) => `» Matchday ${day}`)}
${block(TITLE, 20, (day) => `» Matchday ${day + 15}`)}
${block(DOWN, 30, (day) => `» Matchday ${day + 15}`)}`,
};

interface SeasonAnswer {
  readonly coverage: { readonly complete: boolean };
  readonly champion: { readonly name: string } | null;
  readonly table: {
    readonly complete: boolean;
    readonly rows: readonly {
      readonly position: number;
      readonly team: { readonly name: string };
      readonly points: number;
      readonly carried: number;
      readonly toPlay: number;
      readonly record: { readonly played: number };
      readonly zones: readonly { readonly zone: string }[];
      readonly distanceTo: { readonly possible: boolean };
    }[];
  };
}

async function seasonOf(text: string, tables = format('ALL'), day: string | null = null) {
  const workshop = new Workshop();
  using data = factsFolder([], tables);
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const answer = await workshop.ask(
    `${day === null ? '' : `query @asOf(date: "${day}") `}{ competition(by: { slug: "italy-serie-x" }) { season(label: "2016-17") {
      coverage { complete } champion { name }
      table { complete rows { position team { name } points carried toPlay record { played } zones { zone } distanceTo(position: 1) { possible } } }
    } } }`,
    data.folder,
  );
  const { competition } = answer.data as unknown as { competition: { season: SeasonAnswer } };
  return competition.season;
}

const rowsOf = ({ table }: SeasonAnswer): readonly string[] =>
  table.rows.map(({ position, team, points, carried }) => `${position} ${team.name} ${points} (${carried})`);

test.for(Object.keys(SHAPES))(
  'a league in phases has one final table and the right champion: %s',
  async (shape) => {
    const season = await seasonOf(SHAPES[shape] ?? '');
    expect(rowsOf(season)).toEqual([
      '1 Beta Rovers 16 (15)',
      '2 Gama Athletic 15 (9)',
      '3 Alfa Town 13 (12)',
      '4 Delta City 8 (6)',
      '5 Eta Wanderers 5 (3)',
      '6 Zeta Albion 2 (0)',
    ]);
    expect(season.coverage.complete).toBe(true);
    expect(season.champion).toEqual({ name: 'Beta Rovers' });
    expect(season.table.rows.map(({ record }) => record.played)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(season.table.rows.map(({ zones }) => zones.map(({ zone }) => zone).join())).toEqual([
      'CHAMPION',
      ...['', '', '', ''],
      'RELEGATION',
    ]);
  },
);

test.for([
  ['HALF_UP', ['1 Gama Athletic 11 (5)', '2 Beta Rovers 9 (8)', '3 Alfa Town 7 (6)']],
  ['HALF_DOWN', ['1 Gama Athletic 10 (4)', '2 Beta Rovers 8 (7)', '3 Alfa Town 7 (6)']],
] as const)('points that are halved are rounded as the format says: %s', async ([carries, top]) => {
  const season = await seasonOf(SHAPES['headings of phases'] ?? '', format(carries, 'no'));
  expect(rowsOf(season).slice(0, 3)).toEqual(top);
  expect(season.champion).toEqual({ name: 'Gama Athletic' });
  expect(season.table.rows.map(({ record }) => record.played)).toEqual([2, 2, 2, 2, 2, 2]);
});

test('a league whose phases are not played to the end has no champion, and its table is not complete', async () => {
  const text = `${SEASON}${block(FIRST, 0, (day) => `▪ Matchday ${day}`)}`;
  const before = await seasonOf(text);
  expect(before).toMatchObject({ coverage: { complete: false }, champion: null, table: { complete: false } });
  const missing = SHAPES['headings of phases']?.replace(/.*Eta Wanderers v Zeta Albion {2}2-2\n/u, '') ?? '';
  expect(await seasonOf(missing)).toMatchObject({ coverage: { complete: false }, champion: null });
});

/** A tie after the phases, of which the source has no score. */
const TIE = '▪ Relegation Play-offs - Final\n2017-06-10\n  Zeta Albion v Theta Town\n';

test('a play-off without a score leaves the season incomplete, and the title with the first of its table', async () => {
  const whole = SHAPES['headings of phases'] ?? '';
  expect(await seasonOf(`${whole}\n${TIE}`)).toMatchObject({
    coverage: { complete: false },
    champion: { name: 'Beta Rovers' },
  });
  const open = `${whole.replace('Eta Wanderers v Zeta Albion  1-0', 'Eta Wanderers v Zeta Albion')}\n${TIE}`;
  expect(await seasonOf(open)).toMatchObject({ coverage: { complete: false }, champion: null });
  const lost = `${whole.replace(/.*Eta Wanderers v Zeta Albion {2}1-0\n/u, '')}\n${TIE}`;
  expect(await seasonOf(lost)).toMatchObject({ coverage: { complete: false }, champion: null });
});

test('while the title can be won in the last phase, nobody is out of it who plays there', async () => {
  const during = await seasonOf(SHAPES['headings of phases'] ?? '', format('ALL'), dayOf(19));
  expect(during.champion).toBeNull();
  expect(during.table.rows.map(({ distanceTo }) => distanceTo.possible)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});
