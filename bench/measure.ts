/** One run: every Worker started, every question asked, everything counted. */
import { gzipSync } from 'node:zlib';
import { bundleWorker } from '../src/local/bundle.ts';
import { type NewIsolate, newIsolates } from './cold/new-isolate.ts';
import { measureStartUp } from './cold/start-up.ts';
import { type Dear, measureDear } from './dear/dear.ts';
import { valuesOf } from './harness/counting-kv.ts';
import { type GraphName, type GraphUnderTest, graphsUnderTest } from './harness/graphs.ts';
import { type Effort, measureServed, type UnderLoad } from './load/served.ts';
import { type EmptyMemory, emptyMemory } from './memory/empty-memory.ts';
import { type Growth, measureGrowth } from './memory/growth.ts';
import { type IsolateMemory, measureIsolate } from './memory/isolate.ts';
import type { Part } from './parts.ts';
import { writesOf, writesOfMatchday } from './publication/publication.ts';

export interface RunEffort extends Effort {
  /** The graphs to measure, as far as there are facts for them. */
  readonly graphs: readonly GraphName[];
  /** New processes for each question. */
  readonly isolates: number;
  readonly parts: readonly Part[];
}

/** What is measured on one graph; null: not asked for. */
export interface GraphFigures {
  readonly documents: number;
  readonly underLoad: UnderLoad | null;
  /** Empty when not asked for. */
  readonly emptyMemory: readonly EmptyMemory[];
  readonly newIsolate: NewIsolate | null;
  readonly dear: Dear | null;
  readonly memory: IsolateMemory | null;
  /** KV writes of a publication where there is nothing yet. */
  readonly writes: number | null;
}

export interface Figures {
  readonly graphs: Readonly<Partial<Record<GraphName, GraphFigures>>>;
  readonly growth: Growth | null;
  /** KV writes. */
  readonly matchday: number | null;
  /** Milliseconds of CPU. */
  readonly startUp: number | null;
  /** Bytes. */
  readonly script: { readonly raw: number; readonly gzip: number };
}

type Tell = (what: string) => void;

const TOLD: Readonly<Record<Part, string>> = {
  load: 'loading Workers in turn',
  questions: 'every question with an empty memory',
  cold: 'questions as the first of a process',
  dear: 'the dearest requests',
  memory: 'the memory of an isolate',
  growth: 'ten times the matches',
  publication: 'publications',
  'start-up': 'starting',
};

/** Runs a part where it is asked for, and says so. */
type Run = <T>(part: Part, measure: () => T | Promise<T>) => Promise<T | null>;

const runOf =
  (parts: readonly Part[], about: string, tell: Tell): Run =>
  async (part, measure) => {
    if (!parts.includes(part)) return null;
    tell(`${about}${TOLD[part]}…`);
    return await measure();
  };

async function measureGraph(
  script: string,
  graph: GraphUnderTest,
  effort: RunEffort,
  tell: Tell,
): Promise<GraphFigures> {
  const run = runOf(effort.parts, `The ${graph.name} graph: `, tell);
  const { compiled } = graph;
  return {
    documents: compiled.documents.size,
    underLoad: await run('load', () => measureServed(script, graph, effort)),
    emptyMemory:
      (await run('questions', async () => (await emptyMemory([valuesOf(compiled)], effort))[0])) ?? [],
    newIsolate: await run('cold', () => newIsolates(script, graph, effort.isolates)),
    dear: await run('dear', () => measureDear(script, graph)),
    memory: await run('memory', () => measureIsolate(script, graph)),
    writes: await run('publication', () => writesOf(compiled)),
  };
}

export async function measure(effort: RunEffort, tell: Tell): Promise<Figures> {
  tell('Bundling the Worker and compiling the facts…');
  const script = await bundleWorker();
  const graphs: [string, GraphFigures][] = [];
  for (const graph of await graphsUnderTest(effort.graphs))
    graphs.push([graph.name, await measureGraph(script, graph, effort, tell)]);
  const run = runOf(effort.parts, '', tell);
  const fewer = { rounds: 1, samples: Math.ceil(effort.samples / 5) };
  return {
    graphs: Object.fromEntries(graphs),
    growth: await run('growth', () => measureGrowth(fewer)),
    matchday: await run('publication', writesOfMatchday),
    startUp: await run('start-up', () => measureStartUp(script, effort.rounds)),
    script: { raw: Buffer.byteLength(script), gzip: gzipSync(script).byteLength },
  };
}
