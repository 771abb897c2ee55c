/** In which order entities are listed. */

import { fold } from '../../documents/fold.ts';
import { compareText } from '../../football/match.ts';
import { globalId } from '../../model/ids.ts';
import type { GraphView } from '../view.ts';
import type { Entity } from './entities.ts';

export type EntityOrder = 'ID' | 'NAME' | 'DATE' | 'MATCHES' | 'TITLES';

const LAST = '~';

/** The day that an entity began on, as far as told. */
const beganOn = ({ record }: Entity): string => {
  const { from, founded, opened, born, start } = record as Readonly<Record<string, unknown>>;
  const day = from ?? founded ?? opened ?? born ?? start;
  return typeof day === 'string' ? day : LAST;
};

function matchesOf({ counts }: GraphView, { kind, record }: Entity): number {
  if (kind === 'season') return record.matches;
  return counts.team(globalId(kind, record.id)).matches;
}

const titlesOf = (view: GraphView, { kind, record }: Entity): number =>
  view
    .honoursOfTeam(globalId(kind, record.id))
    .filter(({ honour, status }) => honour === 'CHAMPION' && status !== 'REVOKED').length;

/** Entities in an order, of equal ones by id; the most come first where they are counted. */
export function inListOrder<T extends Entity>(
  view: GraphView,
  order: EntityOrder,
  entities: readonly T[],
): readonly T[] {
  const byId = (a: T, b: T): number => compareText(a.record.id, b.record.id);
  if (order === 'ID') return entities.toSorted(byId);
  const keyed = entities.map((entity) => ({
    entity,
    text: textOf(order, entity),
    count: countOf(view, order, entity),
  }));
  keyed.sort((a, b) => b.count - a.count || compareText(a.text, b.text) || byId(a.entity, b.entity));
  return keyed.map(({ entity }) => entity);
}

function textOf(order: EntityOrder, entity: Entity): string {
  if (order === 'DATE') return beganOn(entity);
  return order === 'NAME' && 'name' in entity.record ? fold(entity.record.name) : '';
}

function countOf(view: GraphView, order: EntityOrder, entity: Entity): number {
  if (order === 'MATCHES') return matchesOf(view, entity);
  return order === 'TITLES' ? titlesOf(view, entity) : 0;
}
