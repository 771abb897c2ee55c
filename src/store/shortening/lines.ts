/** Lines of a section without what they have in common, nor what each repeats of its id. */

import { ID, type Shortening } from '../section-text.ts';
import { referring } from './id-references.ts';
import { matchPhrases } from './match-phrases.ts';
import { phrasesOf, shortened, worthwhile } from './phrases.ts';

/** The id as it is, so that ids are compared without writing lines out, and the rest of the line. */
function parted(line: string): readonly [head: string, rest: string] {
  if (!line.startsWith(ID)) return ['', line];
  const end = line.indexOf('"', ID.length);
  return referring(line.slice(ID.length, end), line.slice(end));
}

/** @param phrasesIn chooses at most 29 phrases for lines without their ids. */
function shortenedBy(
  lines: readonly string[],
  phrasesIn: (rests: readonly string[]) => readonly string[],
): ReturnType<Shortening> {
  const parts = lines.map(parted);
  const rests = parts.map(([, rest]) => rest);
  const phrases = phrasesIn(rests);
  const shorter = shortened(rests, phrases);
  return [parts.map(([head], at) => head + shorter[at]), phrases];
}

/** By the phrases that shorten the lines most. To find them takes a tenth of a second. */
export const byOwnPhrases: Shortening = (lines) => shortenedBy(lines, phrasesOf);

/** By phrases that nearly all matches have. */
export const byMatchPhrases: Shortening = (lines) =>
  shortenedBy(lines, (rests) => worthwhile(matchPhrases(), rests));
