/** The catalogue as text: a line that describes the rest, and then the section of each kind. */

import type {
  Catalogue,
  CatalogueCounts,
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  ConflictRecord,
  CountryRecord,
  DaySpan,
  HonourRecord,
  MostOfAny,
  MovedId,
  SeasonRecord,
  SourceRecord,
  TenureRecord,
  VenueRecord,
} from '../documents/catalogue.ts';
import * as shapes from '../documents/catalogue.ts';
import { OF_SEASON, OF_TEAM } from '../documents/catalogue.ts';
import { CATALOGUE_HEAD, type CatalogueHead } from '../documents/heads.ts';
import { BEGINNING, beginningsOf } from '../documents/name-beginning.ts';
import type { MostLinked } from '../documents/relations.ts';
import { ENDED, GAP, gapOf, isCounted, STARTED } from '../documents/season-gap.ts';
import { globalId } from '../model/ids.ts';
import type { Shape } from '../model/kit/shape.ts';
import { asciiJson, escapedText } from './ascii-json.ts';
import { headOf, requireCount, requireLength } from './head.ts';
import { EVIDENCE, RELATIONS, SEARCH, seasonName, sharedTeamsName, teamName } from './keys.ts';
import { PackedNumbers, packed } from './packed-numbers.ts';
import { RowSet } from './row-set.ts';
import { sectionOf } from './section-text.ts';
import { byOwnPhrases } from './shortening/lines.ts';

/** The counts in the form in which they are read. */
interface OpenCounts {
  /** Numbers by kind, in the order of the records of that kind. */
  readonly numbers: { readonly [K in CountedKind]: PackedNumbers };
  readonly most: MostOfAny;
  /** Characters of the other documents, in the order of `lengthsBeside`; 0 where there is none. */
  readonly lengths: PackedNumbers;
  /** Characters of the documents that are parsed as a whole, by name; none where an older build published it. */
  readonly parsed: Readonly<Record<string, number>>;
  /** By kind of entity; empty where an older build published it. */
  readonly linked: readonly MostLinked[];
}

/** The catalogue in the form in which it is read. Each record is made when it is asked for. */
export interface OpenCatalogue {
  readonly knownThrough: string;
  readonly confederations: RowSet<ConfederationRecord>;
  readonly countries: RowSet<CountryRecord>;
  readonly clubs: RowSet<ClubRecord>;
  readonly venues: RowSet<VenueRecord>;
  readonly coaches: RowSet<CoachRecord>;
  readonly competitions: RowSet<CompetitionRecord>;
  readonly seasons: RowSet<SeasonRecord>;
  readonly tenures: RowSet<TenureRecord>;
  readonly sources: RowSet<SourceRecord>;
  readonly conflicts: RowSet<ConflictRecord>;
  readonly honours: RowSet<HonourRecord>;
  /** Former ids, each with the id that replaced it. */
  readonly moved: readonly MovedId[];
  /** By day; empty where an older build published it. */
  readonly days: readonly DaySpan[];
  /** In order; empty where an older build published it. */
  readonly stageCodes: readonly string[];
  readonly counts: OpenCounts;
}

type CatalogueKind = Exclude<keyof Catalogue, 'knownThrough' | 'moved' | 'days' | 'stageCodes' | 'counts'>;
type CountedKind = Exclude<keyof CatalogueCounts, 'most'>;
/** How many numbers are told of each thing that is counted. */
const NUMBERS_OF: { readonly [K in CountedKind]: number } = {
  clubs: OF_TEAM.length,
  countries: OF_TEAM.length,
  coaches: 1,
  seasons: OF_SEASON.length,
};
const COUNTED = Object.keys(NUMBERS_OF) as readonly CountedKind[];

type LookupColumns<K extends CatalogueKind> = readonly (keyof Catalogue[K][number] & string)[];

/** The kinds in the order of the text, each with the properties by which its records are found. */
const FOUND_BY: { readonly [K in CatalogueKind]: LookupColumns<K> } = {
  confederations: [],
  countries: ['successor'],
  clubs: ['association', 'venue'],
  venues: ['country'],
  coaches: ['country'],
  competitions: ['kind', 'country'],
  seasons: ['competition', 'qualification'],
  tenures: ['team', 'coach'],
  sources: [],
  conflicts: ['subject'],
  honours: ['competition'],
};
/** Kinds that are found by their names as well. */
const NAMED = ['countries', 'clubs', 'venues', 'coaches', 'competitions'] as const;
type NamedKind = (typeof NAMED)[number];

const SHAPES: { readonly [K in CatalogueKind]: Shape<Catalogue[K][number]> } = {
  confederations: shapes.CONFEDERATION,
  countries: shapes.COUNTRY,
  clubs: shapes.CLUB,
  venues: shapes.VENUE,
  coaches: shapes.COACH,
  competitions: shapes.COMPETITION,
  seasons: shapes.SEASON,
  tenures: shapes.TENURE,
  sources: shapes.SOURCE,
  conflicts: shapes.CONFLICT,
  honours: shapes.HONOUR,
};
const KINDS = Object.keys(FOUND_BY) as readonly CatalogueKind[];

/** Beginnings of the names of documents that are parsed as a whole. */
const PARSED = ['cycles/', 'honours/', 'names/', `${SEARCH}/`] as const;

/** Documents that there is one of, in the order of their lengths. Those of seasons, clubs and nations follow. */
export const SINGLE_DOCUMENTS = [RELATIONS, SEARCH, EVIDENCE] as const;

