import { fold } from '../../documents/fold.ts';
import { COST } from '../effort/work.ts';
import type { NameQuery } from './name-query.ts';
import { type NameFits, namesWith } from './names.ts';
import { completeness, type Hit, type NameCandidate, ranked } from './ranking.ts';
import { runTogether } from './run-together.ts';
import { type Closeness, wordsAsTyped, wordsExactly, wordsMeant } from './words.ts';

/** The share of the text that a name must have when it lacks some words: before slips are forgiven, and after. */
const MOST = 0.8;
const HALF = 0.5;
/** A smaller share of the text would match any name. */
const LEAST_LETTERS = 4;

const lettersIn = (words: readonly string[]): number => words.join('').length;

function hitsAmong({ index, words, day }: NameQuery, fits: NameFits, names: readonly number[]): Hit[] {
  const typed = lettersIn(words);
  const complete = completeness(index, words);
  const candidates: NameCandidate[] = names.map((name) => ({
    name,
    closeness: ((fits.letters[name] ?? 0) / typed) * complete(name),
  }));
  return ranked(index, candidates, day);
}

const everyWord = ({ words }: NameQuery): number => 2 ** words.length - 1;

/** Names that have all the words. */
function inOneName(wanted: NameQuery, fits: NameFits): Hit[] {
  const all = everyWord(wanted);
  return hitsAmong(
    wanted,
    fits,
    fits.names.filter((name) => fits.has[name] === all),
  );
}

/** Entities whose names have all the words together: `juventus` in one of them, `torino` in another. */
function acrossNames(wanted: NameQuery, fits: NameFits): Hit[] {
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

/** Names that have most of the text. */
function inPart(wanted: NameQuery, fits: NameFits, share: number): Hit[] {
  const least = Math.max(LEAST_LETTERS, lettersIn(wanted.words) * share);
  return hitsAmong(
    wanted,
    fits,
    fits.names.filter((name) => (fits.letters[name] ?? 0) >= least),
  );
}

/** Articles that people write before a name: `la Roma`, `l'Inter`, `der BVB`. */
const ARTICLES = new Set('das den der die el gli il l la las le les lo los o the'.split(' '));

/** Words beside a name that tell what is meant: `Italy national team`, `coach Conte`, `équipe de Suisse`. */
const DESCRIPTIONS = new Set(
  'allenatore and coach de del di dt du elf entrenador equipe fussball football futbol mannschaft manager mister national nationale nationalelf nationalmannschaft nazionale of seleccion selezione squadra stadio stadion stadium team trainer сборная сборной команда клуб футбольный збірна клуб репрезентациjа национален отбор منتخب نادي كره القدم تيم ملي باشگاه εθνικη ομαδα נבחרת קבוצת מועדון 代表 国家队 國家隊 대표팀 국가대표팀 국가대표 ทมชาต टम ნაკრები հավաքական reprezentacja reprezentace reprezentacija landslaget landslag valogatott milli takimi takim timnas echipa nationala selecao elftal'.split(
    ' ',
  ),
);

/** Words that tell that a national team is meant. Languages that inflect write its name in the genitive: `сборная Германии`. */
const TEAMS = new Set(
  'nationalelf nationalmannschaft seleccion selezione сборная збірна репрезентација منتخب εθνικη נבחרת ნაკრები հավաքական reprezentacja reprezentace reprezentacija landslaget landslag valogatott milli timnas nationala selecao elftal'
    .split(' ')
    .map(fold),
);

/** Whether a word is not part of a name, and is left out when no name has it. */
export const isBeside = (word: string): boolean => DESCRIPTIONS.has(word) || ARTICLES.has(word);

const amongTeams = (wanted: NameQuery): NameQuery => {
  const { index, allows } = wanted;
  const isTeam = (name: number): boolean => index.kindOf(index.ownerOf(name)) === 'national-team';
  return { ...wanted, allows: (name) => allows(name) && isTeam(name) };
};

function withoutDescriptions(wanted: NameQuery): Hit[] {
  const { words: typed, isElided } = wanted;
  const bare = isElided ? [typed[0]?.slice(1) ?? '', ...typed.slice(1)] : typed;
  const words = bare.filter((word) => word !== '' && !isBeside(word));
  const isSame = !isElided && words.length === typed.length;
  if (words.length === 0 || isSame) return [];
  const bareWords = { ...wanted, words, isElided: false };
  const teams = typed.some((word) => TEAMS.has(word)) ? hitsFor(amongTeams(bareWords)) : [];
  return teams.length > 0 ? teams : hitsFor(bareWords);
}

function fitsOf({ index, words, allows, count }: NameQuery, closest: typeof wordsMeant): NameFits {
  const last = words.length - 1;
  // An article is a complete word when more words follow: `la roma` does not find `Lazio Roma`.
  const closestTo = (text: string, nth: number): Closeness =>
    nth < last && ARTICLES.has(text) ? wordsExactly(index, text) : closest(index, text);
  const typed = words.map((text, nth) => ({ text, fits: closestTo(text, nth) }));
  const compared = closest === wordsMeant ? words.length * index.words.length : 0;
  count(compared * COST.wordCompared);
  const fits = namesWith(index, typed);
  count(fits.names.length * COST.nameRanked);
  return { ...fits, names: fits.names.filter(allows) };
}

/**
 * Finds names, the best first. First the text must fit as it is. If nothing fits, spaces are forgiven, then slips,
 * then words that fit nothing.
 */
export function hitsFor(wanted: NameQuery): Hit[] {
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
