/** Tables of what the catalogue lists. Ids are those of the API: `club:atalanta`. */
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
import type { GraphView } from '../../graph/view.ts';
import { always, link, table, text } from './table.ts';

/** The global id of a slug that may be absent. */
export const globalId = (kind: string, slug: string | undefined): string | undefined =>
  slug === undefined ? undefined : `${kind}:${slug}`;

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

/** That a node says it comes from a source. */
export interface Provenance {
  readonly subject: string;
  readonly source: string;
}

export const sources = table<SourceRecord>('sources', {
  id: always(({ id }) => `source:${id}`),
  name: always(({ name }) => name),
  publisher: text(({ publisher }) => publisher),
  url: text(({ url }) => url),
  licence: always(({ licence }) => licence),
  note: text(({ note }) => note),
});

export const confederations = table<ConfederationRecord>('confederations', {
  id: always(({ id }) => `confederation:${id}`),
  name: always(({ name }) => name),
  full_name: text(({ fullName }) => fullName),
  wikidata: text(({ wikidata }) => wikidata),
});

export const countries = table<CountryRecord>('countries', {
  id: always(({ id }) => `country:${id}`),
  name: always(({ name }) => name),
  fifa_code: text(({ fifaCode }) => fifaCode),
  iso2: text(({ iso2 }) => iso2),
  confederation: link('confederations', ({ confederation }) => globalId('confederation', confederation)),
  valid_from: text(({ from }) => from),
  valid_to: text(({ to }) => to),
  successor: link('countries', ({ successor }) => globalId('country', successor)),
  wikidata: text(({ wikidata }) => wikidata),
});

export const venues = table<VenueRecord>('venues', {
  id: always(({ id }) => `venue:${id}`),
  name: always(({ name }) => name),
  city: text(({ city }) => city),
  country: link('countries', ({ country }) => globalId('country', country)),
  wikidata: text(({ wikidata }) => wikidata),
});

/** Clubs and national teams: whatever plays a match. */
export const teams = table<TeamRow>(
  'teams',
  {
    id: always(({ id }) => id),
    kind: always(({ kind }) => kind),
    name: always(({ record }) => record.name),
    country: link('countries', ({ country }) => globalId('country', country)),
  },
  { indexes: ['name', 'country'] },
);

export const clubs = table<ClubRecord>('clubs', {
  id: { ...link<ClubRecord>('teams', ({ id }) => `club:${id}`), required: true },
  name: always(({ name }) => name),
  full_name: text(({ fullName }) => fullName),
  country: link('countries', ({ country }) => globalId('country', country)),
  association: link('countries', ({ association }) => globalId('country', association)),
  city: text(({ city }) => city),
  founded: text(({ founded }) => founded),
  venue: link('venues', ({ venue }) => globalId('venue', venue)),
  wikidata: text(({ wikidata }) => wikidata),
});

export const coaches = table<CoachRecord>('coaches', {
  id: always(({ id }) => `coach:${id}`),
  name: always(({ name }) => name),
  country: link('countries', ({ country }) => globalId('country', country)),
  born: text(({ born }) => born),
  wikidata: text(({ wikidata }) => wikidata),
});

export const competitions = table<CompetitionRecord>('competitions', {
  id: always(({ id }) => `competition:${id}`),
  name: always(({ name }) => name),
  full_name: text(({ fullName }) => fullName),
  kind: always(({ kind }) => kind),
  organiser: text(({ organiser }) => organiser),
  country: link('countries', ({ country }) => globalId('country', country)),
  wikidata: text(({ wikidata }) => wikidata),
});

/** Other names than the one a thing is shown by. */
export const names = table<Name>(
  'names',
  {
    subject: always(({ subject }) => subject),
    name: always(({ name }) => name.name),
    kind: always(({ name }) => name.kind),
    lang: text(({ name }) => name.lang),
    valid_from: text(({ name }) => name.from),
    valid_to: text(({ name }) => name.to),
  },
  { key: [], indexes: ['subject', 'name'] },
);

export const provenance = table<Provenance>(
  'provenance',
  {
    subject: always(({ subject }) => subject),
    source: { ...link<Provenance>('sources', ({ source }) => `source:${source}`), required: true },
  },
  { key: ['subject', 'source'], indexes: ['source'] },
);

export function teamsOf({ clubs: held, countries: states }: GraphView): readonly TeamRow[] {
  const own = held.list.map((record) => ({
    id: `club:${record.id}`,
    kind: 'CLUB',
    record,
    country: record.country,
  }));
  const national = states.list
    .filter(({ nationalTeam }) => nationalTeam)
    .map((record) => ({
      id: `national-team:${record.id}`,
      kind: 'NATIONAL_TEAM',
      record,
      country: record.id,
    }));
  return [...own, ...national];
}
