/** Words and phrases of a table, looked for in titles and names. */
import { fold } from '../../documents/fold.ts';

/** Youth teams are called by an age: `U19`, `Sub 20`. */
const AGE = '(?:1[2-9]|2[0-3])';

const letters = (part: string): string => {
  if (part === '*') return '[\\p{L}\\p{N}]*';
  return part === '#' ? AGE : fold(part);
};

const wordPattern = (word: string): string =>
  word === '*'
    ? '.+'
    : word
        .split(/([*#])/u)
        .map(letters)
        .join('');

/** A phrase as a pattern of folded text: `*` stands for any letters, alone for further words, and `#` for an age. */
const phrasePattern = (phrase: string): string => phrase.split(' ').map(wordPattern).join(' ');

/** Whether phrases stand anywhere in a folded text, or at its end. */
type Place = 'ANYWHERE' | 'AT_THE_END';

/** The first of some phrases in a folded text, as it stands there; null where none does. */
export function phraseFinder(phrases: readonly string[], place: Place): (text: string) => string | null {
  if (phrases.length === 0) return () => null;
  const first = `(?:^|(?<= ))(?:${phrases.map(phrasePattern).join('|')})`;
  const pattern = new RegExp(place === 'ANYWHERE' ? `${first}(?= |$)` : `${first}$`, 'u');
  return (text) => pattern.exec(text)?.[0] ?? null;
}
