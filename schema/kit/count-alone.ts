/** Connections of which only the length is asked for, which the catalogue tells. */
import { type FieldNode, Kind } from 'graphql';
import type { GraphView } from '../../src/graph/view.ts';
import { type Connection, type Page, paginateBy } from './page.ts';

const TOLD: ReadonlySet<string> = new Set(['totalCount', '__typename']);

/**
 * Whether a connection is asked for its length alone, and for all days, so that no item of it has to be read. With a cursor
 * it is not: the list tells whether the cursor is one of its own.
 * @param nodes the field as the document writes it, in each place where it does under the same name.
 */
export const isCountAlone = ({ asOf }: Pick<GraphView, 'asOf'>, nodes: readonly FieldNode[]): boolean =>
  asOf === null &&
  nodes.every(
    ({ arguments: given = [], selectionSet }) =>
      given.every(({ name }) => name.value === 'first' || name.value === 'last') &&
      selectionSet?.selections.every((node) => node.kind === Kind.FIELD && TOLD.has(node.name.value)),
  );

/** @throws BAD_USER_INPUT for sizes out of range. */
export const lengthAlone = <T>(length: number, page: Page): Connection<T> =>
  paginateBy(new Array<T>(length), String, page);
