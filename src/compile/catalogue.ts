import type { Catalogue } from '../store/catalogue.ts';
import type { Facts, Located } from './facts.ts';
import type { FactIndex } from './index-facts.ts';
import { seasonRecord } from './seasons.ts';

const values = <T>(facts: readonly Located<T>[]): readonly T[] => facts.map((fact) => fact.value);

/** The last day the facts speak of. No clock: the same facts give the same day. */
function knownThrough(facts: Facts): string {
  const played = facts.matches.flatMap(({ value }) => (value.score === undefined ? [] : value.date));
  const appointed = facts.tenures.flatMap(({ value }) => (value.from?.length === 10 ? value.from : []));
  return [...played, ...appointed].reduce((last, day) => (day > last ? day : last), '');
}

export function catalogueDocument(facts: Facts, index: FactIndex): Catalogue {
  return {
    knownThrough: knownThrough(facts),
    confederations: values(facts.confederations),
    countries: values(facts.countries),
    clubs: values(facts.clubs),
    venues: values(facts.venues),
    coaches: values(facts.coaches),
    competitions: values(facts.competitions),
    seasons: facts.seasons.map(({ value }) => seasonRecord(facts, index, value)),
    tenures: values(facts.tenures),
    sources: values(facts.sources),
    conflicts: values(facts.conflicts),
  };
}
