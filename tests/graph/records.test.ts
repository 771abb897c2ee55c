import { expect, test } from 'vitest';
import { daysBetween } from '../../src/football/partial-date.ts';
import { Qualification } from '../../src/graph/campaigns/qualification.ts';
import { RecordHolders, runsOf } from '../../src/graph/records/record-holders.ts';
import { heirOf, predecessorsOf } from '../../src/graph/teams/succession.ts';
import { viewOn } from '../support/view.ts';

async function seasonOf(id: string, asOf: string | null = null) {
  const season = await (await viewOn(asOf)).season(id);
  if (season === null) throw new Error(`${id} is not held`);
  return season;
}

test('a record has all who hold it, and the ranking goes on below them', async () => {
  const season = await seasonOf('ucl-2020-21');
  const records = new RecordHolders(season.teams, season.matches, () => [season.record]);
  const holders = records.holders('BIGGEST_WIN');
  expect(holders.every((one) => one.rank === 1)).toBe(true);
  const ranking = records.ranking('BIGGEST_WIN');
  expect(ranking.slice(0, holders.length)).toEqual(holders);
  expect(ranking[holders.length]?.rank).toBe(holders.length + 1);
});

test('nobody wins by more than the loser loses by', async () => {
  const season = await seasonOf('ucl-2023-24');
  const records = new RecordHolders(season.teams, season.matches, () => [season.record]);
  const ids = (kind: 'BIGGEST_WIN' | 'HEAVIEST_DEFEAT') =>
    records.ranking(kind).map(({ match, value }) => `${match.id} ${value}`);
  expect(ids('BIGGEST_WIN')).toEqual(ids('HEAVIEST_DEFEAT'));
});

test('Inter’s run of 2023-24 in Serie A, and that it went on', async () => {
  const season = await seasonOf('serie-a-2023-24', '2024-04-22');
  const { current, longest } = runsOf(season.matchesOf('club:inter'), 'club:inter', 'UNBEATEN');
  expect([current.current, current.matches.length, longest.matches.at(-1)?.id]).toEqual([
    true,
    longest.matches.length,
    current.matches.at(-1)?.id,
  ]);
  expect(current.matches.at(-1)?.date).toBe('2024-04-22');
});

test('a team without a match has no run', () => {
  const { current, longest, joint } = runsOf([], 'club:inter', 'WINNING');
  expect([current.matches, longest.matches, joint, current.current]).toEqual([[], [], [], false]);
});

test('FIFA counts one past to one heir', async () => {
  const view = await viewOn(null);
  expect(heirOf(view, 'national-team:west-germany')).toBe('national-team:germany');
  expect(heirOf(view, 'national-team:yugoslavia')).toBe('national-team:serbia');
  expect(heirOf(view, 'national-team:italy')).toBe('national-team:italy');
  expect(heirOf(view, 'club:inter')).toBe('club:inter');
  expect(predecessorsOf(view, 'germany')).toContain('national-team:west-germany');
  expect(predecessorsOf(view, 'italy')).toEqual([]);
  const teams = view.index.countries.list.map(({ id }) => `national-team:${id}`);
  for (const heir of view.index.countries.list)
    expect(predecessorsOf(view, heir.id), heir.id).toEqual(
      teams
        .filter((team) => heirOf(view, team) === `national-team:${heir.id}` && !team.endsWith(`:${heir.id}`))
        .sort(),
    );
});

test('Germany’s World Cups with those of its predecessors: each edition once, four titles', async () => {
  const view = await viewOn(null);
  const teams = await Promise.all(
    ['national-team:germany', ...predecessorsOf(view, 'germany')].map((id) => view.team(id)),
  );
  const [own, ...others] = teams.filter((team) => team !== null);
  if (own === undefined) throw new Error('Germany is not held');
  const { editions, titles, missed } = new Qualification(
    view,
    own.outcomes,
    others.map(({ outcomes }) => outcomes),
  );
  const years = editions.map(({ edition }) => edition);
  expect(years).toEqual([...new Set(years)].sort());
  expect(titles.map(({ edition, record }) => `${edition} ${record.team}`)).toEqual([
    '1954 national-team:west-germany',
    '1974 national-team:west-germany',
    '1990 national-team:west-germany',
    '2014 national-team:germany',
  ]);
  expect(missed.map(({ edition, outcome }) => `${edition} ${outcome}`)).toContain('1950 BANNED');
});

test('days are counted over leap years and changes of the clock', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-10', '2026-03-10')).toBe(0);
});
