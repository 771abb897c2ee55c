/** Whole numbers as text, four characters each: any one is read where it stands, and nothing is made of the others. */

/** Characters of a number: six bits each, the lowest first. */
export const DIGITS = 4;
/** The first of 64 characters that follow each other. */
const ZERO = '0'.charCodeAt(0);
/** Minus one, the least there is, is written as nought. */
const LEAST = -1;
const MOST = 2 ** 24 + LEAST - 1;

function digitsOf(number: number): string {
  if (number < LEAST || number > MOST) throw new RangeError(`${number} is not within ${LEAST} and ${MOST}`);
  const rest = number - LEAST;
  const digits = Array.from({ length: DIGITS }, (_, index) => ((rest >> (index * 6)) & 63) + ZERO);
  return String.fromCharCode(...digits);
}

/** @throws RangeError for a number below -1 and for one of more than 24 bits: of days there are enough for ten thousand years. */
export const packed = (numbers: readonly number[]): string => numbers.map(digitsOf).join('');

/** Four times `ZERO`. */
const ZEROS = ZERO * 0x01_01_01_01;

/** Numbers as they are read, four bytes at once. Every machine that V8 runs on has the lowest byte first. */
export class PackedNumbers {
  readonly length: number;
  readonly #words: Uint32Array;

  /** @param text as `packed` wrote it. */
  constructor(text: string) {
    const bytes = new Uint8Array(text.length);
    new TextEncoder().encodeInto(text, bytes);
    this.length = Math.floor(text.length / DIGITS);
    this.#words = new Uint32Array(bytes.buffer, 0, this.length);
  }

  /** -1 behind the last. */
  at(place: number): number {
    const word = (this.#words[place] ?? ZEROS) - ZEROS;
    const low = (word & 0x3f) | ((word >> 2) & 0xfc0);
    return (low | ((word >> 4) & 0x3f000) | ((word >> 6) & 0xfc0000)) + LEAST;
  }

  /** From one place to the one behind the last. */
  slice(from: number, behind: number): number[] {
    const found: number[] = [];
    for (let place = from; place < behind; place += 1) found.push(this.at(place));
    return found;
  }
}
