import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { fold } from '../../documents/fold.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { CountryFinder } from './country-finder.ts';
import { slug } from './names.ts';
import type { Register } from './register.ts';
import type { OtherTeams } from './team-words.ts';
import { TitleWords } from './title-kind.ts';

/** The competition of a file. */
export interface FoundCompetition {
  readonly competition: CompetitionRecord;
  /** The text in brackets after the name: `North & Central West` for a league in several groups. */
  readonly group: string | null;
  /** False for a competition that no table has; the import adds it. */
  readonly known: boolean;
}

/** `question`: what a person has to be asked, once for all matches of the competition. */
type CompetitionAnswer = FoundCompetition | { readonly error: string; readonly question?: string };

/** What the teams of a file tell about its competition. */
export interface Entrants {
  /** The countries of the teams, where the file gives them. */
  readonly codes: ReadonlySet<string>;
  /** Whether the teams are national teams. */
  readonly national: boolean;
}

/** A title without its season. */
interface Titled {
  readonly name: string;
  /** The text in brackets behind it. */
  readonly group: string | null;
  /** Whether a table has the name. */
  readonly isKnown: boolean;
}

interface MintedCompetition {
  readonly name: string;
  readonly proper: string;
  readonly kind: CompetitionKind;
  readonly country: string | null;
  readonly group: string | null;
}

const OTHER_TEAMS: Readonly<Record<OtherTeams, string>> = {
  WOMEN: 'women play',
  YOUTH: 'youth teams play',
  RESERVE: 'reserve teams play',
  VETERANS: 'veterans play',
  OTHER_GAME: 'another game is played',
};
/** The names of folders and of the file, without its ending. */
const wordsOfPath = (path: string): readonly string[] => path.replace(/\.\w+$/u, '').split(/[/\\]/u);

const SEASON = /(?<![\p{L}\d])(?:18|19|20)\d{2}(?:[/_-]\d{1,4})?(?![\p{L}\d])/gu;
/** The code of a country before the number of the tier: `2019-20_at1.txt`, `at.1.txt`. */
const TIER_CODE = /(?:^|[_/])([a-z]{2,3})\.?(?:\d|cup)\.(?:txt|json|csv)$/u;

/** Finds competitions by titles and folders. */
export class CompetitionFinder {
  readonly #byName = new Map<string, CompetitionRecord[]>();
  readonly #countries: CountryFinder;
  readonly #source: string;
  readonly #words: TitleWords;

  constructor(register: Register, countries: CountryFinder, source: string) {
    this.#countries = countries;
    this.#source = source;
    this.#words = new TitleWords(register.titleWords);
    for (const competition of register.competitions) this.#add(competition);
  }

