import type { PackedNumbers } from './packed-numbers.ts';

/** The texts of a list: all of them in one text, and numbers that tell where each begins and the last ends. */
interface TextListPlace {
  readonly numbers: PackedNumbers;
  /** The first of the numbers. */
  readonly from: number;
  /** Number of texts. */
  readonly size: number;
  readonly text: string;
  /** The place from which the numbers count, in characters. */
  readonly base: number;
}

/** A list of texts. Each is cut out when it is asked for. */
export class TextList {
  readonly size: number;
  readonly #place: TextListPlace;

  constructor(place: TextListPlace) {
    this.size = place.size;
    this.#place = place;
  }

  /** The n-th text, from 0; empty after the last. */
  at(place: number): string {
    const { numbers, from, size, text, base } = this.#place;
    if (place < 0 || place >= size) return '';
    return text.slice(base + numbers.at(from + place), base + numbers.at(from + place + 1));
  }

  all(): readonly string[] {
    return Array.from({ length: this.size }, (_, place) => this.at(place));
  }

  /** The place of a text in a list in code unit order; undefined when the list lacks it. */
  find(text: string): number | undefined {
    return placeIn(this.size, text, (place) => this.at(place));
  }
}

/** The first place of an ordered list that is not before the text; the size of the list when all are. */
export function lowerBound(size: number, isAhead: (place: number) => boolean): number {
  let low = 0;
  let behind = size;
  while (low < behind) {
    const middle = (low + behind) >> 1;
    if (isAhead(middle)) low = middle + 1;
    else behind = middle;
  }
  return low;
}

/** The place of a text among others in code unit order; undefined when they lack it. */
export function placeIn(size: number, text: string, textAt: (place: number) => string): number | undefined {
  const place = lowerBound(size, (index) => textAt(index) < text);
  return place < size && textAt(place) === text ? place : undefined;
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
