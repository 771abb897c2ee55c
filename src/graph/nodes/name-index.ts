import { fold } from '../../documents/fold.ts';
import { nameBeginning } from '../../documents/name-beginning.ts';

interface BearerOfNames {
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

/**
 * Things by their folded names. To fold all names of a kind would take a cold isolate longer than the rest of its
 * answer. So only the names of those are folded that have one which begins like the wanted one.
 */
export class NameIndex<T extends BearerOfNames> {
  readonly #beginningWith: (beginning: string) => readonly T[];
  readonly #byBeginning = new Map<string, ReadonlyMap<string, readonly T[]>>();

  /** @param beginningWith the things that have a name with the beginning, others among them, in the order in which they are found. */
  constructor(beginningWith: (beginning: string) => readonly T[]) {
    this.#beginningWith = beginningWith;
  }

  /** Everything with that name: things with it as main name first, then things with it among their other names. */
  of(name: string): readonly T[] {
    const folded = fold(name);
    const beginning = nameBeginning(folded);
    const known = this.#byBeginning.get(beginning) ?? this.#folded(beginning);
    this.#byBeginning.set(beginning, known);
    return known.get(folded) ?? [];
  }

  #folded(beginning: string): ReadonlyMap<string, readonly T[]> {
    const things = this.#beginningWith(beginning);
    const found = new Map<string, T[]>();
    const add = (name: string, thing: T): void => {
      const folded = fold(name);
      if (nameBeginning(folded) !== beginning) return;
      const list = found.get(folded);
      if (list === undefined) found.set(folded, [thing]);
      else if (!list.includes(thing)) list.push(thing);
    };
    for (const thing of things) add(thing.name, thing);
    for (const thing of things) for (const { name } of thing.names) add(name, thing);
    return found;
  }
}
