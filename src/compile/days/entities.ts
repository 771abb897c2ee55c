/**
 * The days from which clubs, countries, grounds and coaches exist in the graph. A club that was founded in 2009 does
 * not exist in 2008.
 */
import { compareText } from '../../football/match.ts';
import { firstPossibleDay, lastPossibleDay, parsePartialDate } from '../../football/partial-date.ts';
import { globalId } from '../../model/ids.ts';
import { compact } from '../cells.ts';
import type { EntrantFact, Facts, Located } from '../facts.ts';
import type { KnownFacts } from './fill.ts';
import { honourDay } from './honour-day.ts';
import { latestDay } from './season-days.ts';

type Entities = Omit<Facts, 'seasons'>;

/** A date known to the month counts from the last day of the month. */
function surely(date: string | undefined): string | undefined {
  const parsed = date === undefined ? null : parsePartialDate(date);
  return parsed === null ? undefined : lastPossibleDay(parsed);
}

const earlier = (a: string, b: string | undefined): string => (b !== undefined && b < a ? b : a);

/** By team and by ground: the day from which its first match was known. */
function matchDays(facts: Entities): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { value } of facts.matches) {
    const day = value.knownFrom ?? value.date;
    const ground = value.venue === undefined ? [] : [globalId('venue', value.venue)];
    for (const id of [value.home, value.away, ...ground]) first.set(id, earlier(day, first.get(id)));
  }
  return first;
}

/** The same, or the beginning of an earlier tenure of one of its coaches. */
function firstDays(facts: Entities, played: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const first = new Map(played);
  for (const { value } of facts.tenures) {
    const began = parsePartialDate(value.from ?? value.to ?? '');
    if (began !== null) first.set(value.team, earlier(firstPossibleDay(began), first.get(value.team)));
  }
  return first;
}

/** By club: the first day on which it took part in a season whose matches are not held, or won something. */
function toldDays({ entrants, honours, seasons }: KnownFacts): ReadonlyMap<string, string> {
  const known = new Map(seasons.map(({ value }) => [value.id, value.knownFrom]));
  const ends = new Map(seasons.map(({ value }) => [value.id, value.end]));
  const first = new Map<string, string>();
  const add = (team: string, day: string | undefined): void => {
    if (day !== undefined) first.set(team, earlier(day, first.get(team)));
  };
  for (const { value } of entrants) add(value.team, known.get(value.season));
  for (const { value } of honours)
    if (value.team !== undefined)
      add(
        value.team,
        honourDay(value, (season) => ends.get(season)),
      );
  return first;
}

/** A country exists from the first match of its team or of one of its clubs, if that was before the state began. */
function countryDays(facts: Entities, first: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const played = new Map<string, string>();
  const add = (country: string, team: string): void => {
    const day = first.get(team);
    if (day !== undefined) played.set(country, earlier(day, played.get(country)));
  };
  for (const { value } of facts.countries) add(value.id, globalId('national-team', value.id));
  for (const { value } of facts.clubs)
    for (const country of [value.country, value.association]) add(country, globalId('club', value.id));
  return new Map(
    facts.countries.flatMap(({ value: { id, from } }) => {
      const began = surely(from);
      return began === undefined ? [] : [[id, earlier(began, played.get(id))]];
    }),
  );
}

const dated = <T extends object>(
  facts: readonly Located<T>[],
  dayOf: (value: T) => string | undefined,
): readonly Located<T>[] =>
  facts.map((fact) => ({ ...fact, value: compact({ ...fact.value, knownFrom: dayOf(fact.value) }) as T }));

/**
 * The associations of a club, the latest first, each with the day from which a season tells that the club
 * played under it.
 */
function toldAssociations(
  entries: readonly EntrantFact[],
  known: ReadonlyMap<string, string | undefined>,
): readonly (readonly [association: string, day: string])[] {
  const first = new Map<string, string>();
  for (const { association, season } of entries) {
    const day = known.get(season) ?? '';
    first.set(association, earlier(day, first.get(association)));
  }
  return [...first].sort(([, a], [, b]) => compareText(b, a));
}

/** The clubs, each with the associations that seasons tell it played under before its own of today. */
function withPast({ clubs, entrants, seasons }: KnownFacts): Entities['clubs'] {
  const known = new Map(seasons.map(({ value }) => [value.id, value.knownFrom]));
  const byTeam = Map.groupBy(
    entrants.map(({ value }) => value),
    ({ team }) => team,
  );
  return clubs.map((fact) => {
    const { id, association } = fact.value;
    const others = (byTeam.get(globalId('club', id)) ?? []).filter(
      (entry) => entry.association !== association,
    );
    const associationsBefore = toldAssociations(others, known);
    return associationsBefore.length === 0 ? fact : { ...fact, value: { ...fact.value, associationsBefore } };
  });
}

/** The facts with the first day of everything that has one. Without a first day, a thing exists on every day. */
export function withFirstDays(facts: KnownFacts): KnownFacts {
  const played = matchDays(facts);
  const first = firstDays(facts, played);
  const byTeam = toldDays(facts);
  // A coach of a club does not make its country exist: Dynamo Kyiv had many before Ukraine was a state.
  const countries = countryDays(facts, played);
  return {
    ...facts,
    countries: dated(facts.countries, ({ id }) => countries.get(id)),
    clubs: dated(withPast(facts), ({ id, founded, country, association }) => {
      const began = latestDay([surely(founded), countries.get(country), countries.get(association)]);
      const team = globalId('club', id);
      return began === undefined ? undefined : earlier(earlier(began, first.get(team)), byTeam.get(team));
    }),
    venues: dated(facts.venues, ({ id, opened }) => {
      const began = surely(opened);
      return began === undefined ? undefined : earlier(began, first.get(globalId('venue', id)));
    }),
    coaches: dated(facts.coaches, ({ born }) => surely(born)),
  };
}
