/** The catalogue as text: a line that says what follows, then the section of each kind. */
import { asciiJson } from './ascii-json.ts';
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
import { Records } from './records.ts';
import { sectionOf } from './section-text.ts';

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
  countries: ['successor'],
  clubs: ['association', 'venue'],
  venues: ['country'],
  coaches: ['country'],
  competitions: ['kind'],
  seasons: ['competition', 'qualification'],
  tenures: ['team', 'coach'],
  sources: [],
  conflicts: ['subject'],
  honours: ['competition', 'team'],
};
const KINDS = Object.keys(FOUND_BY) as readonly Kind[];

interface Head {
  readonly knownThrough: string;
  /** Of each kind, in the order of `KINDS`: how many records it has, and characters its section. */
  readonly sections: readonly (readonly [count: number, length: number])[];
}

const sectionIn = <K extends Kind>(catalogue: Catalogue, kind: K): string =>
  sectionOf<Catalogue[K][number]>(catalogue[kind], FOUND_BY[kind]);

export function writeCatalogue(catalogue: Catalogue): string {
  const sections = KINDS.map((kind) => sectionIn(catalogue, kind));
  const head: Head = {
    knownThrough: catalogue.knownThrough,
    sections: KINDS.map((kind, at) => [catalogue[kind].length, sections[at]?.length ?? 0]),
  };
  return [asciiJson(head), ...sections].join('\n');
}

/** @throws SyntaxError when the text is shorter or longer than it says. */
export function readCatalogue(text: string): OpenCatalogue {
  let at = text.indexOf('\n');
  const { knownThrough, sections } = JSON.parse(text.slice(0, at)) as Head;
  const kinds = sections.map(([count, length], place) => {
    const start = at + 1;
    at = start + length;
    return [KINDS[place], new Records(text.slice(start, at), count)] as const;
  });
  if (at !== text.length) throw new SyntaxError(`${text.length} characters, and ${at} were announced`);
  return { knownThrough, ...Object.fromEntries(kinds) } as OpenCatalogue;
}
