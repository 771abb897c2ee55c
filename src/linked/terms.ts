/** The columns of a record as properties of linked data. */
import { parseGlobalId } from '../model/ids.ts';
import type { FactMeaning } from '../model/kit/column.ts';
import { type Stated, statedBy } from '../model/kit/state.ts';
import type { Table } from '../model/kit/table.ts';
import { LEFT_OUT_OF_LINKED_DATA } from '../model/left-out.ts';
import { NAMED } from './named.ts';
import { type PublishedAt, property, reference, referenceProperty, type Thing, type Value } from './thing.ts';

/** Properties whose value is always a list, even for a single value. */
const LISTS: ReadonlySet<string> = new Set(['location', 'sameAs', 'additionalProperty']);

interface Place {
  /** The property of the thing, and the property of its part where the value belongs to a part. */
  readonly path: readonly [property: string, ofPart?: string | undefined];
  /** The name of a property value; null where the property needs no name beside its value. */
  readonly as: string | null;
}

/** Where linked data has what a property says. */
export function placeOf({ term, says }: FactMeaning): Place {
  if (typeof term !== 'string') return { path: [term?.in ?? 'additionalProperty'], as: term?.as ?? says };
  const [first = term, ofPart] = term.split('/');
  return { path: [first, ofPart], as: null };
}

/** A reference to a node; within a part, its name alone. Undefined when the node does not exist on the as-of day. */
function referred(publication: PublishedAt, id: string, { path, as }: Place): Value {
  const parsed = parseGlobalId(id);
  if (parsed === null) return undefined;
  const [type, nameOf] = NAMED[parsed.kind];
  const name = nameOf(publication, parsed.slug);
  if (name === undefined || path[1] !== undefined) return name;
  const node = reference(publication, type, id, name);
  return as === null ? node : referenceProperty(as, node);
}

function termOf(publication: PublishedAt, of: Table, stated: Stated, place: Place, told: unknown): Value {
  const type = of.columns[stated.property]?.type;
  if (type?.page !== undefined) return type.page(told);
  if (type?.names !== undefined) return referred(publication, stated.value, place);
  return place.as === null ? stated.value : property(place.as, stated.value);
}

const listed = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value];

/** Both values of a property, each once: a list, unless they are one and the same. */
function together(first: Value, second: Value): Value {
  if (first === undefined || second === undefined) return first ?? second;
  const values = new Map(
    [...listed(first), ...listed(second)].map((value) => [JSON.stringify(value), value] as const),
  );
  const [only, ...others] = values.values();
  return others.length === 0 && !Array.isArray(first) && !Array.isArray(second) ? only : [...values.values()];
}

/** Two accounts of one thing. A property that both tell has the values of both. */
export function both(first: Thing, second: Thing): Thing {
  const told = Object.entries(second).map(([name, value]) => [name, together(first[name], value)] as const);
  return { ...first, ...Object.fromEntries(told) };
}

function put(terms: Record<string, Value>, [name, ofPart]: Place['path'], value: Value): void {
  const known = terms[name];
  if (ofPart !== undefined) terms[name] = { ...(known as Thing | undefined), [ofPart]: value };
  else terms[name] = together(known, LISTS.has(name) ? [value] : value);
}

/**
 * @param record of a row of the table, as a view has it.
 * @returns values by property of the vocabulary, without those in the list of exceptions.
 */
export function termsOf(publication: PublishedAt, of: Table, record: object): Thing {
  const told = record as Readonly<Record<string, unknown>>;
  const leftOut = LEFT_OUT_OF_LINKED_DATA[of.name] ?? {};
  const terms: Record<string, Value> = {};
  for (const stated of statedBy(of, record)) {
    if (stated.property in leftOut) continue;
    const place = placeOf(stated.meaning);
    put(terms, place.path, termOf(publication, of, stated, place, told[stated.property]));
  }
  return terms;
}

/** The thing with the named properties first, in the given order. */
export function inOrder(names: readonly string[], thing: Thing): Thing {
  const first = Object.fromEntries(names.map((name) => [name, thing[name]]));
  return { ...first, ...thing };
}
