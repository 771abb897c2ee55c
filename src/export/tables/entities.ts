/** Tables of what the catalogue lists. Ids are the global ids of the API: `club:atalanta`. */
import type {
  ClubRecord,
  CoachRecord,
  CompetitionRecord,
  ConfederationRecord,
  CountryRecord,
  NameRecord,
  SourceRecord,
  VenueRecord,
} from '../../documents/catalogue.ts';
import { type CitedWork, openedAt, type SourcePlace } from '../../documents/citations.ts';
import type { GraphView } from '../../graph/view.ts';
import { type GlobalIdKind, globalId } from '../../model/ids.ts';
import { clubs as clubsTable } from '../../model/tables/clubs.ts';
import { coaches as coachesTable } from '../../model/tables/coaches.ts';
import { competitions as competitionsTable } from '../../model/tables/competitions.ts';
import { confederations as confederationsTable } from '../../model/tables/confederations.ts';
import { countries as countriesTable } from '../../model/tables/countries.ts';
import { nameParts } from '../../model/tables/names.ts';
import { sources as sourcesTable } from '../../model/tables/sources.ts';
import { venues as venuesTable } from '../../model/tables/venues.ts';
import { entityColumns, propertyOf, sayers, statementColumns } from './declared.ts';
import { always, integer, link, table, text } from './table.ts';

/** The global id of a slug; undefined without a slug. */
export const idOrNone = (kind: GlobalIdKind, slug: string | undefined): string | undefined =>
  slug === undefined ? undefined : globalId(kind, slug);

export interface TeamRow {
  readonly id: string;
  readonly kind: string;
  readonly record: ClubRecord | CountryRecord;
  readonly country: string;
}

export interface Name {
  readonly subject: string;
  readonly name: NameRecord;
}

/** That a node says it comes from a source, and where it stands there. */
export interface Provenance {
  readonly subject: string;
  readonly source: SourceRecord;
  readonly place: SourcePlace | null;
}

export const sources = table<SourceRecord>('sources', entityColumns('source', sourcesTable));

export const confederations = table<ConfederationRecord>(
  'confederations',
  entityColumns('confederation', confederationsTable),
);

export const countries = table<CountryRecord>('countries', entityColumns('country', countriesTable));

export const venues = table<VenueRecord>('venues', entityColumns('venue', venuesTable));

/** Clubs and national teams. */
export const teams = table<TeamRow>(
  'teams',
  {
    id: always(({ id }) => id),
    kind: always(({ kind }) => kind),
    name: always(({ record }) => record.name),
    country: link('countries', ({ country }) => idOrNone('country', country)),
  },
  { indexes: ['name', 'country'] },
);

export const clubs = table<ClubRecord>('clubs', {
  ...entityColumns<ClubRecord>('club', clubsTable),
  id: { ...link<ClubRecord>('teams', ({ id }) => globalId('club', id)), required: true },
});

export const coaches = table<CoachRecord>('coaches', entityColumns('coach', coachesTable));

export const competitions = table<CompetitionRecord>(
  'competitions',
  entityColumns('competition', competitionsTable),
);

/** Properties for which the exported table has columns of its own. */
const NAME_COLUMNS: readonly (keyof typeof nameParts.columns)[] = ['name', 'kind', 'lang', 'from', 'to'];

/** Names of a thing beside its main name; those that tell no sources are told by those of the thing. */
export const names = table<Name>(
  'names',
  {
    subject: always(({ subject }) => subject),
    name: always(({ name }) => name.name),
    kind: always(({ name }) => name.kind),
    lang: text(({ name }) => name.lang),
    valid_from: text(({ name }) => name.from),
    valid_to: text(({ name }) => name.to),
    ...statementColumns(nameParts, ({ name }, property) => propertyOf(name, property), NAME_COLUMNS),
    ...sayers(({ name }) => name),
  },
  { key: [], indexes: ['subject', 'name'] },
);

export const provenance = table<Provenance>(
  'provenance',
  {
    subject: always(({ subject }) => subject),
    source: { ...link<Provenance>('sources', ({ source }) => globalId('source', source.id)), required: true },
    file: text(({ place }) => place?.file),
    line: integer(({ place }) => place?.line),
    key: text(({ place }) => place?.key),
    url: text(({ source, place }) => openedAt(source, place)),
    licence: always(({ source }) => source.licence),
  },
  { key: ['subject', 'source'], indexes: ['source'] },
);

/** A report that a compilation of ours rests on, for one fact. */
export interface CitedFor {
  readonly subject: string;
  /** What a statement calls the fact; absent for all that a row tells of the subject. */
  readonly predicate?: string;
  readonly work: CitedWork;
  /** The source of the graph that the work is; absent for a report. */
  readonly source?: string | undefined;
}

export const works = table<CitedFor>(
  'works',
  {
    subject: always(({ subject }) => subject),
    predicate: text(({ predicate }) => predicate),
    title: always(({ work }) => work.title),
    url: text(({ work }) => work.url),
    source: link('sources', ({ source }) => idOrNone('source', source)),
  },
  { key: [], indexes: ['subject'] },
);

export function teamsOf({ clubs: held, countries: states }: GraphView): readonly TeamRow[] {
  const own = held.list.map((record) => ({
    id: globalId('club', record.id),
    kind: 'CLUB',
    record,
    country: record.country,
  }));
  const national = states.list
    .filter(({ nationalTeam }) => nationalTeam)
    .map((record) => ({
      id: globalId('national-team', record.id),
      kind: 'NATIONAL_TEAM',
      record,
      country: record.id,
    }));
  return [...own, ...national];
}
