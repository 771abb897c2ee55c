import { SEPARATOR } from '../../documents/search.ts';
import type { NameQuery } from './name-query.ts';
import { type Hit, type NameCandidate, ranked } from './ranking.ts';
import type { SearchIndex } from './search-index.ts';
import { slipsBetween } from './words.ts';

/** How well a name fits that differs from the text in its spaces. */
const CLOSENESS = 0.9;
/** A shorter text would be in too many names. */
const LEAST_LETTERS = 4;

/** Finds the lines that are equal to the text, without looking at each line. */
function exactly(index: SearchIndex, typed: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { joined } = index;
  const line = SEPARATOR + typed + SEPARATOR;
  for (let offset = joined.indexOf(line); offset >= 0; offset = joined.indexOf(line, offset + 1))
    found.push({ name: index.nameBehind(offset), closeness: CLOSENESS });
  return found;
}

/** Lines that begin like the text and differ from it by a few slips. */
function nearly(index: SearchIndex, typed: string, slips: number): NameCandidate[] {
  const found: NameCandidate[] = [];
  const { joined } = index;
  const line = SEPARATOR + typed.slice(0, 1);
  for (let offset = joined.indexOf(line); offset >= 0; offset = joined.indexOf(line, offset + 1)) {
    const end = joined.indexOf(SEPARATOR, offset + 1);
    if (Math.abs(end - offset - 1 - typed.length) > slips) continue;
    const away = slipsBetween(typed, joined.slice(offset + 1, end));
    if (away <= slips)
      found.push({ name: index.nameBehind(offset), closeness: CLOSENESS - away / typed.length });
  }
  return found;
}

/**
 * Names that differ from the text in their spaces: `realmadrid`, `mon chengladbach`.
 * @param slips the number that is forgiven; half as many in short texts.
 */
export function runTogether({ index, words, allows, day }: NameQuery, slips: 0 | 2): Hit[] {
  const typed = words.join('');
  if (typed.length < LEAST_LETTERS) return [];
  const forgiven = typed.length < 8 ? slips / 2 : slips;
  const found = forgiven === 0 ? exactly(index, typed) : nearly(index, typed, forgiven);
  return ranked(
    index,
    found.filter(({ name }) => allows(name)),
    day,
  );
}