/** What the other documents are long is told ahead, since it is what it takes to open them. */
function lengthsBeside(
  { seasons, clubs, countries }: Catalogue,
  lengths: ReadonlyMap<string, number>,
): readonly number[] {
  const teams = [
    ...clubs.map(({ id }) => globalId('club', id)),
    ...countries.map(({ id }) => globalId('national-team', id)),
  ];
  return [
    ...[...SINGLE_DOCUMENTS, ...seasons.map(({ id }) => seasonName(id))].map(
      (name) => lengths.get(name) ?? 0,
    ),
    ...teams.map((id) => lengths.get(teamName(id)) ?? lengths.get(sharedTeamsName(id)) ?? 0),
  ];
}

const isNamed = (kind: CatalogueKind): kind is NamedKind =>
  (NAMED as readonly CatalogueKind[]).includes(kind);

const sectionIn = <K extends CatalogueKind>(catalogue: Catalogue, kind: K): string =>
  sectionOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind], byOwnPhrases);

const namedSectionIn = <K extends NamedKind>(catalogue: Catalogue, kind: K): string =>
  sectionOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind], byOwnPhrases, {
    [BEGINNING]: beginningsOf,
  });

function escapedGap(season: SeasonRecord): string | undefined {
  const gap = isCounted(season) ? gapOf(season) : null;
  return gap === null ? undefined : escapedText(gap);
}

const seasonsSection = ({ seasons }: Catalogue): string =>
  sectionOf(seasons, FOUND_BY.seasons, byOwnPhrases, {
    [STARTED]: (season) => (isCounted(season) ? (season.start ?? '') : undefined),
    [ENDED]: (season) => (isCounted(season) ? (season.end ?? '') : undefined),
    [GAP]: escapedGap,
  });

function writtenSection(catalogue: Catalogue, kind: CatalogueKind): string {
  if (kind === 'seasons') return seasonsSection(catalogue);
  return isNamed(kind) ? namedSectionIn(catalogue, kind) : sectionIn(catalogue, kind);
}

/**
 * @param lengths characters of the other documents, by name.
 * @param linked how many links an entity has, by kind of entity.
 */
export function writeCatalogue(
  catalogue: Catalogue,
  lengths: ReadonlyMap<string, number>,
  linked: readonly MostLinked[],
): string {
  const sections = KINDS.map((kind) => writtenSection(catalogue, kind));
  const counted = [
    ...COUNTED.map((kind) => packed(catalogue.counts[kind])),
    packed(lengthsBeside(catalogue, lengths)),
  ];
  const head: CatalogueHead = {
    knownThrough: catalogue.knownThrough,
    sections: KINDS.map((kind, index) => [catalogue[kind].length, sections[index]?.length ?? 0]),
    most: catalogue.counts.most,
    ...(catalogue.moved.length === 0 ? {} : { moved: catalogue.moved }),
    ...(catalogue.days.length === 0 ? {} : { days: catalogue.days }),
    ...(catalogue.stageCodes.length === 0 ? {} : { stageCodes: catalogue.stageCodes }),
    parsed: Object.fromEntries(
      [...lengths].filter(([name]) => PARSED.some((beginning) => name.startsWith(beginning))),
    ),
    linked,
    counted: counted.map(({ length }) => length),
  };
  return [asciiJson(head), ...sections, ...counted].join('\n');
}

/** @throws ShapeError when there is not a number for each thing that is counted, and for each document that is measured. */
function requireCounts({ counts, seasons, clubs, countries, ...others }: OpenCatalogue): void {
  const records = { ...others, seasons, clubs, countries };
  for (const kind of COUNTED)
    requireCount(`counts of ${kind}`, counts.numbers[kind].length, records[kind].size * NUMBERS_OF[kind]);
  const measured = SINGLE_DOCUMENTS.length + seasons.size + clubs.size + countries.size;
  requireCount('lengths', counts.lengths.length, measured);
}

/**
 * @throws SyntaxError when the text is shorter or longer than its first line tells; ShapeError when that line or the counts have
 * another shape.
 */
export function readCatalogue(text: string): OpenCatalogue {
  const { head, end } = headOf(CATALOGUE_HEAD, text);
  const { knownThrough, sections, most, counted, parsed = {}, linked = [] } = head;
  const { moved = [], days = [], stageCodes = [] } = head;
  requireCount('sections', sections.length, KINDS.length);
  requireCount('counted', counted.length, COUNTED.length + 1);
  let index = end - 1;
  const next = (length = 0): string => {
    const start = index + 1;
    index = start + length;
    return text.slice(start, index);
  };
  const kinds = KINDS.map((kind, place) => {
    const [count = 0, length] = sections[place] ?? [];
    return [kind, new RowSet<object>(next(length), count, SHAPES[kind])] as const;
  });
  const numbers = COUNTED.map((kind, place) => [kind, new PackedNumbers(next(counted[place]))] as const);
  const lengths = new PackedNumbers(next(counted[COUNTED.length]));
  requireLength(text.length, index);
  const counts = { numbers: Object.fromEntries(numbers), lengths, parsed, linked, most };
  const catalogue = {
    knownThrough,
    moved,
    days,
    stageCodes,
    counts,
    ...Object.fromEntries(kinds),
  } as OpenCatalogue;
  requireCounts(catalogue);
  return catalogue;
}
