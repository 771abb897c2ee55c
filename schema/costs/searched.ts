/** Costs of searching by name. */
import { fold } from '../../src/documents/fold.ts';
import { scriptOf } from '../../src/documents/languages.ts';
import { parsedCost } from '../../src/graph/effort/work.ts';
import { MAX_FOUND, MAX_TEXT, MAX_WORDS } from '../../src/graph/search/search.ts';
import { SEARCH, searchName } from '../../src/store/keys.ts';
import {
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  nodesOn,
  once,
  textIn,
  viewOf,
} from './place.ts';

/** The document of the names that are searched for what was typed. */
const nameOf = (text: string): string => {
  const script = scriptOf(text);
  return script === null ? SEARCH : searchName(script);
};

/**
 * The cost of a search for each character of that document, which is as long as there are names; and of each word by its
 * letters: a single letter begins a quarter of all names.
 */
const SEARCHED = 0.00037;
const WORD = [0, 0.002, 0.0008] as const;
const LONG_WORD = 0.0004;
/** The cost of looking at a season for its year. */
const SEASON_SEEN = 0.2;

/** A word is looked for in all names, and one with a typing mistake is compared with all words that may be meant. */
export function searchedFor(
  asked: CostQuestion,
  text: string,
): Required<Pick<CostOfField, 'reads' | 'work'>> {
  const words = fold(text.slice(0, MAX_TEXT)).split(' ');
  const name = nameOf(text);
  const characters = name === SEARCH ? countsIn(asked).charactersOf(SEARCH) : countsIn(asked).parsed(name);
  const looked = words.slice(0, MAX_WORDS).reduce((sum, word) => sum + (WORD[word.length] ?? LONG_WORD), 0);
  return {
    reads: [once(name, parsedCost(characters))],
    work: asked.times * (characters * (SEARCHED + looked) + viewOf(asked).index.seasons.size * SEASON_SEEN),
  };
}

export const search: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), asked.times * MAX_FOUND),
  ...searchedFor(asked, textIn(asked, 'text') ?? ''),
});
