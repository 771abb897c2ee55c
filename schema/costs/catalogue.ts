/** Costs of fields that are answered from the catalogue alone, or from one more document. */
import { COST } from '../../src/graph/effort/work.ts';
import { membersOf, organisedBy } from '../../src/graph/teams/members.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, idOnDay, isOfKind, partsInSeason, seasonOfMatch, slugOf } from '../../src/model/ids.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { isCountAlone } from '../kit/count-alone.ts';
import { type Page, paginateBy } from '../kit/page.ts';
import { movedIds } from './moved.ts';
import { namesParsed, parsed } from './parsed.ts';
import {
  anySeasons,
  type CostedRead,
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  entitiesMade,
  knownOf,
  nodesOn,
  once,
  opened,
  readSeasons,
  readTeams,
  slugsOf,
  viewOf,
  type Within,
} from './place.ts';
import { allMade } from './shares.ts';

export type CatalogueEntityKind = 'clubs' | 'countries' | 'coaches' | 'competitions' | 'venues';

const ID_KINDS: Readonly<Record<CatalogueEntityKind, readonly string[]>> = {
  clubs: ['club'],
  countries: ['country', 'national-team'],
  coaches: ['coach'],
  competitions: ['competition'],
  venues: ['venue'],
};

/** Whether the slug of the id begins with a season, and names a part of it. */
const isPartOfSeason = (id: string): boolean =>
  isOfKind(id, 'stage') || isOfKind(id, 'tie') || isOfKind(id, 'campaign');

/** The season of a match or of a part of a season, read from its id; undefined for other entities. */
function seasonNamed(asked: CostQuestion, id: string): string | undefined {
  const { seasons } = viewOf(asked).index;
  const slug = slugOf(id);
  if (isPartOfSeason(id)) return partsInSeason(slug)?.season ?? slug;
  if (!isOfKind(id, 'match')) return undefined;
  return seasonOfMatch(slug, (prefix) => seasons.has(prefix)) ?? undefined;
}

/** The outcome of a campaign is in the document of the team; that of a nation in qualifying may be in that of its cycles. */
function outcomeRead(asked: CostQuestion, id: string): readonly CostedRead[] {
  const { part = '' } = partsInSeason(slugOf(id)) ?? {};
  return [...readTeams(asked, null, 1), parsed(asked, cyclesName(globalId('national-team', part)))];
}

/** What is read to find something by its id: parts of seasons and matches are in documents. */
function idRead(asked: CostQuestion, id: string): readonly CostedRead[] {
  const season = seasonNamed(asked, id);
  if (season !== undefined)
    return [...inSeasons(asked, [season]), ...(isOfKind(id, 'campaign') ? outcomeRead(asked, id) : [])];
  return isOfKind(id, 'match') ? readTeams(asked, null, 1) : [];
}

/** Seasons of some ids; undefined where they have none. */
function withinIds(asked: CostQuestion, ids: readonly string[]): Within | undefined {
  const seasons = [...new Set(ids.flatMap((id) => seasonNamed(asked, id) ?? []))];
  const parts = ids.filter((id) => isPartOfSeason(id) || isOfKind(id, 'match'));
  const isKnown = parts.every((id) => seasonNamed(asked, id) !== undefined);
  if (parts.length === 0) return undefined;
  return isKnown ? opened({ seasons, copies: parts.length, isEach: false }) : anySeasons(parts.length);
}

/** One or several entities by id. */
export const byIds: CostOf = (asked) => {
  const { id, ids } = asked.args;
  const given = [id ?? ids ?? []].flat().map((text) => idOnDay(String(text)).id);
  const texts = given.flatMap((text) => [text, ...movedIds(asked, text)]);
  const within = withinIds(asked, texts);
  return {
    count: texts.length,
    reads: [...new Set(texts)].flatMap((text) => idRead(asked, text)),
    work: texts.length * 4,
    known: { ids: texts, ...(within && { within }) },
  };
};

const inSeasons = (asked: CostQuestion, seasons: readonly string[]): readonly CostedRead[] =>
  readSeasons(asked, { seasons, copies: seasons.length, isEach: true });

