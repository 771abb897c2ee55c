/**
 * Relations as text: a line of JSON with all counts; then packed numbers, which are the lists one after the other,
 * the columns of their links, and the offsets of names; then the names. Nothing of it is decoded before a search needs
 * it.
 */
import { RELATION_COLUMNS, RELATIONS_HEAD, type RelationsHead } from '../documents/heads.ts';
import { LINK_KINDS, type RelationsDocument } from '../documents/relations.ts';
import { kindOf } from '../model/ids.ts';
import { headOf, requireCount, requireLength } from './head.ts';
import { DIGITS, PackedNumbers, packed } from './packed-numbers.ts';
import { linkColumns } from './relation-links.ts';
import { offsetsOf, TextList } from './text-list.ts';

/** Consecutive entities of one kind. */
type KindSpan = RelationsHead['kinds'][number];
type Column = (typeof RELATION_COLUMNS)[number];

/** Relations in the form in which they are read. */
export interface OpenRelations {
  /** Ids with their kind, in code unit order. */
  readonly entities: TextList;
  readonly kinds: readonly KindSpan[];
  readonly texts: TextList;
  readonly rulings: readonly number[];
  /** The meetings in the order of the document, then the links of each kind, and after them the columns. */
  readonly numbers: PackedNumbers;
  /** Number of links. */
  readonly links: number;
  /** The offset of a column in `numbers`: see `LinkColumns`. */
  readonly columns: Readonly<Record<Column, number>>;
}

function kindsOf(entities: readonly string[]): KindSpan[] {
  const kinds: [string, number][] = [];
  for (const id of entities) {
    const kind = kindOf(id);
    const last = kinds.at(-1);
    if (last?.[0] === kind) last[1] += 1;
    else kinds.push([kind, 1]);
  }
  return kinds;
}

const lengthsOf = (list: readonly string[]): number[] => list.map(({ length }) => length);

/** @throws RangeError for a number of more than 24 bits; as days, these are enough for ten thousand years. */
export function writeRelations(document: RelationsDocument): string {
  const { entities, rulings, texts } = document;
  const lists = [document.meetings, ...LINK_KINDS.map((kind) => document.links[kind])].flat();
  const { heads, kinds, starts, arcs } = linkColumns(document);
  const names = offsetsOf(lengthsOf(entities));
  const columns = [heads, kinds, starts, arcs, names, offsetsOf(lengthsOf(texts), names.at(-1))];
  const text = [...entities, ...texts].join('');
  const head: RelationsHead = {
    rulings,
    kinds: kindsOf(entities),
    lists: lists.length,
    columns: columns.map(({ length }) => length),
    names: text.length,
  };
  return `${JSON.stringify(head)}\n${packed([...lists, ...columns.flat()])}${text}`;
}

/** @throws ShapeError when a column does not have a value for each link, arc or entity. */
function requireColumns({ entities, kinds, numbers, links, columns }: OpenRelations): void {
  requireCount('kinds of links', columns.starts - columns.kinds, links);
  requireCount('starts of arcs', columns.arcs - columns.starts, entities.size + 1);
  requireCount('arcs', columns.entities - columns.arcs, numbers.at(columns.arcs - 1));
  const ofKinds = kinds.reduce((sum, [, size]) => sum + size, 0);
  requireCount('kinds of entities', ofKinds, entities.size);
}

/**
 * @throws SyntaxError when the text is shorter or longer than its first line tells; ShapeError when that line or a column has
 * another shape.
 */
export function readRelations(text: string): OpenRelations {
  const { head, end: mark } = headOf(RELATIONS_HEAD, text);
  const begins = offsetsOf(head.columns, head.lists);
  const base = mark + (begins.at(-1) ?? 0) * DIGITS;
  requireLength(text.length, base + head.names);
  const numbers = new PackedNumbers(text.slice(mark, base));
  const placed = RELATION_COLUMNS.map((column, index) => [column, begins[index] ?? 0] as const);
  const columns = Object.fromEntries(placed) as OpenRelations['columns'];
  const sizeOf = (column: Column): number => head.columns[RELATION_COLUMNS.indexOf(column)] ?? 0;
  const names = (column: 'entities' | 'texts'): TextList =>
    new TextList({ numbers, from: columns[column], size: sizeOf(column) - 1, text, base });
  const { kinds, rulings } = head;
  const [entities, texts] = [names('entities'), names('texts')];
  const opened = { entities, kinds, texts, rulings, numbers, links: sizeOf('heads'), columns };
  requireColumns(opened);
  return opened;
}
