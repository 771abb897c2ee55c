import { distance } from 'fastest-levenshtein';
import { letterMask } from '../../documents/search.ts';
import { firstIndex } from '../../football/first-index.ts';
import type { SearchIndex } from './search-index.ts';

/** How close each word of the index is to the typed word, above 0 and up to 1. */
export type Closeness = ReadonlyMap<number, number>;

const EXACT = 1;
/** The whole word with its `ue` read as `ü`, where what was typed is a word itself: `UECL` is not the `UCL`. */
const RESPELT = 0.7;
/** The beginning of a word; the longer the beginning, the closer. */
const PREFIX = 0.75;
const PREFIX_ROOM = 0.2;
/** A word with one slip. A second slip costs more, since two slips turn many words into others. */
const SLIP = 0.72;
const SECOND_SLIP = 0.56;
/** The beginning of a word, with a slip in it. */
const UNFINISHED = 0.12;
/** People rarely mistype the first letter. */
const FIRST_LETTER = 0.12;

/** The number of slips that a word of that length may have. Short words are similar to too many others. */
const slipsIn = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/** Where a keyboard has no ä, people write ae. */
const DIGRAPHS = /([aou])e|aa/g;

/** The typed word, and the form in which its `ue` is a `ü`. */
export function spellings(word: string): readonly string[] {
  const plain = word.replace(DIGRAPHS, (pair, letter?: string) => letter ?? pair.slice(1));
  return plain === word ? [word] : [word, plain];
}

/** The index of the first of the sorted words that is not below the text. */
const firstFrom = (words: readonly string[], text: string): number =>
  firstIndex(words.length, (index) => (words[index] ?? '') >= text);

function keep(found: Map<number, number>, word: number, closeness: number): void {
  if ((found.get(word) ?? 0) < closeness) found.set(word, closeness);
}

/** The word that is equal to the typed one. */
export function wordsExactly({ words }: SearchIndex, typed: string): Closeness {
  const index = firstFrom(words, typed);
  return new Map(words[index] === typed ? [[index, EXACT]] : []);
}

/** Words that are equal to the typed word, or begin with it. */
export function wordsAsTyped(index: SearchIndex, typed: string): Closeness {
  const found = new Map<number, number>();
  const respelt = index.words[firstFrom(index.words, typed)] === typed ? RESPELT : EXACT;
  for (const spelling of spellings(typed)) {
    for (let position = firstFrom(index.words, spelling); position < index.words.length; position += 1) {
      const word = index.words[position] ?? '';
      if (!word.startsWith(spelling)) break;
      const share = spelling.length / word.length;
      const whole = spelling === typed ? EXACT : respelt;
      keep(found, position, share === 1 ? whole : PREFIX + PREFIX_ROOM * share);
    }
  }
  return found;
}

/** Whether more letters of one word are missing in the other than the allowed slips explain. */
function tooFar(missing: number, allowed: number): boolean {
  let bits = 0;
  for (let rest = missing; rest !== 0; rest &= rest - 1) {
    bits += 1;
    if (bits > allowed) return true;
  }
  return false;
}

/** Two neighbouring letters in the wrong order are one slip, though two edits. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let index = 0;
  while (a[index] === b[index] && index < a.length) index += 1;
  return a[index] === b[index + 1] && a[index + 1] === b[index] && a.slice(index + 2) === b.slice(index + 2);
}

/** The number of slips between the typed word and the word that may be meant. */
export function slipsBetween(typed: string, meant: string): number {
  const edits = distance(typed, meant);
  return edits === 2 && isSwap(typed, meant) ? 1 : edits;
}

/** How close two words are; 0 when they are not similar. */
function closenessOf(typed: string, word: string, allowed: number): number {
  const first = typed[0] === word[0] ? 0 : FIRST_LETTER;
  const whole = Math.abs(word.length - typed.length) <= allowed ? slipsBetween(typed, word) : allowed + 1;
  if (whole === 0) return EXACT;
  if (whole <= allowed) return (whole === 1 ? SLIP : SECOND_SLIP) - first;
  if (word.length <= typed.length) return 0;
  const begun = slipsBetween(typed, word.slice(0, typed.length));
  return begun > allowed ? 0 : (begun === 1 ? SLIP : SECOND_SLIP) - UNFINISHED - first;
}

/** Adds the words from `begin` up to `end` that may be meant by the typed word. */
function keepSlips(
  index: SearchIndex,
  typed: string,
  [begin, end]: readonly [number, number],
  found: Map<number, number>,
): void {
  const allowed = slipsIn(typed.length);
  const mask = letterMask(typed);
  for (let position = begin; allowed > 0 && position < end; position += 1) {
    if (tooFar(mask & ~(index.masks[position] ?? 0), allowed)) continue;
    const closeness = closenessOf(typed, index.words[position] ?? '', allowed);
    if (closeness > 0) keep(found, position, closeness);
  }
}

/** The range of the words with the same first letter. */
function sameInitial({ words }: SearchIndex, typed: string): readonly [number, number] {
  const initial = typed.slice(0, 1);
  return [firstFrom(words, initial), firstFrom(words, `${initial}\uffff`)];
}

/**
 * Words that may be meant by the typed word, those of `wordsAsTyped` included. People rarely mistype the first
 * letter, so words with another first letter are compared only when nothing else is found.
 */
export function wordsMeant(index: SearchIndex, typed: string): Closeness {
  const found = new Map(wordsAsTyped(index, typed));
  for (const spelling of spellings(typed)) keepSlips(index, spelling, sameInitial(index, spelling), found);
  if (found.size === 0) {
    for (const spelling of spellings(typed)) keepSlips(index, spelling, [0, index.words.length], found);
  }
  return found;
}
