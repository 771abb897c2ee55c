/** What lists and registers of clubs add to the clubs that play: names, city, year, Wikidata id; and where they differ. */
import type { ClubRecord, ConflictRecord } from '../../documents/catalogue.ts';
import { compact } from '../cells.ts';

const joined = (a: string, b: string): string => [...new Set([...a.split(';'), ...b.split(';')])].join(';');

/** A year and a day in it do not differ. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !a.startsWith(b) && !b.startsWith(a);

const FIELDS = ['founded', 'wikidata'] as const;

/** Where two accounts of a club differ: the one that was there before is preferred. */
export function clubConflicts(known: ClubRecord, told: ClubRecord): readonly ConflictRecord[] {
  return FIELDS.filter((field) => differ(known[field], told[field])).map((field) => ({
    subject: `club:${known.id}`,
    predicate: field,
    valueA: known[field] ?? '',
    sourceA: known.source,
    valueB: told[field] ?? '',
    sourceB: told.source,
    preferred: 'a',
    rule: 'prefer-first-source',
  }));
}

/** A club with what another account adds to it. */
export function filledClub(known: ClubRecord, told: ClubRecord): ClubRecord {
  const names = [known.name, ...known.names.map(({ name }) => name)];
  const added = told.names.filter(({ name }) => !names.includes(name));
  const adds =
    added.length > 0 ||
    [...FIELDS, 'city' as const].some((field) => known[field] === undefined && told[field]);
  if (!adds) return known;
  return compact({
    ...known,
    names: [...known.names, ...added],
    city: known.city ?? told.city,
    founded: known.founded ?? told.founded,
    wikidata: known.wikidata ?? told.wikidata,
    source: joined(known.source, told.source),
  });
}
