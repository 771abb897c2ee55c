/**
 * The spellings of names in the catalogue, to compare misspelt names with.
 */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { Spelling } from './nearest-in.ts';

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
}

/** The name in the form of an id: `champions-league`. */
const asSlug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

/** The spellings of all names of all things. */
export const spellingsOf = (list: readonly NamedThing[]): readonly Spelling[] =>
  list.flatMap(({ id, name, names }) =>
    [name, ...names.map((other) => other.name)].map((spelt) => ({ slug: id, spelt: asSlug(spelt) })),
  );
