import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode } from 'graphql';
import { codedError } from '../errors.ts';

/**
 * Chooses the operation of a document that is to be executed.
 * @throws OPERATION_RESOLUTION_FAILURE, which names the operations there are.
 */
export function chosenOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const chosen = getOperationAST(document, name);
  if (chosen) return chosen;
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const permitted = operations.flatMap((node) => node.name?.value ?? []);
  throw codedError(
    'OPERATION_RESOLUTION_FAILURE',
    complaint(operations.length, name),
    { status: 400 },
    permitted.length === 0 ? {} : { permitted },
  );
}

function complaint(count: number, name: string | undefined): string {
  if (count === 0) return 'The document has no operation.';
  if (name === undefined) return `The document has ${count} operations; "operationName" must name one.`;
  return `The document has no operation named "${name.slice(0, 100)}".`;
}
