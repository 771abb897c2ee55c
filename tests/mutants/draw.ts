/** A sample that a seed draws: the same seed and the same sources draw the same mutants. */
import { createHash } from 'node:crypto';
import { Random } from '../support/random.ts';

/** So many of the choices, each once; all of them when there are not more. Their order is that of the draw. */
export function draw<T>(choices: readonly T[], count: number, seed: string): readonly T[] {
  const random = new Random(createHash('sha256').update(seed).digest().readUInt32LE());
  const left = [...choices];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0)
    drawn.push(...left.splice(random.between(0, left.length - 1), 1));
  return drawn;
}
