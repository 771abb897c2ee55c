/** How the names of the catalogue are spelt, for who misspells them. Made once for each list an isolate reads. */
import type { NameRecord } from '../../documents/catalogue.ts';
import type { Spelling } from './nearest.ts';

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NameRecord[];
}

const made = new WeakMap<readonly NamedThing[], readonly Spelling[]>();

/** As an id would spell it: `champions-league`. */
const asSlug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

/** By every name. */
export function spellingsOf(list: readonly NamedThing[]): readonly Spelling[] {
  const known =
    made.get(list) ??
    list.flatMap(({ id, name, names }) =>
      [name, ...names.map((other) => other.name)].map((spelt) => ({ slug: id, spelt: asSlug(spelt) })),
    );
  made.set(list, known);
  return known;
}
