/** Where two answers differ, told by the field that does. */
import type { Asked } from './questions/asked.ts';

export interface Difference {
  /** `Season.champion`: the field that differs; of a page or JSON-LD its kind. */
  readonly field: string;
  /** `node.matches.nodes.3.score`. */
  readonly path: string;
  /** What the tables of the day say. */
  readonly cut: unknown;
  /** What the whole graph says under `@asOf`. */
  readonly asOf: unknown;
}

/** So many of one question tell enough. */
const MOST = 5;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What parts two things of a list: the id of either. */
const idOf = (value: unknown): unknown =>
  isFields(value) ? Object.entries(value).find(([key]) => /(^|_)id$/.test(key))?.[1] : undefined;

/** What is found is in the order of how well known it is, over all days: it is compared in another. */
const isUnordered = ({ type, field }: Asked): boolean =>
  type === 'SearchConnection' && (field === 'edges' || field === 'nodes');

const inOrder = (list: readonly unknown[]): readonly unknown[] =>
  list
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);

class Comparison {
  readonly found: Difference[] = [];

  fields(cut: Fields, asOf: Fields, asked: readonly Asked[], path: string): void {
    for (const one of asked) {
      if (this.found.length >= MOST) return;
      if (Object.hasOwn(cut, one.key) || Object.hasOwn(asOf, one.key))
        this.#value(cut[one.key], asOf[one.key], one, `${path}${path === '' ? '' : '.'}${one.key}`);
    }
  }

  #add({ type, field }: Asked, path: string, cut: unknown, asOf: unknown): void {
    this.found.push({ field: `${type}.${field}`, path, cut, asOf });
  }

  #value(cut: unknown, asOf: unknown, asked: Asked, path: string): void {
    if (this.found.length >= MOST) return;
    if (Array.isArray(cut) && Array.isArray(asOf)) {
      const [a, b] = isUnordered(asked) ? [inOrder(cut), inOrder(asOf)] : [cut, asOf];
      if (a.length !== b.length || a.some((one, at) => idOf(one) !== idOf(b[at])))
        this.#add(asked, path, a.map(summary), b.map(summary));
      else for (const [at, one] of a.entries()) this.#value(one, b[at], asked, `${path}.${at}`);
    } else if (isFields(cut) && isFields(asOf)) {
      if (idOf(cut) !== idOf(asOf)) this.#add(asked, path, summary(cut), summary(asOf));
      else this.fields(cut, asOf, asked.below, path);
    } else if (cut !== asOf) this.#add(asked, path, summary(cut), summary(asOf));
  }
}

/** Things by their ids: the rest of them is not what differs. */
const summary = (value: unknown): unknown => idOf(value) ?? value;

/** The first fields that differ, in the order in which they were asked for. */
export function differencesIn(cut: unknown, asOf: unknown, asked: readonly Asked[]): readonly Difference[] {
  const comparison = new Comparison();
  if (isFields(cut) && isFields(asOf)) comparison.fields(cut, asOf, asked, '');
  else if (cut !== asOf) comparison.found.push({ field: 'Query', path: '', cut, asOf });
  return comparison.found;
}

/** The first property of linked data that differs. */
export function linkedDifference(cut: unknown, asOf: unknown, path = ''): Difference | null {
  if (JSON.stringify(cut) === JSON.stringify(asOf)) return null;
  if (isFields(cut) && isFields(asOf))
    for (const key of new Set([...Object.keys(cut), ...Object.keys(asOf)])) {
      const found = linkedDifference(cut[key], asOf[key], `${path}.${key}`);
      if (found !== null) return found;
    }
  return { field: `JSON-LD${path}`, path, cut, asOf };
}
