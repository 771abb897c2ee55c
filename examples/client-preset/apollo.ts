/** Settings of Apollo Client for the graph: `new ApolloClient({ ...daysOfApollo, cache: new InMemoryCache(cacheOfApollo), link })`. */
import {
  DocumentTransform,
  type FieldPolicy,
  type InMemoryCacheConfig,
  type Reference,
  type TypePolicies,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { keyOf, withDays, withDaysOnFields } from './days.ts';
import { EMBEDDED, POSSIBLE_TYPES } from './types.generated.ts';

/** How documents are asked: with the day of each object, and with that of the operation on the fields of the query. */
export const daysOfApollo = {
  documentTransform: new DocumentTransform((document) => withDaysOnFields(withDays(document))),
};

/**
 * A list of the query whose pages join.
 * @param keyArgs arguments by which one such list differs from another.
 */
export const pagesOfQuery = (...keyArgs: readonly string[]): FieldPolicy =>
  relayStylePagination([...keyArgs, `@asOf`, ['date']]);

/** Entries that have no id are joined with those of the same thing, wherever those stood; others take their place. */
const joinedBy = (field: string): FieldPolicy<readonly Reference[]> => ({
  merge: (known = [], told, { readField, mergeObjects }) => {
    const thing = (entry: Reference): string | undefined => readField<Reference>(field, entry)?.__ref;
    const before = new Map(known.map((entry) => [thing(entry), entry]));
    return told.map((entry) => {
      const same = thing(entry) === undefined ? undefined : before.get(thing(entry));
      return same === undefined ? entry : mergeObjects(same, entry);
    });
  },
});

/** What has no id is told in parts: what one view asks of it does not drop what another view has. */
const embedded: TypePolicies = Object.fromEntries(EMBEDDED.map((name) => [name, { merge: true }]));
const connections: TypePolicies = Object.fromEntries(
  EMBEDDED.filter((name) => name.endsWith('Connection')).map((name) => [
    name,
    { merge: true, fields: { edges: joinedBy('node') } },
  ]),
);

/** One object for each id and day. */
export const cacheOfApollo: InMemoryCacheConfig = {
  possibleTypes: POSSIBLE_TYPES,
  dataIdFromObject: keyOf,
  typePolicies: {
    ...embedded,
    ...connections,
    Table: { merge: true, fields: { rows: joinedBy('team') } },
    Snapshot: { keyFields: false, merge: true },
  },
};
