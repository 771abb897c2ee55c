/** Documents are parsed without locations. The few errors that need a location get it from a second parse. */
import { type ASTNode, type DocumentNode, GraphQLError, parse } from 'graphql';
import { stackless } from './stackless.ts';

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'kind' in value;

/** Pairs each node of one tree with the same node of another tree of the same text. */
function pair(node: unknown, twin: unknown, twins: Map<ASTNode, ASTNode>): void {
  if (Array.isArray(node) && Array.isArray(twin)) {
    for (const [index, item] of node.entries()) pair(item, twin[index], twins);
  }
  if (!isNode(node) || !isNode(twin)) return;
  twins.set(node, twin);
  const others = new Map<string, unknown>(Object.entries(twin));
  for (const [key, value] of Object.entries(node)) if (key !== 'loc') pair(value, others.get(key), twins);
}

/**
 * @param document what `source` was parsed to.
 * @returns the same errors, those about a node of the document with line and column.
 */
export function located(
  errors: readonly GraphQLError[],
  { document, source }: { readonly document: DocumentNode; readonly source: string },
): readonly GraphQLError[] {
  if (!errors.some(({ nodes }) => nodes !== undefined)) return errors;
  const twins = new Map<ASTNode, ASTNode>();
  pair(document, parse(source), twins);
  return errors.map((error) => {
    if (error.nodes === undefined) return error;
    const { message, path, originalError, extensions } = error;
    const nodes = error.nodes.map((node) => twins.get(node) ?? node);
    return stackless(() => new GraphQLError(message, { nodes, path, originalError, extensions }));
  });
}
