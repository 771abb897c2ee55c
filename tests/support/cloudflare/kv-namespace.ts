import { randomUUID } from 'node:crypto';

export class Namespace {
  readonly id = randomUUID().replaceAll('-', '');
  readonly title: string;
  readonly #values = new Map<string, Value>();
  /** Keys in the order they were written, again and again. */
  readonly writes: string[] = [];

  constructor(title: string) {
    this.title = title;
  }

  /** Without delay. */
  get values(): ReadonlyMap<string, string> {
    return new Map([...this.#values].map(([key, { value }]) => [key, value]));
  }

  metadataOf(key: string): object | undefined {
    return this.#values.get(key)?.metadata;
  }

  put(
    key: string,
    value: string,
    { stale = 0, metadata }: { stale?: number; metadata?: object | undefined } = {},
  ): void {
    const before = this.#values.get(key)?.value ?? null;
    this.#values.set(key, { value, metadata, before, stale });
    this.writes.push(key);
  }

  get(key: string): string | null {
    const known = this.#values.get(key);
    if (known === undefined) return null;
    if (known.stale === 0) return known.value;
    known.stale -= 1;
    return known.before;
  }

  delete(key: string): void {
    this.#values.delete(key);
  }
}

interface Value {
  readonly value: string;
  readonly metadata: object | undefined;
  /** What it was before, and how many reads are still told so. */
  before: string | null;
  stale: number;
}
