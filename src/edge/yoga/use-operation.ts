import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type ValidatedExecutionArgs,
  validateExecutionArgs,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { AnswerCache, AnswerKey } from '../answers/answer-cache.ts';
import { answerKey } from '../answers/answer-key.ts';
import { CoercedArguments } from '../cost/coerced-arguments.ts';
import type {
  NoticesExtension,
  ToldExtension,
  UntilExtension,
  WorkCounter,
  WorkExtension,
} from '../cost/convention.ts';
import { type Priced, priceOf } from '../cost/price.ts';
import { costExceeded, limitExceeded, refused } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { located } from '../located.ts';
import { isIntrospection, preparedIntrospection } from '../operations/introspection.ts';
import { chosenOperation } from '../operations/operation-choice.ts';
import type { ParsedDocument } from '../operations/parsed-documents.ts';
import { tooDear } from '../rate/limit.ts';
import { executeValidated } from './graph-executor.ts';
import type { GraphQLRequest, YogaContext } from './graphql-request.ts';

interface RunnableOperation {
  readonly known: ParsedDocument;
  readonly name: string | undefined;
  readonly args: ValidatedExecutionArgs;
}

/** A result whose `data` is already JSON text. */
export interface PreparedResult extends ExecutionResult {
  readonly preparedData?: string;
}

/** Each error repeats the wrong value. */
const MAX_COERCION_ERRORS = 10;

/** @throws AggregateError of errors with codes when the variables do not fit. */
function readOperation(given: ExecutionArgs, known: ParsedDocument): RunnableOperation {
  const name = given.operationName ?? undefined;
  chosenOperation(known.document, name);
  const args = validateExecutionArgs({ ...given, options: { maxCoercionErrors: MAX_COERCION_ERRORS } });
  if ('schema' in args) return { known, name, args };
  throw new AggregateError(located(args, known).map((error) => refused('BAD_USER_INPUT', error)));
}

function keyOf({ known, name, args }: RunnableOperation, revision: string): AnswerKey {
  return answerKey({
    revision,
    canonical: known.canonical,
    operationName: name,
    variables: args.variableValues.coerced,
  });
}

/** Everything besides the question that answers depend on. */
export const revisionFor = ({ session, isBare }: Pick<GraphQLRequest, 'session' | 'isBare'>): string =>
  isBare ? `${session.revision} bare` : session.revision;

/** An operation whose data version is open, before anything of it is executed. */
interface OpenedOperation {
  readonly operation: RunnableOperation;
  readonly contextValue: unknown;
  readonly cost: { requested: number; readonly limit: number };
  readonly given: CoercedArguments;
}

async function open(operation: RunnableOperation, { session }: GraphQLRequest): Promise<OpenedOperation> {
  const { args, known, name } = operation;
  const cost = { requested: 0, limit: LIMITS.cost };
  const given = new CoercedArguments(args.schema, args.variableValues);
  // An operation on the schema alone reads no data.
  if (isIntrospection(args.operation)) return { operation, cost, given, contextValue: {} };
  const contextValue = await session.context({
    document: known.document,
    operationName: name ?? null,
    variables: args.variableValues.coerced,
    cost,
  });
  return { operation, cost, given, contextValue };
}

const pricedOf = ({ operation: { args, known }, contextValue, given }: OpenedOperation): Priced => ({
  given,
  schema: args.schema,
  document: known.document,
  operation: args.operation,
  variables: args.variableValues,
  context: contextValue,
});

/**
 * Refuses an operation that costs too much. The cost is counted for each request, since it depends on the variables.
 * @returns null when it is within the limit.
 */
function refusal(opened: OpenedOperation, request: GraphQLRequest): GraphQLError | null {
  const { total, dearest } = priceOf(pricedOf(opened));
  opened.cost.requested = Math.min(total, MOST_TOLD);
  request.spent += total;
  return request.spent > LIMITS.cost ? costExceeded(request.spent, dearest()) : null;
}

/** The greatest Int of GraphQL, for operations that cost too much to be counted. */
const MOST_TOLD = 2 ** 31 - 1;

function workOf({ operation, contextValue }: OpenedOperation): WorkCounter | undefined {
  const work = operation.args.schema.extensions.work as WorkExtension | undefined;
  return work?.(contextValue);
}

function noticesOf({ operation, contextValue }: OpenedOperation): readonly object[] {
  const notices = operation.args.schema.extensions.notices as NoticesExtension | undefined;
  return notices?.(contextValue) ?? [];
}

function toldOf({ operation, contextValue }: OpenedOperation): object {
  const told = operation.args.schema.extensions.told as ToldExtension | undefined;
  return told?.(contextValue) ?? {};
}

/** Notes until when the answer is right, where it depends on the clock. */
function noteUntil({ operation, contextValue }: OpenedOperation, request: GraphQLRequest): void {
  const until = (operation.args.schema.extensions.until as UntilExtension | undefined)?.(contextValue);
  if (until !== undefined) request.until = Math.min(until, request.until ?? until);
}

/**
 * The counter of the work done. The price is the most that can be done, so the counter only stops operations with a
 * wrong price.
 */
async function run(opened: OpenedOperation): Promise<ExecutionResult> {
  const { operation, contextValue, given } = opened;
  const { args, known } = operation;
  const work = workOf(opened);
  if (work !== undefined) work.limit = LIMITS.cost;
  const result = await executeValidated({ ...args, contextValue }, work, given);
  if (work?.isOver) return { data: null, errors: [limitExceeded('cost', LIMITS.cost)] };
  return result.errors === undefined ? result : { ...result, errors: located(result.errors, known) };
}

async function prepared(
  { known }: RunnableOperation,
  { assets }: GraphQLRequest,
): Promise<PreparedResult | null> {
  if (assets === undefined) return null;
  const data = await preparedIntrospection(assets, known.document);
  return data === null ? null : { preparedData: data };
}

async function answer(operation: RunnableOperation, request: GraphQLRequest): Promise<PreparedResult> {
  const opened = await open(operation, request);
  // An operation of the same batch was too dear: pricing those after it would take as long again for each.
  if (request.spent > LIMITS.cost) return { errors: [limitExceeded('cost', LIMITS.cost)] };
  const error = refusal(opened, request);
  const extensions = { cost: opened.cost, ...toldOf(opened) };
  if (error !== null) return { errors: [error], extensions };
  if (!(await request.isAffordable(opened.cost.requested))) throw tooDear();
  const ready = isIntrospection(operation.args.operation) ? await prepared(operation, request) : null;
  const result = ready ?? (await run(opened));
  noteUntil(opened, request);
  const notices = request.isBare ? [] : noticesOf(opened);
  return { ...result, extensions: notices.length === 0 ? extensions : { ...extensions, notices } };
}

/** Answers an operation from the cache; else, once it is priced, from a prepared file or by executing it. */
export function useOperation(answers: AnswerCache): Plugin<YogaContext, YogaContext> {
  return {
    onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { graphqlRequest: request, known }: YogaContext = args.contextValue;
      if (known === undefined) throw new Error('Yoga executes what it has not parsed.');
      const operation = readOperation(args, known);
      request.operationName = operation.args.operation.name?.value;
      request.key = keyOf(operation, revisionFor(request));
      request.known = Array.isArray(request.input) ? undefined : answers.get(request.key);
      if (request.known !== undefined) return setResultAndStopExecution({});
      setExecuteFn(() => answer(operation, request));
    },
  };
}
