/** What the catalogue says there is of everything, against all the seasons themselves. */
import { beforeAll, expect, test } from 'vitest';
import type { MatchRecord } from '../../../src/documents/documents.ts';
import { type Counts, countsOf } from '../../../src/graph/effort/counts.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { seasonName, sharedTeamsName, teamName } from '../../../src/store/keys.ts';
import { embedded } from '../../support/graph.ts';
import { viewOn } from '../../support/view.ts';

let view: GraphView;
let counts: Counts;
/** Every match of a season, by the season's id; none for one that holds no match. */
let matches: ReadonlyMap<string, readonly MatchRecord[]>;
beforeAll(async () => {
  view = await viewOn(null);
  counts = countsOf(view.index);
  const { seasons } = view.index.catalogue;
  matches = new Map(
    await Promise.all(
      seasons.ids().map(async (id) => [id, (await view.season(id))?.document.matches.all() ?? []] as const),
    ),
  );
});

/** How long a document is. */
const lengthOf = (name: string): number => {
  const { manifest, documents } = embedded();
  return documents.get(manifest.documents[name] ?? '')?.length ?? 0;
};
const descending = (numbers: Iterable<number>): number[] =>
  [...numbers].filter((number) => number > 0).sort((a, b) => b - a);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const timesOf = (texts: readonly string[]): number[] =>
  [...Map.groupBy(texts, (one) => one).values()].map(({ length }) => length);
const sidesOf = (all: readonly MatchRecord[]): string[] => all.flatMap(({ home, away }) => [home, away]);

test('counts the matches, teams, ties and stages of each season, and the most that one team and one association have', async () => {
  const played = Map.groupBy([...matches.values()].flatMap(sidesOf), (team) => team);
  for (const [id, own] of matches) {
    const season = await view.season(id);
    const sides = sidesOf(own);
    // Where the matches before the quarter-finals are not held, who took part is told, with the association of then.
    const told = season?.document.entrants;
    const teams = new Set([...sides, ...(told ?? []).map(({ team }) => team)]);
    const associations =
      told?.map(({ association }) => association) ??
      [...teams].flatMap((team) => view.index.clubs.get(team.slice('club:'.length))?.association ?? []);
    const tables = (season?.document.stages ?? [])
      .filter(({ kind }) => kind === 'LEAGUE' || kind === 'GROUP')
      .map(({ code }) =>
        Math.max(0, ...timesOf(own.filter(({ stage }) => stage === code).map(({ group }) => group ?? ''))),
      );
    expect([id, counts.season(id)]).toEqual([
      id,
      {
        ...{ matches: own.length, teams: teams.size },
        ties: season?.document.ties.length ?? 0,
        stages: season?.document.stages.length ?? 0,
        entrants: Math.max(0, ...timesOf(associations)),
        tables: sum(tables),
        own: Math.max(0, ...timesOf(sides)),
        played: sum([...teams].map((team) => played.get(team)?.length ?? 0)),
        days: new Set(own.map(({ date }) => date)).size,
        searched: expect.any(Number),
        characters: lengthOf(seasonName(id)),
      },
    ]);
  }
});

test('counts the matches of each team and its seasons, those included of which only the entrants are told', async () => {
  const played = Map.groupBy([...matches.values()].flatMap(sidesOf), (team) => team);
  const { clubs, countries } = view.index.catalogue;
  const teams = [
    ...clubs.ids().map((id) => `club:${id}`),
    ...countries.ids().map((id) => `national-team:${id}`),
  ];
  const seasons = new Map<string, number>();
  for (const team of teams) {
    seasons.set(team, (await view.team(team))?.document.seasons.length ?? 0);
    expect([team, counts.team(team)]).toEqual([
      team,
      {
        matches: played.get(team)?.length ?? 0,
        seasons: seasons.get(team),
        characters: lengthOf(teamName(team)) || lengthOf(sharedTeamsName(team)),
      },
    ]);
  }
  expect(counts.team('club:inter')).toBe(counts.team('club:inter'));
  const nations = descending(
    [...played].filter(([team]) => !team.startsWith('club:')).map(([, own]) => own.length),
  );
  const all = descending([...played.values()].map(({ length }) => length));
  for (const count of [0, 1, 2, 10, 2.5, 10_000]) {
    expect(counts.teams.sumOf(count)).toBe(sum(all.slice(0, Math.ceil(count))));
    expect(counts.nations.sumOf(count)).toBe(sum(nations.slice(0, Math.ceil(count))));
  }
  expect([counts.teams.size, counts.nations.size]).toEqual([all.length, nations.length]);
  expect([counts.teams.most, counts.nations.most]).toEqual([all[0], nations[0]]);
  const ofTeams = descending(seasons.values());
  expect([counts.seasonsOfTeams.sumOf(3), counts.seasonsOfTeams.size]).toEqual([
    sum(ofTeams.slice(0, 3)),
    ofTeams.length,
  ]);
});

test('nine tables of a league find a day among 135, and none has to be made for a qualifying', () => {
  const league = counts.season('serie-a-2024-25');
  expect([league.days, league.searched]).toEqual([135, 9 * 380]);
  expect(counts.season('world-cup-qualifying-2022').searched).toBe(0);
});

test('finds the largest season of clubs, of national teams and of all', () => {
  const isOfClubs = (id: string): boolean => {
    const { competition = '' } = view.index.catalogue.seasons.get(id) ?? {};
    const { kind = '' } = view.index.competitions.get(competition) ?? {};
    return ['CONTINENTAL_CLUB', 'DOMESTIC_LEAGUE', 'DOMESTIC_CUP'].includes(kind);
  };
  const sizes = (isWanted: (id: string) => boolean) =>
    descending([...matches].filter(([id]) => isWanted(id)).map(([, own]) => own.length));
  for (const [players, own] of [
    ['any', sizes(() => true)],
    ['clubs', sizes(isOfClubs)],
    ['nations', sizes((id) => !isOfClubs(id))],
  ] as const) {
    const greatest = counts.seasons('matches', players);
    expect([greatest.size, greatest.most, greatest.sumOf(5)]).toEqual([
      own.length,
      own[0],
      sum(own.slice(0, 5)),
    ]);
    expect(counts.seasons('matches', players)).toBe(greatest);
  }
  expect(counts.seasons('teams')).not.toBe(counts.seasons('matches'));
});

test('a coach may have led so many matches, and the busiest are known', () => {
  const coaches = view.index.catalogue.coaches.ids().map((id) => counts.led(id));
  const most = descending(coaches);
  expect(most[0]).toBeGreaterThan(100);
  expect([counts.coaches.most, counts.coaches.sumOf(4)]).toEqual([most[0], sum(most.slice(0, 4))]);
});

test('counts nothing for what is absent, and counts once for each catalogue', () => {
  expect(counts.team('club:nobody')).toEqual({ matches: 0, seasons: 0, characters: 0 });
  expect(counts.led('nobody')).toBe(0);
  expect(new Set(Object.values(counts.season('nothing')))).toEqual(new Set([0]));
  expect(countsOf(view.index)).toBe(counts);
});
