import type {
  Catalogue,
  CatalogueCounts,
  CountryRecord,
  HonourRecord,
  MostOfAny,
  TenureRecord,
} from '../documents/catalogue.ts';
import { OF_SEASON } from '../documents/catalogue.ts';
import type { MatchRecord, SeasonDocument } from '../documents/documents.ts';
import { pairKey } from '../football/meetings.ts';
import {
  AFTER_ALL_DAYS,
  firstPossibleDay,
  lastPossibleDay,
  parsePartialDate,
} from '../football/partial-date.ts';
import { isTableStage } from '../football/rules/stage-kinds.ts';
import { globalId } from '../model/ids.ts';

type Described = Omit<Catalogue, 'counts'>;

/** The greatest of some numbers; 0 for none. Spreading them as arguments would fail for a hundred thousand. */
const greatest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
};

/** The number of times that the most frequent text occurs. */
function mostOften(texts: Iterable<string>): number {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return greatest(times.values());
}

/** The first day on which a tenure can have begun, and the last day on which it can have ended. */
function widest({ from, to }: TenureRecord): readonly [first: string, last: string] {
  const begin = parsePartialDate(from ?? to ?? '');
  const end = parsePartialDate(to ?? '');
  return [
    begin === null ? AFTER_ALL_DAYS : firstPossibleDay(begin),
    end === null ? AFTER_ALL_DAYS : lastPossibleDay(end),
  ];
}

/** How many of the tenures of one team may have gone on at once. */
function coachesAtOnce(tenures: readonly TenureRecord[]): number {
  const spans = tenures.map(widest);
  return greatest(
    spans.map(([begin]) => spans.filter(([first, last]) => first <= begin && begin <= last).length),
  );
}

/** The days on which each team has a match; one entry for each match. */
function daysByTeam(documents: readonly SeasonDocument[]): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  for (const { matches } of documents)
    for (const { home, away, date } of matches)
      for (const team of [home, away]) {
        const known = days.get(team);
        if (known === undefined) days.set(team, [date]);
        else known.push(date);
      }
  return days;
}

function sidesOf({ matches, entrants = [] }: SeasonDocument): ReadonlySet<string> {
  return new Set([...matches.flatMap(({ home, away }) => [home, away]), ...entrants.map(({ team }) => team)]);
}

/** Seasons that each team took part in, those included of which the entrants are told and no match. */
function seasonsByTeam(documents: readonly SeasonDocument[]): ReadonlyMap<string, number> {
  const seasons = new Map<string, number>();
  for (const document of documents)
    for (const team of sidesOf(document)) seasons.set(team, (seasons.get(team) ?? 0) + 1);
  return seasons;
}

const sources = (cell: string | undefined): number => cell?.split(';').length ?? 0;

const sourcesOfMatches = (matches: readonly MatchRecord[]): number =>
  greatest(matches.map(({ source }) => sources(source)));

const namesOf = ({ names, teamNames = [] }: CountryRecord): number => names.length + teamNames.length;

/** Each team, once for each of its ties. */
function tiesByTeam({ matches, ties }: SeasonDocument): readonly string[] {
  const played = matches.flatMap(({ tie, home, away }) =>
    tie === undefined ? [] : [`${home} ${tie}`, `${away} ${tie}`],
  );
  const drawn = ties.flatMap(({ code, slots }) =>
    slots.flatMap((slot) => ('team' in slot ? `${slot.team} ${code}` : [])),
  );
  return [...new Set([...played, ...drawn])].map((pairing) => pairing.slice(0, pairing.indexOf(' ')));
}

/** The greatest number of clubs of one association in a season. */
function entrantsOf(association: ReadonlyMap<string, string>, document: SeasonDocument): number {
  const { entrants } = document;
  if (entrants !== undefined) return mostOften(entrants.map(({ association }) => association));
  return mostOften([...sidesOf(document)].flatMap((team) => association.get(team) ?? []));
}

/** The greatest number of matches in tables with one team in them. Of each stage, the largest table counts. */
function tablesOf({ stages, matches }: SeasonDocument): number {
  return stages
    .filter(isTableStage)
    .map(({ code }) => mostOften(matches.flatMap(({ stage, group = '' }) => (stage === code ? [group] : []))))
    .reduce((sum, most) => sum + most, 0);
}

/** The greatest number of sources that a tie and its legs name together. */
function sourcesOfTies({ matches, ties }: SeasonDocument): number {
  const cells = Map.groupBy(
    [
      ...ties.map(({ code, source }) => ({ code, source })),
      ...matches.map(({ tie, source }) => ({ code: tie, source })),
    ],
    ({ code }) => code,
  );
  cells.delete(undefined);
  return greatest(
    [...cells.values()].map((own) => new Set(own.flatMap(({ source }) => source?.split(';') ?? [])).size),
  );
}

