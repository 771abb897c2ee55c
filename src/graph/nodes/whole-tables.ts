/** Lists of every entity of a kind, by id: a page of one makes the records on it and no others. */
import { compareText } from '../../football/match.ts';
import { memoizedByCatalogue } from '../memoized.ts';
import type { GraphView } from '../view.ts';
import type { Entity } from './entities.ts';
import type { ListedKind, ListScope } from './entity-lists.ts';

const TABLES = { club: 'clubs', competition: 'competitions', country: 'countries', venue: 'venues' } as const;
type TableKind = keyof typeof TABLES;

const isTable = (kind: ListedKind): kind is TableKind => kind in TABLES;

const slugsByKind = memoizedByCatalogue((view: GraphView, kind: TableKind): readonly string[] =>
  view.index[TABLES[kind]].ids.toSorted(compareText),
);

const isRestricted = ({ confederation, country, competition, association, kinds, from, to }: ListScope) =>
  [confederation, country, competition, association, kinds, from, to].some(
    (given) => given !== null && given !== undefined,
  );

/**
 * The slugs of everything of a kind, by id, where just that is asked for, whatever the day; null for other lists. No record
 * is made.
 */
export function slugsOfTable(view: GraphView, kind: ListedKind, scope: ListScope): readonly string[] | null {
  const isById = (scope.orderBy ?? 'ID') === 'ID';
  return isTable(kind) && isById && view.asOf === null && !isRestricted(scope)
    ? slugsByKind(view, kind)
    : null;
}

/**
 * @param slug one of `slugsOfTable`.
 * @throws RangeError for another.
 */
export function inTable<K extends ListedKind>(
  view: GraphView,
  kind: K,
  slug: string,
): Extract<Entity, { kind: K }> {
  const record = isTable(kind) ? view.index[TABLES[kind]].get(slug) : null;
  if (record === null) throw new RangeError(`${slug} is no ${kind}`);
  return { kind, record } as Extract<Entity, { kind: K }>;
}
