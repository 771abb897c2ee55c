/** The order of lists of entities. */

import { fold } from '../../documents/fold.ts';
import { compareText } from '../../football/match.ts';
import { globalId } from '../../model/ids.ts';
import { STANDING } from '../../model/vocabularies.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type { Entity } from './entities.ts';

export type EntityOrder = 'ID' | 'NAME' | 'DATE' | 'MATCHES' | 'TITLES';

const LAST = '~';

const idOf = ({ kind, record }: Entity): string => globalId(kind, record.id);

/** The first day that is recorded of an entity. */
const beganOn = ({ record }: Entity): string => {
  const { from, founded, opened, born, start } = record as Readonly<Record<string, unknown>>;
  const day = from ?? founded ?? opened ?? born ?? start;
  return typeof day === 'string' ? day : LAST;
};

function matchesOf({ counts, index }: GraphView, { kind, record }: Entity): number {
  if (kind === 'season' || kind === 'venue') return record.matches;
  if (kind === 'competition')
    return index.seasonsOf.ids(record.id).reduce((sum, id) => sum + counts.season(id).matches, 0);
  return counts.team(globalId(kind, record.id)).matches;
}

/** The association of a club, or the confederation of a national team: their document has its honours. Null for other entities. */
function bodyOf({ kind, record }: Entity): string | null {
  if (kind === 'club') return record.association;
  return kind === 'national-team' ? (record.confederation ?? '') : null;
}

type Titles = ReadonlyMap<string, number>;

/** How many titles each team has, by its id. */
export function titlesOf(view: GraphView, entities: readonly Entity[]): PromiseOrValue<Titles> {
  const bodies = new Set(entities.flatMap((entity) => bodyOf(entity) ?? []));
  return whenReady(allReady([...bodies].map((body) => view.honours('teams', body))), (found) => {
    const titles = new Map<string, number>();
    for (const { team, honour, status } of new Set(found.flat()))
      if (team !== undefined && honour === 'CHAMPION' && STANDING.has(status))
        titles.set(team, (titles.get(team) ?? 0) + 1);
    return titles;
  });
}

const NONE: Titles = new Map();

/**
 * Entities in an order, of equal ones by id; the most come first where they are counted.
 * @param titles for the order of titles; see `titlesOf`.
 */
export function inListOrder<T extends Entity>(
  view: GraphView,
  order: EntityOrder,
  entities: readonly T[],
  titles: Titles = NONE,
): readonly T[] {
  const byId = (a: T, b: T): number => compareText(a.record.id, b.record.id);
  if (order === 'ID') return entities.toSorted(byId);
  const keyed = entities.map((entity) => ({
    entity,
    text: textOf(order, entity),
    count: order === 'MATCHES' ? matchesOf(view, entity) : (titles.get(idOf(entity)) ?? 0),
  }));
  keyed.sort((a, b) => b.count - a.count || compareText(a.text, b.text) || byId(a.entity, b.entity));
  return keyed.map(({ entity }) => entity);
}

function textOf(order: EntityOrder, entity: Entity): string {
  if (order === 'DATE') return beganOn(entity);
  return order === 'NAME' && 'name' in entity.record ? fold(entity.record.name) : '';
}
