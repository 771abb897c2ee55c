import type { ClubRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import { coreName, coreWords, legalForms, slug } from './names.ts';
import { isNear, nearestNames } from './nearest.ts';

/** What a spelling means in a country. */
export type FoundClub =
  | { readonly is: 'KNOWN'; readonly club: ClubRecord }
  /** Several clubs bear the name, or one bears nearly the same: a person has to say. */
  | { readonly is: 'UNCLEAR'; readonly candidates: readonly ClubRecord[] }
  | { readonly is: 'UNKNOWN' };

/** Countries whose clubs play in another's leagues. */
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

/** A club by one of its names, in words. */
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

  /** Clubs whose name is nearly this one, or the same with another legal form. */
  near(name: string): readonly ClubRecord[] {
    const words = coreWords(name);
    const core = words.join(' ');
    const near = this.#worded.filter((club) => club.words.join(' ') === core || isNear(words, club.words));
    return [...new Set(near.map(({ club }) => club))];
  }

  exactly(name: string): readonly ClubRecord[] {
    return this.#byName.get(fold(name)) ?? [];
  }

  /** Clubs that bear the name but for its legal form: `FC Porto` is `Porto`. */
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

/** AFC Wimbledon is not Wimbledon FC: where both names have a legal form and none in common, they may be two clubs. */
function hasOtherForm(club: ClubRecord, name: string): boolean {
  const forms = legalForms(name);
  const known = namesOf(club).flatMap(legalForms);
  return forms.length > 0 && known.length > 0 && !forms.some((form) => known.includes(form));
}

/** @returns whether it is new under the key. */
function put(map: Map<string, ClubRecord[]>, key: string, club: ClubRecord): boolean {
  const found = map.get(key);
  if (found?.includes(club)) return false;
  map.set(key, [...(found ?? []), club]);
  return true;
}

/** Clubs by the names they have in their country, and in the country whose association they play under. */
export class ClubFinder {
  readonly #countries = new Map<string, CountryClubs>();
  readonly #byId = new Map<string, ClubRecord>();
  readonly #minted: ClubRecord[] = [];
  readonly #preferred: ReadonlySet<string>;

  /** @param preferred ids of clubs that are meant where others bear the name as well. */
  constructor(clubs: readonly ClubRecord[], preferred: ReadonlySet<string>) {
    this.#preferred = preferred;
    for (const club of clubs) this.add(club);
  }

  /** Clubs that no table knew, in the order in which they were met. */
  get minted(): readonly ClubRecord[] {
    return this.#minted;
  }

  get all(): readonly ClubRecord[] {
    return [...this.#byId.values()];
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
   * Who bears a name in a country.
   * @param apart clubs that cannot be meant, since they play in the same season under their own name.
   */
  find(name: string, country: string, apart: ReadonlySet<string> = new Set()): FoundClub {
    const clubs = this.#in(country);
    const bearers = clubs.named(name);
    const club = this.#theOne(bearers);
    if (club !== null) return { is: 'KNOWN', club };
    if (bearers.length > 1) return { is: 'UNCLEAR', candidates: bearers };
    const guests = (GUESTS[country] ?? []).flatMap((other) => this.#in(other).named(name));
    const [guest] = guests;
    if (guest !== undefined && guests.length === 1) return { is: 'KNOWN', club: guest };
    const near = clubs.near(name).filter(({ id }) => !apart.has(id));
    return near.length > 0 ? { is: 'UNCLEAR', candidates: near } : { is: 'UNKNOWN' };
  }

  /** The one club among several of a name that is meant: the only one, or the only one of the register. */
  #theOne(bearers: readonly ClubRecord[]): ClubRecord | null {
    const known = bearers.filter(({ id }) => this.#preferred.has(id));
    const [club, ...others] = bearers.length > 1 && known.length > 0 ? known : bearers;
    return others.length === 0 ? (club ?? null) : null;
  }

  /** Every club of a country that bears just this name, legal forms and all. */
  exactly(name: string, country: string): readonly ClubRecord[] {
    return this.#in(country).exactly(name);
  }

  /** Who bears a name in whatever country, where just one club does; null otherwise. */
  anywhere(name: string): ClubRecord | null {
    const bearers = new Set([...this.#countries.values()].flatMap((clubs) => clubs.named(name)));
    return bearers.size === 1 ? ([...bearers][0] ?? null) : null;
  }

  /** Names of clubs of the country that are like one, nearest first. */
  nearest(name: string, country: string): readonly string[] {
    return nearestNames(
      name,
      this.#in(country).list.map((club) => club.name),
    );
  }

  /** Adds a club that no table knows. */
  mint(name: string, country: string, source: string): ClubRecord {
    const id = clubId(name, country);
    const club: ClubRecord = { id, name, names: [], source, country, association: country };
    this.add(club);
    this.#minted.push(club);
    return club;
  }
}

/** The id of a club that no table knows: its name and its country, so that it is the same in every import. */
export const clubId = (name: string, country: string): string =>
  `${slug(coreName(name)) || slug(name) || 'club'}-${country}`;
