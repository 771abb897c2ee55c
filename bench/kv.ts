/** What a question reads from KV, counted where it is read: the store and the resolvers are those of the Worker. */
import { execute, parse } from 'graphql';
import { asOfDay } from '../schema/as-of.ts';
import { schema } from '../schema/index.ts';
import { walksRelations } from '../schema/reads.ts';
import type { Compiled } from '../src/compile/compile.ts';
import { openGraph } from '../src/graph/open.ts';
import { CURRENT_KEY, documentKey, manifestKey } from '../src/store/keys.ts';
import { StoreOpener } from '../src/store/open.ts';
import type { KvReader } from '../src/store/reader.ts';
import { percentile } from './cpu.ts';
import type { BenchQuestion } from './questions.ts';

export interface KvUse {
  readonly name: string;
  readonly operations: number;
  /** UTF-8 bytes of the values read. */
  readonly bytes: number;
  /** Milliseconds of CPU. */
  readonly p50: number;
  readonly p99: number;
}

class CountingKv implements KvReader {
  operations = 0;
  bytes = 0;
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  get(keys: string[]): Promise<Map<string, string | null>> {
    this.operations++;
    const found = keys.map((key) => [key, this.#values.get(key) ?? null] as const);
    for (const [, value] of found) this.bytes += Buffer.byteLength(value ?? '');
    return Promise.resolve(new Map(found));
  }
}

export function valuesOf({ manifest, documents }: Compiled): ReadonlyMap<string, string> {
  const text = JSON.stringify(manifest);
  const values = new Map([...documents].map(([hash, document]) => [documentKey(hash), document]));
  return values.set(CURRENT_KEY, text).set(manifestKey(manifest.version), text);
}

/**
 * An empty memory for each question: every document is read, parsed and indexed. The code is warm, and KV costs
 * nothing, as it costs no CPU of a Worker; on workerd here the simulation of KV would be counted as well.
 */
export async function coldReads(
  values: ReadonlyMap<string, string>,
  questions: readonly BenchQuestion[],
  samples: number,
): Promise<readonly KvUse[]> {
  const found: KvUse[] = [];
  for (const question of questions) {
    const times: number[] = [];
    let kv = new CountingKv(values);
    for (let sample = 0; sample < samples; sample++) {
      kv = new CountingKv(values);
      times.push(await cpuOfCold(kv, question));
    }
    const { operations, bytes } = kv;
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    found.push({ name: question.name, operations, bytes, p50, p99 });
  }
  return found;
}

/** @returns milliseconds of CPU of this process, from an empty memory to a complete answer. */
async function cpuOfCold(kv: KvReader, { name, document: text }: BenchQuestion): Promise<number> {
  const before = process.cpuUsage();
  const document = parse(text);
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: kv }), walksRelations(document));
  const view = graph.view(asOfDay({ document, operationName: null, variables: {} }));
  const { errors, ...answer } = await execute({ schema, document, contextValue: { view } });
  JSON.stringify(answer);
  const { user, system } = process.cpuUsage(before);
  if (errors !== undefined) throw new Error(`${name}: ${errors[0]?.message}`);
  return (user + system) / 1000;
}
