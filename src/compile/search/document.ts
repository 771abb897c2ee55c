import type { NameRecord, PastName } from '../../documents/catalogue.ts';
import type { MatchRecord } from '../../documents/documents.ts';
import { fold } from '../../documents/fold.ts';
import type { NameDates } from '../../documents/heads.ts';
import { SCRIPT_NAMES } from '../../documents/languages.ts';
import { countingLetters, NAME_LETTERS, SEPARATOR, type SearchDocument } from '../../documents/search.ts';
import { compareText } from '../../football/match.ts';
import { escapedText } from '../../store/ascii-json.ts';
import { offsetsOf } from '../../store/text-list.ts';
import { compact } from '../cells.ts';
import type { Facts, TranslationFact } from '../facts.ts';
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
  return [...bearers].sort(([a], [b]) => compareText(a, b));
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

/** Lays out in columns everything that can be searched for. */
function layOut(sought: readonly SearchableEntity[]): SearchDocument {
  const ordered = [...sought].sort((a, b) => b.fame - a.fame || compareText(a.id, b.id));
  const names = ordered.flatMap((entity) => entity.names);
  const folded = names.map(({ name }) => fold(name));
  const words = bearersByWord(folded);
  const most = ordered[0]?.fame ?? 0;
  return {
    entities: column(ordered.map((entity) => entity.id)),
    fame: ordered.map((entity) => scaled(entity.fame, most)),
    since: sinceOf(ordered),
    names: column(names.map(({ name }) => escapedText(name))),
    folded: column(folded.map((name, at) => (name === names[at]?.name.toLowerCase() ? '' : name))),
    namesFrom: offsetsOf(ordered.map((entity) => entity.names.length)),
    letters: folded.map((name) => countingLetters(name, new Set())),
    kinds: names.map(({ kind }) => NAME_LETTERS[kind]).join(''),
    langs: column(names.map(({ lang }) => lang ?? '')),
    dates: datesOf(names),
    past: pastOf(ordered),
    words: column(words.map(([word]) => word)),
    bearersFrom: offsetsOf(words.map(([, bearers]) => bearers.length)),
    bearers: words.flatMap(([, bearers]) => bearers),
  };
}

/**
 * The names in Latin, under null, and those of each other script that any are written in.
 * @param matches of all seasons.
 */
export function searchDocuments(
  facts: Facts,
  matches: readonly MatchRecord[],
  translated: readonly TranslationFact[],
): ReadonlyMap<string | null, SearchDocument> {
  const fame = fameOf(facts, matches);
  const names = translated.map(({ of, source: _source, ...name }) => ({ of, name }));
  const byThing = new Map(
    [...Map.groupBy(names, ({ of }) => of)].map(([of, own]) => [of, own.map(({ name }) => name)]),
  );
  const sought = [null, ...SCRIPT_NAMES].map(
    (script) => [script, soughtIn(facts, fame, byThing, script)] as const,
  );
  const written = sought.filter(([script, entities]) => script === null || entities.length > 0);
  return new Map(written.map(([script, entities]) => [script, layOut(entities)]));
}
