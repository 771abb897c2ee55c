import { expect, test } from 'vitest';
import { type CsvOptions, readCsv } from '../../src/sources/csv.ts';
import type { SourceInput } from '../../src/sources/types.ts';
import { collect, inPieces, latin1 } from './collect.ts';

/** `2: 1 | 2` for a row, `3 rejected: why` for what is none. */
async function rows(
  input: SourceInput,
  options: CsvOptions = { columns: ['a', 'b'] },
): Promise<readonly string[]> {
  const events = await collect(readCsv('table.csv', input, options));
  return events.map((event) => {
    if (event.kind === 'row') return `${event.line}: ${event.cell('a')} | ${event.cell('b')}`;
    return `${event.line} ${event.kind}: ${event.kind === 'rejected' ? event.reason : event.text}`;
  });
}

test('a row knows the line it begins on, also behind blank lines and cells of several lines', async () => {
  expect(await rows('a,b\n1,2\n"x\ny",3\n\n4,5\n')).toEqual(['2: 1 | 2', '3: x\ny | 3', '6: 4 | 5']);
});

test('columns may stand in any order, with others beside them', async () => {
  expect(await rows('c,b,a\n9,2,1\n')).toEqual(['2: 1 | 2']);
});

test('CRLF, a byte order mark and small pieces make no difference', async () => {
  const text = '\uFEFFa,b\r\nKöln,"São Paulo, Brazil"\r\n"x\r\ny",3\r\n';
  const expected = ['2: Köln | São Paulo, Brazil', '3: x\ny | 3'];
  expect(await rows(text)).toEqual(expected);
  expect(await rows(new TextEncoder().encode(text))).toEqual(expected);
  expect(await rows(inPieces(text))).toEqual(expected);
});

test('a broken row is rejected alone; the rows below it are read', async () => {
  expect(await rows('a,b\n1,2\n3\n4,5,6\nx"y,7\n"z"w,8\n9,"10\n11,12\n')).toEqual([
    '2: 1 | 2',
    '3 rejected: 1 cells, but the header has 2',
    '4 rejected: 3 cells, but the header has 2',
    '5 rejected: Invalid Opening Quote: a quote is found on field 0, value is "x"',
    expect.stringMatching(/^6 rejected: Invalid Closing Quote/),
    '7 rejected: a quote is not closed',
    '8: 11 | 12',
  ]);
});

test('a row that is not UTF-8 is rejected alone', async () => {
  expect(await rows(latin1('a,b\nBremen,1\nKöln,2\n'))).toEqual([
    '2: Bremen | 1',
    '3 rejected: not UTF-8: byte 0xF6 at column 2 (as Latin-1 it would be "ö")',
  ]);
});

test('a file without a column it needs is rejected as a whole, and so is an empty one', async () => {
  expect(await rows('a,c\n1,2\n')).toEqual(['1 rejected: no column b']);
  expect(await rows('')).toEqual(['1 rejected: no header row']);
});

test('a last line without a line end is noticed', async () => {
  expect(await rows('a,b\n1,2')).toEqual([
    '2: 1 | 2',
    '2 notice: the last line has no line end: it may be cut',
  ]);
});

test('comments are skipped where the table has them', async () => {
  const text = '### \n# Clubs\na,  b\n# Berlin\n1,  2\n';
  expect(await rows(text, { columns: ['a', 'b'], comment: '#' })).toEqual(['5: 1 | 2']);
});
