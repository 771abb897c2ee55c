/**
 * Records of one kind, a line of JSON each, made when they are asked for. Of thousands a question needs a handful, and a
 * cold isolate has no time to make them all.
 */
export class Records<T extends object> {
  readonly #lines: readonly string[];
  readonly #made: (T | undefined)[] = [];
  readonly #groups = new Map<string, ReadonlyMap<string, readonly number[]>>();
  #places: ReadonlyMap<string, number> | null = null;
  #all: readonly T[] | null = null;

  /** @param lines JSON objects; those of a kind with ids begin with `{"id":"…"`. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  get size(): number {
    return this.#lines.length;
  }

  /** The record in the n-th line, from 0. The same object at every call. */
  at(place: number): T | undefined {
    const made = this.#made[place];
    const line = this.#lines[place];
    if (made !== undefined || line === undefined) return made;
    const record = JSON.parse(line) as T;
    this.#made[place] = record;
    return record;
  }

  get(id: string): T | undefined {
    const place = this.#place(id);
    return place === undefined ? undefined : this.at(place);
  }

  has(id: string): boolean {
    return this.#place(id) !== undefined;
  }

  #place(id: string): number | undefined {
    this.#places ??= new Map(this.ids().map((own, place) => [own, place]));
    return this.#places.get(id);
  }

  /** In the order of the lines. */
  ids(): readonly string[] {
    return this.#lines.map((line) => textAfter(line, ID) ?? '');
  }

  /** Every record, in the order of the lines. */
  all(): readonly T[] {
    this.#all ??= this.#lines.flatMap((_, place) => this.at(place) ?? []);
    return this.#all;
  }

  /** Those that have a text under a property of their own, in the order of the lines; `''` finds those that have none. */
  having(property: keyof T & string, text: string): readonly T[] {
    return this.#among(this.#grouped(property).get(text) ?? []);
  }

  /** Those that have a text under one property or the other, in the order of the lines. */
  havingEither([one, other]: readonly [keyof T & string, keyof T & string], text: string): readonly T[] {
    const places = [one, other].flatMap((property) => this.#grouped(property).get(text) ?? []);
    return this.#among([...new Set(places)].sort((a, b) => a - b));
  }

  #among(places: readonly number[]): readonly T[] {
    return places.flatMap((place) => this.at(place) ?? []);
  }

  #grouped(property: string): ReadonlyMap<string, readonly number[]> {
    const known = this.#groups.get(property);
    if (known !== undefined) return known;
    const groups = Map.groupBy(
      this.#lines.keys(),
      (place) => textAfter(this.#lines[place] ?? '', `"${property}":"`) ?? '',
    );
    this.#groups.set(property, groups);
    return groups;
  }
}

const ID = '{"id":"';

/**
 * The text behind a key, read off the line. Within a value a quotation mark is written `\"`, so that what begins with one
 * and ends in `":"` is a key and nothing else; ids and codes have no characters that would be escaped.
 */
function textAfter(line: string, key: string): string | null {
  const at = line.indexOf(key);
  if (at < 0) return null;
  const from = at + key.length;
  return line.slice(from, line.indexOf('"', from));
}

/** Lines of records, as `Records` reads them. */
export const linesOf = (records: readonly object[]): readonly string[] =>
  records.map((record) => JSON.stringify(record));
