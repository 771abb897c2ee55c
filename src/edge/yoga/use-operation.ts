import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerKey } from '../answer-key.ts';
import type { AnswerKey, AnswerMemory } from '../answer-memory.ts';
import { operationCost, type VariableValues } from '../cost.ts';
import type { KnownDocument } from '../document-memory.ts';
import { limitExceeded, refused } from '../errors.ts';
import { isIntrospection, preparedIntrospection } from '../introspection.ts';
import { LIMITS } from '../limits.ts';
import { located } from '../located.ts';
import { chosenOperation } from '../operation-choice.ts';
import type { GraphSession, OperationCost } from '../ports.ts';
import type { Exchange, YogaContext } from './exchange.ts';

interface Operation {
  readonly known: KnownDocument;
  readonly name: string | undefined;
  readonly node: OperationDefinitionNode;
  readonly variables: VariableValues;
}

/** A result whose `data` is JSON already. */
export interface PreparedResult extends ExecutionResult {
  readonly preparedData?: string;
}

/** @throws AggregateError of coded errors when the variables do not fit. */
function readOperation(schema: GraphQLSchema, args: ExecutionArgs, known: KnownDocument): Operation {
  const node = chosenOperation(known.document, args.operationName ?? undefined);
  const { variableValues, errors } = getVariableValues(
    schema,
    node.variableDefinitions ?? [],
    args.variableValues ?? {},
  );
  if (variableValues === undefined) {
    throw new AggregateError(located(errors, known).map((error) => refused('BAD_USER_INPUT', error)));
  }
  return { known, name: args.operationName ?? undefined, node, variables: variableValues };
}

/** Counts before anything runs, and per request: the cost of one document depends on its variables. */
function price(schema: GraphQLSchema, operation: Operation, exchange: Exchange): OperationCost {
  const requested = operationCost(schema, operation.known.document, operation.node, operation.variables);
  exchange.spent += requested;
  return { requested, limit: LIMITS.cost };
}

function keyOf({ known, name, variables }: Operation, revision: string): AnswerKey {
  return answerKey({
    revision,
    canonical: known.canonical,
    operationName: name,
    variables: variables.coerced,
  });
}

async function run(
  args: ExecutionArgs,
  operation: Operation,
  cost: OperationCost,
  session: GraphSession,
): Promise<ExecutionResult> {
  const { known } = operation;
  const contextValue = await session.context({
    document: known.document,
    operationName: operation.name ?? null,
    variables: operation.variables.coerced,
    cost,
  });
  const result = await execute({ ...args, contextValue });
  return result.errors === undefined ? result : { ...result, errors: located(result.errors, known) };
}

async function prepared({ known }: Operation, { assets }: Exchange): Promise<PreparedResult | null> {
  if (assets === undefined) return null;
  const data = await preparedIntrospection(assets, known.document);
  return data === null ? null : { preparedData: data };
}

/** Prices an operation and answers it: from memory, from a prepared file, or by executing it. */
export function useOperation(schema: GraphQLSchema, answers: AnswerMemory): Plugin<YogaContext, YogaContext> {
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { exchange, known }: YogaContext = args.contextValue;
      if (known === undefined) throw new Error('Yoga executes what it has not parsed.');
      const operation = readOperation(schema, args, known);
      const cost = price(schema, operation, exchange);
      const extensions = { cost };
      if (exchange.spent > LIMITS.cost) {
        const error = limitExceeded('cost', LIMITS.cost, exchange.spent);
        return setResultAndStopExecution({ errors: [error], extensions });
      }
      exchange.operationName = operation.node.name?.value;
      exchange.key = keyOf(operation, exchange.session.revision);
      exchange.known = Array.isArray(exchange.input) ? undefined : answers.recall(exchange.key);
      if (exchange.known !== undefined) return setResultAndStopExecution({});
      setExecuteFn(async (all: ExecutionArgs) => {
        const result = isIntrospection(operation.node) ? await prepared(operation, exchange) : null;
        return { ...(result ?? (await run(all, operation, cost, exchange.session))), extensions };
      });
    },
  };
}
