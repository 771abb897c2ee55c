/** The documents of honours: by competition, and by where the teams belong. */
import type { HonourRecord } from '../../documents/catalogue.ts';
import { isOfKind, slugOf } from '../../model/ids.ts';
import { honoursName, OTHER_HONOURS } from '../../store/keys.ts';
import type { Facts } from '../facts.ts';

/** With fewer honours, a competition or a place shares a document with others: a version has a limited number of them. */
const FEW = 60;

/** Where a team belongs: a club to an association, a national team to a confederation. */
function placesOf(facts: Facts): (team: string) => string {
  const clubs = new Map(facts.clubs.map(({ value }) => [value.id, value.association]));
  const countries = new Map(facts.countries.map(({ value }) => [value.id, value.confederation]));
  return (team) =>
    (isOfKind(team, 'club') ? clubs.get(slugOf(team)) : countries.get(slugOf(team))) ?? OTHER_HONOURS;
}

const named = (
  of: 'competition' | 'teams',
  honours: ReadonlyMap<string, readonly HonourRecord[]>,
): readonly (readonly [name: string, honours: readonly HonourRecord[]])[] => {
  const large = [...honours].filter(([id, { length }]) => length >= FEW && id !== OTHER_HONOURS);
  const small = [...honours].flatMap(([id, own]) => (own.length >= FEW && id !== OTHER_HONOURS ? [] : own));
  const others = small.length === 0 ? [] : [[OTHER_HONOURS, small] as const];
  return [...large, ...others].map(([id, own]) => [honoursName(of, id), own]);
};

/** @param honours of all competitions, in the order of the table. */
export function honourDocuments(facts: Facts, honours: readonly HonourRecord[]) {
  const placeOf = placesOf(facts);
  const given = honours.filter(({ team }) => team !== undefined);
  return [
    ...named(
      'competition',
      Map.groupBy(honours, ({ competition }) => competition),
    ),
    ...named(
      'teams',
      Map.groupBy(given, ({ team = '' }) => placeOf(team)),
    ),
  ];
}
