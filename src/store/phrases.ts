/**
 * What the lines of a section have in common, written as one character each: of a list of tenures half the text is
 * `","role":"HEAD_COACH","from":"`. A line is read alone, so that a record can be made without reading the others.
 */

/** Control characters but the line end: JSON never has them. */
const CODES: readonly string[] = Array.from({ length: 31 }, (_, at) => String.fromCharCode(at + 1)).filter(
  (code) => code !== '\n',
);
/** Any of the codes: lines are ASCII otherwise. */
const CODE = /[^ -~\n]/g;
const LINE_END = '\n'.charCodeAt(0);
/** Characters that are looked at, and times that two neighbours are joined. */
const SAMPLE = 24_000;
const JOINS = 200;
/** A phrase is worth its place in the head of a section when it saves so many characters of the sample. */
const LEAST_SAVED = 40;

const JOINED = '\u0000';

/** The pair of neighbours that takes up most of the text; undefined when none occurs twice. */
function commonestPair(lines: readonly (readonly string[])[]): readonly [string, string] | undefined {
  const times = new Map<string, number>();
  for (const tokens of lines)
    for (let at = 1; at < tokens.length; at += 1) {
      const pair = `${tokens[at - 1]}${JOINED}${tokens[at]}`;
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  let best: string | undefined;
  let most = 1;
  for (const [pair, count] of times)
    if (count > most || (count === most && best !== undefined && pair < best)) [best, most] = [pair, count];
  const [first, second] = best?.split(JOINED) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** A line in which a pair of neighbours is one. */
function joined(tokens: readonly string[], [first, second]: readonly [string, string]): readonly string[] {
  const made: string[] = [];
  for (const token of tokens) {
    if (token === second && made.at(-1) === first) made[made.length - 1] = first + second;
    else made.push(token);
  }
  return made;
}

const WORDS = /[A-Za-z]+|[^A-Za-z]/g;

/** The phrases that shorten lines most, the one that saves most first. */
export function phrasesOf(lines: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(lines.reduce((sum, { length }) => sum + length, 0) / SAMPLE));
  let sample: readonly (readonly string[])[] = lines
    .filter((_, at) => at % step === 0)
    .map((line) => line.match(WORDS) ?? []);
  for (let join = 0; join < JOINS; join += 1) {
    const pair = commonestPair(sample);
    if (pair === undefined) break;
    sample = sample.map((tokens) => joined(tokens, pair));
  }
  const saved = new Map<string, number>();
  for (const token of sample.flat()) saved.set(token, (saved.get(token) ?? 0) + token.length - 1);
  return [...saved]
    .filter(([, characters]) => characters >= LEAST_SAVED)
    .sort(([a, saves], [b, others]) => others - saves || (a < b ? -1 : 1))
    .slice(0, CODES.length)
    .map(([phrase]) => phrase);
}

/** @param phrases at most thirty. */
export function shortened(line: string, phrases: readonly string[]): string {
  const longestFirst = [...phrases.entries()].sort(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((text, [at, phrase]) => text.replaceAll(phrase, CODES[at] ?? phrase), line);
}

/** The text of a line, or of several, that `shortened` wrote with the same phrases. */
export const writtenOut = (text: string, phrases: readonly string[]): string =>
  text.replace(CODE, (code) => {
    const unit = code.charCodeAt(0);
    return phrases[unit < LINE_END ? unit - 1 : unit - 2] ?? code;
  });
