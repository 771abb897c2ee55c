/**
 * Records of one kind, a line of JSON each, made when they are asked for. Of thousands a question needs a handful, and a
 * cold isolate has no time to make them all.
 */

/** The texts that records have under a property, and which of them each record has; -1 for none. */
export type Column = readonly [texts: readonly string[], codes: readonly number[]];

/** By property. */
export type Columns = Readonly<Record<string, Column>>;

export class Records<T extends object> {
  readonly #lines: readonly string[];
  readonly #columns: Columns;
  readonly #made: (T | undefined)[] = [];
  readonly #groups = new Map<string, ReadonlyMap<string, readonly number[]>>();
  #places: ReadonlyMap<string, number> | null = null;
  #all: readonly T[] | null = null;

  /**
   * @param lines JSON objects; those of a kind with ids begin with `{"id":"…"`.
   * @param columns of the properties that records are to be found by.
   */
  constructor(lines: readonly string[], columns: Columns = {}) {
    this.#lines = lines;
    this.#columns = columns;
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
    return this.#lines.map((line) => line.slice(ID.length, line.indexOf('"', ID.length)));
  }

  /** Every record, in the order of the lines. */
  all(): readonly T[] {
    this.#all ??= this.#lines.flatMap((_, place) => this.at(place) ?? []);
    return this.#all;
  }

  /**
   * Those that have a text under a property, in the order of the lines; `''` finds those that have none.
   * @throws TypeError for a property without a column.
   */
  having(property: keyof T & string, text: string): readonly T[] {
    return this.#among(this.#grouped(property).get(text) ?? []);
  }

  /** How many have a text under a property; none is made for it. */
  count(property: keyof T & string, text: string): number {
    return this.#grouped(property).get(text)?.length ?? 0;
  }

  /** The texts there are under a property, `''` where a record has none; no record is made for it. */
  texts(property: keyof T & string): readonly string[] {
    return [...this.#grouped(property).keys()];
  }

  /** Those that have one of the texts under one of the properties, in the order of the lines. */
  havingAny(properties: readonly (keyof T & string)[], texts: readonly string[]): readonly T[] {
    const places = properties.flatMap((property) => {
      const groups = this.#grouped(property);
      return texts.flatMap((text) => groups.get(text) ?? []);
    });
    return this.#among([...new Set(places)].sort((a, b) => a - b));
  }

  #among(places: readonly number[]): readonly T[] {
    return places.flatMap((place) => this.at(place) ?? []);
  }

  #grouped(property: string): ReadonlyMap<string, readonly number[]> {
    const known = this.#groups.get(property);
    if (known !== undefined) return known;
    const column = this.#columns[property];
    if (column === undefined) throw new TypeError(`no column tells ${property}`);
    const groups = groupsOf(column);
    this.#groups.set(property, groups);
    return groups;
  }
}

const ID = '{"id":"';

function groupsOf([texts, codes]: Column): ReadonlyMap<string, readonly number[]> {
  const none: number[] = [];
  const places = texts.map((): number[] => []);
  for (const [place, code] of codes.entries()) (places[code] ?? none).push(place);
  const groups = new Map(texts.map((text, code) => [text, places[code] ?? []]));
  if (none.length > 0) groups.set('', none);
  return groups;
}

/** Lines of records, as `Records` reads them. */
export const linesOf = (records: readonly object[]): readonly string[] =>
  records.map((record) => JSON.stringify(record));

/** Columns of records, as `Records` reads them; texts in the order in which they first appear. */
export function columnsOf<T extends object>(
  records: readonly T[],
  properties: readonly (keyof T & string)[],
): Columns {
  return Object.fromEntries(properties.map((property) => [property, columnOf(records, property)]));
}

function columnOf<T extends object>(records: readonly T[], property: keyof T & string): Column {
  const codes = new Map<string, number>();
  const column = records.map((record) => {
    const text = record[property];
    if (typeof text !== 'string') return -1;
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return [[...codes.keys()], column];
}