  #add(competition: CompetitionRecord): void {
    const { name, fullName, names } = competition;
    for (const key of new Set([name, fullName ?? name, ...names.map((alias) => alias.name)].map(fold))) {
      const known = this.#byName.get(key);
      if (known === undefined) this.#byName.set(key, [competition]);
      else if (!known.includes(competition)) known.push(competition);
    }
  }

  /**
   * @param title as in the file, with its season: `Italian Serie C (South) 2024/25`.
   * @param path whose folders may name the country.
   * @param entrants what the teams tell.
   */
  find(title: string, path: string, { codes, national }: Entrants): CompetitionAnswer {
    const { name, group } = parseTitle(title);
    if (name === '') return { error: 'the title names no competition' };
    const others = this.othersIn([title, ...wordsOfPath(path)]);
    if (others !== null) return { error: others };
    const { country, rest } = this.#countryIn(name, path);
    const known = this.#known(name, country) ?? this.#known(rest, country);
    const question = this.#questionOn({ name, group, isKnown: known !== null }, path);
    if (question !== null) return question;
    if (known !== null) return { competition: known, group, known: true };
    if (national) return this.#mint({ name, proper: name, kind: 'OTHER_NATIONAL', country: null, group });
    if (codes.size > 1)
      return this.#mint({ name, proper: name, kind: 'CONTINENTAL_CLUB', country: null, group });
    if (country === null)
      return { error: `no country for "${name}": neither its title nor its folder names one` };
    const kind = this.#words.isCup(name) ? 'DOMESTIC_CUP' : 'DOMESTIC_LEAGUE';
    return this.#mint({ name, proper: rest === '' ? name : rest, kind, country, group });
  }

  /** Why a competition is of women, youth or reserves, as its title, its headings or its folders say; null for nearly all. */
  othersIn(texts: readonly string[]): string | null {
    for (const text of texts) {
      const others = this.#words.othersIn(text);
      if (others !== null)
        return `"${others.word}" says that ${OTHER_TEAMS[others.teams]}: the graph holds men’s first teams`;
    }
    return null;
  }

  /** Titles, or words in brackets behind them, that do not say who plays. */
  #questionOn({ name, group, isKnown }: Titled, path: string): CompetitionAnswer | null {
    const title = isKnown ? (group ?? '') : `${name} ${group ?? ''}`;
    const kind = this.#words.kindOf(title, (word) => this.#countries.isPlace(word));
    // A code of country and tier is one of men's leagues.
    if (kind.is !== 'UNKNOWN' || TIER_CODE.test(path.toLowerCase())) return null;
    const words = kind.words.map((word) => `"${word}"`).join(' and ');
    const question = group === null ? name : `${name} (${group})`;
    return {
      error: `"${question}" may be of men, women, youth or reserves: no table knows it, nor ${words}`,
      question,
    };
  }

  #known(name: string, country: string | null): CompetitionRecord | null {
    const bearers = this.#byName.get(fold(name)) ?? [];
    const at = bearers.filter((competition) => competition.country === (country ?? undefined));
    if (at.length > 0) return at[0] ?? null;
    // `Serie A` alone may be of any country; a name that contains its country is enough.
    const free = country === null || bearers.every((competition) => competition.country === undefined);
    return free && bearers.length === 1 ? (bearers[0] ?? null) : null;
  }

  #countryIn(name: string, path: string): { country: string | null; rest: string } {
    const words = name.split(/[\s|]+/u).filter((word) => word !== '' && word !== '-');
    for (const length of [4, 3, 2, 1]) {
      for (let index = 0; index + length <= words.length; index += 1) {
        const country = this.#countryNamed(words.slice(index, index + length).join(' '));
        const rest = [...words.slice(0, index), ...words.slice(index + length)]
          .join(' ')
          .replace(/^(?:(?:de|of|-)\s+)|(?:\s+(?:de|of|di|do|da|-))$/gu, '');
        if (country !== null) return { country, rest };
      }
    }
    return { country: this.#countryOfPath(path), rest: words.join(' ') };
  }

  /** Names of countries are capitalised: the `de` of `Primera División de España` is not the code of Germany. */
  #countryNamed(words: string): string | null {
    return /^\p{Lu}/u.test(words) ? this.#countries.byName(words) : null;
  }

  #countryOfPath(path: string): string | null {
    const code = TIER_CODE.exec(path.replaceAll('\\', '/').toLowerCase())?.[1];
    const coded = code === undefined ? null : this.#countries.byCode(code);
    if (coded !== null) return coded;
    // The outermost folder names the country: Luxembourg in a folder of Belgium is a province.
    const folders = path.split(/[/\\]/u).slice(0, -1);
    for (const folder of folders) {
      const country = this.#countries.byName(folder.replaceAll('-', ' ')) ?? this.#countries.byName(folder);
      if (country !== null) return country;
    }
    return null;
  }

  #mint({ name, proper, kind, country, group }: MintedCompetition): FoundCompetition {
    const competition: CompetitionRecord = {
      id: country === null ? slug(name) : `${country}-${slug(proper)}`,
      name: proper,
      names: proper === name ? [] : [{ name, kind: 'ALIAS' }],
      kind,
      source: this.#source,
      ...(country === null ? {} : { country, organiser: country }),
    };
    this.#add(competition);
    return { competition, group, known: false };
  }
}

/** `Italian Serie C (South) 2024/25` as `Italian Serie C` and `South`. */
function parseTitle(title: string): { name: string; group: string | null } {
  const text = title.replace(SEASON, ' ').replace(/\s+/gu, ' ').trim();
  const [, name, group = null] = /^(.*?)\s*(?:\(([^()]+)\))?$/u.exec(text) ?? [];
  return { name: (name ?? text).replace(/^[\s|,-]+|[\s|,-]+$/gu, ''), group };
}
