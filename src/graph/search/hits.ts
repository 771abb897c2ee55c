import { type NameFits, namesWith } from './names.ts';
import { type Candidate, completeness, type Hit, ranked } from './ranking.ts';
import { runTogether } from './run-together.ts';
import type { Wanted } from './wanted.ts';
import { wordsAsTyped, wordsMeant } from './words.ts';

/** Of what was typed, so much must be found when not all of it is: before slips are forgiven, and after. */
const MOST = 0.8;
const HALF = 0.5;
/** Less than this of a text finds anything and means nothing. */
const LEAST_LETTERS = 4;

const lettersIn = (words: readonly string[]): number => words.join('').length;

function hitsAmong({ index, words }: Wanted, fits: NameFits, names: readonly number[]): Hit[] {
  const typed = lettersIn(words);
  const complete = completeness(index, words);
  const candidates: Candidate[] = names.map((name) => ({
    name,
    closeness: ((fits.letters[name] ?? 0) / typed) * complete(name),
  }));
  return ranked(index, candidates);
}

const everyWord = ({ words }: Wanted): number => 2 ** words.length - 1;

/** Names that have all the words. */
function inOneName(wanted: Wanted, fits: NameFits): Hit[] {
  const all = everyWord(wanted);
  return hitsAmong(
    wanted,
    fits,
    fits.names.filter((name) => fits.has[name] === all),
  );
}

/** Entities whose names have all the words between them: `juventus` in one, `torino` in another. */
function acrossNames(wanted: Wanted, fits: NameFits): Hit[] {
  if (wanted.words.length === 1) return [];
  const { index } = wanted;
  const has = new Uint16Array(index.entities);
  for (const name of fits.names) {
    const owner = index.ownerOf(name);
    has[owner] = (has[owner] ?? 0) | (fits.has[name] ?? 0);
  }
  const all = everyWord(wanted);
  return hitsAmong(
    wanted,
    fits,
    fits.names.filter((name) => has[index.ownerOf(name)] === all),
  );
}

/** Names that have the better part of what was typed. */
function inPart(wanted: Wanted, fits: NameFits, share: number): Hit[] {
  const least = Math.max(LEAST_LETTERS, lettersIn(wanted.words) * share);
  return hitsAmong(
    wanted,
    fits,
    fits.names.filter((name) => (fits.letters[name] ?? 0) >= least),
  );
}

/** `Italy national team`, `coach Conte`, `équipe de Suisse`: words beside the name that say what is meant. */
const DESCRIPTIONS = new Set(
  'allenatore and coach de del der di die dt du el elf entrenador equipe fussball football futbol la mannschaft manager mister national nationale nationalelf nationalmannschaft nazionale of seleccion selezione squadra stadio stadion stadium team the trainer'.split(
    ' ',
  ),
);

function withoutDescriptions(wanted: Wanted): Hit[] {
  const words = wanted.words.filter((word) => !DESCRIPTIONS.has(word));
  return words.length === 0 || words.length === wanted.words.length ? [] : hitsFor({ ...wanted, words });
}

function fitsOf({ index, words, allows }: Wanted, closest: typeof wordsMeant): NameFits {
  const typed = words.map((text) => ({ text, fits: closest(index, text) }));
  const fits = namesWith(index, typed);
  return { ...fits, names: fits.names.filter(allows) };
}

/**
 * Finds by name, the best first. What was typed is taken at its word; only when nothing has it are spaces forgiven, then
 * slips, then words that fit nothing.
 */
export function hitsFor(wanted: Wanted): Hit[] {
  const asTyped = fitsOf(wanted, wordsAsTyped);
  let meant: NameFits | null = null;
  const asMeant = (): NameFits => {
    meant ??= fitsOf(wanted, wordsMeant);
    return meant;
  };
  const ways = [
    () => inOneName(wanted, asTyped),
    () => acrossNames(wanted, asTyped),
    () => runTogether(wanted, 0),
    () => withoutDescriptions(wanted),
    () => inPart(wanted, asTyped, MOST),
    () => inOneName(wanted, asMeant()),
    () => runTogether(wanted, 2),
    () => acrossNames(wanted, asMeant()),
    () => inPart(wanted, asMeant(), HALF),
  ];
  for (const way of ways) {
    const hits = way();
    if (hits.length > 0) return hits;
  }
  return [];
}
