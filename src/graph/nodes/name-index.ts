import type { NameRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';

interface BearerOfNames {
  readonly name: string;
  readonly names: readonly NameRecord[];
}

const LETTERS = 3;
/** The beginning of a name after folding, found without folding the whole name. */
const surelyBegins = (name: string): string => /^[a-z0-9]{0,3}/i.exec(name)?.[0].toLowerCase() ?? '';

/**
 * Things by their folded names. To fold all names of a kind would take a cold isolate longer than the rest of its
 * answer. So only names that begin like the wanted one are folded.
 */
export class NameIndex<T extends BearerOfNames> {
  readonly #things: readonly T[];
  readonly #byBeginning = new Map<string, ReadonlyMap<string, readonly T[]>>();

  /** @param things in the order in which they are found. */
  constructor(things: readonly T[]) {
    this.#things = things;
  }

  /** Everything with that name: things with it as main name first, then things with it among their other names. */
  of(name: string): readonly T[] {
    const folded = fold(name);
    const beginning = folded.slice(0, LETTERS);
    const known = this.#byBeginning.get(beginning) ?? this.#folded(beginning);
    this.#byBeginning.set(beginning, known);
    return known.get(folded) ?? [];
  }

  #folded(beginning: string): ReadonlyMap<string, readonly T[]> {
    const found = new Map<string, T[]>();
    const add = (name: string, thing: T): void => {
      if (!beginning.startsWith(surelyBegins(name))) return;
      const folded = fold(name);
      const list = found.get(folded);
      if (list === undefined) found.set(folded, [thing]);
      else if (!list.includes(thing)) list.push(thing);
    };
    for (const thing of this.#things) add(thing.name, thing);
    for (const thing of this.#things) for (const { name } of thing.names) add(name, thing);
    return found;
  }
}
