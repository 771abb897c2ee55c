/** Relations as text: a line of JSON with the names, then every number in one line, four characters each. */
import { LINK_KINDS, type LinkKind, type RelationsDocument } from './relations.ts';

/** Where numbers begin and behind which they end. */
export type NumberSpan = readonly [start: number, end: number];

/** Relations as they are read: a quarter of a million numbers in JSON would take longer than all the rest of a path. */
export interface OpenRelations {
  readonly entities: readonly string[];
  readonly rulings: readonly number[];
  readonly ties: readonly string[];
  readonly numbers: Int32Array;
  /** Of `numbers`: as the document lists the meetings. */
  readonly meetings: NumberSpan;
  /** Of `numbers`: as the document lists the links of a kind. */
  readonly links: Readonly<Record<LinkKind, NumberSpan>>;
}

interface Head extends Pick<RelationsDocument, 'entities' | 'rulings' | 'ties'> {
  /** How many numbers the meetings have, and the links of each kind. */
  readonly lengths: readonly number[];
}

/** Characters of a number: six bits each, the lowest first. */
const DIGITS = 4;
/** The first of 64 characters that follow each other. */
const ZERO = '0'.charCodeAt(0);
/** Minus one, the least there is, is written as nought. */
const LEAST = -1;
const MOST = 2 ** 24 + LEAST - 1;

function digitsOf(number: number): string {
  if (number < LEAST || number > MOST) throw new RangeError(`${number} is not within ${LEAST} and ${MOST}`);
  const rest = number - LEAST;
  const digits = Array.from({ length: DIGITS }, (_, at) => ((rest >> (at * 6)) & 63) + ZERO);
  return String.fromCharCode(...digits);
}

/** What `ZERO` adds up to in a number, less the least. */
const BIAS = ZERO * (1 + 2 ** 6 + 2 ** 12 + 2 ** 18) - LEAST;

/** From bytes, which are read in a fifth of the time that characters take. */
function numbersIn(text: string): Int32Array {
  const bytes = new TextEncoder().encode(text);
  const numbers = new Int32Array(bytes.length / DIGITS);
  for (let place = 0, at = 0; place < numbers.length; place += 1, at += DIGITS) {
    const low = (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 6);
    numbers[place] = low + ((bytes[at + 2] ?? 0) << 12) + ((bytes[at + 3] ?? 0) << 18) - BIAS;
  }
  return numbers;
}

/** @throws RangeError for a number of more than 24 bits: of days there are enough for ten thousand years. */
export function writeRelations({ entities, rulings, ties, meetings, links }: RelationsDocument): string {
  const lists = [meetings, ...LINK_KINDS.map((kind) => links[kind])];
  const head: Head = { entities, rulings, ties, lengths: lists.map(({ length }) => length) };
  return `${JSON.stringify(head)}\n${lists.flat().map(digitsOf).join('')}`;
}

/** @throws SyntaxError when there are fewer or more numbers than it says. */
export function readRelations(text: string): OpenRelations {
  const mark = text.indexOf('\n');
  const { entities, rulings, ties, lengths } = JSON.parse(text.slice(0, mark)) as Head;
  const numbers = numbersIn(text.slice(mark + 1));
  const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0));
  const [meetings = [0, 0], ...spans] = lengths.map((length, at): NumberSpan => {
    const end = ends[at] ?? 0;
    return [end - length, end];
  });
  const behind = ends.at(-1) ?? 0;
  if (behind !== numbers.length)
    throw new SyntaxError(`${numbers.length} numbers, and ${behind} were announced`);
  const links = LINK_KINDS.map((kind, at) => [kind, spans[at] ?? [0, 0]] as const);
  return {
    entities,
    rulings,
    ties,
    numbers,
    meetings,
    links: Object.fromEntries(links) as OpenRelations['links'],
  };
}

/** Relations as they would be read. */
export const openedRelations = (document: RelationsDocument): OpenRelations =>
  readRelations(writeRelations(document));
