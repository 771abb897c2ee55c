/**
 * Names prepared for search, as text: a line of JSON that tells how long each column is, then the numbers and the texts, which
 * are read where they stand: a new isolate has no time to parse all of it as JSON.
 */
import type { NumberColumn, SearchDocument } from '../documents/search.ts';
import { asciiJson } from './ascii-json.ts';
import { DIGITS, PackedNumbers, packed } from './packed-numbers.ts';

const NUMBERS = ['fame', 'namesFrom', 'letters', 'bearersFrom', 'bearers'] as const;
const TEXTS = ['entities', 'names', 'folded', 'kinds', 'langs', 'words'] as const;
type Numbers = (typeof NUMBERS)[number];
type Texts = (typeof TEXTS)[number];

interface SearchHead extends Omit<SearchDocument, Numbers | Texts> {
  /** How many numbers each column has, in the order of `NUMBERS`. */
  readonly numbers: readonly number[];
  /** How many characters each column has, in the order of `TEXTS`. */
  readonly texts: readonly number[];
}

const listed = (column: NumberColumn): readonly number[] =>
  Array.from({ length: column.length }, (_, index) => column.at(index) ?? 0);

const BEYOND_ASCII = /[^\0-\x7f]/;
const QUOTE = '"';

/** Scripts other than Latin are escaped as JSON is, so that the document is ASCII. No column begins with a quote by itself. */
const escapedColumn = (text: string): string => (BEYOND_ASCII.test(text) ? asciiJson(text) : text);
const readColumn = (text: string): string => (text.startsWith(QUOTE) ? JSON.parse(text) : text);

export function writeSearch(document: SearchDocument): string {
  const { since, dates, past } = document;
  const texts = TEXTS.map((name) => escapedColumn(document[name]));
  const head: SearchHead = {
    numbers: NUMBERS.map((name) => document[name].length),
    texts: texts.map(({ length }) => length),
    dates,
    ...(since !== undefined && { since }),
    ...(past !== undefined && { past }),
  };
  const numbers = packed(NUMBERS.flatMap((name) => listed(document[name])));
  return `${asciiJson(head)}\n${numbers}${texts.join('')}`;
}

/** @throws SyntaxError when the text is shorter or longer than its first line tells. */
export function readSearch(text: string): SearchDocument {
  let end = text.indexOf('\n') + 1;
  const { numbers, texts, ...rest } = JSON.parse(text.slice(0, end)) as SearchHead;
  const next = (length = 0): string => {
    const start = end;
    end += length;
    return text.slice(start, end);
  };
  const column = (name: Numbers): NumberColumn =>
    new PackedNumbers(next((numbers[NUMBERS.indexOf(name)] ?? 0) * DIGITS));
  const read = (name: Texts): string => readColumn(next(texts[TEXTS.indexOf(name)]));
  // Read one after the other, so in the order of `NUMBERS` and `TEXTS`.
  const document = {
    ...rest,
    ...{ fame: column('fame'), namesFrom: column('namesFrom'), letters: column('letters') },
    ...{ bearersFrom: column('bearersFrom'), bearers: column('bearers') },
    ...{ entities: read('entities'), names: read('names'), folded: read('folded') },
    ...{ kinds: read('kinds'), langs: read('langs'), words: read('words') },
  };
  if (end !== text.length) throw new SyntaxError(`${text.length} characters, and ${end} were announced`);
  return document;
}
