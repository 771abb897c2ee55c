import type { CountryRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import type { NameUsage, Register } from './register.ts';
import { similarNames } from './similar-names.ts';

/** Any day of the present. Registers describe the day they were made. */
const TODAY = '2020-01-01';

interface DatedName {
  readonly country: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The own name of a country comes before a former name of another. */
  readonly own: boolean;
}

/** Finds countries by name, adjective and code, and national teams by their name on a day. */
export class CountryFinder {
  readonly #names = new Map<string, DatedName[]>();
  readonly #codes: ReadonlyMap<string, string>;
  readonly #adjectives: ReadonlyMap<string, string>;
  readonly all: readonly CountryRecord[];

  readonly #usages: readonly NameUsage[];
  #places: ReadonlySet<string> | null = null;

  /** @param source whose own spellings of names count as well. */
  constructor(register: Register, source: string) {
    this.#usages = register.usages.filter((usage) => usage.source === source);
    for (const country of register.countries) this.#add(country);
    this.#adjectives = new Map([...register.adjectives].map(([word, id]) => [fold(word), id]));
    this.#codes = codesOf(register);
    this.all = register.countries;
  }

  #add({ id, name, names, from, to }: CountryRecord): void {
    this.#put(name, { country: id, from, to, own: true });
    for (const alias of names) {
      const own = alias.kind !== 'FORMER';
      this.#put(alias.name, { country: id, from: alias.from ?? from, to: alias.to ?? to, own });
    }
  }

  #put(name: string, dated: DatedName): void {
    const key = fold(name);
    this.#names.set(key, [...(this.#names.get(key) ?? []), dated]);
  }

  /** Whether a word is part of a country's name or adjective: `irish`, `united`. */
  isPlace(word: string): boolean {
    this.#places ??= new Set(
      [...this.#names.keys(), ...this.#adjectives.keys()].flatMap((name) => name.split(' ')),
    );
    return this.#places.has(word);
  }

  /** `AUT`, `AT`, `at`: a code of FIFA, of ISO, or of a source. */
  byCode(code: string): string | null {
    return this.#codes.get(code.toUpperCase()) ?? null;
  }

  /** `Austria`, `Österreich`, `Austrian`; null when no country, or more than one, has the name today. */
  byName(name: string): string | null {
    const key = fold(name);
    const adjective = this.#adjectives.get(key);
    if (adjective !== undefined) return adjective;
    return onlyOne((this.#names.get(key) ?? []).filter((bearer) => bearer.own));
  }

  /** The country of a list or register of clubs. It is a country of today: `Ireland` means the Republic. */
  clubCountry(name: string): string | null {
    return this.byName(name) ?? this.teamOn(name, TODAY);
  }

  /**
   * The country whose team had a name on a day (ISO). A name that only one country ever had counts on every day,
   * since sources use it before and after. Null when no country had it, or it is unclear which.
   */
  teamOn(name: string, day: string): string | null {
    const usage = this.#usages.find(
      (candidate) => candidate.name === name && candidate.from <= day && day <= candidate.to,
    );
    if (usage !== undefined) return usage.country;
    const bearers = this.#names.get(fold(name)) ?? [];
    const then = bearers.filter(
      ({ from, to }) => (from ?? '') <= day && day <= (to === undefined ? '9' : `${to}\uFFFF`),
    );
    return onlyOne(then.filter((bearer) => bearer.own)) ?? onlyOne(then) ?? onlyOne(bearers);
  }

  nearest(name: string): readonly string[] {
    return similarNames(
      name,
      this.all.map((country) => country.name),
    );
  }
}

function onlyOne(names: readonly DatedName[]): string | null {
  const [id, ...others] = new Set(names.map((name) => name.country));
  return others.length === 0 ? (id ?? null) : null;
}

function codesOf({ countries, codes }: Register): Map<string, string> {
  const iso = countries.flatMap(({ id, iso2 }) => (iso2 === undefined ? [] : [[iso2, id] as const]));
  const fifa = countries.flatMap(({ id, fifaCode }) =>
    fifaCode === undefined ? [] : [[fifaCode, id] as const],
  );
  return new Map([...iso, ...fifa, ...codes]);
}
