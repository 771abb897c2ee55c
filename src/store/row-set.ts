/**
 * Records of one kind. Each is made when it is asked for: of thousands, a question needs a few, and a cold isolate
 * has no time to make all of them. The text of kinds that no question needs is not even opened.
 */
import { checked, type Shape } from '../model/kit/shape.ts';
import { Section } from './section-text.ts';

export class RowSet<T extends object> {
  /** Number of records. */
  readonly size: number;
  readonly #text: string;
  readonly #shape: Shape<T>;
  #opened: Section | null = null;
  readonly #made: (T | undefined)[] = [];
  // Unknown values are not kept: records outlive requests, and clients may ask for any value.
  readonly #byId = new Map<string, T>();
  readonly #found = new Map<string, Map<string, readonly T[]>>();
  #all: readonly T[] | null = null;
  #ids: readonly string[] | null = null;
  readonly #texts = new Map<string, readonly string[]>();
  readonly #byIndex = new Map<string, readonly (string | undefined)[]>();

  /**
   * @param section as `sectionOf` wrote it. It is opened when the first record is asked for.
   * @param shape of its records. A record of another shape is refused when it is asked for.
   */
  constructor(section: string, size: number, shape: Shape<T>) {
    this.#shape = shape;
    this.#text = section;
    this.size = size;
  }

  get #section(): Section {
    this.#opened ??= new Section(this.#text, this.size);
    return this.#opened;
  }

  /** The n-th record, from 0. The same object at every call. */
  at(index: number): T | undefined {
    const made = this.#made[index];
    if (made !== undefined || index < 0 || index >= this.size) return made;
    return this.#make(index, this.#section.line(index));
  }

  #make(index: number, line: string): T {
    const record = checked(this.#shape, JSON.parse(line));
    this.#made[index] = record;
    return record;
  }

  get(id: string): T | undefined {
    const cached = this.#byId.get(id);
    if (cached !== undefined) return cached;
    const index = this.#section.indexOf(id);
    const record = index === undefined ? undefined : this.at(index);
    if (record !== undefined) this.#byId.set(id, record);
    return record;
  }

  /** The id of the n-th record, from 0; no record is made. */
  idAt(index: number): string {
    return this.#section.id(index);
  }

  /** The index of an id, from 0; undefined for an unknown id. No record is made. */
  indexOf(id: string): number | undefined {
    return this.#section.indexOf(id);
  }

  has(id: string): boolean {
    return this.#section.indexOf(id) !== undefined;
  }

  /** In their order. */
  ids(): readonly string[] {
    this.#ids ??= Array.from({ length: this.size }, (_, index) => this.#section.id(index));
    return this.#ids;
  }

  /** All records, in their order. */
  all(): readonly T[] {
    this.#all ??= this.#section.lines().map((line, index) => this.#made[index] ?? this.#make(index, line));
    return this.#all;
  }

  /** The records from one index up to another, which is not included, from 0. No other record is made. */
  range(from: number, to: number): readonly T[] {
    return this.among(Array.from({ length: to - from }, (_, offset) => from + offset));
  }

  /**
   * The records with a text under a property, in their order.
   * @throws TypeError for a property without a column.
   */
  having(property: keyof T & string, text: string): readonly T[] {
    const cached = this.#found.get(property)?.get(text);
    if (cached !== undefined) return cached;
    const found = this.among(this.#section.indexesOf(property, text));
    if (found.length > 0) this.#keep(property, text, found);
    return found;
  }

  #keep(property: string, text: string, found: readonly T[]): void {
    const cached = this.#found.get(property);
    if (cached === undefined) this.#found.set(property, new Map([[text, found]]));
    else cached.set(text, found);
  }

  /** The records with a text in a column that is no property of them, in their order. */
  havingTold(column: string, text: string): readonly T[] {
    return this.among(this.#section.indexesOf(column, text));
  }

  /** The records with a text in such a column that begins with a prefix, in their order. */
  havingToldPrefix(column: string, prefix: string): readonly T[] {
    const texts = this.texts(column).filter((text) => text.startsWith(prefix));
    return this.among(this.#indexesOfAny([column], texts));
  }

  /** The number of records with a text in such a column; none is made. */
  countTold(column: string, text: string): number {
    return this.#section.count(column, text);
  }

  /** Only the ids; no record is made. */
  idsHaving(property: keyof T & string, text: string): readonly string[] {
    return this.#section.indexesOf(property, text).map((index) => this.#section.id(index));
  }

  /** Whether any of the records passes. They are made one by one until one passes. */
  someHaving(property: keyof T & string, text: string, isWanted: (record: T) => boolean): boolean {
    return this.#section.indexesOf(property, text).some((index) => {
      const record = this.at(index);
      return record !== undefined && isWanted(record);
    });
  }

  /** The number of records with a text under a property; no record is made. */
  count(property: keyof T & string, text: string): number {
    return this.#section.count(property, text);
  }

  /** The texts under a property, or another column, in code unit order; no record is made. Cut out once. */
  texts(property: string): readonly string[] {
    const known = this.#texts.get(property) ?? this.#section.texts(property);
    this.#texts.set(property, known);
    return known;
  }

  /** The records with one of the texts under one of the properties, in their order. */
  havingAny(properties: readonly (keyof T & string)[], texts: readonly string[]): readonly T[] {
    return this.among(this.indexesHavingAny(properties, texts));
  }

  /** The indexes of those records, in their order; no record is made. */
  indexesHavingAny(properties: readonly (keyof T & string)[], texts: readonly string[]): readonly number[] {
    return this.#indexesOfAny(properties, texts);
  }

  #indexesOfAny(columns: readonly string[], texts: readonly string[]): readonly number[] {
    const indexes = columns.flatMap((column) =>
      texts.flatMap((text) => this.#section.indexesOf(column, text)),
    );
    return [...new Set(indexes)].sort((a, b) => a - b);
  }

  /**
   * The texts under one property of all records that have a text under one of the other properties; no record is made.
   */
  textsOfThose(
    property: keyof T & string,
    having: readonly (keyof T & string)[],
    text: string,
  ): ReadonlySet<string> {
    const texts = this.textsByIndex(property);
    const indexes = having.flatMap((name) => this.#section.indexesOf(name, text));
    return new Set(indexes.flatMap((index) => texts[index] ?? []));
  }

  /** The indexes of the records with a text under a property; no record is made. */
  indexesHaving(property: keyof T & string, text: string): readonly number[] {
    return this.#section.indexesOf(property, text);
  }

  /** The text of each record under a property, or another column; no record is made. The column is inverted once. */
  textsByIndex(property: string): readonly (string | undefined)[] {
    const cached = this.#byIndex.get(property);
    if (cached !== undefined) return cached;
    const made: (string | undefined)[] = Array.from({ length: this.size });
    for (const text of this.texts(property))
      for (const index of this.#section.indexesOf(property, text)) made[index] = text;
    this.#byIndex.set(property, made);
    return made;
  }

  /** The records at the indexes, in their order. No other record is made. */
  among(indexes: readonly number[]): readonly T[] {
    const found: T[] = [];
    for (const index of indexes) {
      const record = this.at(index);
      if (record !== undefined) found.push(record);
    }
    return found;
  }
}
