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
import { BEGINNING, beginningsOf } from '../documents/name-beginning.ts';
import type { MostLinked } from '../documents/relations.ts';
import { ENDED, GAP, gapOf, isCounted, STARTED } from '../documents/season-gap.ts';
import { globalId } from '../model/ids.ts';
import type { Shape } from '../model/kit/shape.ts';
import { asciiJson, escapedText } from './ascii-json.ts';
import { EVIDENCE, RELATIONS, SEARCH, seasonName, sharedTeamsName, teamName } from './keys.ts';
import { PackedNumbers, packed } from './packed-numbers.ts';
import { RowSet } from './row-set.ts';
import { sectionOf } from './section-text.ts';

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
  readonly counts: OpenCounts;
}

type CatalogueKind = Exclude<keyof Catalogue, 'knownThrough' | 'moved' | 'days' | 'counts'>;
type CountedKind = Exclude<keyof CatalogueCounts, 'most'>;
const COUNTED: readonly CountedKind[] = ['clubs', 'countries', 'coaches', 'seasons'];

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

interface CatalogueHead {
  readonly knownThrough: string;
  /** For each kind, in the order of `KINDS`: the number of its records, and the characters of its section. */
  readonly sections: readonly (readonly [count: number, length: number])[];
  readonly most: MostOfAny;
  /** Absent where none is known; older builds knew none. */
  readonly moved?: readonly MovedId[];
  /** Absent where none is known; older builds knew none. */
  readonly days?: readonly DaySpan[];
  /** Older builds told neither. */
  readonly parsed?: Readonly<Record<string, number>>;
  readonly linked?: readonly MostLinked[];
  /** Characters of the numbers of each counted kind, in the order of `COUNTED`, and then of the lengths. */
  readonly counted: readonly number[];
}

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
  sectionOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind], true);

const namedSectionIn = <K extends NamedKind>(catalogue: Catalogue, kind: K): string =>
  sectionOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind], true, { [BEGINNING]: beginningsOf });

function escapedGap(season: SeasonRecord): string | undefined {
  const gap = isCounted(season) ? gapOf(season) : null;
  return gap === null ? undefined : escapedText(gap);
}

const seasonsSection = ({ seasons }: Catalogue): string =>
  sectionOf(seasons, FOUND_BY.seasons, true, {
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
    parsed: Object.fromEntries(
      [...lengths].filter(([name]) => PARSED.some((beginning) => name.startsWith(beginning))),
    ),
    linked,
    counted: counted.map(({ length }) => length),
  };
  return [asciiJson(head), ...sections, ...counted].join('\n');
}

/** @throws SyntaxError when the text is shorter or longer than its first line tells. */
export function readCatalogue(text: string): OpenCatalogue {
  let index = text.indexOf('\n');
  const {
    knownThrough,
    sections,
    most,
    counted,
    parsed = {},
    linked = [],
    moved = [],
    days = [],
  } = JSON.parse(text.slice(0, index)) as CatalogueHead;
  const next = (length: number): string => {
    const start = index + 1;
    index = start + length;
    return text.slice(start, index);
  };
  const kinds = sections.map(([count, length], place) => {
    const kind = KINDS[place];
    if (kind === undefined) throw new SyntaxError(`${sections.length} sections, and ${KINDS.length} kinds`);
    return [kind, new RowSet<object>(next(length), count, SHAPES[kind])] as const;
  });
  const blocks = counted.map((length) => new PackedNumbers(next(length)));
  if (index !== text.length) throw new SyntaxError(`${text.length} characters, and ${index} were announced`);
  const numbers = COUNTED.map((kind, place) => [kind, blocks[place]] as const);
  const lengths = blocks[COUNTED.length];
  const counts = { numbers: Object.fromEntries(numbers), lengths, parsed, linked, most };
  return { knownThrough, moved, days, counts, ...Object.fromEntries(kinds) } as OpenCatalogue;
}
