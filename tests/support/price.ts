/** What an operation costs, and what it then really does, as the edge counts both. */
import {
  type ExecutionResult,
  parse,
  type ValidatedExecutionArgs,
  validate,
  validateExecutionArgs,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import { asOfDay } from '../../schema/kit/as-of.ts';
import type { GraphContext } from '../../schema/kit/builder.ts';
import { Clock } from '../../schema/kit/clock.ts';
import { readsOf } from '../../schema/kit/reads.ts';
import { type Priced, priceOf } from '../../src/edge/cost/price.ts';
import { executeValidated } from '../../src/edge/yoga/graph-executor.ts';
import { openGraph } from '../../src/graph/open.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { embeddedKv } from './graph.ts';

const opener = new StoreOpener();

interface PricedOperation {
  readonly priced: Priced;
  readonly args: ValidatedExecutionArgs;
  readonly context: GraphContext;
}

/** An operation ready to be priced and executed; null when it is not valid. */
export async function prepare(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
  kv?: KvReader,
  reader: StoreOpener = opener,
): Promise<PricedOperation | null> {
  const document = parse(text);
  if (validate(schema, document).length > 0) return null;
  const graph = await openGraph(await reader.open({ GRAPH: kv ?? (await embeddedKv()) }), readsOf(document));
  const view = graph.view(asOfDay({ document, operationName: null, variables }));
  const cost = { requested: 0, limit: 0 };
  const context: GraphContext = { view, cost, clock: new Clock(Date.now) };
  const args = validateExecutionArgs({ schema, document, variableValues: variables, contextValue: context });
  if (!('schema' in args)) return null;
  const priced = { schema, document, operation: args.operation, variables: args.variableValues, context };
  return { priced, args, context };
}

interface Bill {
  readonly price: number;
  /** Units of work counted while it was executed. */
  readonly work: number;
  readonly errors: readonly string[];
}

/** The price, and the work counted; what is dearer than the limit is not executed. */
export async function billOf(
  text: string,
  variables: Record<string, unknown> = {},
  limit = Number.POSITIVE_INFINITY,
): Promise<Bill> {
  const operation = await prepare(text, variables);
  if (operation === null) throw new Error(`not valid: ${text}`);
  const price = priceOf(operation.priced).total;
  if (price > limit) return { price, work: 0, errors: [] };
  const { errors = [] } = await execute(operation);
  return { price, work: operation.context.view.work.spent, errors: errors.map(({ message }) => message) };
}

export const execute = async ({ args, context }: PricedOperation): Promise<ExecutionResult> =>
  executeValidated(args, context.view.work);

export async function dearest(text: string): Promise<readonly string[]> {
  const operation = await prepare(text);
  if (operation === null) throw new Error(`not valid: ${text}`);
  return priceOf(operation.priced)
    .dearest()
    .map(({ field, cost }) => `${field} ${cost}`);
}
