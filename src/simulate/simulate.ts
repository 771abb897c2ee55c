/** What the present layout would take and cost with more matches and more requests. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, compileFacts } from '../compile/compile.ts';
import type { Facts } from '../compile/facts.ts';
import { readerOf } from '../compile/publication/reader.ts';
import { exportTables } from '../export/tables/write.ts';
import { openGraph } from '../graph/open.ts';
import { StoreOpener } from '../store/open.ts';
import { coldReads } from './reads.ts';
import type { Simulation } from './report.ts';
import { growthOf, type Measured, sizesAt, sizesOf } from './sizes.ts';
import { type Assumptions, trafficOf } from './traffic.ts';
import { bytesOf, documentsOf, type Relational } from './walls.ts';
import { manyWorlds } from './worlds.ts';

/**
 * Two points make a line. The second is a graph that is compiled for it. From twice the football the catalogue was
 * drawn out up to 4% too large: lines that have more in common are written shorter.
 */
export const WORLDS = 3;

const measuredOf = (facts: Facts, compiled: Compiled): Measured => ({
  matches: facts.matches.length,
  sizes: sizesOf(compiled),
});

/** Bytes of the graph as tables, which are written to be measured. */
async function relationalOf(compiled: Compiled, matches: number): Promise<Relational> {
  const folder = mkdtempSync(join(tmpdir(), 'football-graph-'));
  try {
    const graph = await openGraph(await new StoreOpener().open({ GRAPH: readerOf(compiled) }));
    const { rows, files } = await exportTables(graph.view(null), folder, new Set(['sqlite'] as const));
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    return { bytesPerMatch: bytes / matches, rowsPerMatch: all / matches };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Compiles the facts, and a graph with three times the football, and extends the line through both.
 * @param matches number of matches that the graph would have.
 */
export async function simulate(facts: Facts, matches: number, assumed: Assumptions): Promise<Simulation> {
  const compiled = compileFacts(facts);
  const more = manyWorlds(facts, WORLDS);
  const small = measuredOf(facts, compiled);
  const large = measuredOf(more, compileFacts(more));
  const growth = growthOf(small, large);
  const sizes = sizesAt(growth, matches);
  const cold = await coldReads(compiled);
  const relational = await relationalOf(compiled, small.matches);
  const load = {
    assumed,
    traffic: trafficOf(assumed, cold),
    matches,
    bytes: bytesOf(sizes),
    documents: documentsOf(sizes),
    relational,
  };
  return { measured: [small, large], growth, sizes, cold, relational, load };
}
