/** Finds coaches by their Wikidata id and by name. Dates of birth distinguish coaches of one name. */
import type { CoachRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import type { SourcePerson } from '../../sources/bench.ts';
import { slug } from '../identity/names.ts';
import { isMisspelling } from '../identity/similar-names.ts';

/** The coach whom a name means. */
type FoundCoach =
  | { readonly is: 'KNOWN'; readonly coach: CoachRecord }
  /** Several coaches have the name, or one has nearly the same: a person must decide. */
  | { readonly is: 'UNCLEAR'; readonly candidates: readonly CoachRecord[] }
  | { readonly is: 'UNKNOWN' };

/** A name of a person, with what else the source has of that person. */
export type NamedPerson = SourcePerson & { readonly name: string };

/** Two dates of birth differ when neither is a more precise form of the other. */
const mayBe = ({ born }: CoachRecord, person: SourcePerson): boolean =>
  born === undefined || person.born === null || born.startsWith(person.born) || person.born.startsWith(born);

const wordsOf = (name: string): readonly string[] => fold(name).split(' ');

/** Whether two names have the same words, as `Cha Bum-kun` and `Bum-kun Cha` have. */
export const haveSameWords = (name: string, other: string): boolean =>
  wordsOf(name).toSorted().join(' ') === wordsOf(other).toSorted().join(' ');

/** Shorter words are particles: `de`, `van`. */
const TELLING = 4;

/** Whether two names have a word in common, as `Josep Guardiola` and `Pep Guardiola` have. */
export function shareWord(name: string, other: string): boolean {
  const words = new Set(wordsOf(name).filter(({ length }) => length >= TELLING));
  return wordsOf(other).some((word) => words.has(word));
}

export class CoachFinder {
  readonly #byName = new Map<string, CoachRecord[]>();
  readonly #byWikidata = new Map<string, CoachRecord>();
  readonly #byId = new Map<string, CoachRecord>();
  readonly #minted: CoachRecord[] = [];

  constructor(coaches: readonly CoachRecord[]) {
    for (const coach of coaches) this.#add(coach);
  }

  /** People that no table has, in the order in which they were found. */
  get minted(): readonly CoachRecord[] {
    return this.#minted;
  }

  byId(id: string): CoachRecord | null {
    return this.#byId.get(id) ?? null;
  }

  #add(coach: CoachRecord): void {
    this.#byId.set(coach.id, coach);
    if (coach.wikidata !== undefined) this.#byWikidata.set(coach.wikidata, coach);
    for (const name of new Set([coach.name, ...coach.names.map((alias) => alias.name)].map(fold)))
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), coach]);
  }

  find(person: NamedPerson): FoundCoach {
    const same = person.wikidata === null ? undefined : this.#byWikidata.get(person.wikidata);
    if (same !== undefined) return { is: 'KNOWN', coach: same };
    const bearers = this.#byName.get(fold(person.name));
    const likely = (bearers ?? this.#near(person.name)).filter((coach) => mayBe(coach, person));
    const [coach, ...others] = likely;
    if (coach === undefined) return { is: 'UNKNOWN' };
    return bearers === undefined || others.length > 0
      ? { is: 'UNCLEAR', candidates: likely }
      : { is: 'KNOWN', coach };
  }

  #near(name: string): readonly CoachRecord[] {
    const words = wordsOf(name);
    const names = [...this.#byName].filter(([other]) => isMisspelling(words, other.split(' ')));
    return [...new Set(names.flatMap(([, coaches]) => coaches))];
  }

  /** Adds a coach that no table has; null when the id that the name makes belongs to somebody else. */
  mint({ name, born, wikidata }: NamedPerson, source: string): CoachRecord | null {
    const base = slug(name);
    const year = born?.slice(0, 4);
    const id = [base, `${base}-${year}`].find((candidate) => !this.#byId.has(candidate));
    if (base === '' || id === undefined || id.endsWith('-undefined')) return null;
    const details = { ...(born !== null && { born }), ...(wikidata !== null && { wikidata }) };
    const coach: CoachRecord = { id, name, names: [], source, ...details };
    this.#add(coach);
    this.#minted.push(coach);
    return coach;
  }
}
