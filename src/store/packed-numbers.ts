/** Whole numbers as text, all of the same number of characters. Each is read where it is, without reading the others. */

/** The characters of a number, unless it is written with fewer: six bits each, the lowest first. */
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

/** The fewest characters that each of the numbers can have. */
export function fewestDigits(numbers: readonly number[]): number {
  const most = numbers.reduce((greatest, number) => Math.max(greatest, number), 0);
  return digitsOf(most).replace(/0+$/, '').length;
}

/**
 * @param digits characters of each, not fewer than `fewestDigits`.
 * @throws RangeError for a number below -1, and for one of more than 24 bits; as days, these are enough for ten
 * thousand years.
 */
export const packed = (numbers: readonly number[], digits = DIGITS): string =>
  numbers.map((number) => digitsOf(number).slice(0, digits)).join('');

/** Four times `ZERO`. */
const ZEROS = ZERO * 0x01_01_01_01;

export class PackedNumbers {
  readonly length: number;
  readonly #digits: number;
  readonly #bytes: DataView;
  /** The bits of a number's own characters among those of four. */
  readonly #own: number;

  /**
   * @param text as `packed` wrote it.
   * @param digits characters of each number.
   */
  constructor(text: string, digits = DIGITS) {
    const bytes = new Uint8Array(text.length + DIGITS - digits);
    new TextEncoder().encodeInto(text, bytes);
    this.length = Math.floor(text.length / digits);
    this.#digits = digits;
    this.#bytes = new DataView(bytes.buffer);
    this.#own = -1 >>> (8 * (DIGITS - digits));
  }

  /** -1 after the last number. */
  at(index: number): number {
    if (index >= this.length) return LEAST;
    const word = (this.#bytes.getUint32(index * this.#digits, true) & this.#own) - (ZEROS & this.#own);
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
