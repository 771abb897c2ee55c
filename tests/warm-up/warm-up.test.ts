/** Starting, an isolate runs the code that serves the graph over a small one, and keeps nothing of it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { createEdge } from '../../src/edge/edge.ts';
import { smallGraph } from '../../src/print/warm-up/module.ts';
import { type Env, serving } from '../../src/serving.ts';
import { DocumentCache } from '../../src/store/document-cache.ts';
import { pointerKey } from '../../src/store/keys.ts';
import { manifestIn } from '../../src/store/manifest-text.ts';
import { StoreOpener } from '../../src/store/open.ts';
import { warmUpRequests } from '../../src/warm-up/requests.ts';
import { SMALL_GRAPH } from '../../src/warm-up/small-graph.generated.ts';
import { warmUp } from '../../src/warm-up/warm-up.ts';
import { warmed } from '../../src/warmed.ts';
import { executionContext } from '../support/execution-context.ts';
import { DATA_DIR } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';

/** Types of which the small graph has nothing: a few functions that the first to ask compiles. */
const NOT_REACHED = [
  ...['GroupPlace', 'Honour', 'PointsDeduction', 'TeamEditionEdge', 'UnplayedMatch', 'WorldCupEditionEdge'],
];

type Resolved = ReadonlySet<string>;

/** Notes every resolver that runs, until it is told to stop. */
function watchResolvers(): { readonly all: Resolved; readonly reached: Set<string>; stop(): void } {
  const all = new Set<string>();
  const reached = new Set<string>();
  const undo: (() => void)[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    // The fields of a snapshot are those of the query.
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === 'Snapshot') continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      const name = `${type.name}.${field.name}`;
      all.add(name);
      field.resolve = (...given) => {
        reached.add(name);
        return resolve(...given);
      };
      undo.push(() => {
        field.resolve = resolve;
      });
    }
  }
  return { all, reached, stop: () => undo.forEach((one) => void one()) };
}

describe('warming up', () => {
  const watched = watchResolvers();
  let report: Awaited<ReturnType<typeof warmed>>;
  beforeAll(async () => {
    report = await warmed();
  });
  afterAll(watched.stop);

  test('asks every named question, and all is answered and refused as it ought to be', () => {
    expect(report.failed).toEqual([]);
    expect(report.asked).toBeGreaterThan(operations.size);
    const paths = warmUpRequests(schema, operations.keys()).map(({ path }) => path.split('?')[0]);
    expect(paths).toEqual(expect.arrayContaining([...operations.keys()].map((name) => `/q/${name}`)));
  });

  test('runs the resolver of every field but those of the types listed', () => {
    const missed = [...watched.all].filter((name) => !watched.reached.has(name));
    expect([...new Set(missed.map((name) => name.split('.')[0]))].sort()).toEqual(NOT_REACHED);
  });

  test('tells what fails, and breaks nothing', async () => {
    const broken = { get: () => Promise.reject(new Error('no graph here')) };
    const edge = createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} });
    expect(await warmUp(edge, { GRAPH: broken }, [{ path: '/q/night' }])).toEqual({
      asked: 1,
      failed: ['/q/night: 503'],
    });
  });
});

/** What a reader takes for granted: the shape of documents, and which there are. */
function outline(values: Readonly<Record<string, string>>) {
  const { schemaVersion, documents, history } = manifestIn(values[pointerKey()] ?? '');
  return { schemaVersion, documents: Object.keys(documents), hasLog: history !== undefined };
}

test('the small graph is what the compiler makes of a few rows of data/: npm run warm-up:print writes it', async () => {
  const { values } = await smallGraph(DATA_DIR);
  // Rows may have been mended since; that makes nothing slower.
  expect(outline(SMALL_GRAPH)).toEqual(outline(values));
  expect(Object.values(SMALL_GRAPH).join('').length).toBeLessThan(150_000);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Documents as they are remembered, so weakly that only somebody else can keep them. */
class WeakMemory extends DocumentCache {
  readonly kept: WeakRef<object>[] = [];

  override set(hash: string, document: object, characters: number): void {
    this.kept.push(new WeakRef(document));
    super.set(hash, document, characters);
  }
}

async function warmedWeakly(): Promise<readonly WeakRef<object>[]> {
  const memory = new WeakMemory();
  await warmed(memory);
  return memory.kept;
}

test('an isolate that is warm holds nothing of the small graph', async () => {
  const kept = await warmedWeakly();
  expect(kept.length).toBeGreaterThan(10);
  await new Promise((done) => setTimeout(done));
  collectGarbage();
  expect(kept.filter((one) => one.deref() !== undefined)).toEqual([]);
});

test('an isolate that is warm has read nothing yet', async () => {
  await warmed();
  const kv = new MemoryKv();
  for (const [key, value] of Object.entries(SMALL_GRAPH)) await kv.put(key, value);
  const edge = createEdge<Env>({ ...serving(new StoreOpener()), tell: () => {} });
  const request = new Request('https://graph.test/q/night');
  const response = await edge.fetch(request, { GRAPH: kv }, executionContext());
  expect([response.status, kv.reads]).toEqual([200, 3]);
});
