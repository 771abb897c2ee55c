import type { EntitiesOnDay, EntityWithFirstDay } from '../../src/graph/nodes/entities-on-day.ts';
import { parseGlobalId } from '../../src/model/ids.ts';
import type { EntityBy } from './entity-by.ts';
import { badInput } from './errors.ts';
import { readId } from './node.ts';

/** One kind of entity, on a day or on all. */
type EntityLookup<T extends EntityWithFirstDay> = Pick<EntitiesOnDay<T>, 'get' | 'byWikidata' | 'byName'>;

/** A state that had ended yields to the one that bore its name after it: Yugoslavia as of 1995. */
function lasting<T extends EntityWithFirstDay>(bearers: readonly T[]): readonly T[] {
  const left = bearers.filter((bearer) => !('to' in bearer));
  return left.length === 0 ? bearers : left;
}

function byName<T extends EntityWithFirstDay>(index: EntityLookup<T>, name: string): T | null {
  const found = index.byName(name);
  const own = lasting(found.filter((entity) => entity.name === name));
  const [first, second] = own.length === 1 ? own : found;
  if (first !== undefined && second !== undefined) {
    throw badInput(
      `${name.slice(0, 80)} names several`,
      `one of the slugs ${found
        .map((entity) => entity.id)
        .slice(0, 10)
        .join(', ')}`,
    );
  }
  return first ?? null;
}

function byId<T extends EntityWithFirstDay>(index: EntityLookup<T>, kind: string, id: string): T | null {
  const parsed = parseGlobalId(id) ?? readId(id);
  return parsed.kind === kind ? index.get(parsed.slug) : null;
}

/**
 * The entity an argument names; null when there is none.
 * @throws BAD_USER_INPUT for an id that is not one, and for a name that several bear.
 */
export function lookUp<T extends EntityWithFirstDay>(
  index: EntityLookup<T>,
  kind: string,
  by: EntityBy,
): T | null {
  if (by.id) return byId(index, kind, by.id);
  if (by.slug) return index.get(by.slug);
  if (by.wikidata) return index.byWikidata(by.wikidata);
  return by.name ? byName(index, by.name) : null;
}
