/** Figures of a run of which every one is what it may be at most, or at least. */
import type { Measured } from '../../bench/load/load.ts';
import type { UnderLoad } from '../../bench/load/served.ts';
import type { Figures, GraphFigures } from '../../bench/measure.ts';
import type { EmptyMemory } from '../../bench/memory/empty-memory.ts';

export const load = (rate: number): Measured => ({
  rates: [rate],
  cpus: [100 / rate],
  p50: 1,
  p99: 2,
  failed: 0,
});

const JUST_UNDER = 10.9;

export const coldQuestion = (name: string, operations: number): EmptyMemory => ({
  name,
  reads: Array.from({ length: operations }, (_, at) => [`doc/${at}`]),
  bytes: 600_000,
  p50: 5,
  p99: 9.9,
  warm: 1,
});

export const LOAD_AT_BOUNDS: UnderLoad = {
  throughput: {
    constant: load(100),
    hot: load(95),
    bareYoga: load(40),
    warm: load(34),
    bareYogaPost: load(40),
    warmPost: load(34),
  },
  cpu: {
    constant: [{ name: 'night', p50: 1, p99: 3 }],
    hot: [{ name: 'night', p50: 2, p99: JUST_UNDER }],
    warm: [{ name: 'night', p50: 6, p99: JUST_UNDER }],
  },
};

export const GRAPH_AT_BOUNDS: GraphFigures = {
  documents: 998,
  underLoad: LOAD_AT_BOUNDS,
  emptyMemory: [coldQuestion('night', 3)],
  newIsolate: {
    named: [
      { name: 'night', cpu: 8 },
      { name: 'search', cpu: 4 },
    ],
    unforeseen: [{ name: 'a World Cup', cpu: 10 }],
    peers: [
      { name: 'a table', ours: 9, d1: 10 },
      { name: 'a match', ours: 4, d1: 8 },
    ],
  },
  dear: { permitted: [{ name: 'many records', unread: 30, again: 10 }], refused: 3, named: 1 },
  memory: { started: 8_000_000, questions: 50_000_000, dear: 64_000_000, live: 20_000_000 },
  writes: 999,
};

export const AT_BOUNDS: Figures = {
  graphs: { embedded: GRAPH_AT_BOUNDS },
  growth: { matches: [100, 1000], empty: 1.2, warm: 1.1, moreReads: [] },
  matchday: 100,
  startUp: 249.9,
  script: { raw: 1_200_000, gzip: 299_999 },
};
