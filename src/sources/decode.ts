/**
 * Splits bytes into lines. The input must be UTF-8; other encodings are not guessed. A line that is not UTF-8 keeps
 * its number and carries a fault, so that a reader can reject that row. A byte order mark and CRLF are accepted.
 */

import type { SourceInput } from './types.ts';

/** One line of a source, counted from 1. */
export interface TextLine {
  readonly number: number;
  /** The text without its line end. Some characters may be lost (U+FFFD) where `fault` is set. */
  readonly text: string;
  /** Why the line cannot be used; null for almost every line. */
  readonly fault: string | null;
  /** False for a last line without a line end: the file may have been cut there. */
  readonly terminated: boolean;
}

const REPLACEMENT = '\uFFFD';
const LINE_END = /\r\n|\n|\r/;
/** UTF-8 that was read as Latin-1 and written again: `Ã¼`, `â€“`. No language uses these pairs of characters. */
const DOUBLE_DECODED = /[ÃÂ][\u0080-\u00BF]|â[\u0080-\u00BF€]/;

/** @param first the number of the first line; above 1 when the input is a later part of a stream. */
export function decodeLines(input: string | Uint8Array, first = 1): readonly TextLine[] {
  if (typeof input === 'string') return splitLines(stripMark(input), first);
  const wide = wideEncoding(input);
  if (wide !== null) return [{ number: first, text: '', fault: wide, terminated: true }];
  const text = strictUtf8(input);
  return text === null ? decodeLineByLine(input, first) : splitLines(text, first);
}

/**
 * The lines of any input, as its parts arrive. A line that a part cuts is held back until it is complete. Memory
 * grows with the longest line, not with the file.
 */
export async function* streamLines(input: SourceInput): AsyncGenerator<readonly TextLine[]> {
  if (typeof input === 'string' || input instanceof Uint8Array) return yield decodeLines(input);
  let held: string | Uint8Array = '';
  let next = 1;
  for await (const chunk of input) {
    const text = join(held, chunk);
    const end = (typeof text === 'string' ? text.lastIndexOf('\n') : text.lastIndexOf(0x0a)) + 1;
    const lines = end === 0 ? [] : decodeLines(part(text, 0, end), next);
    next += lines.length;
    held = part(text, end, text.length);
    if (lines.length > 0) yield lines;
  }
  if (held.length > 0) yield decodeLines(held, next);
}

const part = (text: string | Uint8Array, start: number, end: number): string | Uint8Array =>
  typeof text === 'string' ? text.slice(start, end) : text.subarray(start, end);

function join(held: string | Uint8Array, chunk: string | Uint8Array): string | Uint8Array {
  if (held.length === 0) return chunk;
  if (typeof held === 'string' && typeof chunk === 'string') return held + chunk;
  const bytes = [held, chunk].map((text) =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  );
  const joined = new Uint8Array(held.length + chunk.length);
  bytes.reduce((at, each) => {
    joined.set(each, at);
    return at + each.length;
  }, 0);
  return joined;
}

/** Why a decoded text cannot be used; null when it can. */
export function textFault(text: string): string | null {
  if (text.includes(REPLACEMENT)) return 'not UTF-8: a character was lost in an earlier reading (U+FFFD)';
  if (text.includes('\0')) return 'not text: it holds a NUL byte';
  if (DOUBLE_DECODED.test(text)) return 'decoded twice: UTF-8 that was read as Latin-1 and written again';
  return null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wideEncoding(bytes: Uint8Array): string | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  return mark === '255,254' || mark === '254,255' ? 'not UTF-8: the byte order mark says UTF-16' : null;
}

const stripMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function splitLines(text: string, first: number): readonly TextLine[] {
  const parts = text.split(LINE_END);
  const last = parts.length - 1;
  const lines = parts.map((line, index) => ({
    number: index + first,
    text: line,
    fault: textFault(line),
    terminated: index < last,
  }));
  // The text after a final line end is no further line; the split leaves it empty.
  return parts[last] === '' ? lines.slice(0, last) : lines;
}

/**
 * The slow way, for a file that is not UTF-8 as a whole: each line is decoded alone, so that every bad line is found.
 */
function decodeLineByLine(bytes: Uint8Array, first: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    lines.push(decodeLine(trimReturn(bytes.subarray(start, end)), lines.length + first, found !== -1));
    start = end + 1;
  }
  return lines;
}

const trimReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line);

function decodeLine(bytes: Uint8Array, number: number, terminated: boolean): TextLine {
  const strict = strictUtf8(bytes);
  if (strict !== null) return { number, text: strict, fault: textFault(strict), terminated };
  const text = new TextDecoder('utf-8').decode(bytes);
  return { number, text, fault: byteFault(bytes, text), terminated };
}

function byteFault(bytes: Uint8Array, lossy: string): string {
  const before = lossy.slice(0, lossy.indexOf(REPLACEMENT));
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  const latin = new TextDecoder('latin1').decode(Uint8Array.of(byte));
  return `not UTF-8: byte 0x${hex} at column ${before.length + 1} (as Latin-1 it would be "${latin}")`;
}
