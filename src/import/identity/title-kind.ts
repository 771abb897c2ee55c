/** What the title of a competition tells: whether men's first teams play in it, and whether it is a cup. */
import { fold } from '../../documents/fold.ts';
import type { RowOf } from '../../model/kit/table.ts';
import type { titleWords } from '../../model/tables/identity/title-words.ts';
import { phraseFinder } from './phrases.ts';
import { byOtherTeams, type OtherTeams } from './team-words.ts';

/** Whose teams play, and the word that says so. */
interface OthersTold {
  readonly teams: OtherTeams;
  readonly word: string;
}

/** What a title says: whose it is; or the words that leave it open. */
type TitleKind =
  | { readonly is: 'FIRST_TEAMS' }
  | ({ readonly is: 'OTHERS' } & OthersTold)
  | { readonly is: 'UNKNOWN'; readonly words: readonly string[] };

/** A word of titles, or several, as `identity/title-words.csv` has it. */
export type TitleWord = RowOf<typeof titleWords>;

const ORDINAL = /^(?:\d+(?:st|nd|rd|th|a|e|er|re|eme|o|de)?|[ivx]+)$/u;

const phrases = (rows: readonly TitleWord[]): readonly string[] => rows.map(({ word }) => word);
const isOfOthers = ({ gender, level }: TitleWord): boolean => (gender ?? level) !== undefined;

/** The words of titles, looked up one or several at a time. */
export class TitleWords {
  readonly #plain: ReadonlySet<string>;
  readonly #isPlain: (word: string) => string | null;
  readonly #others: readonly (readonly [teams: OtherTeams, find: (title: string) => string | null])[];
  readonly #cup: (title: string) => string | null;
  /** Headings are the same above many matches. */
  readonly #told = new Map<string, OthersTold | null>();

  constructor(rows: readonly TitleWord[]) {
    const plain = phrases(rows.filter((row) => !isOfOthers(row)));
    this.#plain = new Set(plain.flatMap((phrase) => fold(phrase).split(' ')));
    this.#isPlain = phraseFinder(
      plain.filter((phrase) => phrase.includes('*')),
      'ANYWHERE',
    );
    this.#others = byOtherTeams(rows, (telling) => phraseFinder(phrases(telling), 'ANYWHERE'));
    this.#cup = phraseFinder(phrases(rows.filter(({ kind }) => kind === 'CUP')), 'ANYWHERE');
  }

  /** A data set without a table of words has none: every title then means men's first teams. */
  get #isEmpty(): boolean {
    return this.#plain.size === 0;
  }

  /** Whether the words say that it is a cup: `DFB-Pokal`. */
  isCup(title: string): boolean {
    return this.#cup(fold(title)) !== null;
  }

  /** The women, youth or reserves that a title, a heading or a folder names; null for nearly all. */
  othersIn(title: string): OthersTold | null {
    const known = this.#told.get(title);
    if (known !== undefined) return known;
    const answer = this.#findOthers(fold(title));
    this.#told.set(title, answer);
    return answer;
  }

  #findOthers(folded: string): OthersTold | null {
    for (const [teams, find] of this.#others) {
      const word = find(folded);
      if (word !== null) return { teams, word };
    }
    return null;
  }

  /**
   * @param title without its season. @param isPlace whether a word is of a country, and tells nothing of its teams.
   */
  kindOf(title: string, isPlace: (word: string) => boolean): TitleKind {
    const others = this.othersIn(title);
    if (others !== null) return { is: 'OTHERS', ...others };
    const words = fold(title)
      .split(' ')
      .filter((word) => word !== '');
    const isKnown = (word: string): boolean =>
      this.#plain.has(word) || ORDINAL.test(word) || this.#isPlain(word) !== null || isPlace(word);
    const unknown = words.filter((word) => !isKnown(word));
    return unknown.length === 0 || this.#isEmpty ? { is: 'FIRST_TEAMS' } : { is: 'UNKNOWN', words: unknown };
  }
}
