/** One run: every Worker started, every question asked, everything counted. */
import { gzipSync } from 'node:zlib';
import { bundleWorker } from '../src/cli/start/bundle.ts';
import { type NewIsolate, newIsolates } from './cold/new-isolate.ts';
import { measureStartUp } from './cold/start-up.ts';
import { valuesOf } from './harness/counting-kv.ts';
import { type GraphName, type GraphUnderTest, graphsUnderTest } from './harness/graphs.ts';
import { type Effort, measureServed, type UnderLoad } from './load/served.ts';
import { type EmptyMemory, emptyMemory } from './memory/empty-memory.ts';
import { type Growth, measureGrowth } from './memory/growth.ts';
import { measurePublication, type Publication } from './publication/publication.ts';

export interface RunEffort extends Effort {
  /** The graphs to measure, as far as there are facts for them. */
  readonly graphs: readonly GraphName[];
  /** New processes for each question; none when 0. */
  readonly isolates: number;
  readonly growth: boolean;
}

/** What is measured on one graph. */
export interface GraphFigures extends UnderLoad {
  readonly documents: number;
  readonly emptyMemory: readonly EmptyMemory[];
  readonly newIsolate: readonly NewIsolate[];
}

export interface Figures {
  readonly graphs: Readonly<Partial<Record<GraphName, GraphFigures>>>;
  /** Null: not asked for. */
  readonly growth: Growth | null;
  readonly publication: Publication;
  /** Milliseconds of active CPU. */
  readonly startUp: number;
  /** Bytes. */
  readonly script: { readonly raw: number; readonly gzip: number };
}

async function measureGraph(
  script: string,
  graph: GraphUnderTest,
  effort: RunEffort,
  tell: (what: string) => void,
): Promise<GraphFigures> {
  tell(`The ${graph.name} graph: loading Workers in turn…`);
  const underLoad = await measureServed(script, graph, effort);
  tell(`The ${graph.name} graph: every question with an empty memory…`);
  const [empty = []] = await emptyMemory([valuesOf(graph.compiled)], effort);
  // Code that has never run costs the same whatever it answers: the embedded graph tells.
  const processes = graph.name === 'embedded' ? effort.isolates : 0;
  if (processes > 0) tell(`The ${graph.name} graph: every question as the first of a process…`);
  const isolates = processes > 0 ? await newIsolates(script, graph, empty, processes) : [];
  return {
    ...underLoad,
    documents: graph.compiled.documents.size,
    emptyMemory: empty,
    newIsolate: isolates,
  };
}

export async function measure(effort: RunEffort, tell: (what: string) => void): Promise<Figures> {
  tell('Bundling the Worker and compiling the facts…');
  const script = await bundleWorker();
  const graphs: [string, GraphFigures][] = [];
  for (const graph of graphsUnderTest(effort.graphs))
    graphs.push([graph.name, await measureGraph(script, graph, effort, tell)]);
  if (effort.growth) tell('Ten times the matches…');
  return {
    graphs: Object.fromEntries(graphs),
    growth: effort.growth ? await measureGrowth({ rounds: 1, samples: Math.ceil(effort.samples / 5) }) : null,
    publication: await measurePublication(),
    startUp: await measureStartUp(effort.rounds),
    script: { raw: Buffer.byteLength(script), gzip: gzipSync(script).byteLength },
  };
}
