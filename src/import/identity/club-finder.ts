import type { ClubRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import { coreName, coreWords, isFormerNameOn, legalForms, slug } from './names.ts';
import { isMisspelling, similarNames } from './similar-names.ts';

/** What a spelling means in a country. */
export type FoundClub =
  | { readonly is: 'KNOWN'; readonly club: ClubRecord }
  /**
   * Several clubs have the name, or one has nearly the same name: a person must decide, or the season. `spelled`: the candidates
   * differ from it in the letters of a word, and not in the legal form alone, which parts clubs.
   */
  | { readonly is: 'UNCLEAR'; readonly candidates: readonly ClubRecord[]; readonly spelled: boolean }
  | { readonly is: 'UNKNOWN' };

/** Countries whose clubs play in the leagues of another country. */
const GUESTS: Readonly<Record<string, readonly string[]>> = {
  australia: ['new-zealand'],
  england: ['wales'],
  france: ['monaco'],
  italy: ['san-marino'],
  'republic-of-ireland': ['northern-ireland'],
  spain: ['andorra'],
  switzerland: ['liechtenstein'],
  'united-states': ['canada'],
  wales: ['england'],
};

/** A club under one of its names, split into words. */
interface NameWords {
  readonly club: ClubRecord;
  readonly words: readonly string[];
}

class CountryClubs {
  readonly list: ClubRecord[] = [];
  readonly #worded: NameWords[] = [];
  readonly #byName = new Map<string, ClubRecord[]>();
  readonly #byCore = new Map<string, ClubRecord[]>();

  add(club: ClubRecord): void {
    if (this.list.includes(club)) return;
    this.list.push(club);
    for (const name of namesOf(club)) {
      put(this.#byName, fold(name), club);
      const words = coreWords(name);
      if (put(this.#byCore, words.join(' '), club)) this.#worded.push({ club, words });
    }
  }

  /** Clubs whose name is nearly equal, or equal but for the legal form. */
  near(name: string): readonly ClubRecord[] {
    const words = coreWords(name);
    const core = words.join(' ');
    const near = this.#worded.filter(
      (club) => club.words.join(' ') === core || isMisspelling(words, club.words),
    );
    return [...new Set(near.map(({ club }) => club))];
  }

  /** Whether a club has the name but for its legal form. */
  hasCore(name: string): boolean {
    return this.#byCore.has(coreName(name));
  }

  exactly(name: string): readonly ClubRecord[] {
    return this.#byName.get(fold(name)) ?? [];
  }

  /** Clubs with the name but for its legal form: `FC Porto` is `Porto`. */
  named(name: string): readonly ClubRecord[] {
    const bearers = this.#byName.get(fold(name));
    if (bearers !== undefined) return bearers;
    return (this.#byCore.get(coreName(name)) ?? []).filter((club) => !hasOtherForm(club, name));
  }
}

const namesOf = ({ name, fullName, names }: ClubRecord): readonly string[] => [
  name,
  ...(fullName === undefined ? [] : [fullName]),
  ...names.map((alias) => alias.name),
];

/** AFC Wimbledon is not Wimbledon FC: two names whose legal forms have nothing in common may belong to two clubs. */
function hasOtherForm(club: ClubRecord, name: string): boolean {
  const forms = legalForms(name);
  const known = namesOf(club).flatMap(legalForms);
  return forms.length > 0 && known.length > 0 && !forms.some((form) => known.includes(form));
}

/** @returns whether the club is new under the key. */
function put(map: Map<string, ClubRecord[]>, key: string, club: ClubRecord): boolean {
  const found = map.get(key);
  if (found?.includes(club)) return false;
  map.set(key, [...(found ?? []), club]);
  return true;
}

interface FindOptions {
  readonly apart?: ReadonlySet<string>;
  readonly day?: string | null;
}

/** Clubs by the names they have in their country, and in the country of their association. */
export class ClubFinder {
  readonly #countries = new Map<string, CountryClubs>();
  readonly #byId = new Map<string, ClubRecord>();
  readonly #minted: ClubRecord[] = [];
  readonly #preferred: ReadonlySet<string>;

  /** @param preferred ids of clubs that a name means when other clubs have the same name. */
  constructor(clubs: readonly ClubRecord[], preferred: ReadonlySet<string>) {
    this.#preferred = preferred;
    for (const club of clubs) this.add(club);
  }

  /** Clubs that no table has, in the order in which they were found. */
  get minted(): readonly ClubRecord[] {
    return this.#minted;
  }

  get all(): readonly ClubRecord[] {
    return [...this.#byId.values()];
  }

  /** @param id without its kind. */
  byId(id: string): ClubRecord | null {
    return this.#byId.get(id) ?? null;
  }

  add(club: ClubRecord): void {
    this.#byId.set(club.id, club);
    for (const country of new Set([club.country, club.association])) this.#in(country).add(club);
  }

  #in(country: string): CountryClubs {
    const known = this.#countries.get(country);
    if (known !== undefined) return known;
    const made = new CountryClubs();
    this.#countries.set(country, made);
    return made;
  }

  /**
   * The clubs with a name in a country.
   * @param apart clubs that the name cannot mean, since they play in the same season under another name.
   * @param day on which they play: a club no longer has a name that it gave up before. Null: on any day.
   */
  find(name: string, country: string, { apart = new Set(), day = null }: FindOptions = {}): FoundClub {
    const clubs = this.#in(country);
    const hasName = (club: ClubRecord): boolean => day === null || !isFormerNameOn(day, name, club);
    const bearers = clubs.named(name).filter(hasName);
    const club = this.#theOne(bearers);
    if (club !== null) return { is: 'KNOWN', club };
    if (bearers.length > 1) return { is: 'UNCLEAR', candidates: bearers, spelled: false };
    const guests = (GUESTS[country] ?? []).flatMap((other) => this.#in(other).named(name)).filter(hasName);
    const [guest] = guests;
    if (guest !== undefined && guests.length === 1) return { is: 'KNOWN', club: guest };
    const near = clubs.near(name).filter((club) => !apart.has(club.id) && hasName(club));
    if (near.length === 0) return { is: 'UNKNOWN' };
    return { is: 'UNCLEAR', candidates: near, spelled: !clubs.hasCore(name) };
  }

  /** The club that a name of several clubs means: the only one, or the only one of the register. */
  #theOne(bearers: readonly ClubRecord[]): ClubRecord | null {
    const known = bearers.filter(({ id }) => this.#preferred.has(id));
    const [club, ...others] = bearers.length > 1 && known.length > 0 ? known : bearers;
    return others.length === 0 ? (club ?? null) : null;
  }

  /** All clubs of a country with exactly this name, legal forms included. */
  exactly(name: string, country: string): readonly ClubRecord[] {
    return this.#in(country).exactly(name);
  }

  /** The club with the name in any country; null unless there is exactly one. */
  anywhere(name: string): ClubRecord | null {
    const bearers = new Set([...this.#countries.values()].flatMap((clubs) => clubs.named(name)));
    return bearers.size === 1 ? ([...bearers][0] ?? null) : null;
  }

  /** The names of clubs in the country that are most similar, most similar first. */
  nearest(name: string, country: string): readonly string[] {
    return similarNames(
      name,
      this.#in(country).list.map((club) => club.name),
    );
  }

  /**
   * Adds a club whose name is like another's and does not mean that one: its id has all words of the name.
   */
  mintApart(name: string, country: string, source: string): ClubRecord {
    const id = `${slug(name)}-${country}`;
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const club: ClubRecord = { id, name, names: [], source, country, association: country };
    this.#byId.set(id, club);
    this.#minted.push(club);
    return club;
  }

  /** Adds a club that no table has. */
  mint(name: string, country: string, source: string): ClubRecord {
    const id = clubId(name, country);
    const club: ClubRecord = { id, name, names: [], source, country, association: country };
    this.add(club);
    this.#minted.push(club);
    return club;
  }
}

/** The id of a club that no table has. It is made from name and country, so that it is the same in every import. */
export const clubId = (name: string, country: string): string =>
  `${slug(coreName(name)) || slug(name) || 'club'}-${country}`;
