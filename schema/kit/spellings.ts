/** How the things of the catalogue are spelt, for who misspells them. Made once for each list an isolate reads. */
import type { NameRecord } from '../../src/documents/catalogue.ts';
import type { Group, Spelling } from './nearest.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly knownFrom?: string;
}

type Spellings = Pick<Group, 'ids' | 'names'>;

const made = new WeakMap<readonly object[], Spellings>();

function kept<T extends object>(list: readonly T[], make: () => Spellings): Spellings {
  const known = made.get(list) ?? make();
  made.set(list, known);
  return known;
}

const asSlug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

const idOf = ({ id, knownFrom }: Pick<Named, 'id' | 'knownFrom'>): Spelling => ({
  slug: id,
  spelt: id,
  knownFrom,
});

/** By id, and by every name as an id would spell it: `champions-league`. */
export const spellingsOf = (list: readonly Named[]): Spellings =>
  kept(list, () => ({
    ids: list.map(idOf),
    names: list.flatMap(({ id, name, names, knownFrom }) =>
      [name, ...names.map((other) => other.name)].map((one) => ({ slug: id, spelt: asSlug(one), knownFrom })),
    ),
  }));

/** By id alone. */
export const slugsOf = (list: readonly Pick<Named, 'id' | 'knownFrom'>[]): Spellings =>
  kept(list, () => ({ ids: list.map(idOf), names: [] }));
