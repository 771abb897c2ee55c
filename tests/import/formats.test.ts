/** A league is whole, and its first is champion, by its recorded format; without one nobody can tell. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

/** Rows of `identity/formats.csv`, of a league whose teams meet four times. */
const FORMATS = `competition,from,to,teams,meetings,win_points,tie_breaks,regulation,proven,source
italy-serie-x,2010-07-01,2018-06-30,3,4,3,GOAL_DIFFERENCE;GOALS_FOR,Serie X: each plays each four times,,own
`;

const CLUBS = ['Alfa Town', 'Beta Rovers', 'Gama Athletic'];
const pairs = CLUBS.flatMap((home) => CLUBS.filter((away) => away !== home).map((away) => ({ home, away })));

/** So many rounds of each at each; whoever stands first in the list wins. */
function league(rounds: number, year = 2016): string {
  const all = Array.from({ length: rounds }, () => pairs).flat();
  const rows = all.map(({ home, away }, index) => {
    const day = new Date(Date.UTC(year, 8, 2 + index * 7)).toISOString().slice(0, 10);
    return `${day}\n    ${home} v ${away}  ${home < away ? '2-0' : '0-1'}\n`;
  });
  return `= Serie X ${year}/${`${year + 1}`.slice(2)}\n\n${rows.join('')}`;
}

async function seasonOf(text: string, formats: string) {
  const workshop = new Workshop();
  using data = factsFolder([], { 'identity/formats.csv': formats });
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const { facts } = workshop.held(data.folder);
  const season = facts.seasons.find(({ value }) => value.competition === 'italy-serie-x')?.value;
  const champion = facts.honours.find(({ value }) => value.season === season?.id)?.value.team ?? null;
  return { complete: season?.complete, rules: season?.ownRules?.regulation ?? null, champion };
}

test('a league that has met as often as its format says is whole, and its first is champion', async () => {
  expect(await seasonOf(league(2), FORMATS)).toEqual({
    complete: true,
    rules: 'Serie X: each plays each four times; not proven yet',
    champion: 'club:alfa-town-italy',
  });
});

test('a league that has met less often, or with other teams than its format has, is not', async () => {
  expect(await seasonOf(league(1), FORMATS)).toMatchObject({ complete: false, champion: null });
  expect(await seasonOf(league(2), FORMATS.replace(',3,4,3,', ',4,4,3,'))).toMatchObject({
    complete: false,
    champion: null,
  });
});

test('a league without a format, or of a time that the format is not of, is never whole', async () => {
  const none = { complete: false, champion: null, rules: null };
  expect(await seasonOf(league(2), FORMATS.split('\n').slice(0, 1).join('\n').concat('\n'))).toEqual(none);
  expect(await seasonOf(league(2, 2020), FORMATS)).toEqual(none);
});

/** Alfa hosts Beta twice within what the source calls one matchday. */
const TWICE = `= Serie X 2016/17

▪ Matchday 1
2016-09-02
  Alfa Town v Beta Rovers  0-0
2016-09-30
  Alfa Town v Beta Rovers  3-3
2016-10-01
  Beta Rovers v Gama Athletic
2016-10-09
  Beta Rovers v Gama Athletic  1-0
`;

async function resultsOf(formats: string): Promise<readonly string[]> {
  const workshop = new Workshop();
  using data = factsFolder([], { 'identity/formats.csv': formats });
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': TWICE }), data.folder);
  return workshop
    .held(data.folder)
    .facts.matches.filter(({ value }) => value.season === 'italy-serie-x-2016-17')
    .map(({ value }) => `${value.date} ${value.score?.fullTime.join('-')}`);
}

test('where teams do not meet equally often, two results on a matchday are two matches', async () => {
  expect(await resultsOf(FORMATS.replace(',3,4,3,', ',3,0,3,'))).toEqual([
    ...['2016-09-02 0-0', '2016-09-30 3-3', '2016-10-09 1-0'],
  ]);
  expect(await resultsOf(FORMATS)).toEqual(['2016-09-02 0-0', '2016-10-09 1-0']);
});
