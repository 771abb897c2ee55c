/**
 * The spellings of the names in the catalogue, to compare misspelt names with. Made once for each list that an
 * isolate reads.
 */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { Spelling } from './nearest-in.ts';

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
}

const made = new WeakMap<readonly NamedThing[], readonly Spelling[]>();

/** The name in the form of an id: `champions-league`. */
const asSlug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

/** The spellings of all names of all things. */
export function spellingsOf(list: readonly NamedThing[]): readonly Spelling[] {
  const known =
    made.get(list) ??
    list.flatMap(({ id, name, names }) =>
      [name, ...names.map((other) => other.name)].map((spelt) => ({ slug: id, spelt: asSlug(spelt) })),
    );
  made.set(list, known);
  return known;
}
