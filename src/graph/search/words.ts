import { distance } from 'fastest-levenshtein';
import { letterMask } from '../../documents/search.ts';
import type { SearchIndex } from './search-index.ts';

/** Word of the index → how close it is to what was typed, above 0 to 1. */
export type Closeness = ReadonlyMap<number, number>;

const EXACT = 1;
/** The beginning of a word; the more of it, the closer. */
const PREFIX = 0.75;
const PREFIX_ROOM = 0.2;
/** With one slip; the second costs more, since two slips make many words of one. */
const SLIP = 0.72;
const SECOND_SLIP = 0.56;
/** The beginning of a word with a slip in it. */
const UNFINISHED = 0.12;
/** People seldom slip on the first letter. */
const FIRST_LETTER = 0.12;

/** How many slips a word of that many letters may have: short words have too many neighbours. */
const slipsIn = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/** Germans and Scandinavians write ä as ae where they lack it. */
const DIGRAPHS = /([aou])e|aa/g;

/** What was typed, and how it reads when its `ue` is a `ü`. */
export function spellings(word: string): readonly string[] {
  const plain = word.replace(DIGRAPHS, (pair, letter?: string) => letter ?? pair.slice(1));
  return plain === word ? [word] : [word, plain];
}

/** First place in the sorted words that is not below the text. */
function lowerBound(words: readonly string[], text: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keep(found: Map<number, number>, word: number, closeness: number): void {
  if ((found.get(word) ?? 0) < closeness) found.set(word, closeness);
}

/** The word that is what was typed. */
export function wordsExactly({ words }: SearchIndex, typed: string): Closeness {
  const index = lowerBound(words, typed);
  return new Map(words[index] === typed ? [[index, EXACT]] : []);
}

/** Words that are or begin with what was typed. */
export function wordsAsTyped(index: SearchIndex, typed: string): Closeness {
  const found = new Map<number, number>();
  for (const spelling of spellings(typed)) {
    for (let position = lowerBound(index.words, spelling); position < index.words.length; position += 1) {
      const word = index.words[position] ?? '';
      if (!word.startsWith(spelling)) break;
      const share = spelling.length / word.length;
      keep(found, position, share === 1 ? EXACT : PREFIX + PREFIX_ROOM * share);
    }
  }
  return found;
}

/** Whether so many letters of one are missing in the other that no allowed slips explain it. */
function tooFar(missing: number, allowed: number): boolean {
  let bits = 0;
  for (let rest = missing; rest !== 0; rest &= rest - 1) {
    bits += 1;
    if (bits > allowed) return true;
  }
  return false;
}

/** Two neighbours that changed places are one slip of the fingers, though two edits. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let index = 0;
  while (a[index] === b[index] && index < a.length) index += 1;
  return a[index] === b[index + 1] && a[index + 1] === b[index] && a.slice(index + 2) === b.slice(index + 2);
}

/** Slips between what was typed and what may be meant. */
export function slipsBetween(typed: string, meant: string): number {
  const edits = distance(typed, meant);
  return edits === 2 && isSwap(typed, meant) ? 1 : edits;
}

/** 0: they have nothing to do with each other. */
function closenessOf(typed: string, word: string, allowed: number): number {
  const first = typed[0] === word[0] ? 0 : FIRST_LETTER;
  const whole = Math.abs(word.length - typed.length) <= allowed ? slipsBetween(typed, word) : allowed + 1;
  if (whole === 0) return EXACT;
  if (whole <= allowed) return (whole === 1 ? SLIP : SECOND_SLIP) - first;
  if (word.length <= typed.length) return 0;
  const begun = slipsBetween(typed, word.slice(0, typed.length));
  return begun > allowed ? 0 : (begun === 1 ? SLIP : SECOND_SLIP) - UNFINISHED - first;
}

/** Adds the words from `begin` to before `end` that what was typed may be a slip of. */
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

/** Where the words of the same first letter stand. */
function sameInitial({ words }: SearchIndex, typed: string): readonly [number, number] {
  const initial = typed.slice(0, 1);
  return [lowerBound(words, initial), lowerBound(words, `${initial}\uffff`)];
}

/**
 * Words that what was typed may be a slip of, those of `wordsAsTyped` included. People seldom slip on the first letter:
 * words that begin with another are looked at only when nothing else is found.
 */
export function wordsMeant(index: SearchIndex, typed: string): Closeness {
  const found = new Map(wordsAsTyped(index, typed));
  for (const spelling of spellings(typed)) keepSlips(index, spelling, sameInitial(index, spelling), found);
  if (found.size === 0) {
    for (const spelling of spellings(typed)) keepSlips(index, spelling, [0, index.words.length], found);
  }
  return found;
}
