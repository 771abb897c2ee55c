/** JSON with the line of every object, so that a report can name the place. The platform parses it. */
import { textFault } from './decode.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

interface ParsedJson {
  readonly value: Json;
  /** The line on which an object begins, counted from 1. */
  readonly lineOf: (object: JsonObject) => number;
}

interface UnparsedJson {
  readonly error: string;
  readonly line: number;
  readonly fault?: 'ENCODING';
}

/** The file as JSON; otherwise the fault and its place. A file that was cut has its fault at the end. */
export function parseJson(input: string | Uint8Array): ParsedJson | UnparsedJson {
  const text = decode(input);
  if (text === null) return { error: 'not UTF-8', line: 1, fault: 'ENCODING' };
  const fault = textFault(text);
  if (fault !== null) return { error: fault, line: 1, fault: 'ENCODING' };
  try {
    return withLines(JSON.parse(text) as Json, text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = /position (\d+)/u.exec(error.message)?.[1];
    const line = lineAt(text, at === undefined ? text.length : Number(at));
    return { error: `not JSON, or cut: ${error.message}`, line };
  }
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list. Other elements, and a value that is no list, give nothing. */
export const objects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

function decode(input: string | Uint8Array): string | null {
  if (typeof input === 'string') return input.replace(/^\uFEFF/u, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return null;
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Objects are visited in the order of their opening braces, which is the same in the text and in the value. */
function withLines(value: Json, text: string): ParsedJson {
  const lines = new Map<JsonObject, number>();
  const braces = braceLines(text);
  let next = 0;
  const visit = (part: Json): void => {
    if (isObject(part)) lines.set(part, braces[next++] ?? 1);
    if (typeof part === 'object' && part !== null) for (const child of Object.values(part)) visit(child);
  };
  visit(value);
  return { value, lineOf: (object) => lines.get(object) ?? 1 };
}

/** The line of every `{` outside strings. */
function braceLines(text: string): readonly number[] {
  const found: number[] = [];
  let line = 1;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|\{|\n/gu)) {
    if (token === '\n') line += 1;
    else if (token === '{') found.push(line);
  }
  return found;
}
