/** Clubs whose names begin like a date or a zone: `6 October Cairo`, `1. Mai Berlin`, `EST Sousse`. */
import type { TextLine } from '../decode.ts';
import { dateAtStart } from './date.ts';
import { ZONE } from './head.ts';

/** A guest, up to the score, two blanks, a bracket, a ground, or the end of the line. */
const GUEST = /\sv(?:s?\.)?\s+(\S.*?)(?=\s{2,}|\s+\d{1,3}-\d{1,3}|\s+[([@]|\s*$)/u;

const looksLikeHead = (name: string): boolean => dateAtStart(name) !== null || ZONE.test(name);

/** Each club is a guest some day. There its name stands alone, and tells what it is in front of a match. */
export function clubsLikeHeads(lines: readonly TextLine[]): readonly string[] {
  const guests = new Set(lines.flatMap(({ text }) => GUEST.exec(text)?.[1] ?? []));
  return [...guests].filter(looksLikeHead);
}
