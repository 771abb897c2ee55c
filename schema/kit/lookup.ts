import type { CatalogueIndex } from '../../src/graph/catalogue-index.ts';
import type { EntitiesOnDay, EntityWithFirstDay } from '../../src/graph/nodes/entities-on-day.ts';
import { type GlobalIdKind, globalId, parseGlobalId, slugOf } from '../../src/model/ids.ts';
import type { EntityBy } from './entity-by.ts';
import { badInput } from './errors.ts';
import { readId } from './node.ts';

/** One kind of entity, as of a day or of all days. */
type EntityLookup<T extends EntityWithFirstDay> = Pick<EntitiesOnDay<T>, 'get' | 'byWikidata' | 'byName'>;

/** Of several that had the name, those that have not ended: Yugoslavia as of 1995. */
function lasting<T extends EntityWithFirstDay>(bearers: readonly T[]): readonly T[] {
  const left = bearers.filter((bearer) => !('to' in bearer));
  return left.length === 0 ? bearers : left;
}

type LookupIndex = Pick<CatalogueIndex, 'moved'>;

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

/** The entity of a slug, also of one that was given up. */
function bySlug<T extends EntityWithFirstDay>(
  { moved }: LookupIndex,
  of: EntityLookup<T>,
  kind: GlobalIdKind,
  slug: string,
): T | null {
  const found = of.get(slug);
  const target = found === null ? moved.target(globalId(kind, slug)) : null;
  return target === null ? found : of.get(slugOf(target));
}

/**
 * The entity an argument names; null when there is none.
 * @throws BAD_USER_INPUT for an id that is not one, and for a name that several bear.
 */
export function lookUp<T extends EntityWithFirstDay>(
  index: LookupIndex,
  of: EntityLookup<T>,
  kind: GlobalIdKind,
  by: EntityBy,
): T | null {
  if (by.id) {
    const parsed = parseGlobalId(by.id) ?? readId(by.id);
    return parsed.kind === kind ? bySlug(index, of, kind, parsed.slug) : null;
  }
  if (by.slug) return bySlug(index, of, kind, by.slug);
  if (by.wikidata) return of.byWikidata(by.wikidata);
  return by.name ? byName(of, by.name) : null;
}
