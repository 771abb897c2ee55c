import type { Catalogue, HonourRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { SeasonDocument } from '../../documents/documents.ts';
import { LINK_KINDS, type LinkKind, type RelationsDocument } from '../../documents/relations.ts';
import { compareText } from '../../football/match.ts';
import { type CycleKey, finalsSeason, type GlobalIdKind, globalId, globalIds } from '../../model/ids.ts';
import { type BenchOn, benchesOf, coachMeetings, competitionParts } from './benches.ts';
import { type Elimination, eliminationLinks, inCycles, inTies } from './eliminations.ts';
import { type EntityLink, EntityPlaces, firstDay, writeLinks } from './link.ts';
import { meetingsOf } from './meetings.ts';
import { outcomeLinks, participationLinks, venueLinks } from './season-links.ts';
import { coachLinks, competitionLinks, countryLinks, homeLinks } from './standing-links.ts';
import { titleLinks } from './title-links.ts';

type SeasonDocuments = ReadonlyMap<string, SeasonDocument>;

/** Whether a season is a World Cup. */
const isOfWorldCup = ({ seasons, competitions }: Catalogue) => {
  const cups = new Set(competitions.flatMap(({ id, kind }) => (kind === 'WORLD_CUP' ? [id] : [])));
  const held = new Set(seasons.flatMap(({ id, competition }) => (cups.has(competition) ? [id] : [])));
  return ({ id }: SeasonDocument): boolean => held.has(id);
};

/** Eliminations, by season and day. */
function eliminationsOf(catalogue: Catalogue, documents: readonly SeasonDocument[]): Elimination[] {
  const { seasons, competitions } = catalogue;
  const held = new Map(seasons.map((season) => [season.id, season]));
  const kinds = new Map(competitions.map((competition) => [competition.id, competition]));
  const qualifying = (cycle: CycleKey): string =>
    held.get(finalsSeason(cycle))?.qualification ?? finalsSeason(cycle);
  const ties = documents.flatMap((document) => {
    const season = held.get(document.id);
    const competition = kinds.get(season?.competition ?? '');
    return season === undefined || competition === undefined ? [] : inTies(season, competition, document);
  });
  // In qualifying groups of continents, so many teams go out behind one team that such links would join
  // everything.
  const outcomes = documents.filter(isOfWorldCup(catalogue)).flatMap((document) => document.outcomes);
  return [...ties, ...inCycles(outcomes, qualifying, ties)].sort(
    (a, b) => compareText(a.season, b.season) || compareText(a.from, b.from) || compareText(a.loser, b.loser),
  );
}

/** All seasons but those of friendlies: a hundred years of friendlies are not an event to take part in. */
function events({ seasons, competitions }: Catalogue): readonly SeasonRecord[] {
  const friendly = new Set(competitions.flatMap(({ id, kind }) => (kind === 'FRIENDLY' ? [id] : [])));
  return seasons.filter(({ competition }) => !friendly.has(competition));
}

/**
 * Which teams and coaches took part in which season. Qualifying of continents is left out: all teams but the
 * hosts play in it.
 */
function participations(catalogue: Catalogue, documents: SeasonDocuments, benchOn: BenchOn): EntityLink[] {
  const kinds = new Map(catalogue.competitions.map(({ id, kind }) => [id, kind]));
  const led = new Set(catalogue.seasons.map(({ qualification }) => qualification));
  const isQualifying = ({ id, competition }: SeasonRecord): boolean =>
    kinds.get(competition) === 'CONTINENTAL_NATIONAL' && led.has(id);
  return events(catalogue)
    .filter((season) => !isQualifying(season))
    .flatMap((season) => participationLinks(season, documents.get(season.id)?.matches ?? [], benchOn));
}

/** Every entity, by id. */
function placesOf(catalogue: Catalogue): EntityPlaces {
  const { clubs, coaches, competitions, confederations, countries, seasons, venues } = catalogue;
  return new EntityPlaces([
    ...globalIds('club', clubs),
    ...globalIds('coach', coaches),
    ...globalIds('competition', competitions),
    ...globalIds('confederation', confederations),
    ...globalIds('country', countries),
    ...globalIds(
      'national-team',
      countries.filter((country) => country.nationalTeam),
    ),
    ...globalIds('season', seasons),
    ...globalIds('venue', venues),
  ]);
}

/** The number of the first day of an entity, by its id, where it has one. */
function firstDays({ clubs, countries, venues, coaches }: Catalogue): ReadonlyMap<string, number> {
  const days = (kind: GlobalIdKind, list: readonly { readonly id: string; readonly knownFrom?: string }[]) =>
    list.flatMap(({ id, knownFrom }) =>
      knownFrom === undefined ? [] : [[globalId(kind, id), firstDay(knownFrom)] as const],
    );
  return new Map([
    ...days('club', clubs),
    ...days('country', countries),
    ...days('national-team', countries),
    ...days('venue', venues),
    ...days('coach', coaches),
  ]);
}

/** A link is known once both its ends exist. */
const betweenThere =
  (days: ReadonlyMap<string, number>) =>
  (link: EntityLink): EntityLink => {
    const there = [days.get(link.subject), days.get(link.object)].filter((day) => day !== undefined);
    const known = Math.max(link.known, ...there);
    return known === link.known ? link : { ...link, known };
  };

/** The labels of titles, each once. */
const labelsOf = (honours: readonly HonourRecord[]): readonly string[] =>
  [...new Set(honours.flatMap(({ honour, label }) => (honour === 'CHAMPION' ? [label] : [])))].sort(
    compareText,
  );

/**
 * The document of relations between entities.
 * @param honours of all competitions, each with the day from which it is known.
 */
export function relationsDocument(
  catalogue: Catalogue,
  honours: readonly HonourRecord[],
  documents: readonly SeasonDocument[],
): RelationsDocument {
  const places = placesOf(catalogue);
  const { links: eliminations, texts } = eliminationLinks(eliminationsOf(catalogue, documents));
  const labels = labelsOf(honours);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const matches = documents.flatMap((document) => document.matches);
  const benchOn = benchesOf(catalogue.tenures);
  const placeOf = new Map(labels.map((label, at) => [label, texts.length + at]));
  const links = [
    ...coachLinks(catalogue),
    ...titleLinks(catalogue, honours, { placeOf: (label) => placeOf.get(label) ?? -1, benchOn }),
    ...eliminations,
    ...homeLinks(catalogue),
    ...countryLinks(catalogue),
    ...competitionLinks(catalogue),
    ...participations(catalogue, byId, benchOn),
    ...events(catalogue).flatMap((season) => venueLinks(season, byId.get(season.id)?.matches ?? [])),
    ...competitionParts(events(catalogue), byId, benchOn),
    ...events(catalogue).flatMap((season) => outcomeLinks(season, byId.get(season.id)?.outcomes ?? [])),
  ].map(betweenThere(firstDays(catalogue)));
  const byKind = Map.groupBy(links, ({ kind }) => kind);
  const written = LINK_KINDS.map((kind) => [kind, writeLinks(byKind.get(kind) ?? [], places)] as const);
  return {
    entities: places.names,
    ...meetingsOf(matches, coachMeetings(matches, benchOn), places),
    links: Object.fromEntries(written) as Record<LinkKind, number[]>,
    texts: [...texts, ...labels],
  };
}
