/**
 * Records of one kind as text, in which one record is found without looking at the others. The text has a line of
 * JSON with all counts; then packed numbers: where each record begins, the indexes by id, and for each column where
 * its texts begin, where the indexes of each text begin, and the indexes; then the texts; then one line for each
 * record. The cost of a look-up grows with the logarithm of the number of records.
 */
import { SECTION_HEAD, type SectionHead } from '../documents/heads.ts';
import { asciiJson } from './ascii-json.ts';
import { inCodeUnitOrder } from './code-unit-order.ts';
import { headOf, requireLength } from './head.ts';
import { DIGITS, fewestDigits, PackedNumbers, packed } from './packed-numbers.ts';
import { withoutReferences } from './shortening/id-references.ts';
import { writtenOut } from './shortening/phrases.ts';
import { indexIn, offsetsOf, TextList } from './text-list.ts';

interface SectionColumn {
  readonly texts: TextList;
  /** Where the numbers begin that tell where the indexes of each text begin; and where the indexes begin. */
  readonly starts: number;
  readonly indexes: number;
}

/** The characters before the id in a line that is written in full. */
export const ID = '{"id":"';
const QUOTE = '"'.charCodeAt(0);
const SPACE = ' '.charCodeAt(0);

const inFull = (line: string): string => (line.startsWith('{') ? line : ID + withoutReferences(line));

export class Section {
  /** Number of records. */
  readonly size: number;
  readonly #text: string;
  readonly #columns = new Map<string, SectionColumn>();
  readonly #numbers: PackedNumbers;
  readonly #lines: number;
  readonly #phrases: readonly string[] | null;

  /**
   * @param text as `sectionOf` wrote it.
   * @throws SyntaxError when it is shorter or longer than it tells; ShapeError when its head has another shape.
   */
  constructor(text: string, size: number) {
    const { head, end: mark } = headOf(SECTION_HEAD, text);
    const own = size + 1 + size;
    const behind = head.columns.reduce((sum, [, count, indexes]) => sum + 2 * (count + 1) + indexes, own);
    const digits = head.digits ?? DIGITS;
    const base = mark + behind * digits;
    const numbers = new PackedNumbers(text.slice(mark, base), digits);
    this.size = size;
    this.#text = text;
    this.#numbers = numbers;
    this.#phrases = head.phrases ?? null;
    this.#lines = base + head.texts;
    requireLength(text.length, size === 0 ? this.#lines : this.#start(size) - 1);
    let from = own;
    for (const [property, count, indexes] of head.columns) {
      const starts = from + count + 1;
      const texts = new TextList({ numbers, from, size: count, text, base });
      this.#columns.set(property, { texts, starts, indexes: starts + count + 1 });
      from = starts + count + 1 + indexes;
    }
  }

  #start(index: number): number {
    return this.#lines + this.#numbers.at(index);
  }

  /** The n-th record as JSON, from 0. */
  line(index: number): string {
    const line = this.#text.slice(this.#start(index), this.#start(index + 1) - 1);
    return this.#phrases === null ? line : inFull(writtenOut(line, this.#phrases));
  }

