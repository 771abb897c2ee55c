/** What the columns of a record say as linked data. */
import type { FactMeaning, KnownFrom } from '../model/kit/column.ts';
import { EVERYTHING, type Stated, statedBy } from '../model/kit/state.ts';
import type { Table } from '../model/kit/table.ts';
import { LEFT_OUT_OF_LINKED_DATA } from '../model/left-out.ts';
import { type PublishedAt, property, reference, type Thing, type Value } from './thing.ts';

/** How nodes that a column names are typed and found on the day. */
const NAMED: Readonly<
  Record<
    string,
    readonly [type: string, nameOf: (publication: PublishedAt, id: string) => string | undefined]
  >
> = {
  country: ['Country', ({ view }, id) => view.countries.get(id)?.name],
  venue: ['StadiumOrArena', ({ view }, id) => view.venues.get(id)?.name],
  confederation: ['SportsOrganization', ({ view }, id) => view.index.confederations.get(id)?.name],
  competition: ['EventSeries', ({ view }, id) => view.index.competitions.get(id)?.name],
};

/** Properties that hold a list, however many values there are. */
const LISTS: ReadonlySet<string> = new Set(['location', 'sameAs', 'additionalProperty']);

interface Place {
  /** The property of the thing, and that of a part of it. */
  readonly path: readonly [property: string, ofPart?: string | undefined];
  /** What a property value is called there; null where the value stands for itself. */
  readonly as: string | null;
}

function placeOf({ term, says }: FactMeaning): Place {
  if (typeof term !== 'string') return { path: [term?.in ?? 'additionalProperty'], as: term?.as ?? says };
  const [first = term, ofPart] = term.split('/');
  return { path: [first, ofPart], as: null };
}

/** A node by name and address, or by its name alone within a part; undefined while it is not there. */
function referred(publication: PublishedAt, kind: string, id: string, isPart: boolean): Value {
  const [type, nameOf] = NAMED[kind] ?? [];
  const name = nameOf?.(publication, id);
  if (type === undefined || name === undefined) return undefined;
  return isPart ? name : reference(publication, type, `${kind}:${id}`, name);
}

function termOf(publication: PublishedAt, of: Table, stated: Stated, place: Place, told: unknown): Value {
  const type = of.columns[stated.property]?.type;
  if (type?.page !== undefined) return type.page(told);
  if (type?.names !== undefined && place.as === null)
    return referred(publication, type.names, String(told), place.path[1] !== undefined);
  return place.as === null ? stated.value : property(place.as, stated.value);
}

function put(terms: Record<string, Value>, [name, ofPart]: Place['path'], value: Value): void {
  const known = terms[name];
  if (ofPart !== undefined) terms[name] = { ...(known as Thing | undefined), [ofPart]: value };
  else if (LISTS.has(name)) terms[name] = [...((known as readonly Value[] | undefined) ?? []), value];
  else terms[name] = value;
}

/**
 * @param record of a row of the table.
 * @param knows whether what is known from then on is known.
 * @returns by property of the vocabulary, without what the list of exceptions leaves out.
 */
export function termsOf(
  publication: PublishedAt,
  of: Table,
  record: object,
  knows: (from: KnownFrom) => boolean = EVERYTHING.knows,
): Thing {
  const told = record as Readonly<Record<string, unknown>>;
  const leftOut = LEFT_OUT_OF_LINKED_DATA[of.name] ?? {};
  const terms: Record<string, Value> = {};
  for (const stated of statedBy(of, record, { knows, changes: true })) {
    if (stated.property in leftOut) continue;
    const place = placeOf(stated.meaning);
    put(terms, place.path, termOf(publication, of, stated, place, told[stated.property]));
  }
  return terms;
}

/** A thing with some properties first, in that order. */
export function inOrder(names: readonly string[], thing: Thing): Thing {
  const first = Object.fromEntries(names.map((name) => [name, thing[name]]));
  return { ...first, ...thing };
}
