import { printSchema } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Compiled } from '../../src/compile/compile.ts';
import { Answers, BASE } from './answers.ts';
import { type Difference, differences } from './differences.ts';
import { exportedOf } from './exported.ts';
import type { Recording } from './recording.ts';
import { type SchemaDifferences, schemaDifferences } from './schema-differences.ts';

export interface Moved {
  readonly name: string;
  readonly differences: readonly Difference[];
}

export interface Comparison {
  /** How many answers were compared. */
  readonly asked: number;
  readonly answers: readonly Moved[];
  /** By name of the file. */
  readonly files: readonly Difference[];
  /** By path of the node, `club/inter`. */
  readonly nodes: readonly Difference[];
  readonly schema: SchemaDifferences;
}

/** Asks what was recorded of a compiled graph and tells what is answered otherwise. */
export async function compare(
  { answers, exported, sdl }: Recording,
  compiled: Compiled,
  sdlNow = printSchema(schema),
): Promise<Comparison> {
  const asked = new Answers(compiled);
  const moved: Moved[] = [];
  for (const { name, question, answer } of answers) {
    const found = differences(answer, await asked.to(question));
    if (found.length > 0) moved.push({ name, differences: found });
  }
  const now = await exportedOf({ view: await asked.view(null), base: BASE });
  return {
    asked: answers.length,
    answers: moved,
    files: differences(exported.files, now.files),
    nodes: differences(exported.nodes, now.nodes),
    schema: schemaDifferences(sdl, sdlNow),
  };
}

export const isSame = ({ answers, files, nodes, schema: { changes, texts } }: Comparison): boolean =>
  [answers, files, nodes, changes, texts].every((list) => list.length === 0);
