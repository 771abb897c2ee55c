import type { PackedNumbers } from './packed-numbers.ts';

/** The texts of a list: all of them in one text, and numbers that tell where each begins and the last ends. */
interface TextListLayout {
  readonly numbers: PackedNumbers;
  /** The first of the numbers. */
  readonly from: number;
  /** Number of texts. */
  readonly size: number;
  readonly text: string;
  /** Where the numbers count from, in characters of the text. */
  readonly base: number;
}

/** A list of texts. Each is cut out when it is asked for. */
export class TextList {
  readonly size: number;
  readonly #layout: TextListLayout;

  constructor(layout: TextListLayout) {
    this.size = layout.size;
    this.#layout = layout;
  }

  /** The n-th text, from 0; empty after the last. */
  at(index: number): string {
    const { numbers, from, size, text, base } = this.#layout;
    if (index < 0 || index >= size) return '';
    return text.slice(base + numbers.at(from + index), base + numbers.at(from + index + 1));
  }

  all(): readonly string[] {
    return Array.from({ length: this.size }, (_, index) => this.at(index));
  }

  /** The index of a text in a list in code unit order; undefined when the list lacks it. */
  find(text: string): number | undefined {
    return indexIn(this.size, text, (index) => this.at(index));
  }
}

/** The first index of an ordered list that is not before the text; the size of the list when all are. */
export function lowerBound(size: number, isAhead: (index: number) => boolean): number {
  let low = 0;
  let behind = size;
  while (low < behind) {
    const middle = (low + behind) >> 1;
    if (isAhead(middle)) low = middle + 1;
    else behind = middle;
  }
  return low;
}

/** The index of a text among others in code unit order; undefined when they lack it. */
export function indexIn(size: number, text: string, textAt: (index: number) => string): number | undefined {
  const index = lowerBound(size, (candidate) => textAt(candidate) < text);
  return index < size && textAt(index) === text ? index : undefined;
}

/**
 * Where each of the texts begins when they follow each other, and where the last ends.
 * @param start where the first begins.
 */
export function offsetsOf(lengths: readonly number[], start = 0): number[] {
  const offsets = [start];
  for (const length of lengths) offsets.push((offsets.at(-1) ?? 0) + length);
  return offsets;
}
