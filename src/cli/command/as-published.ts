import type { Compiled } from '../../compile/compile.ts';

/** Compiled facts with the answers to the named questions. The code of the Worker, which answers them, is loaded only here. */
export async function asPublished(compiled: Compiled): Promise<Compiled> {
  const { withAnswers } = await import('../../precompute/answers.ts');
  return withAnswers(compiled);
}
