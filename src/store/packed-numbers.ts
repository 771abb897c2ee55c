/** Whole numbers as text of four characters each. Each is read where it is, without reading the others. */

/** Characters of a number: six bits each, the lowest first. */
export const DIGITS = 4;
/** The first of 64 consecutive characters. */
const ZERO = '0'.charCodeAt(0);
/** Minus one, the least possible number, is written as zero. */
const LEAST = -1;
const MOST = 2 ** 24 + LEAST - 1;

const digit = (bits: number): number => (bits & 63) + ZERO;

function digitsOf(number: number): string {
  if (number < LEAST || number > MOST) throw new RangeError(`${number} is not within ${LEAST} and ${MOST}`);
  const rest = number - LEAST;
  return String.fromCharCode(digit(rest), digit(rest >> 6), digit(rest >> 12), digit(rest >> 18));
}

/**
 * @throws RangeError for a number below -1, and for one of more than 24 bits; as days, these are enough for ten
 * thousand years.
 */
export const packed = (numbers: readonly number[]): string => numbers.map(digitsOf).join('');

/** Four times `ZERO`. */
const ZEROS = ZERO * 0x01_01_01_01;

/** Reads numbers four bytes at a time. Every machine that V8 runs on stores the lowest byte first. */
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

  /** -1 after the last number. */
  at(index: number): number {
    const word = (this.#words[index] ?? ZEROS) - ZEROS;
    const low = (word & 0x3f) | ((word >> 2) & 0xfc0);
    return (low | ((word >> 4) & 0x3f000) | ((word >> 6) & 0xfc0000)) + LEAST;
  }

  /** From one index up to another, which is not included. */
  slice(from: number, behind: number): number[] {
    const found: number[] = [];
    for (let index = from; index < behind; index += 1) found.push(this.at(index));
    return found;
  }
}