/** A part of a season, or a match, by its id. */
export const partById: CostOf = byIds;

/** A page of a list that is in the catalogue as a whole. */
const listed =
  (kind: CatalogueEntityKind): CostOf =>
  (asked) => ({
    items: Math.min(nodesOn(asked), asked.times * viewOf(asked).index[kind].size),
    reads: [allMade(asked, kind)],
    work: asked.times * viewOf(asked).index[kind].size * 0.1,
  });

/** The ids on a page; none when the arguments will be refused. */
export function onPage(ids: readonly string[], { args }: CostQuestion): readonly string[] {
  try {
    return paginateBy(ids, (id) => id, args as Page).edges.map(({ node }) => node);
  } catch {
    return [];
  }
}

/** A list without pages of what belongs to one entity. */
export const upTo =
  (most: (asked: CostQuestion) => number, looked = 0): CostOf =>
  (asked) => ({ count: asked.times * most(asked), work: asked.times * looked });

export const seasonsOfCompetition: CostOf = (asked) => {
  const { seasonsOf } = viewOf(asked).index;
  const [own, ...others] = slugsOf(asked, 'competition') ?? [];
  const ids = own !== undefined && others.length === 0 ? seasonsOf.ids(own) : null;
  const most = asked.times * (ids?.length ?? countsIn(asked).most.seasonsOfCompetition);
  const items = Math.min(nodesOn(asked), most);
  const within: Within = { seasons: ids, copies: items, isEach: false };
  return { items, work: most * COST.record, known: { within } };
};

/** The sources of one fact. */
export const sourcesOfOne: CostOf = (asked) => ({
  count: asked.times * countsIn(asked).most.sources,
  known: { sourceLists: asked.times },
});

/** Names, which are sorted each time. */
export const names: CostOf = (asked) => {
  const { most } = countsIn(asked);
  return {
    count: asked.times * most.names,
    reads: namesParsed(asked),
    work: asked.times * most.names * 0.5,
  };
};

export const oneCountry = (asked: CostQuestion): string | undefined => {
  const countries = slugsOf(asked, 'country');
  return countries?.length === 1 ? countries[0] : undefined;
};

/**
 * A page of what belongs to the countries that the objects are; of everything when the countries are unknown.
 */
const ofCountry =
  (
    kind: 'clubs' | 'coaches' | 'venues',
    idsOf: (view: GraphView, country: string) => readonly string[],
  ): CostOf =>
  (asked) => {
    const countries = slugsOf(asked, 'country');
    if (countries === null || countries.length === 0) return listed(kind)(asked);
    const each = asked.times / countries.length;
    const [prefix = ''] = ID_KINDS[kind];
    const lists = countries.map((country) => {
      const ids = idsOf(viewOf(asked), country);
      const page = onPage(ids, asked);
      const made = viewOf(asked).asOf === null ? page.length : ids.length;
      return {
        page,
        held: ids.length,
        read: once(`${kind} of ${country} ${made}`, entitiesMade(asked, made)),
      };
    });
    const sum = (of: (list: (typeof lists)[number]) => number): number =>
      each * lists.reduce((all, list) => all + of(list), 0);
    return {
      items: sum(({ page }) => page.length),
      reads: lists.map(({ read }) => read),
      work: sum(({ held }) => held * 0.1),
      known: { ids: lists.flatMap(({ page }) => page.map((id) => `${prefix}:${id}`)) },
    };
  };

export const clubsOfCountry: CostOf = ofCountry('clubs', ({ clubs, index }, country) =>
  clubs.idsIn(index.clubsOf, country),
);

export const coachesOfCountry: CostOf = ofCountry('coaches', ({ coaches, index }, country) =>
  coaches.idsIn(index.coachesOf, country),
);

export const venuesOfCountry: CostOf = ofCountry('venues', ({ venues, index }, country) =>
  venues.idsIn(index.venuesIn, country),
);

