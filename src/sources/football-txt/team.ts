import { type SourceTeam, toTeam } from '../match.ts';
import { WORDS_OF_OUTCOMES, WORDS_OF_SLOTS } from './words.ts';

/** A number with a dash or a colon is a broken score (`3-x`, `1-`). Names have their number last (`Dnipro-1`). */
const BROKEN_SCORE = /(?:^|\s)(?:\d{1,2} ?[-–:](?:$|\s|[\dxX?_*])|[-–:xX?_]\s?[-–:]\S|[xX?_][-–:]\d)/u;
const MINUTE = /\d['’](?!\d)/u;
const SCORE_WORD = /(?:^|[\s(])(?:a\.?e\.?t\.?|pens?\.|agg\.|awd\.?)(?:$|[\s),])/iu;

/** Signs of the format, a time, a second `v`, and brackets that hold neither a word nor years, as in `(0GER)`. */
const FOREIGN =
  /[@|[\]<>{}=»▪#*^$%\\]|^vs?\.?\s|\svs?\.?$|:$|^\d{1,2}[.:]\d{2}|\((?=[^)]*\d)(?=[^)]*\p{L})[^)]*\)/u;

/** Words for a team that is not known yet. */
const PLACEHOLDER = /^(?:N\. ?N\.|TB[ACD]|\?+|-)$/iu;
/** Places of a group and numbers of matches: `A1`, `2B`, `3D/E/F`, `W49`. */
const SLOT = /^(?:[A-L][1-6]|[1-4][A-L](?:\/?[A-L])*|[WL]\d{1,3}|RU\d{1,3})$/u;
/** `Winner Match 3`, `Sieger EF`, `Runner-up Group A`: behind the word stands a round, a group or a code. */
const OF_A_MATCH = new RegExp(
  `^(?:${WORDS_OF_OUTCOMES.join('|')})\\s+(?:of\\s+)?(?:(?:${WORDS_OF_SLOTS.join('|')})\\b|[A-Z]?\\d{1,3}$)`,
  'iu',
);

const isOpen = (spelling: string): boolean =>
  [PLACEHOLDER, SLOT, OF_A_MATCH].some((pattern) => pattern.test(spelling));

/**
 * The team that a text names; an error when the text is no name. Then the row was mostly cut, or joined with another.
 */
export function readTeam(text: string, side: 'home' | 'away'): SourceTeam | { readonly error: string } {
  const spelling = text.trim();
  if (spelling === '') return { error: `no ${side} team` };
  if (isOpen(spelling)) return { error: `the ${side} team is not known yet ("${spelling}")` };
  // In this format, two spaces or a tab end a text.
  if (/\s{2}|\t/u.test(spelling)) return { error: `"${spelling}" is not one ${side} team` };
  if ([BROKEN_SCORE, SCORE_WORD, MINUTE].some((pattern) => pattern.test(spelling))) {
    return { error: `"${spelling}" holds something like a score` };
  }
  if (
    !/\p{L}/u.test(spelling.replaceAll(/\([^()]*\)/gu, '')) ||
    FOREIGN.test(spelling) ||
    !balanced(spelling)
  ) {
    return { error: `"${spelling}" is not a name of a team` };
  }
  return toTeam(spelling);
}

const balanced = (text: string): boolean => /^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(text);