/** By code of a stage: the greatest number of ties in such a stage, and of legs of one of them. */
function knockoutOf(documents: readonly SeasonDocument[]): MostOfAny['knockout'] {
  const most = new Map<string, readonly [ties: number, legs: number]>();
  for (const { ties, matches } of documents) {
    const legs = Map.groupBy(matches, ({ tie }) => tie);
    for (const [code, own] of Map.groupBy(ties, ({ stage }) => stage)) {
      const [mostTies, mostLegs] = most.get(code) ?? [0, 0];
      const longest = greatest(own.map((tie) => legs.get(tie.code)?.length ?? 0));
      most.set(code, [Math.max(mostTies, own.length), Math.max(mostLegs, longest)]);
    }
  }
  return Object.fromEntries(most);
}

/** How many teams won a World Cup, by its outcomes and by honours. */
function worldChampions(
  { competitions, seasons }: Described,
  documents: readonly SeasonDocument[],
  honours: readonly HonourRecord[],
): number {
  const worldCups = new Set(competitions.flatMap(({ id, kind }) => (kind === 'WORLD_CUP' ? id : [])));
  const editions = new Set(seasons.flatMap(({ id, competition }) => (worldCups.has(competition) ? id : [])));
  const won = documents.filter(({ id }) => editions.has(id)).flatMap(({ outcomes }) => outcomes);
  const titles = honours.filter(
    ({ competition, honour }) => worldCups.has(competition) && honour === 'CHAMPION',
  );
  return new Set([
    ...won.flatMap(({ team, finals }) => (finals === 'CHAMPION' ? team : [])),
    ...titles.flatMap(({ team }) => team ?? []),
  ]).size;
}

/** The greatest number of ties, and of similar things, that one team has in a season. */
function mostOfSeason(document: SeasonDocument) {
  return {
    tiesOfStage: mostOften(document.ties.map(({ stage }) => stage)),
    tiesOfTeam: mostOften(tiesByTeam(document)),
    sources: sourcesOfMatches(document.matches),
    sourcesOfTie: sourcesOfTies(document),
  };
}

/** The most honours of one thing, and the most teams and places of one coach, whose honours are read together. */
function mostHonours(catalogue: Described, honours: readonly HonourRecord[]) {
  const { tenures } = catalogue;
  const associations = new Map(catalogue.clubs.map((club) => [globalId('club', club.id), club.association]));
  const byTeam = Map.groupBy(honours, ({ team = '' }) => team);
  const honoursOf = (teams: ReadonlySet<string>): number =>
    [...teams].reduce((sum, team) => sum + (byTeam.get(team)?.length ?? 0), 0);
  const byCoach = [...Map.groupBy(tenures, ({ coach }) => coach).values()];
  const teams = greatest(byCoach.map((own) => new Set(own.map(({ team }) => team)).size));
  const places = new Map([
    ...associations,
    ...catalogue.countries.map(
      ({ id, confederation }) => [globalId('national-team', id), confederation] as const,
    ),
  ]);
  return {
    // Those of editions that are not held name no season.
    honoursOfSeason: mostOften(honours.flatMap(({ season }) => season ?? [])),
    honoursOfTeam: mostOften(honours.flatMap(({ team }) => team ?? [])),
    honoursOfCountry: mostOften(honours.flatMap(({ team = '' }) => associations.get(team) ?? [])),
    honoursOfCoach: greatest(byCoach.map((own) => honoursOf(new Set(own.map(({ team }) => team))))),
    placesOfCoach: greatest(
      byCoach.map((own) => new Set(own.map(({ team }) => places.get(team) ?? '')).size),
    ),
    honoursOfCompetition: mostOften(honours.map(({ competition }) => competition)),
    teamsOfCoach: teams,
  };
}

