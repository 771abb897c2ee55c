/**
 * Every name of the graph, laid out for search: columns instead of objects, since one long text and numbers that are read
 * where they stand cost a cold isolate a tenth of thousands of small objects; and nothing is left to compute when it is read.
 */

import type { NameRecord } from './catalogue.ts';
import type { SearchHead } from './heads.ts';

/** Separates the items of a text column. No name has it. */
export const SEPARATOR = '\n';

/** Numbers by index, from 0: a list, or packed numbers that are read where they stand. */
export interface NumberColumn {
  readonly length: number;
  at(place: number): number | undefined;
  /** From one index up to another, which is not included. */
  slice(from: number, behind: number): readonly number[];
}

export interface SearchDocument extends Pick<SearchHead, 'since' | 'dates' | 'past'> {
  /** Global ids, best known first. */
  readonly entities: string;
  /** How known each entity is, 0 to 1000. */
  readonly fame: NumberColumn;
  /**
   * Names as written, but escaped as JSON is: each is read when it is asked for. Grouped by entity, in the order of `entities`; the
   * first of each is its `name`.
   */
  readonly names: string;
  /** The names as `fold` leaves them; empty where that is the name in lower case. */
  readonly folded: string;
  /** Where the names of each entity begin in `names`, and one more: how many names there are. */
  readonly namesFrom: NumberColumn;
  /** Letters of each folded name that count, see `countingLetters`. */
  readonly letters: NumberColumn;
  /** One letter a name, see `NAME_LETTERS`. */
  readonly kinds: string;
  /** Language of each name, empty where it has none. */
  readonly langs: string;
  /** The words of the folded names, sorted by code units, each once. */
  readonly words: string;
  /** Where the names of each word begin in `bearers`, and one more: the end of the last. */
  readonly bearersFrom: NumberColumn;
  /** Names that have the word, word after word, each list ascending. */
  readonly bearers: NumberColumn;
}

/** Name kinds by the letter that stands for them in a document. */
export const NAME_LETTERS: Readonly<Record<NameRecord['kind'], string>> = {
  COMMON: 'C',
  ALIAS: 'A',
  FORMER: 'F',
  NICKNAME: 'N',
  OFFICIAL: 'O',
  SHORT: 'S',
  TRANSLATION: 'T',
};

/**
 * The letters of a folded word as bits: a to z, one for digits, one for all other scripts. What is typed and what is
 * meant differ by at least as many slips as one has letters that the other lacks, so most words need no closer look.
 */
export function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
    else mask |= code >= 48 && code <= 57 ? 1 << 26 : 1 << 27;
  }
  return mask;
}

/** Words in names of clubs that people leave out. */
const FORMALITIES = new Set(
  'ac acf afc as asd bc bk bsc ca calcio cd cf club clube cp de del fc fk football futebol if jk kv nk osc pfk pk rc rcd sc sd sk sl ss ssc sv tsg ud us vfb vfl vv фк хк ск пфк αε πσ نادي'.split(
    ' ',
  ),
);

export const isFormality = (word: string): boolean => FORMALITIES.has(word);

/**
 * Letters of a folded name without spaces and formalities: of `1 fc union berlin` those of `1 union berlin`. All of them
 * when there is nothing else.
 * @param typed formalities that count since they were typed.
 */
export function countingLetters(folded: string, typed: ReadonlySet<string>): number {
  const words = folded.split(' ');
  const counting = words.filter((word) => !FORMALITIES.has(word) || typed.has(word));
  return (counting.length === 0 ? words : counting).join('').length;
}
