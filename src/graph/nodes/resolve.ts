/** Look-ups that resolvers of several types need. Each answers from the view, so that the as-of day holds. */
import type { ClubRecord, CountryRecord, SeasonRecord, TenureRecord } from '../../documents/catalogue.ts';
import { referencesOf } from '../../documents/citations.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type {
  Club,
  Coach,
  Competition,
  Confederation,
  Country,
  Entity,
  NationalTeam,
  Season,
  Source,
  Team,
  Tenure,
  Venue,
} from './entities.ts';

/** A document names something that the catalogue lacks. The data set is broken; the client made no mistake. */
export class BrokenLinkError extends Error {
  override readonly name = 'BrokenLinkError';
}

function found<T>(value: T | null | undefined, id: string): T {
  if (value === null || value === undefined) throw new BrokenLinkError(`${id} is not in the catalogue`);
  return value;
}

export const clubOf = (view: GraphView, id: string): Club => ({
  kind: 'club',
  record: found(view.clubs.get(id), id),
});

/** A ground that exists on the day. */
export const groundOf = (view: GraphView, id: string): Venue => ({
  kind: 'venue',
  record: found(view.venues.get(id), id),
});

export const countryOf = (view: GraphView, id: string): Country => ({
  kind: 'country',
  record: found(view.countries.get(id), id),
});

/** A country, or its successor where it had ended; null when it does not exist yet. */
function lasting(view: GraphView, id: string): CountryRecord | null {
  const country = view.countries.get(id);
  const next = country?.successor === undefined ? null : lasting(view, country.successor);
  return next ?? country;
}

/**
 * The country that a club belongs to today. Before that country existed, it is the one whose association the
 * club last played under, or its successor; null when no season tells it.
 */
export function countryOfClub(
  view: GraphView,
  { associationsBefore = [] }: ClubRecord,
  id: string,
): Country | null {
  const [before = ''] = associationsBefore.find(([, day]) => view.knows(day)) ?? [];
  const record = view.countries.get(id) ?? lasting(view, before);
  return record === null ? null : { kind: 'country', record };
}

/** The country whose association the club plays under; that of today when none is known for the day. */
export const associationOfClub = (view: GraphView, { record }: Club): Country =>
  countryOfClub(view, record, record.association) ?? {
    kind: 'country',
    record: found(view.countries.on(record.association, view.day), record.association),
  };

/** Null when the country is unknown, or does not exist yet. */
export function countryOnDay(view: GraphView, id: string | undefined): Country | null {
  const record = id === undefined ? null : view.countries.get(id);
  return record === null ? null : { kind: 'country', record };
}

export function nationalTeamOf(view: GraphView, country: string): NationalTeam | null {
  const record = view.countries.get(country);
  return record?.nationalTeam ? { kind: 'national-team', record } : null;
}

/** An entity as it stood on another day than that of the view, whether it existed or not. */
export function entityOn(view: GraphView, entity: Entity, day: string): Entity {
  const { kind, record } = entity;
  switch (kind) {
    case 'season':
    case 'confederation':
      return entity;
    case 'club':
      return { kind, record: view.clubs.on(record.id, day) ?? record };
    case 'coach':
      return { kind, record: view.coaches.on(record.id, day) ?? record };
    case 'competition':
      return { kind, record: view.competitions.on(record.id, day) ?? record };
    case 'venue':
      return { kind, record: view.venues.on(record.id, day) ?? record };
    default:
      return { kind, record: view.countries.on(record.id, day) ?? record };
  }
}

/** The name of a team on the day of a match; that of the view's day when the match is still to come. */
export function teamNameOn(view: GraphView, id: string, day: string): string {
  const { kind, record } = teamOf(view, id);
  const on = day < view.day ? day : view.day;
  const all = kind === 'club' ? view.clubs : view.countries;
  return all.nameOn(record.id, on) ?? record.name;
}

/** @param id with its kind. */
export const teamOf = (view: GraphView, id: string): Team => found(view.teamEntity(id), id);

export const coachOf = (view: GraphView, id: string): Coach => ({
  kind: 'coach',
  record: found(view.coaches.get(id), id),
});

export const competitionOf = (view: GraphView, id: string): Competition => ({
  kind: 'competition',
  record: found(view.competitions.get(id), id),
});

export const confederationOf = (view: GraphView, id: string): Confederation => ({
  kind: 'confederation',
  record: found(view.index.confederations.get(id), id),
});

export const seasonOf = (record: SeasonRecord): Season => ({ kind: 'season', record });
export const tenureOf = (record: TenureRecord): Tenure => ({ kind: 'tenure', record });

export function venueOf(view: GraphView, id: string | undefined): Venue | null {
  const record = id === undefined ? null : view.venues.get(id);
  return record === null ? null : { kind: 'venue', record };
}

export const sourceNamed = (view: GraphView, id: string): Source => ({
  kind: 'source',
  record: found(view.index.sources.get(id), id),
});

/** A source cell may name several, separated by `;`. */
export const sourcesOf = (view: GraphView, source: string | undefined): Source[] =>
  referencesOf({ source }).map((reference) => sourceNamed(view, reference.source));

/** A season that must exist. Its document is not read. */
export const seasonNamed = (view: GraphView, id: string) => seasonOf(found(view.seasonRecord(id), id));

/** A season that must exist, with its document. */
export function seasonViewOf(view: GraphView, id: string): PromiseOrValue<SeasonView> {
  return whenReady(view.season(id), (season) => found(season, id));
}