  /** All records, at a lower cost than one by one. */
  lines(): readonly string[] {
    if (this.size === 0) return [];
    const text = this.#text.slice(this.#lines);
    return this.#phrases === null
      ? text.split('\n')
      : writtenOut(text, this.#phrases).split('\n').map(inFull);
  }

  /** The id of the n-th record. */
  id(index: number): string {
    const start = this.#start(index) + (this.#phrases === null ? ID.length : 0);
    let end = start;
    for (let unit = this.#text.charCodeAt(end); unit !== QUOTE && unit >= SPACE; ) {
      end += 1;
      unit = this.#text.charCodeAt(end);
    }
    return this.#text.slice(start, end);
  }

  /** Undefined for an unknown id. */
  indexOf(id: string): number | undefined {
    const order = this.size + 1;
    const at = indexIn(this.size, id, (offset) => this.id(this.#numbers.at(order + offset)));
    return at === undefined ? undefined : this.#numbers.at(order + at);
  }

  /** @throws TypeError for a property without a column. */
  #column(property: string): SectionColumn {
    const column = this.#columns.get(property);
    if (column === undefined) throw new TypeError(`no column tells ${property}`);
    return column;
  }

  /** The texts under a property, in code unit order. */
  texts(property: string): readonly string[] {
    return this.#column(property).texts.all();
  }

  /** The range of the indexes of a text in its column. */
  #spanOf({ texts, starts }: SectionColumn, text: string): readonly [start: number, end: number] {
    const at = texts.find(text);
    return at === undefined ? [0, 0] : [this.#numbers.at(starts + at), this.#numbers.at(starts + at + 1)];
  }

  /** The indexes of the records with a text under a property, ascending. */
  indexesOf(property: string, text: string): readonly number[] {
    const column = this.#column(property);
    const [start, end] = this.#spanOf(column, text);
    return this.#numbers.slice(column.indexes + start, column.indexes + end);
  }

  /** The number of records with a text under a property. */
  count(property: string, text: string): number {
    const [start, end] = this.#spanOf(this.#column(property), text);
    return end - start;
  }
}

/** Lines written shorter, and the phrases that stand in their place for a character each. */
export type Shortening = (
  lines: readonly string[],
) => readonly [lines: readonly string[], phrases: readonly string[]];

/** Tells a text of a record that is no property of it, or several; undefined for a record that has none. */
type ToldText<T> = (record: T) => string | readonly string[] | undefined;

/** The texts of a record in a column; none where a property holds no text. */
const textsIn = (columnTexts: unknown): readonly string[] =>
  [columnTexts].flat().filter((text) => typeof text === 'string');

/** The indexes of the records that have a text, by text. */
function postingsOf<T extends object>(
  records: readonly T[],
  textOf: (record: T) => unknown,
): readonly (readonly [text: string, indexes: readonly number[]])[] {
  const found = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    for (const text of textsIn(textOf(record))) {
      const indexes = found.get(text);
      if (indexes === undefined) found.set(text, [index]);
      else indexes.push(index);
    }
  }
  return [...found].sort(([a], [b]) => inCodeUnitOrder(a, b));
}

const idOf = (line: string): string => line.slice(ID.length, line.indexOf('"', ID.length));

/**
 * Records in the form that `Section` reads.
 * @param records of a kind with ids have the id first.
 * @param properties by which records can be found, besides the id.
 * @param shorten what lines have in common is written once: a record then takes longer to make. They are written in full
 * without it.
 * @param columnTexts more columns, by name.
 */
export function sectionOf<T extends object>(
  records: readonly T[],
  properties: readonly (keyof T & string)[],
  shorten?: Shortening,
  columnTexts: Readonly<Record<string, ToldText<T>>> = {},
): string {
  const written = records.map((record) => asciiJson(record));
  const [lines, phrases] = shorten?.(written) ?? [written];
  const ids = written.map(idOf);
  const order = [...ids.keys()].sort((a, b) => inCodeUnitOrder(ids[a] ?? '', ids[b] ?? ''));
  const numbers = [offsetsOf(lines.map(({ length }) => length + 1)), order];
  const columns: SectionHead['columns'][number][] = [];
  let texts = '';
  const named = properties.map((property) => [property, (record: T) => record[property]] as const);
  for (const [property, textOf] of [...named, ...Object.entries(columnTexts)]) {
    const postings = postingsOf(records, textOf);
    const indexes = postings.flatMap(([, own]) => own);
    const begins = offsetsOf(
      postings.map(([text]) => text.length),
      texts.length,
    );
    numbers.push(begins, offsetsOf(postings.map(([, own]) => own.length)), indexes);
    columns.push([property, postings.length, indexes.length]);
    texts += postings.map(([text]) => text).join('');
  }
  const all = numbers.flat();
  const digits = fewestDigits(all);
  const head: SectionHead = { columns, texts: texts.length, digits, ...(phrases && { phrases }) };
  return `${asciiJson(head)}\n${packed(all, digits)}${texts}${lines.join('\n')}`;
}
