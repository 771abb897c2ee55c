import type { PromiseOrValue } from '../../src/graph/promise-or-value.ts';
import { badInput } from './errors.ts';

/** The largest page, and the page that a client gets when it gives no size. */
export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** An item of a list: its node, its key in the list, and the facts of the link that put it there. */
export interface PageItem<T, L = null> {
  /** Unique in its list. A cursor names the key, so it stays good when items are added before it. */
  readonly key: string;
  readonly node: T;
  readonly link: L;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageEdge<T, L = null> {
  readonly cursor: string;
  readonly node: T;
  readonly link: L;
}

export interface Connection<T, L = null> {
  readonly edges: readonly PageEdge<T, L>[];
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list, not on the page. */
  readonly totalCount: number;
}

// Base64url tells clients not to build cursors of their own.
const encode = (key: string): string => {
  const isAscii = /^[ -~]*$/.test(key);
  const text = btoa(isAscii ? key : String.fromCharCode(...new TextEncoder().encode(key)));
  const end = text.indexOf('=');
  return (end < 0 ? text : text.slice(0, end)).replaceAll('+', '-').replaceAll('/', '_');
};

function checkSize(name: 'first' | 'last', size: number | null | undefined): void {
  if (size === null || size === undefined || (size >= 0 && size <= MAX_PAGE)) return;
  throw badInput(`${name} is ${size}`, `0 to ${MAX_PAGE}`);
}

function checkPage({ first, last, after, before }: Page): void {
  checkSize('first', first);
  checkSize('last', last);
  const forward = first !== undefined && first !== null;
  const backward = last !== undefined && last !== null;
  const ways = 'first with after, or last with before';
  if (forward && backward) throw badInput('first and last are both given', ways);
  if (forward && before) throw badInput('first and before are both given', ways);
  if (backward && after) throw badInput('last and after are both given', ways);
}

/** A cursor is never longer than the longest key there is, encoded. */
const MAX_CURSOR = 400;

/** The key in a cursor; null when the text is not a cursor. */
function keyIn(cursor: string): string | null {
  if (cursor.length > MAX_CURSOR) return null;
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const key = new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
    return encode(key) === cursor ? key : null;
  } catch {
    return null;
  }
}

/** A list that is complete. Its keys are made when they are asked for. */
interface PageList {
  readonly length: number;
  readonly keyAt: (index: number) => string;
}

function positionOf({ length, keyAt }: PageList, name: string, cursor: string): number {
  const key = keyIn(cursor);
  for (let index = 0; key !== null && index < length; index += 1) if (keyAt(index) === key) return index;
  throw badInput(`${name} is not a cursor of this list`, 'a cursor that the same list gave');
}

/**
 * The positions where a page begins and ends; the end is not on it.
 * @throws BAD_USER_INPUT for sizes out of range, `first` with `last`, and cursors of another list.
 */
function rangeOf(list: PageList, page: Page): readonly [from: number, to: number] {
  checkPage(page);
  const { after, before, last } = page;
  const from = after ? positionOf(list, 'after', after) + 1 : 0;
  const to = before ? positionOf(list, 'before', before) : list.length;
  if (last !== null && last !== undefined) return [Math.max(from, to - last), to];
  return [from, Math.min(to, from + (page.first ?? DEFAULT_PAGE))];
}

/** How to read an item of a list: its key, its node, and the facts of its link. */
interface Telling<I, T, L> {
  readonly key: (item: I) => string;
  readonly node: (item: I) => T;
  readonly link: (item: I) => L;
}

class EdgeTo<I, T, L> implements PageEdge<T, L> {
  readonly #item: I;
  readonly #telling: Telling<I, T, L>;
  #cursor: string | null = null;

  constructor(item: I, telling: Telling<I, T, L>) {
    this.#item = item;
    this.#telling = telling;
  }

  get cursor(): string {
    this.#cursor ??= encode(this.#telling.key(this.#item));
    return this.#cursor;
  }

