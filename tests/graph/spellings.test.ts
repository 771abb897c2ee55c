/** What people type in five languages, in part, without marks and with slips: the first hit is what they mean. */
import { beforeAll, expect, test } from 'vitest';
import { SEARCHABLE_KINDS, searchGraph } from '../../src/graph/search/search.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { kindOf } from '../../src/model/ids.ts';
import { viewOn } from '../support/view.ts';
import { CLUBS } from './spellings/clubs.ts';
import { COACHES } from './spellings/coaches.ts';
import { COMPETITIONS } from './spellings/competitions.ts';
import { NATIONAL_TEAMS } from './spellings/national-teams.ts';
import { SCRIPTS } from './spellings/scripts.ts';
import { STRANGERS } from './spellings/strangers.ts';
import { STRANGERS_CLUBS } from './spellings/strangers-clubs.ts';
import { STRANGERS_SCRIPTS } from './spellings/strangers-scripts.ts';
import { VENUES } from './spellings/venues.ts';

let view: GraphView;
beforeAll(async () => {
  view = await viewOn(null);
});

async function firstHit(text: string): Promise<string> {
  const found = await searchGraph(view, text, new Set(SEARCHABLE_KINDS));
  return found[0]?.id ?? 'nothing';
}

/** `Mailand finds club:inter, not club:milan`, a line for each that is wrong. */
async function wrong(spellings: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const checked = Object.entries(spellings).flatMap(([meant, typed]) =>
    typed.map(async (text) => {
      const first = await firstHit(text);
      return first === meant ? [] : [`${text} finds ${first}, not ${meant}`];
    }),
  );
  return (await Promise.all(checked)).flat();
}

const teamsIn = async (season: string): Promise<string[]> => [...((await view.season(season))?.teams ?? [])];
const withoutSpelling = (teams: readonly string[], spellings: object): string[] =>
  teams.filter((team) => !Object.hasOwn(spellings, team));

test('clubs are found as people type them, all 36 of the Champions League 2025-26 among them', async () => {
  const entrants = await teamsIn('ucl-2025-26');
  expect(entrants).toHaveLength(36);
  expect(withoutSpelling(entrants, CLUBS)).toEqual([]);
  expect(await wrong(CLUBS)).toEqual([]);
});

test('letters that two clubs go by find both before any other', async () => {
  const [first, second] = await searchGraph(view, 'FCB', new Set(SEARCHABLE_KINDS));
  expect([first?.id, second?.id].sort()).toEqual(['club:barcelona', 'club:bayern']);
});

test('national teams are found as people type them, all 48 of the World Cup 2026 among them', async () => {
  const finalists = await teamsIn('world-cup-2026');
  expect(finalists).toHaveLength(48);
  expect(withoutSpelling(finalists, NATIONAL_TEAMS)).toEqual([]);
  expect(await wrong(NATIONAL_TEAMS)).toEqual([]);
});

test('coaches are found as people type them', async () => {
  expect(await wrong(COACHES)).toEqual([]);
});

test('competitions and seasons are found as people type them', async () => {
  expect(await wrong(COMPETITIONS)).toEqual([]);
});

test('grounds are found as people type them', async () => {
  expect(await wrong(VENUES)).toEqual([]);
});

test('every club, country, coach, competition and ground is found by its own name', async () => {
  const { clubs, countries, coaches, competitions, venues } = view.index;
  const named = [
    ...clubs.list.map(({ id, name }) => [`club:${id}`, name] as const),
    ...countries.list.map(({ id, name }) => [`country:${id}`, name] as const),
    ...coaches.list.map(({ id, name }) => [`coach:${id}`, name] as const),
    ...competitions.list.map(({ id, name }) => [`competition:${id}`, name] as const),
    ...venues.list.map(({ id, name }) => [`venue:${id}`, name] as const),
  ];
  const lost = await Promise.all(
    named.map(async ([id, name]) => {
      const kind = SEARCHABLE_KINDS.filter((one) => id.startsWith(`${one}:`));
      const bearers = named.filter(([other, of]) => of === name && kindOf(other) === kindOf(id)).length;
      const hits = (await searchGraph(view, name, new Set(kind))).slice(0, Math.max(2, bearers));
      return hits.some((hit) => hit.id === id) ? [] : [`${name} does not find ${id}`];
    }),
  );
  expect(named.length).toBeGreaterThan(800);
  expect(lost.flat()).toEqual([]);
});

test('names in other scripts are found as they are written, and what tells only that a team is meant is left out', async () => {
  expect(await wrong(SCRIPTS)).toEqual([]);
});

/** The share of spellings that find first what they mean. */
async function rightOf(spellings: Readonly<Record<string, readonly string[]>>): Promise<number> {
  const all = Object.values(spellings).flat().length;
  return (all - (await wrong(spellings)).length) / all;
}

test('of what strangers typed in Latin, 97 of 100 find first what they meant', async () => {
  const all = { clubs: STRANGERS_CLUBS, others: STRANGERS };
  const typed = Object.values(all).flatMap((spellings) => Object.values(spellings).flat()).length;
  const lost = (await Promise.all(Object.values(all).map(wrong))).flat();
  expect(typed).toBeGreaterThan(400);
  expect(lost.length / typed, lost.join('\n')).toBeLessThan(0.03);
});

test.each(Object.entries(STRANGERS_SCRIPTS))(
  'of what strangers typed in %s letters, 90 of 100 do',
  async (_script, typed) => {
    expect(await rightOf(typed)).toBeGreaterThanOrEqual(0.9);
  },
);
