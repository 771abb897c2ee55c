import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLines, streamLines, type TextLine } from '../../src/sources/decode.ts';
import { collect, inPieces, latin1 } from './collect.ts';

const texts = (lines: readonly TextLine[]): readonly string[] => lines.map(({ text }) => text);

describe('lines', () => {
  test('end with LF, CRLF or CR, and are counted from 1', () => {
    expect(decodeLines('a\nb\r\n\rc\n')).toEqual([
      { number: 1, text: 'a', fault: null, terminated: true },
      { number: 2, text: 'b', fault: null, terminated: true },
      { number: 3, text: '', fault: null, terminated: true },
      { number: 4, text: 'c', fault: null, terminated: true },
    ]);
  });

  test('the last may have no line end', () => {
    expect(decodeLines('a\nb')[1]).toEqual({ number: 2, text: 'b', fault: null, terminated: false });
    expect(decodeLines('')).toEqual([]);
  });

  test('a byte order mark is no part of the first', () => {
    expect(texts(decodeLines('\uFEFFa'))).toEqual(['a']);
    expect(texts(decodeLines(new TextEncoder().encode('\uFEFFa')))).toEqual(['a']);
  });
});

describe('what is not UTF-8 is named, line by line', () => {
  test('with the byte, and what it would be in Latin-1', () => {
    expect(decodeLines(latin1('Bremen\nMünchen\r\nKöln')).map(({ fault }) => fault)).toEqual([
      null,
      'not UTF-8: byte 0xFC at column 2 (as Latin-1 it would be "ü")',
      'not UTF-8: byte 0xF6 at column 2 (as Latin-1 it would be "ö")',
    ]);
  });

  test('a text that was garbled before, decoded twice, or is UTF-16 or binary is a fault as well', () => {
    const fault = (input: string | Uint8Array) => decodeLines(input)[0]?.fault;
    expect(fault('K\uFFFDln')).toMatch(/^not UTF-8: a character was lost/);
    expect(fault('KÃ¶ln')).toMatch(/^decoded twice/);
    expect(fault(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toMatch(/UTF-16/);
    expect(fault('a\0b')).toMatch(/NUL byte/);
  });

  test('a text in any language is no fault', () => {
    const honest = 'São Tomé/Pr. · SÃO PAULO · Ñublense · Qarabağ Ağdam · Βόλος · Спартак · 山形 · Șelimbăr';
    expect(decodeLines(new TextEncoder().encode(honest))).toEqual([
      { number: 1, text: honest, fault: null, terminated: false },
    ]);
  });
});

test('a stream gives the same lines as the whole, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(fc.constantFrom('a', 'ü', '山', ',', '\n', '\r\n'), { maxLength: 30 })
        .map((parts) => parts.join('')),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const streamed = (await collect(streamLines(inPieces(text, size)))).flat();
        expect(streamed).toEqual(decodeLines(text));
      },
    ),
  );
});
