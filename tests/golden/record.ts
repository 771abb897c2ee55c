import { printSchema } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { poolOf } from '../operations/pool.ts';
import { Answers, BASE } from './answers.ts';
import { exportedOf } from './exported.ts';
import { type Extent, questionsOf } from './questions.ts';
import { type Recorded, type Recording, SHAPE } from './recording.ts';

/** Asks everything of a compiled graph and keeps the answers. The same facts and code give the same recording. */
export async function record(compiled: Compiled, extent: Extent): Promise<Recording> {
  const asked = new Answers(compiled);
  const view = await asked.view(null);
  const answers: Recorded[] = [];
  for (const { name, question } of questionsOf(schema, await poolOf(view), extent))
    answers.push({ name, question, answer: await asked.to(question) });
  const exported = await exportedOf({ view, base: BASE });
  return { shape: SHAPE, seed: extent.seed, sdl: printSchema(schema), answers, exported };
}
