/** What clients that keep answers need so that an answer of one day is never taken for one of another. */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

const AS_OF = 'asOf';

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } });

const asks = ({ selections }: SelectionSetNode, name: string): boolean =>
  selections.some((node) => node.kind === Kind.FIELD && node.name.value === name && node.alias === undefined);

/** Asks for the day of everything whose id is asked for. */
export const withDays = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.SELECTION_SET]: (set: SelectionSetNode) =>
      asks(set, 'id') && !asks(set, AS_OF)
        ? { ...set, selections: [...set.selections, field(AS_OF)] }
        : undefined,
  });

const isAsOf = ({ name }: DirectiveNode): boolean => name.value === AS_OF;

/** The directive of an operation that gives its day; undefined where it asks for none. */
export const dayOf = ({ directives }: OperationDefinitionNode): DirectiveNode | undefined =>
  directives?.find(isAsOf);

/** The key of an object in a cache: its id, with the day that it is told as of; undefined where no id was asked for. */
export function keyOf({ id, asOf }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof id !== 'string') return undefined;
  return typeof asOf !== 'string' || id.endsWith(`@${asOf}`) ? id : `${id}@${asOf}`;
}

const isOfQuery = (condition: string | undefined): boolean =>
  condition === undefined || condition === 'Query';

/**
 * Moves the day of each operation to the fields of its query, where a cache takes it for a part of their names. The server
 * answers the same.
 */
export function withDaysOnFields(document: DocumentNode): DocumentNode {
  const day = document.definitions
    .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
    .map(dayOf)
    .find((found) => found !== undefined);
  if (day === undefined) return document;
  const onFields = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((node) => {
      if (node.kind === Kind.FIELD)
        return node.name.value === '__typename'
          ? node
          : { ...node, directives: [...(node.directives ?? []), day] };
      if (node.kind === Kind.FRAGMENT_SPREAD) return node;
      return { ...node, selectionSet: onFields(node.selectionSet) };
    }),
  });
  return {
    ...document,
    definitions: document.definitions.map((node) => {
      if (node.kind === Kind.OPERATION_DEFINITION)
        return {
          ...node,
          directives: node.directives?.filter((directive) => !isAsOf(directive)),
          selectionSet: onFields(node.selectionSet),
        } as OperationDefinitionNode;
      if (node.kind === Kind.FRAGMENT_DEFINITION && isOfQuery(node.typeCondition.name.value))
        return { ...node, selectionSet: onFields(node.selectionSet) };
      return node;
    }),
  };
}
