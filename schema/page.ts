import { badInput } from './errors.ts';

/** The most a client may ask for in one page, and what it gets when it does not say. */
export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

export interface Page {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** An item of a list: its node, what names it in the list, and the facts of the link that put it there. */
export interface Item<T, L = null> {
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

export interface Edge<T, L = null> {
  readonly cursor: string;
  readonly node: T;
  readonly link: L;
}

export interface Connection<T, L = null> {
  readonly edges: readonly Edge<T, L>[];
  readonly pageInfo: PageInfo;
  /** Of the whole list, not of the page. */
  readonly totalCount: number;
}

// Base64url tells clients not to build cursors of their own.
const encode = (key: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(key)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

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

function positionOf<T, L>(items: readonly Item<T, L>[], name: string, cursor: string): number {
  const at = cursor.length > MAX_CURSOR ? -1 : items.findIndex((item) => encode(item.key) === cursor);
  if (at >= 0) return at;
  throw badInput(`${name} is not a cursor of this list`, 'a cursor that the same list gave');
}

/**
 * Cuts a page from a list that is whole.
 * @param items in the order of the list.
 * @throws BAD_USER_INPUT for sizes out of range, `first` with `last`, and cursors of another list.
 */
export function paginate<T, L>(items: readonly Item<T, L>[], page: Page): Connection<T, L> {
  checkPage(page);
  const { after, before, last } = page;
  let from = after ? positionOf(items, 'after', after) + 1 : 0;
  let to = before ? positionOf(items, 'before', before) : items.length;
  if (last !== null && last !== undefined) from = Math.max(from, to - last);
  else to = Math.min(to, from + (page.first ?? DEFAULT_PAGE));
  const edges = items
    .slice(from, Math.max(from, to))
    .map(({ key, node, link }) => ({ cursor: encode(key), node, link }));
  return {
    edges,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

/** A page of nodes that carry their own key. */
export function paginateBy<T>(nodes: readonly T[], key: (node: T) => string, page: Page): Connection<T> {
  return paginate(
    nodes.map((node) => ({ key: key(node), node, link: null })),
    page,
  );
}

/** How many nodes a page may hold: what a connection multiplies the cost of its children by. */
export function pageSize({ first, last }: Page): number {
  return Math.min(Math.max(first ?? last ?? DEFAULT_PAGE, 0), MAX_PAGE);
}
