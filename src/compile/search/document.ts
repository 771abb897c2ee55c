import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { fold } from '../../documents/fold.ts';
import {
  countingLetters,
  letterMask,
  NAME_LETTERS,
  type NameDates,
  SEPARATOR,
  type SearchDocument,
} from '../../documents/search.ts';
import { compact } from '../cells.ts';
import type { Facts } from '../facts.ts';
import { byText } from '../index-facts.ts';
import { fameOf } from './fame.ts';
import { type SearchableEntity, soughtIn } from './names.ts';

/** Flattens the scale: with proportional values, all but a dozen entities would round to nothing. */
const FLATTENING = 0.4;

/** Puts an entity on the scale from 0 to 1000, where the best-known entity has 1000. */
const scaled = (fame: number, most: number): number =>
  most === 0 ? 0 : Math.round(1000 * (fame / most) ** FLATTENING);

const column = (texts: readonly string[]): string => texts.join(SEPARATOR);

/** Each word with the names that have it, in the order of the names. */
function bearersByWord(folded: readonly string[]): readonly (readonly [string, readonly number[]])[] {
  const bearers = new Map<string, number[]>();
  folded.forEach((name, at) => {
    for (const word of new Set(name.split(' '))) {
      const list = bearers.get(word);
      if (list === undefined) bearers.set(word, [at]);
      else list.push(at);
    }
  });
  return [...bearers].sort(([a], [b]) => byText(a, b));
}

function datesOf(names: readonly NameRecord[]): Record<number, NameDates> {
  const dated = names.flatMap(({ from, to }, at) =>
    from === undefined && to === undefined ? [] : [[at, compact({ from, to })] as const],
  );
  return Object.fromEntries(dated);
}

function pastOf(ordered: readonly SearchableEntity[]): Record<number, readonly PastName[]> {
  return Object.fromEntries(
    ordered.flatMap(({ past }, place) => (past === undefined ? [] : [[place, past] as const])),
  );
}

function sinceOf(ordered: readonly SearchableEntity[]): Record<number, string> {
  return Object.fromEntries(
    ordered.flatMap(({ since }, place) => (since === undefined ? [] : [[place, since] as const])),
  );
}

/** Where each run begins when all are joined, followed by the end of the last. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + length);
  return starts;
}

/** Lays out in columns everything that can be searched for. */
function layOut(sought: readonly SearchableEntity[]): SearchDocument {
  const ordered = [...sought].sort((a, b) => b.fame - a.fame || byText(a.id, b.id));
  const names = ordered.flatMap((entity) => entity.names);
  const folded = names.map(({ name }) => fold(name));
  const words = bearersByWord(folded);
  const most = ordered[0]?.fame ?? 0;
  return {
    entities: column(ordered.map((entity) => entity.id)),
    fame: ordered.map((entity) => scaled(entity.fame, most)),
    since: sinceOf(ordered),
    names: column(names.map(({ name }) => name)),
    folded: column(folded),
    owners: ordered.flatMap((entity, place) => entity.names.map(() => place)),
    letters: folded.map((name) => countingLetters(name, new Set())),
    kinds: names.map(({ kind }) => NAME_LETTERS[kind]).join(''),
    langs: column(names.map(({ lang }) => lang ?? '')),
    dates: datesOf(names),
    past: pastOf(ordered),
    words: column(words.map(([word]) => word)),
    masks: words.map(([word]) => letterMask(word)),
    starts: startsOf(words.map(([, bearers]) => bearers.length)),
    bearers: words.flatMap(([, bearers]) => bearers),
  };
}

/** @param matches of all seasons. */
export const searchDocument = (facts: Facts, matches: readonly MatchRecord[]): SearchDocument =>
  layOut(soughtIn(facts, fameOf(facts, matches)));
