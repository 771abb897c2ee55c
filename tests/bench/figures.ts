/** Figures of a run of which every one is what it may be at most, or at least. */

import type { Measured } from '../../bench/load/load.ts';
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

export const GRAPH_AT_BOUNDS: GraphFigures = {
  documents: 998,
  throughput: {
    constant: load(100),
    hot: load(85),
    bareYoga: load(40),
    warm: load(34),
    bareYogaPost: load(40),
    warmPost: load(34),
  },
  cpu: {
    constant: [{ name: 'q01-night', p50: 1, p99: 3 }],
    hot: [{ name: 'q01-night', p50: 2, p99: JUST_UNDER }],
    warm: [{ name: 'q01-night', p50: 6, p99: JUST_UNDER }],
  },
  memory: { before: 60_000_000, after: 110_000_000 },
  emptyMemory: [coldQuestion('q01-night', 3)],
  newIsolate: [{ name: 'q01-night', cpu: 45, bareYoga: 30 }],
};

export const AT_BOUNDS: Figures = {
  graphs: { embedded: GRAPH_AT_BOUNDS },
  growth: { matches: [100, 1000], empty: 1.2, warm: 1.1, moreReads: [] },
  publication: { full: 999, matchday: 59 },
  startUp: 149.9,
  script: { raw: 900_000, gzip: 249_999 },
};
