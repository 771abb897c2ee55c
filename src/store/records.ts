/**
 * Records of one kind, a line of JSON each, made when they are asked for. Of thousands a question needs a handful, and a
 * cold isolate has no time to make them all; of the kinds it needs a few, and the text of the others is left as it is.
 */

/** The texts that records have under a property, and which of them each record has; -1 for none. */
type Column = readonly [texts: readonly string[], codes: readonly number[]];

/** By property. */
type Columns = Readonly<Record<string, Column>>;

export class Records<T extends object> {
  /** How many there are. */
  readonly size: number;
  readonly #section: string;
  #lines: readonly string[] | null = null;
  #columns: Columns | null = null;
  readonly #made: (T | undefined)[] = [];
  readonly #groups = new Map<string, ReadonlyMap<string, readonly number[]>>();
  #places: ReadonlyMap<string, number> | null = null;
  #all: readonly T[] | null = null;

  /** @param section as `sectionOf` wrote it; it is not looked into until a record is asked for. */
  constructor(section: string, size: number) {
    this.#section = section;
    this.size = size;
  }

  /** The record in the n-th line, from 0. The same object at every call. */
  at(place: number): T | undefined {
    const made = this.#made[place];
    const line = this.#read()[place];
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

  #read(): readonly string[] {
    this.#lines ??= this.size === 0 ? [] : this.#section.slice(this.#section.indexOf('\n') + 1).split('\n');
    return this.#lines;
  }

  #place(id: string): number | undefined {
    this.#places ??= new Map(this.ids().map((own, place) => [own, place]));
    return this.#places.get(id);
  }

  /** In the order of the lines. */
  ids(): readonly string[] {
    return this.#read().map((line) => line.slice(ID.length, line.indexOf('"', ID.length)));
  }

  /** Every record, in the order of the lines. */
  all(): readonly T[] {
    this.#all ??= this.#read().flatMap((_, place) => this.at(place) ?? []);
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
    this.#columns ??= columnsIn(this.#section);
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

/** The first line of a section. */
function columnsIn(section: string): Columns {
  const end = section.indexOf('\n');
  return JSON.parse(end < 0 ? section : section.slice(0, end)) as Columns;
}

/**
 * Records as `Records` reads them: a line with the columns, then a line each.
 * @param records those of a kind with ids have the id first.
 * @param properties that they are to be found by.
 */
export const sectionOf = <T extends object>(
  records: readonly T[],
  properties: readonly (keyof T & string)[],
): string => [columnsOf(records, properties), ...records].map((one) => JSON.stringify(one)).join('\n');

/** Texts in the order in which they first appear. */
function columnsOf<T extends object>(
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