function mostOfAny(
  catalogue: Described,
  documents: readonly SeasonDocument[],
  honours: readonly HonourRecord[],
): MostOfAny {
  const { tenures, seasons } = catalogue;
  const ofSeasons = documents.map(mostOfSeason);
  const outcomes = documents.flatMap((document) => document.outcomes);
  const worldCups = new Set(
    catalogue.competitions.flatMap(({ id, kind }) => (kind === 'WORLD_CUP' ? id : [])),
  );
  const named = [catalogue.clubs, catalogue.venues, catalogue.coaches, catalogue.competitions].flat();
  const described = [named, catalogue.countries, seasons, tenures, honours, catalogue.confederations].flat();
  return {
    names: greatest([...named.map(({ names }) => names.length), ...catalogue.countries.map(namesOf)]),
    sources: greatest([
      ...described.map(({ source }) => sources(source)),
      ...ofSeasons.map((season) => season.sources),
    ]),
    sourcesOfTie: greatest(ofSeasons.map((season) => season.sourcesOfTie)),
    hosted: mostOften(seasons.flatMap(({ hosts }) => hosts)),
    seasonsOfSource: mostOften(seasons.flatMap(({ source }) => source.split(';'))),
    predecessors: mostOften(catalogue.countries.flatMap(({ successor }) => successor ?? [])),
    competitionsOfOne: greatest([
      mostOften(catalogue.competitions.flatMap(({ country }) => country ?? [])),
      mostOften(catalogue.competitions.flatMap(({ organiser }) => organiser ?? [])),
    ]),
    hosts: greatest(seasons.map(({ hosts }) => hosts.length)),
    successions: greatest(catalogue.clubs.map(({ successions = [] }) => successions.length)),
    ...mostHonours(catalogue, honours),
    tenuresOfTeam: mostOften(tenures.map(({ team }) => team)),
    tenuresOfCoach: mostOften(tenures.map(({ coach }) => coach)),
    seasonsOfCompetition: mostOften(seasons.map(({ competition }) => competition)),
    meetings: mostOften(documents.flatMap(({ matches }) => matches.map(pairKey))),
    matchesOfDay: mostOften(documents.flatMap(({ matches }) => matches.map(({ date }) => date))),
    tiesOfStage: greatest(ofSeasons.map((season) => season.tiesOfStage)),
    knockout: knockoutOf(documents),
    tiesOfTeamInSeason: greatest(ofSeasons.map((season) => season.tiesOfTeam)),
    editionsOfTeam: mostOften(outcomes.map(({ competition, team }) => `${competition} ${team}`)),
    worldCups: new Set(
      outcomes.flatMap(({ competition, edition }) => (worldCups.has(competition) ? edition : [])),
    ).size,
    outcomesOfEdition: greatest(documents.map(({ outcomes }) => outcomes.length)),
    worldChampions: worldChampions(catalogue, documents, honours),
    coachesOfBench: greatest([...Map.groupBy(tenures, ({ team }) => team).values()].map(coachesAtOnce)),
    deductionsOfTeam: mostOften(documents.flatMap(({ deductions }) => deductions.map(({ team }) => team))),
  };
}

/** The greatest number of matches that each coach may have led, by coach. */
function ledBy(
  tenures: readonly TenureRecord[],
  days: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const led = new Map<string, number>();
  for (const tenure of tenures) {
    const [first, last] = widest(tenure);
    const own = (days.get(tenure.team) ?? []).filter((day) => day >= first && day <= last);
    led.set(tenure.coach, (led.get(tenure.coach) ?? 0) + own.length);
  }
  return led;
}

/**
 * The numbers from which operations are priced.
 * @param honours all of them, those included that the catalogue does without.
 */
export function catalogueCounts(
  catalogue: Described,
  documents: readonly SeasonDocument[],
  honours: readonly HonourRecord[] = catalogue.honours,
): CatalogueCounts {
  const days = daysByTeam(documents);
  const seasons = seasonsByTeam(documents);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const led = ledBy(catalogue.tenures, days);
  const association = new Map(catalogue.clubs.map((club) => [globalId('club', club.id), club.association]));
  const ofTeam = (id: string): number[] => [days.get(id)?.length ?? 0, seasons.get(id) ?? 0];
  const ofSeason = (document: SeasonDocument | undefined): number[] =>
    document === undefined
      ? OF_SEASON.map(() => 0)
      : [
          ...[document.matches.length, sidesOf(document).size],
          ...[document.ties.length, document.stages.length],
          ...[entrantsOf(association, document), tablesOf(document)],
          mostOften(document.matches.flatMap(({ home, away }) => [home, away])),
          [...sidesOf(document)].reduce((sum, team) => sum + (days.get(team)?.length ?? 0), 0),
          new Set(document.matches.map(({ date }) => date)).size,
        ];
  return {
    clubs: catalogue.clubs.flatMap(({ id }) => ofTeam(globalId('club', id))),
    countries: catalogue.countries.flatMap(({ id }) => ofTeam(globalId('national-team', id))),
    coaches: catalogue.coaches.map(({ id }) => led.get(id) ?? 0),
    seasons: catalogue.seasons.flatMap(({ id }) => ofSeason(byId.get(id))),
    most: mostOfAny(catalogue, documents, honours),
  };
}
