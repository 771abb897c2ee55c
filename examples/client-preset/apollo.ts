/** Settings of Apollo Client for the graph: `new ApolloClient({ ...daysOfApollo, cache: new InMemoryCache(cacheOfApollo), link })`. */
import { DocumentTransform, type FieldPolicy, type InMemoryCacheConfig } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { keyOf, withDays, withDaysOnFields } from './days.ts';
import { POSSIBLE_TYPES } from './types.generated.ts';

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

/** One object for each id and day. */
export const cacheOfApollo: InMemoryCacheConfig = {
  possibleTypes: POSSIBLE_TYPES,
  dataIdFromObject: keyOf,
  typePolicies: { Snapshot: { keyFields: false, merge: true } },
};
