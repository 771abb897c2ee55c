/** The graph of the embedded facts in memory: compiled as it is published, read as the Worker reads it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GraphQLError, parse, validate, validateExecutionArgs } from 'graphql';
import { schema } from '../../schema/index.ts';
import { asOfDay } from '../../schema/kit/as-of.ts';
import type { GraphContext } from '../../schema/kit/builder.ts';
import { Clock } from '../../schema/kit/clock.ts';
import { readsOf } from '../../schema/kit/reads.ts';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { executeValidated } from '../../src/edge/yoga/graph-executor.ts';
import { openGraph } from '../../src/graph/open.ts';
import { StoreOpener } from '../../src/store/open.ts';
import type { KvReader } from '../../src/store/reader.ts';
import { MemoryKv } from './memory-kv.ts';

export const DATA_DIR = fileURLToPath(new URL('../../data', import.meta.url));

let compiled: Compiled | null = null;
let published: Promise<MemoryKv> | null = null;
const opener = new StoreOpener();

export function embedded(): Compiled {
  compiled ??= compileGraph(DATA_DIR);
  return compiled;
}

/** A file with a store that was filled with these facts by this code: so that a process of one test need not compile. */
const filled = (): string | undefined => process.env.FILLED_STORE;

async function fill(): Promise<MemoryKv> {
  const kv = new MemoryKv();
  const file = filled();
  if (file !== undefined) {
    const values = JSON.parse(readFileSync(file, 'utf8')) as [string, string][];
    for (const [key, value] of values) kv.values.set(key, value);
    return kv;
  }
  await publish(kv, embedded());
  return kv;
}

/** The store of the embedded facts, filled once a test file. */
export function embeddedKv(): Promise<MemoryKv> {
  published ??= fill();
  return published;
}

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly GraphQLError[];
}

/** Costs are counted by the edge, which is not here. */
const UNCOUNTED = { requested: 0, limit: 0 };

/** Asks the graph in a store, as the Worker would, without HTTP. */
export async function askIn(
  kv: KvReader,
  document: string,
  variables: Record<string, unknown> = {},
  reader: StoreOpener = new StoreOpener(),
  now: () => number = Date.now,
): Promise<Answer> {
  const parsed = parse(document);
  const invalid = validate(schema, parsed);
  if (invalid.length > 0) return { data: undefined, errors: invalid };
  const graph = await openGraph(await reader.open({ GRAPH: kv }), readsOf(parsed));
  const asOf = asOfDay({ document: parsed, operationName: null, variables });
  const contextValue: GraphContext = { view: graph.view(asOf), cost: UNCOUNTED, clock: new Clock(now) };
  const valid = validateExecutionArgs({
    schema,
    document: parsed,
    variableValues: variables,
    contextValue,
  });
  if (!('schema' in valid)) return { data: undefined, errors: valid };
  const { data, errors } = await executeValidated(valid);
  const plain: unknown = JSON.parse(JSON.stringify(data ?? null));
  return errors === undefined ? { data: plain } : { data: plain, errors };
}

/** Asks the embedded graph. */
export const ask = async (document: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  askIn(await embeddedKv(), document, variables, opener);

/** Asks it at a moment of the clock. */
export const askAt = async (now: string, document: string): Promise<Answer> =>
  askIn(await embeddedKv(), document, {}, opener, () => Date.parse(now));

/** A named question from `schema/operations`. */
export function question(name: string): string {
  return readFileSync(new URL(`../../schema/operations/${name}.graphql`, import.meta.url), 'utf8');
}
