/**
 * What the lines of a section have in common, written as one character each: of a list of tenures half the text is
 * `","role":"HEAD_COACH","from":"`. A line is read alone, so that a record can be made without reading the others.
 */

import { inCodeUnitOrder } from '../code-unit-order.ts';

/** The control characters but the first, the line end and the last, which marks references: JSON never has them. */
const MOST_PHRASES = 29;
/** Any of them: lines are ASCII otherwise. */
const CODE = /[^ -~\n]/g;
const LINE_END = 10;

const codeOf = (at: number): string => String.fromCharCode(at + 1 < LINE_END ? at + 1 : at + 2);

/** Characters that are looked at, and times that two neighbours are joined. */
const SAMPLE = 24_000;
const JOINS = 110;
/** A phrase is worth its place in the head of a section when it saves so many characters of the sample. */
const LEAST_SAVED = 40;

/** More than the tokens of a sample can be, with those that are made of them. */
const MOST_TOKENS = 2 ** 20;

/** The texts of tokens, each with a number: pairs of numbers are counted in half the time that pairs of texts take. */
class Tokens {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** In the order of the first text, then of the second. */
  compare([first, second]: Pair, [other, next]: Pair): number {
    return (
      inCodeUnitOrder(this.text(first), this.text(other)) ||
      inCodeUnitOrder(this.text(second), this.text(next))
    );
  }
}

type Pair = readonly [first: number, second: number];

const pairOf = (key: number): Pair => [Math.floor(key / MOST_TOKENS), key % MOST_TOKENS];

/** The pair of neighbours that occurs most often; undefined when none occurs twice. */
function commonestPair(tokens: Tokens, lines: readonly (readonly number[])[]): Pair | undefined {
  const times = new Map<number, number>();
  for (const line of lines)
    for (let at = 1; at < line.length; at += 1) {
      const key = (line[at - 1] ?? 0) * MOST_TOKENS + (line[at] ?? 0);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  const most = times.values().reduce((a, b) => Math.max(a, b), 0);
  if (most < 2) return undefined;
  const pairs = [...times].flatMap(([key, count]) => (count === most ? [pairOf(key)] : []));
  return pairs.reduce((best, pair) => (tokens.compare(pair, best) < 0 ? pair : best));
}

/** A line in which a pair of neighbours is one token. */
function joined(line: readonly number[], [first, second]: Pair, both: number): readonly number[] {
  const made: number[] = [];
  for (const token of line) {
    if (token === second && made.at(-1) === first) made[made.length - 1] = both;
    else made.push(token);
  }
  return made;
}

const WORDS = /[A-Za-z]+|[^A-Za-z]/g;

interface Choice {
  readonly phrases: readonly string[];
  /** Characters of the sample. */
  readonly saved: number;
}

/** The tokens of a sample that save most when each is written as one character, the one that saves most first. */
function choiceOf(tokens: Tokens, sample: readonly (readonly number[])[]): Choice {
  const times = new Map<number, number>();
  for (const token of sample.flat()) times.set(token, (times.get(token) ?? 0) + 1);
  const chosen = [...times]
    .map(([token, count]) => ({ text: tokens.text(token), count }))
    .map(({ text, count }) => ({ text, saved: count * (text.length - 1) }))
    .filter(({ saved }) => saved >= LEAST_SAVED)
    .sort((a, b) => b.saved - a.saved || inCodeUnitOrder(a.text, b.text))
    .slice(0, MOST_PHRASES);
  return {
    phrases: chosen.map(({ text }) => text),
    saved: chosen.reduce((sum, { saved }) => sum + saved, 0),
  };
}

/**
 * The phrases that shorten lines most, the one that saves most first. Neighbours are joined one after the other: the longer tokens
 * are, the more each saves, and the fewer lines have it, so the best choice on the way is taken.
 */
export function phrasesOf(lines: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.ceil(lines.reduce((sum, { length }) => sum + length, 0) / SAMPLE));
  const tokens = new Tokens();
  let sample: readonly (readonly number[])[] = lines
    .filter((_, at) => at % step === 0)
    .map((line) => (line.match(WORDS) ?? []).map((word) => tokens.numberOf(word)));
  let best = choiceOf(tokens, sample);
  for (let join = 0; join < JOINS; join += 1) {
    const pair = commonestPair(tokens, sample);
    if (pair === undefined) break;
    const both = tokens.numberOf(tokens.text(pair[0]) + tokens.text(pair[1]));
    sample = sample.map((line) => joined(line, pair, both));
    const choice = choiceOf(tokens, sample);
    if (choice.saved > best.saved) best = choice;
  }
  return best.phrases;
}

/** Those of the phrases that save more in the lines than they take in the head of a section. */
export function worthwhile(phrases: readonly string[], lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return phrases.filter((phrase) => (text.split(phrase).length - 1) * (phrase.length - 1) > phrase.length);
}

/** @param phrases at most 29. */
export function shortened(lines: readonly string[], phrases: readonly string[]): readonly string[] {
  const longestFirst = [...phrases.entries()].sort(([, a], [, b]) => b.length - a.length);
  return lines.map((line) =>
    longestFirst.reduce((text, [at, phrase]) => text.replaceAll(phrase, codeOf(at)), line),
  );
}

/** The text of a line, or of several, that `shortened` wrote with the same phrases. */
export const writtenOut = (text: string, phrases: readonly string[]): string =>
  text.replace(CODE, (code) => {
    const unit = code.charCodeAt(0);
    return phrases[unit < LINE_END ? unit - 1 : unit - 2] ?? code;
  });
