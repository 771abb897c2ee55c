/** Mutants that cannot matter, each with the reason: they are left out of the count. */
import { readFileSync } from 'node:fs';
import { identityOf, type Mutant } from './mutant.ts';

/** More would hide what tests do not hold. */
export const MOST_LISTED = 40;

interface Listed {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
  /** Why nobody can tell the two apart. */
  readonly why: string;
}

export function readListed(): readonly Listed[] {
  return JSON.parse(readFileSync(new URL('listed.json', import.meta.url), 'utf8'));
}

/** Listed mutants that are not there any more, or not in this way. */
export function withoutMutant(listed: readonly Listed[], mutants: readonly Mutant[]): readonly Listed[] {
  const known = new Set(mutants.map(identityOf));
  return listed.filter((entry) => !known.has(identityOf(entry)));
}
