import {
  type ExecutionArgs,
  type ExecutionResult,
  type ValidatedExecutionArgs,
  validateExecutionArgs,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { answerKey } from '../answer-key.ts';
import type { AnswerKey, AnswerMemory } from '../answer-memory.ts';
import { operationCost } from '../cost.ts';
import type { KnownDocument } from '../document-memory.ts';
import { limitExceeded, refused } from '../errors.ts';
import { isIntrospection, preparedIntrospection } from '../introspection.ts';
import { LIMITS } from '../limits.ts';
import { located } from '../located.ts';
import { chosenOperation } from '../operation-choice.ts';
import type { GraphSession, OperationCost } from '../ports.ts';
import { tooDear } from '../rate/limit.ts';
import type { Exchange, YogaContext } from './exchange.ts';
import { executeValidated } from './graph-executor.ts';

interface Operation {
  readonly known: KnownDocument;
  readonly name: string | undefined;
  readonly args: ValidatedExecutionArgs;
}

/** A result whose `data` is JSON already. */
export interface PreparedResult extends ExecutionResult {
  readonly preparedData?: string;
}

/** @throws AggregateError of coded errors when the variables do not fit. */
function readOperation(given: ExecutionArgs, known: KnownDocument): Operation {
  const name = given.operationName ?? undefined;
  chosenOperation(known.document, name);
  const args = validateExecutionArgs(given);
  if ('schema' in args) return { known, name, args };
  throw new AggregateError(located(args, known).map((error) => refused('BAD_USER_INPUT', error)));
}

/** Counts before anything runs, and per request: the cost of one document depends on its variables. */
function price({ args, known }: Operation, exchange: Exchange): OperationCost {
  const requested = operationCost(args.schema, known.document, args.operation, args.variableValues);
  exchange.spent += requested;
  return { requested, limit: LIMITS.cost };
}

function keyOf({ known, name, args }: Operation, revision: string): AnswerKey {
  return answerKey({
    revision,
    canonical: known.canonical,
    operationName: name,
    variables: args.variableValues.coerced,
  });
}

async function run(
  { known, name, args }: Operation,
  cost: OperationCost,
  session: GraphSession,
): Promise<ExecutionResult> {
  const contextValue = await session.context({
    document: known.document,
    operationName: name ?? null,
    variables: args.variableValues.coerced,
    cost,
  });
  const result = await executeValidated({ ...args, contextValue });
  return result.errors === undefined ? result : { ...result, errors: located(result.errors, known) };
}

async function prepared({ known }: Operation, { assets }: Exchange): Promise<PreparedResult | null> {
  if (assets === undefined) return null;
  const data = await preparedIntrospection(assets, known.document);
  return data === null ? null : { preparedData: data };
}

/** Prices an operation and answers it: from memory, from a prepared file, or by executing it. */
export function useOperation(answers: AnswerMemory): Plugin<YogaContext, YogaContext> {
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { exchange, known }: YogaContext = args.contextValue;
      if (known === undefined) throw new Error('Yoga executes what it has not parsed.');
      const operation = readOperation(args, known);
      const cost = price(operation, exchange);
      const extensions = { cost };
      if (exchange.spent > LIMITS.cost) {
        const error = limitExceeded('cost', LIMITS.cost, exchange.spent);
        return setResultAndStopExecution({ errors: [error], extensions });
      }
      exchange.operationName = operation.args.operation.name?.value;
      exchange.key = keyOf(operation, exchange.session.revision);
      exchange.known = Array.isArray(exchange.input) ? undefined : answers.recall(exchange.key);
      if (exchange.known !== undefined) return setResultAndStopExecution({});
      setExecuteFn(async () => {
        if (!(await exchange.isAffordable(cost.requested))) throw tooDear();
        const result = isIntrospection(operation.args.operation) ? await prepared(operation, exchange) : null;
        return { ...(result ?? (await run(operation, cost, exchange.session))), extensions };
      });
    },
  };
}
