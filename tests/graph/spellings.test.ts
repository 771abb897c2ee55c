/** What people type in five languages, in part, without marks and with slips: the first hit is what they mean. */
import { beforeAll, expect, test } from 'vitest';
import { SEARCHABLE_KINDS, searchGraph } from '../../src/graph/search/search.ts';
import type { GraphView } from '../../src/graph/view.ts';
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

test('names in other scripts are found as they are written, and what tells only that a team is meant is left out', async () => {
  expect(await wrong(SCRIPTS)).toEqual([]);
});

/** Of what strangers typed, by script, all that does not find first what they meant. */
const LOST: Readonly<Record<string, readonly string[]>> = {
  Latin: [
    'Rzym finds club:lazio, not club:roma',
    'FCK finds club:kobenhavn, not club:kaiserslautern',
    'Olympique finds club:lyon, not club:marseille',
    'les verts finds national-team:algeria, not club:saint-etienne',
    'Sachi finds club:shakhtar-donetsk, not coach:arrigo-sacchi',
    'Europe League finds competition:ucl, not competition:uel',
    'Calcio A finds club:milan, not competition:serie-a',
    'Ligue un finds competition:nations-league, not competition:ligue-1',
    'CAN finds national-team:canada, not competition:africa-cup-of-nations',
    'Euro 2021 finds competition:euro, not season:euro-2020',
    'Sbornaya finds national-team:soviet-union, not national-team:russia',
    'World Cup USA finds season:world-cup-2026, not season:world-cup-1994',
  ],
  Cyrillic: ['Локомотив finds national-team:czech-republic, not club:lokomotiv-moskva'],
  Greek: ['Champions Λιγκ finds nothing, not competition:ucl'],
  Hebrew: [
    'גווארדיולה finds nothing, not coach:pep-guardiola',
    'מוריניו finds national-team:san-marino, not coach:jose-mourinho',
  ],
};

test('what strangers typed in Latin letters finds first what they meant, but for what is known to be lost', async () => {
  const all = [STRANGERS_CLUBS, STRANGERS];
  expect(all.flatMap((spellings) => Object.values(spellings).flat())).toHaveLength(768);
  expect((await Promise.all(all.map(wrong))).flat()).toEqual(LOST.Latin);
});

test.each(Object.entries(STRANGERS_SCRIPTS))('what they typed in %s letters does', async (script, typed) => {
  expect(await wrong(typed)).toEqual(LOST[script] ?? []);
});

test('what strangers typed stands in no other list', () => {
  const lines = (spellings: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.entries(spellings).flatMap(([meant, typed]) => typed.map((text) => `${text} for ${meant}`));
  const known = new Set([CLUBS, COACHES, COMPETITIONS, NATIONAL_TEAMS, SCRIPTS, VENUES].flatMap(lines));
  const strangers = [STRANGERS_CLUBS, STRANGERS, ...Object.values(STRANGERS_SCRIPTS)].flatMap(lines);
  expect(strangers.filter((line) => known.has(line))).toEqual([]);
  expect(strangers.filter((line, at) => strangers.indexOf(line) !== at)).toEqual([]);
});
