import type { KvReader } from '../store/reader.ts';
import { SMALL_GRAPH } from './small-graph.generated.ts';

/** The small graph as KV would hold it. */
export const smallKv: KvReader = {
  get: (keys) => Promise.resolve(new Map(keys.map((key) => [key, SMALL_GRAPH[key] ?? null]))),
};
