/** Settings of urql for the graph: `exchanges: [daysOfUrql, cacheExchange(cacheOfUrql), fetchExchange]`. */
import { type Exchange, makeOperation, mapExchange, type Operation, type OperationResult } from '@urql/core';
import type { CacheExchangeOpts } from '@urql/exchange-graphcache';
import { type DocumentNode, Kind, type NamedTypeNode, type OperationDefinitionNode, visit } from 'graphql';
import { dayOf, keyOf, withDays } from './days.ts';
import { EMBEDDED, NODES, POSSIBLE_TYPES } from './types.generated.ts';

const keys = Object.fromEntries([
  ...NODES.map((name) => [name, (data: Readonly<Record<string, unknown>>) => keyOf(data) ?? null]),
  ...EMBEDDED.map((name) => [name, () => null]),
]) as NonNullable<CacheExchangeOpts['keys']>;

/** One object for each id and day; what has no id belongs to what it was asked of. */
export const cacheOfUrql: CacheExchangeOpts = { keys, possibleTypes: POSSIBLE_TYPES };

const operationIn = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);

/** Asks the same of the query's `at`, so that the cache keeps the days apart. */
function within(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const day = dayOf(operation);
  return visit(document, {
    [Kind.OPERATION_DEFINITION]: (node: OperationDefinitionNode) => ({
      ...node,
      directives: node.directives?.filter((directive) => directive !== day),
      variableDefinitions: node.variableDefinitions?.map((defined) => {
        const [date] = day?.arguments ?? [];
        const isDay =
          date?.value.kind === Kind.VARIABLE && date.value.name.value === defined.variable.name.value;
        return isDay && defined.type.kind === Kind.NAMED_TYPE
          ? { ...defined, type: { kind: Kind.NON_NULL_TYPE, type: defined.type } }
          : defined;
      }),
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [
          {
            kind: Kind.FIELD,
            name: { kind: Kind.NAME, value: 'at' },
            arguments: day?.arguments,
            selectionSet: node.selectionSet,
          },
        ],
      },
    }),
    [Kind.NAMED_TYPE]: (node: NamedTypeNode) =>
      node.name.value === 'Query' ? { ...node, name: { ...node.name, value: 'Snapshot' } } : undefined,
  }) as DocumentNode;
}

/** The day that an operation asks for; null for none, also where its variable is null. */
function isOfDay(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const date = dayOf(operation)?.arguments?.[0]?.value;
  if (date?.kind !== Kind.VARIABLE) return date !== undefined && date.kind !== Kind.NULL;
  const { value: name } = date.name;
  const defined = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return (
    (variables[name] ?? (Object.hasOwn(variables, name) ? null : defined?.defaultValue) ?? null) !== null
  );
}

const MOVED = 'movedToDay';

/** urql knows documents by a key and a source that it notes on them: a changed one must have neither. */
const unmarked = ({ definitions }: DocumentNode): DocumentNode => ({ kind: Kind.DOCUMENT, definitions });

function onOperation(asked: Operation): Operation {
  const query = withDays(asked.query as DocumentNode);
  const operation = operationIn(query);
  if (operation === undefined) return asked;
  const isMoved = isOfDay(operation, (asked.variables ?? {}) as Record<string, unknown>);
  const changed = unmarked(isMoved ? within(query, operation) : query);
  return makeOperation(
    asked.kind,
    { ...asked, query: changed as typeof asked.query },
    { ...asked.context, [MOVED]: isMoved },
  );
}

function onResult(result: OperationResult): OperationResult {
  if (result.operation.context[MOVED] !== true) return result;
  return { ...result, data: result.data?.at ?? result.data };
}

/** Asks for the day of each object, and asks operations with `@asOf` of that day. It stands before the cache. */
export const daysOfUrql: Exchange = mapExchange({ onOperation, onResult });
