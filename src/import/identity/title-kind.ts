/** Whose competition a title is: of men's first teams, of women, of youth or of reserves. */
import { fold } from '../../documents/fold.ts';
import type { RowOf } from '../../model/kit/table.ts';
import type { titleWords } from '../../model/tables/identity.ts';

/** Teams that the graph does not hold, as titles and names of teams tell of them. */
export type OtherTeams = 'WOMEN' | 'YOUTH' | 'RESERVE';

/** What a title says: whose it is; or the words that leave it open. */
export type TitleKind =
  | { readonly is: 'FIRST_TEAMS' }
  | { readonly is: 'OTHERS'; readonly teams: OtherTeams; readonly word: string }
  | { readonly is: 'UNKNOWN'; readonly words: readonly string[] };

/** A word of titles, or several, as `identity/title-words.csv` has it. */
export type TitleWord = RowOf<typeof titleWords>;

const ORDINAL = /^(?:\d+(?:st|nd|rd|th|a|e|er|re|eme|o|de)?|[ivx]+)$/u;
/** Behind a name, in the languages of the sources: `Arsenal WFC`, `Ajax U19`, `Lyon Féminines`, `Slavia ženy`. */
const WORDS_OF_WOMEN = [
  "w(?:omen)?['’]?s?(?: ?f\\.?c\\.?)|f\\.?c\\.?w|women|womens|ladies|girls|l\\.?f\\.?c\\. women",
  'frauen|damen|mädchen|vrouwen|dames|kvinner|kvinder|damer|dff|kvenna|naiset|naised',
  'femen\\p{L}*|f[eé]minin\\p{L}*|femmin\\p{L}*|fem\\.?|donne|kobiet\\p{L}*|žen(?:y|a|e|sk\\p{L}*)?|n[őö]i|kad[ıi]n',
  'жен(?:щин\\p{L}*|ск\\p{L}*)?|жін\\p{L}*|\\((?:w|f|v|k|ж|fem\\.?|women|ladies|frauen|damen)\\)',
];
const OF_WOMEN = new RegExp(`(?<!\\p{L})(?:${WORDS_OF_WOMEN.join('|')})$|^жфк(?!\\p{L})`, 'iu');
const OF_YOUTH =
  /(?<!\p{L})(?:(?:u|o|sub|under)[- ]?(?:1[4-9]|2[0-3])|juvenil|primavera|youth|молод\p{L}*|\((?:mol|мол)\.?\))$/iu;
const OF_RESERVE = /(?<!\p{L})(?:reserves?|reservas?|réserves?|aspirantes|beloften)$/iu;

/** Whether the title of a tournament says in English that women play: its sides have the names of the same countries, but are other teams. */
export const isOfWomen = (title: string | null): boolean => /women/iu.test(title ?? '');

/** Whether a team's name says that it is no men's first team; null for almost every name. */
export function otherTeam(name: string): OtherTeams | null {
  if (OF_WOMEN.test(name)) return 'WOMEN';
  if (OF_YOUTH.test(name)) return 'YOUTH';
  return OF_RESERVE.test(name) ? 'RESERVE' : null;
}

/** How many words a phrase of the table has at most. */
const LONGEST_PHRASE = 3;

/** The words of titles, looked up one or several at a time. */
export class TitleWords {
  readonly #plain = new Set<string>();
  readonly #others = new Map<string, OtherTeams>();
  readonly #prefixes: (readonly [prefix: string, teams: OtherTeams])[] = [];

  constructor(rows: readonly TitleWord[]) {
    for (const { word, gender, level } of rows) {
      const teams = gender ?? level;
      const folded = fold(word);
      if (teams === undefined) for (const part of folded.split(' ')) this.#plain.add(part);
      else if (word.endsWith('*')) this.#prefixes.push([folded, teams]);
      else this.#others.set(folded, teams);
    }
  }

  /** No word is known where a data set brings no table of them: then every title is taken for one of first teams. */
  get isEmpty(): boolean {
    return this.#plain.size === 0;
  }

  #othersIn(words: readonly string[]): { readonly teams: OtherTeams; readonly word: string } | null {
    for (const [at, single] of words.entries()) {
      for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
        const word = words.slice(at, at + length).join(' ');
        const teams = this.#others.get(word);
        if (teams !== undefined) return { teams, word };
      }
      const prefix = this.#prefixes.find(([begin]) => single.startsWith(begin));
      if (prefix !== undefined) return { teams: prefix[1], word: single };
    }
    return null;
  }

  /**
   * @param title without its season. @param isPlace whether a word is of a country, and tells nothing of its teams.
   */
  kindOf(title: string, isPlace: (word: string) => boolean): TitleKind {
    const words = fold(title)
      .split(' ')
      .filter((word) => word !== '');
    const others = this.#othersIn(words);
    if (others !== null) return { is: 'OTHERS', ...others };
    const unknown = words.filter((word) => !this.#plain.has(word) && !ORDINAL.test(word) && !isPlace(word));
    return unknown.length === 0 || this.isEmpty ? { is: 'FIRST_TEAMS' } : { is: 'UNKNOWN', words: unknown };
  }
}
