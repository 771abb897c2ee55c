/** The catalogue as text: a line that says what follows, then a line a record. */
import type {
  Catalogue,
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  ConflictRecord,
  CountryRecord,
  HonourRecord,
  SeasonRecord,
  SourceRecord,
  TenureRecord,
  VenueRecord,
} from './catalogue.ts';
import { type Columns, columnsOf, linesOf, Records } from './records.ts';

/** The catalogue as it is read: the same lists, whose records are made when they are asked for. */
export interface OpenCatalogue {
  readonly knownThrough: string;
  readonly confederations: Records<ConfederationRecord>;
  readonly countries: Records<CountryRecord>;
  readonly clubs: Records<ClubRecord>;
  readonly venues: Records<VenueRecord>;
  readonly coaches: Records<CoachRecord>;
  readonly competitions: Records<CompetitionRecord>;
  readonly seasons: Records<SeasonRecord>;
  readonly tenures: Records<TenureRecord>;
  readonly sources: Records<SourceRecord>;
  readonly conflicts: Records<ConflictRecord>;
  readonly honours: Records<HonourRecord>;
}

type Kind = Exclude<keyof Catalogue, 'knownThrough'>;

type Found<K extends Kind> = readonly (keyof Catalogue[K][number] & string)[];

/** The kinds in the order of the text, each with what its records are found by besides their ids. */
const FOUND_BY: { readonly [K in Kind]: Found<K> } = {
  confederations: [],
  countries: [],
  clubs: ['association', 'venue'],
  venues: ['country'],
  coaches: ['country'],
  competitions: [],
  seasons: ['competition', 'qualification'],
  tenures: ['team', 'coach'],
  sources: [],
  conflicts: ['subject'],
  honours: ['competition', 'team'],
};
const KINDS = Object.keys(FOUND_BY) as readonly Kind[];

interface Head {
  readonly knownThrough: string;
  /** How many lines each kind has, in the order of `KINDS`. */
  readonly counts: readonly number[];
  readonly columns: readonly Columns[];
}

const columnsIn = <K extends Kind>(catalogue: Catalogue, kind: K): Columns =>
  columnsOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind]);

export function writeCatalogue(catalogue: Catalogue): string {
  const head: Head = {
    knownThrough: catalogue.knownThrough,
    counts: KINDS.map((kind) => catalogue[kind].length),
    columns: KINDS.map((kind) => columnsIn(catalogue, kind)),
  };
  return [JSON.stringify(head), ...KINDS.flatMap((kind) => linesOf(catalogue[kind]))].join('\n');
}

/** @throws SyntaxError when the text has fewer or more lines than it says. */
export function readCatalogue(text: string): OpenCatalogue {
  const [first = '', ...lines] = text.split('\n');
  const { knownThrough, counts, columns } = JSON.parse(first) as Head;
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum !== lines.length) throw new SyntaxError(`${lines.length} lines, and ${sum} were announced`);
  const ends = counts.map((_, at) => counts.slice(0, at + 1).reduce((total, count) => total + count, 0));
  const sections = KINDS.map((kind, at) => {
    const own = lines.slice(at === 0 ? 0 : ends[at - 1], ends[at]);
    return [kind, new Records(own, columns[at])] as const;
  });
  return { knownThrough, ...Object.fromEntries(sections) } as OpenCatalogue;
}
