/** Connections of which only the length is asked for: the catalogue has it. */
import { type FieldNode, Kind } from 'graphql';
import type { GraphView } from '../../src/graph/view.ts';
import { type Connection, type Page, paginateBy } from './page.ts';

/** The fields of a connection that need no item. */
const OF_LENGTH: ReadonlySet<string> = new Set(['totalCount', '__typename']);

/**
 * Whether a connection is asked for its length alone, and for all days, so that no item of it has to be read. A filter
 * needs the items, and so does a cursor, which may be none of the list.
 * @param nodes the field in each place in which the document writes it under one response key.
 */
export const isCountAlone = ({ asOf }: Pick<GraphView, 'asOf'>, nodes: readonly FieldNode[]): boolean =>
  asOf === null &&
  nodes.every(
    ({ arguments: given = [], selectionSet }) =>
      given.every(({ name }) => name.value === 'first' || name.value === 'last') &&
      selectionSet?.selections.every((node) => node.kind === Kind.FIELD && OF_LENGTH.has(node.name.value)),
  );

/** @throws BAD_USER_INPUT for sizes out of range. */
export const lengthAlone = <T>(length: number, page: Page): Connection<T> =>
  paginateBy(new Array<T>(length), String, page);
