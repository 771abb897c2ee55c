import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { documentId } from './document-id.ts';

/** Whether an operation asks for the schema alone. */
export const isIntrospection = (operation: OperationDefinitionNode): boolean =>
  operation.selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value === '__schema',
  );

/**
 * The prepared answer to a standard introspection query; see `build:web`.
 * @returns the JSON of `data`, or null when no answer is prepared for this query.
 */
export async function preparedIntrospection(assets: Fetcher, document: DocumentNode): Promise<string | null> {
  const response = await assets.fetch(`https://assets.local/introspection/${documentId(document)}.json`);
  if (response.ok) return response.text();
  await response.body?.cancel();
  return null;
}
