import type { ClubRecord } from '../../store/catalogue.ts';
import { fold } from '../../store/fold.ts';
import { coreName, slug } from './names.ts';
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

class CountryClubs {
  readonly list: ClubRecord[] = [];
  readonly #byName = new Map<string, ClubRecord[]>();
  readonly #byCore = new Map<string, ClubRecord[]>();

  add(club: ClubRecord): void {
    if (this.list.includes(club)) return;
    this.list.push(club);
    for (const name of [club.name, club.fullName ?? club.name, ...club.names.map((one) => one.name)]) {
      put(this.#byName, fold(name), club);
      put(this.#byCore, coreName(name), club);
    }
  }

  named(name: string): readonly ClubRecord[] {
    return this.#byName.get(fold(name)) ?? this.#byCore.get(coreName(name)) ?? [];
  }
}

function put(map: Map<string, ClubRecord[]>, key: string, club: ClubRecord): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [club]);
  else if (!found.includes(club)) found.push(club);
}

/** Clubs by the names they have in their country, and in the country whose association they play under. */
export class ClubFinder {
  readonly #countries = new Map<string, CountryClubs>();
  readonly #byId = new Map<string, ClubRecord>();
  readonly #minted: ClubRecord[] = [];

  constructor(clubs: readonly ClubRecord[]) {
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
    const [club] = bearers;
    if (club !== undefined && bearers.length === 1) return { is: 'KNOWN', club };
    if (bearers.length > 1) return { is: 'UNCLEAR', candidates: bearers };
    const guests = (GUESTS[country] ?? []).flatMap((other) => this.#in(other).named(name));
    const [guest] = guests;
    if (guest !== undefined && guests.length === 1) return { is: 'KNOWN', club: guest };
    const near = clubs.list.filter(
      (one) => !apart.has(one.id) && namesOf(one).some((own) => isNear(name, own)),
    );
    return near.length > 0 ? { is: 'UNCLEAR', candidates: near } : { is: 'UNKNOWN' };
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

  /** Adds a club that no table knows. Its id is its name and its country, so that it is the same in every import. */
  mint(name: string, country: string, source: string): ClubRecord {
    const base = `${slug(coreName(name)) || slug(name) || 'club'}-${country}`;
    const id = this.#byId.has(base) ? `${slug(name)}-${country}` : base;
    const club: ClubRecord = { id, name, names: [], source, country, association: country };
    this.add(club);
    this.#minted.push(club);
    return club;
  }
}

const namesOf = (club: ClubRecord): readonly string[] => [club.name, ...club.names.map((one) => one.name)];
