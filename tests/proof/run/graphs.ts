import { fileURLToPath } from 'node:url';
import { withDays } from '../../../src/compile/days/fill.ts';
import type { Facts } from '../../../src/compile/facts.ts';
import { loadImported } from '../../../src/compile/imported/load.ts';
import { rulingsOn } from '../../../src/compile/imported/rulings.ts';
import { withImports } from '../../../src/compile/imported/serve.ts';
import { loadFacts } from '../../../src/compile/load/load.ts';
import { type LeakKind, seeded } from '../leaks.ts';
import { type Proof, proofOf } from '../prove-day.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

/**
 * The facts to prove.
 * @throws Error when nothing was imported, where imports are asked for.
 */
export function factsOf(graph: 'core' | 'corpus'): Facts {
  const data = pathOf('data');
  const embedded = loadFacts(data);
  if (graph === 'core') return embedded;
  const imports = loadImported(pathOf('.graph/imported'));
  if (imports.length === 0)
    throw new TypeError('--graph corpus: nothing was imported; run npm run import -- all');
  return withDays(withImports(embedded, imports, rulingsOn(data)).facts);
}

/** The graph and its facts, with a leak in what is asked as of a day where one is wanted. */
export function proofFor(graph: 'core' | 'corpus', leak: LeakKind | null): Proof {
  const facts = factsOf(graph);
  return leak === null ? proofOf(facts) : proofOf(facts, seeded(facts, leak).facts);
}
