import type { FieldMap, InputFieldBuilder, OutputRef } from '@pothos/core';
import { type CostQuestion, nodesOn } from '../costs/place.ts';
import { builder } from './builder.ts';
import { type Connection, DEFAULT_PAGE, MAX_PAGE, type PageEdge } from './page.ts';
import { PageInfoRef } from './page-info.ts';

export type InferredSchemaTypes = typeof builder.$inferSchemaTypes;

/** The properties of the link that an edge has beside its node. */
type EdgeFields<T, L> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<InferredSchemaTypes, PageEdge<T, L>>,
) => FieldMap;

/** More fields of a connection. */
type ListFields<P> = (t: PothosSchemaTypes.ObjectFieldBuilder<InferredSchemaTypes, P>) => FieldMap;

/**
 * The connection type over a node type.
 * @param name of the node, or of the link where edges carry facts.
 * @param of what the list holds, in words, plural.
 */
export function connectionOf<T, L = null, P extends Connection<T, L> = Connection<T, L>>(
  name: string,
  node: OutputRef<T>,
  of: string,
  edgeFields?: EdgeFields<T, L>,
  listFields?: ListFields<P>,
) {
  const edge = builder.objectRef<PageEdge<T, L>>(`${name}Edge`).implement({
    description: `One of the ${of}, with its cursor${edgeFields === undefined ? '' : ' and the facts of the link'}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', {
        extensions: { cost: 0.5 },
        description: 'Opaque; give it as `after` or `before` to the same list.',
      }),
      node: t.field({
        type: node,
        description: 'What the edge leads to.',
        // The type of a node in a union: the compiler cannot tell it from the reference.
        resolve: (connection) => connection.node as never,
      }),
      ...edgeFields?.(t),
    }),
  });
  return builder.objectRef<P>(`${name}Connection`).implement({
    description: `A page of the ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The page, in the order of the list.',
        resolve: (connection) => [...connection.edges],
      }),
      nodes: t.field({
        type: [node],
        description: 'The nodes of the edges in their order, for those who need no cursors.',
        // As above, for each of them.
        resolve: (pageEdge) => pageEdge.edges.map((each) => each.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Where the page stands.',
        resolve: (connection) => connection.pageInfo,
      }),
      totalCount: t.int({
        description: 'Exact length of the whole list, under the same filter and as-of day.',
        resolve: (connection) => connection.totalCount,
      }),
      ...listFields?.(t),
    }),
  });
}

/** The part of what fields return for their arguments that is used here. */
type AllArgs = InputFieldBuilder<InferredSchemaTypes, 'Arg'>;
export type ArgBuilder = Pick<AllArgs, 'boolean' | 'int' | 'string'> & AllArgs['field'];

/** The four arguments of every connection. */
export function pageArgs(arg: ArgBuilder) {
  return {
    first: arg.int({
      description: `How many from the front, 0 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither first nor last is given.`,
    }),
    after: arg.string({ description: 'Begin behind this cursor.' }),
    last: arg.int({ description: `How many from the end, 0 to ${MAX_PAGE}; not together with first.` }),
    before: arg.string({ description: 'End ahead of this cursor.' }),
  };
}

/** Tells the edge the cost of a connection whose length nothing else limits. */
export const connectionCost = { cost: (asked: CostQuestion) => ({ items: nodesOn(asked) }) };
