import type { Account } from './account.ts';
import type { Answer } from './answer.ts';

export interface Call {
  readonly method: string;
  /** Below the account. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands for each `:` of the route, decoded. */
  readonly params: readonly string[];
  readonly body: Buffer;
  readonly type: string;
  json(): unknown;
  form(): Promise<FormData>;
}

type Handler = (account: Account, call: Call) => Answer | Promise<Answer>;
/** `:` stands for one part of a path. */
export type Route = readonly [method: string, path: string, handle: Handler];

function matched(pattern: string, path: string): readonly string[] | null {
  const [parts, given] = [pattern.split('/'), path.split('/')];
  if (parts.length !== given.length) return null;
  if (!parts.every((part, at) => part === ':' || part === given[at])) return null;
  return given.filter((_, at) => parts[at] === ':').map(decodeURIComponent);
}

export function find(
  routes: readonly Route[],
  method: string,
  path: string,
): { handle: Handler; params: readonly string[] } | null {
  for (const [on, pattern, handle] of routes) {
    const params = on === method ? matched(pattern, path) : null;
    if (params !== null) return { handle, params };
  }
  return null;
}
