/** Finds files whose last line has no line end: they may have been cut there. */
import type { SourceInput } from '../sources/types.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Bytes as they are read, and the line at which they stop. */
export class LineEnds {
  #lines = 1;
  #isEnded = true;

  /** The number of the last line, where it has no line end; null for a file that ends as texts do. */
  get unended(): number | null {
    return this.#isEnded ? null : this.#lines;
  }

  #see(bytes: Uint8Array): void {
    for (const byte of bytes) if (byte === LINE_FEED) this.#lines += 1;
    const last = bytes.at(-1);
    if (last !== undefined) this.#isEnded = last === LINE_FEED || last === CARRIAGE_RETURN;
  }

  /** Hands on what a reader reads. */
  async *watch(input: SourceInput): AsyncGenerator<Uint8Array> {
    const parts = typeof input === 'string' || input instanceof Uint8Array ? [input] : input;
    for await (const part of parts) {
      const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
      this.#see(bytes);
      yield bytes;
    }
  }
}