/** The competitions of the countries that the objects are; of any where it is not known which they are. */
export const competitionsOfCountry: CostOf = (asked) => {
  const countries = slugsOf(asked, 'country') ?? [];
  const found = amongAll('competitions')(asked);
  if (countries.length === 0) return found;
  const { competitions } = viewOf(asked).index.catalogue;
  const ids = countries.flatMap((country) => competitions.idsHaving('country', country));
  const known = { ids: ids.map((id) => globalId('competition', id)) };
  return { ...found, count: (asked.times / countries.length) * ids.length, known };
};

/** What a country or a confederation has. All entities of the kind are searched for it. */
export const amongAll =
  (kind: 'countries' | 'competitions'): CostOf =>
  (asked) => {
    const { size } = viewOf(asked).index[kind];
    const { predecessors, competitionsOfOne } = countsIn(asked).most;
    const most = kind === 'countries' ? predecessors : competitionsOfOne;
    return { count: asked.times * most, work: asked.times * size * 0.1, reads: [allMade(asked, kind)] };
  };

/** The list of all seasons, which is searched once for each object. */
function amongSeasons(asked: CostQuestion, count: number, lists: number): CostOfField {
  const { size } = viewOf(asked).index.seasons;
  return {
    count,
    work: asked.times * size * 0.4,
    reads: [allMade(asked, 'seasons')],
    known: { within: { ...anySeasons(count), lists } },
  };
}

/** Seasons that a country hosted. */
export const hosted: CostOf = (asked) =>
  amongSeasons(asked, asked.times * countsIn(asked).most.hosted, asked.times);

/** Seasons whose dates and stages come from a source. The sources of one thing differ. */
export const seasonsOfSource: CostOf = (asked) => {
  const { sourceLists: lists = asked.times } = knownOf(asked);
  const count = lists === 0 ? 0 : lists * countsIn(asked).seasonsOfSources.sumOf(asked.times / lists);
  return amongSeasons(asked, count, asked.times);
};

const confederationOf = (asked: CostQuestion): string | undefined => {
  const confederations = slugsOf(asked, 'confederation');
  return confederations?.length === 1 ? confederations[0] : undefined;
};

/** The members are known where their confederation is, whose list is made to tell its page. */
export const countriesOfConfederation: CostOf = (asked) => {
  const found = listed('countries')(asked);
  const confederation = confederationOf(asked);
  if (confederation === undefined) return found;
  const members = membersOf(viewOf(asked), confederation).map(({ id }) => id);
  const page = onPage(members, asked);
  const known = { ids: page.map((id) => globalId('country', id)) };
  return { ...found, items: asked.times * page.length, known };
};

export const competitionsOfConfederation: CostOf = (asked) => {
  const found = amongAll('competitions')(asked);
  const confederation = confederationOf(asked);
  if (confederation === undefined) return found;
  const ids = organisedBy(viewOf(asked), confederation).map(({ id }) => globalId('competition', id));
  return { ...found, count: asked.times * ids.length, known: { ids } };
};

/** Matches at a ground, in all seasons with a match there; how many they are, the catalogue tells. */
export const matchesAtVenue: CostOf = (asked) => {
  if (isCountAlone(viewOf(asked), [asked.node])) return {};
  const { index } = viewOf(asked);
  const counts = countsIn(asked);
  const venues = slugsOf(asked, 'venue');
  if (venues === null) {
    const matches = asked.times * counts.atVenues('matches').most;
    const [read, made] = [counts.atVenues('seasons'), counts.atVenues('matches')];
    const lengths = counts.atVenues('characters');
    const costOf = (count: number): number =>
      read.sumOf(count) * COST.document +
      lengths.sumOf(count) * COST.character +
      made.sumOf(count) * COST.matchMade;
    const reads = [{ shared: { key: 'matches at any venue', costOf }, count: asked.times }];
    return { items: Math.min(nodesOn(asked), matches), reads, work: matches * COST.matchSeen };
  }
  const seasons = venues.flatMap((venue) => index.venues.get(venue)?.seasons ?? []);
  const each = asked.times / Math.max(venues.length, 1);
  const matches = each * seasons.reduce((sum, season) => sum + counts.season(season).matches, 0);
  return {
    items: Math.min(nodesOn(asked), matches),
    reads: readSeasons(asked, { seasons, copies: seasons.length, isEach: true }, true),
    work: matches * COST.matchSeen,
  };
};
