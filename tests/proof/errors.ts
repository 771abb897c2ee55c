/** What an answer says went wrong, in words that two answers have in common where the same went wrong. */
import type { GraphQLError } from 'graphql';
import type { Answer } from './graph.ts';

const codeOf = ({ extensions }: GraphQLError): string => String(extensions.code ?? 'INTERNAL_SERVER_ERROR');

/** `nationalTeam.campaigns.0`: the place that is null, with an error at or below it. */
function placeOf(data: unknown, path: GraphQLError['path'] = []): readonly (string | number)[] {
  let value = data;
  for (const [at, key] of path.entries()) {
    if (typeof value !== 'object' || value === null) return path.slice(0, at);
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return path;
}

/**
 * Each once: how often it is said depends on how long lists are. Where a whole thing is null by an error below it, which
 * other errors below are told depends on which field failed first: the place is compared, not the words.
 */
export function toldBy({ data, errors }: Answer): readonly string[] {
  const told = errors.map((error) => {
    const { message, path = [] } = error;
    const place = placeOf(data, path);
    const fields = place.filter((key) => typeof key === 'string').join('.');
    return `${codeOf(error)}: ${place.length < path.length ? `nothing at ${fields}` : message}`;
  });
  return [...new Set(told)].sort();
}
