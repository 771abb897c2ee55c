/**
 * Names prepared for search, as text: a line of JSON that tells how long each column is, then the numbers and the texts, which
 * are read where they stand: a new isolate has no time to parse all of it as JSON.
 */
import { SEARCH_HEAD, SEARCH_NUMBERS, SEARCH_TEXTS, type SearchHead } from '../documents/heads.ts';
import type { NumberColumn, SearchDocument } from '../documents/search.ts';
import { asciiJson } from './ascii-json.ts';
import { headOf, requireCount, requireLength } from './head.ts';
import { DIGITS, PackedNumbers, packed } from './packed-numbers.ts';

type Numbers = (typeof SEARCH_NUMBERS)[number];
type Texts = (typeof SEARCH_TEXTS)[number];

const listed = (column: NumberColumn): readonly number[] =>
  Array.from({ length: column.length }, (_, index) => column.at(index) ?? 0);

const BEYOND_ASCII = /[^\0-\x7f]/;
const QUOTE = '"';

/** Scripts other than Latin are escaped as JSON is, so that the document is ASCII. No column begins with a quote by itself. */
const escapedColumn = (text: string): string => (BEYOND_ASCII.test(text) ? asciiJson(text) : text);
const readColumn = (text: string): string => (text.startsWith(QUOTE) ? JSON.parse(text) : text);

export function writeSearch(document: SearchDocument): string {
  const { since, dates, past } = document;
  const texts = SEARCH_TEXTS.map((name) => escapedColumn(document[name]));
  const head: SearchHead = {
    numbers: SEARCH_NUMBERS.map((name) => document[name].length),
    texts: texts.map(({ length }) => length),
    dates,
    ...(since !== undefined && { since }),
    ...(past !== undefined && { past }),
  };
  const numbers = packed(SEARCH_NUMBERS.flatMap((name) => listed(document[name])));
  return `${asciiJson(head)}\n${numbers}${texts.join('')}`;
}

/**
 * Of names: where those of each entity begin, what is told of each, and where those of each word begin.
 * @throws ShapeError when a column does not have a value for each.
 */
function requireColumns({ fame, namesFrom, letters, kinds, bearersFrom, bearers }: SearchDocument): void {
  requireCount('namesFrom', namesFrom.length, fame.length + 1);
  const names = namesFrom.at(fame.length) ?? 0;
  requireCount('letters', letters.length, names);
  requireCount('kinds', kinds.length, names);
  requireCount('bearers', bearers.length, bearersFrom.at(bearersFrom.length - 1) ?? 0);
}

/**
 * @throws SyntaxError when the text is shorter or longer than its first line tells; ShapeError when that line or a column has
 * another shape.
 */
export function readSearch(text: string): SearchDocument {
  const { head, end: begin } = headOf(SEARCH_HEAD, text);
  const { numbers, texts, ...rest } = head;
  let end = begin;
  const next = (length = 0): string => {
    const start = end;
    end += length;
    return text.slice(start, end);
  };
  const column = (name: Numbers): NumberColumn =>
    new PackedNumbers(next((numbers[SEARCH_NUMBERS.indexOf(name)] ?? 0) * DIGITS));
  const read = (name: Texts): string => readColumn(next(texts[SEARCH_TEXTS.indexOf(name)]));
  // Read one after the other, so in the order of `SEARCH_NUMBERS` and `SEARCH_TEXTS`.
  const document = {
    ...rest,
    ...{ fame: column('fame'), namesFrom: column('namesFrom'), letters: column('letters') },
    ...{ bearersFrom: column('bearersFrom'), bearers: column('bearers') },
    ...{ entities: read('entities'), names: read('names'), folded: read('folded') },
    ...{ kinds: read('kinds'), langs: read('langs'), words: read('words') },
  };
  requireLength(text.length, end);
  requireColumns(document);
  return document;
}
