/** The names by which sources call teams and grounds. */
import { isFormality } from '../../src/documents/search.ts';
import type { Register } from '../../src/import/identity/register.ts';
import { globalId } from '../../src/model/ids.ts';

/** Letters and digits alone, as sources differ in marks and spaces. */
export const plain = (text: string): string =>
  text
    .replace(/['’ʼ`]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without what clubs carry and sources leave out: `CD Tapatío`. */
function shortened(text: string): string {
  const words = plain(text).split(' ');
  const own = words.filter((word) => !isFormality(word));
  return (own.length === 0 ? words : own).join(' ');
}

/** The graph tells grounds of one name apart by their years: `Parc des Princes (1932–1970)`. */
const withoutYears = (name: string): string => name.replace(/ \(\d{4}–\d{4}\)$/, '');

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

interface Named {
  readonly venues?: readonly NamedThing[];
  readonly clubs?: readonly NamedThing[];
}

/** Every spelling of each team and ground, by global id. */
export class Spellings {
  readonly #of = new Map<string, Set<string>>();

  /** @param others grounds, which the register has not, and clubs that only an import has. */
  constructor({ clubs, countries, usages }: Register, others: Named = {}) {
    this.#addAll('venue', others.venues);
    this.#addAll('club', others.clubs);
    this.#addAll('club', clubs);
    this.#addAll('national-team', countries);
    for (const { country, name } of usages) this.#add(globalId('national-team', country), [name]);
  }

  #addAll(kind: 'venue' | 'club' | 'national-team', things: readonly NamedThing[] = []): void {
    for (const { id, name, names } of things)
      this.#add(globalId(kind, id), [name, ...names.map((other) => other.name)]);
  }

  #add(id: string, names: readonly string[]): void {
    const known = this.#of.get(id) ?? new Set();
    this.#of.set(id, known);
    for (const name of names.map(withoutYears)) known.add(plain(name)).add(shortened(name));
  }

  /** The spellings of a thing; none for a value that is no id of one. */
  of(id: string): readonly string[] {
    return [...(this.#of.get(id) ?? [])];
  }

  /** Where a thing is first named in a text; infinity where it is not. */
  placeIn(text: string, id: string): number {
    const padded = ` ${plain(text)} `;
    const places = this.of(id).map((name) => padded.indexOf(` ${name} `));
    return Math.min(...places.filter((place) => place >= 0), Number.POSITIVE_INFINITY);
  }

  isIn(text: string, id: string): boolean {
    return Number.isFinite(this.placeIn(text, id));
  }
}
