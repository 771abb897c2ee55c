/** The data sets the Worker is measured on: the embedded facts, and with imported ones beside where there are any. */
import { existsSync } from 'node:fs';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { IMPORTED } from '../../src/local/imported.ts';
import { withAnswers } from '../../src/precompute/answers.ts';

/** The facts that `npm start` serves. */
export const DATA = 'data';

export const GRAPHS = ['embedded', 'full'] as const;
export type GraphName = (typeof GRAPHS)[number];

export interface GraphUnderTest {
  readonly name: GraphName;
  readonly compiled: Compiled;
}

const compiledAs = (name: GraphName): Promise<Compiled> =>
  withAnswers(name === 'full' ? compileGraph(DATA, IMPORTED) : compileGraph(DATA));

/** Those of the names that there are facts for, in the order of the names; each as it is published. */
export const graphsUnderTest = (names: readonly GraphName[]): Promise<readonly GraphUnderTest[]> =>
  Promise.all(
    names
      .filter((name) => name === 'embedded' || existsSync(IMPORTED))
      .map(async (name) => ({ name, compiled: await compiledAs(name) })),
  );