  get node(): T {
    return this.#telling.node(this.#item);
  }

  get link(): L {
    return this.#telling.link(this.#item);
  }
}

/** A page of a list. When only the length is asked for, no edge is made; when only nodes are, no cursor. */
class PageOf<I, T, L> implements Connection<T, L> {
  readonly totalCount: number;
  readonly #items: readonly I[];
  readonly #from: number;
  readonly #to: number;
  readonly #telling: Telling<I, T, L>;

  constructor(items: readonly I[], page: Page, telling: Telling<I, T, L>) {
    this.#items = items;
    this.#telling = telling;
    const keyAt = (index: number): string => this.#keyAt(index);
    [this.#from, this.#to] = rangeOf({ length: items.length, keyAt }, page);
    this.totalCount = items.length;
  }

  get edges(): readonly PageEdge<T, L>[] {
    const shown = this.#items.slice(this.#from, Math.max(this.#from, this.#to));
    return shown.map((item) => new EdgeTo(item, this.#telling));
  }

  /** No edge is made for it, and no cursor that is not asked for. */
  get pageInfo(): PageInfo {
    const isEmpty = this.#to <= this.#from;
    const cursorAt = (index: number): string | null => (isEmpty ? null : encode(this.#keyAt(index)));
    const [first, last] = [this.#from, this.#to - 1];
    return {
      hasNextPage: this.#to < this.totalCount,
      hasPreviousPage: this.#from > 0,
      get startCursor() {
        return cursorAt(first);
      },
      get endCursor() {
        return cursorAt(last);
      },
    };
  }

  #keyAt(index: number): string {
    return this.#items
      .slice(index, index + 1)
      .map(this.#telling.key)
      .join('');
  }
}

/**
 * Cuts a page from a list that is whole, whose items tell nothing of themselves.
 * @throws BAD_USER_INPUT for sizes out of range, `first` with `last`, and cursors of another list.
 */
export const paginateAs = <I, T, L>(
  items: readonly I[],
  page: Page,
  telling: Telling<I, T, L>,
): Connection<T, L> => new PageOf(items, page, telling);

const itself = <T>(node: T): T => node;

/**
 * Cuts a page from a list that is whole.
 * @param items in the order of the list.
 * @param nodeOf makes the nodes of those items alone that stand on the page.
 * @throws BAD_USER_INPUT for sizes out of range, `first` with `last`, and cursors of another list.
 */
export function paginate<T, L>(items: readonly PageItem<T, L>[], page: Page): Connection<T, L>;
export function paginate<N, T, L>(
  items: readonly PageItem<N, L>[],
  page: Page,
  nodeOf: (node: N) => T,
): Connection<T, L>;
export function paginate(
  items: readonly PageItem<unknown, unknown>[],
  page: Page,
  nodeOf: (node: unknown) => unknown = itself,
): Connection<unknown, unknown> {
  return new PageOf(items, page, {
    key: (item) => item.key,
    node: (item) => nodeOf(item.node),
    link: (item) => item.link,
  });
}

/**
 * A page of items that have their own keys.
 * @param nodeOf makes the nodes on the page when they are asked for. Those that have to be read are promises, which the
 * executor waits for.
 */
export function paginateBy<T>(records: readonly T[], key: (record: T) => string, page: Page): Connection<T>;
export function paginateBy<N, T>(
  records: readonly N[],
  key: (record: N) => string,
  page: Page,
  nodeOf: (record: N) => PromiseOrValue<T>,
): Connection<T>;
export function paginateBy(
  records: readonly unknown[],
  key: (record: unknown) => string,
  page: Page,
  nodeOf: (record: unknown) => unknown = itself,
): Connection<unknown> {
  return new PageOf(records, page, { key, node: nodeOf, link: () => null });
}

/** The most nodes of a page, by which a connection multiplies the cost of the fields below. */
export function pageSize({ first, last }: Page): number {
  return Math.min(Math.max(first ?? last ?? DEFAULT_PAGE, 0), MAX_PAGE);
}
