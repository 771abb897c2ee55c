/** What an isolate with empty caches reads from the store for an answer. The reads are counted. */
import { execute, parse } from 'graphql';
import { schema } from '../../schema/index.ts';
import { asOfDay } from '../../schema/kit/as-of.ts';
import type { GraphContext } from '../../schema/kit/builder.ts';
import { Clock } from '../../schema/kit/clock.ts';
import { readsOf } from '../../schema/kit/reads.ts';
import { operations } from '../../schema/operations.generated.ts';
import type { Compiled } from '../compile/compile.ts';
import { readerOf } from '../compile/publication/reader.ts';
import { openGraph } from '../graph/open.ts';
import { documentKey } from '../store/keys.ts';
import { StoreOpener } from '../store/open.ts';
import type { KvReader } from '../store/reader.ts';
import { kindOf, MANIFEST } from './sizes.ts';

export interface ColdReads {
  /** KV operations in the mean of the named questions. A bulk read is one operation. */
  readonly operations: number;
  /** Keys in the mean of the named questions, by kind of document. Each key is billed. */
  readonly keys: ReadonlyMap<string, number>;
}

/** The edge counts costs; here there is no edge. */
const UNCOUNTED = { requested: 0, limit: 0 };

/** The keys of each KV operation for one question. */
async function keysOf(kv: KvReader, document: string): Promise<readonly (readonly string[])[]> {
  const read: string[][] = [];
  const counting: KvReader = {
    get: (keys, options) => {
      read.push(keys);
      return kv.get(keys, options);
    },
  };
  const parsed = parse(document);
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: counting }), readsOf(parsed));
  const day = asOfDay({ document: parsed, operationName: null, variables: {} });
  const contextValue: GraphContext = { view: graph.view(day), cost: UNCOUNTED, clock: new Clock(Date.now) };
  await execute({ schema, document: parsed, contextValue });
  return read;
}

/** Asks each named question with empty caches. */
export async function coldReads(compiled: Compiled): Promise<ColdReads> {
  const kv = readerOf(compiled);
  const names = new Map(
    Object.entries(compiled.manifest.documents).map(([name, hash]) => [documentKey(hash), kindOf(name)]),
  );
  const keys = new Map<string, number>();
  let all = 0;
  for (const { document } of operations.values()) {
    const read = await keysOf(kv, document);
    all += read.length;
    for (const key of read.flat()) {
      const kind = names.get(key) ?? MANIFEST;
      keys.set(kind, (keys.get(kind) ?? 0) + 1);
    }
  }
  const { size } = operations;
  return {
    operations: all / size,
    keys: new Map([...keys].map(([kind, count]) => [kind, count / size])),
  };
}
