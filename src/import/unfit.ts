/** Texts of a source that cannot be names: they have invisible characters, or are too long. */
import type { SourceFact } from '../sources/types.ts';

/**
 * What no editor shows: control and direction marks, blanks without a width, private letters. Also letters in
 * full width.
 */
const HIDDEN = /[^\P{Cc}\t]|[\p{Cf}\p{Co}\u2028\u2029\uff01-\uff5e]/u;
/** The longest name of a club in the sources has half of it. */
const LONGEST_NAME = 120;
/** Notes and headings. */
const LONGEST_TEXT = 1000;
/** Parts of a fact that are sentences. */
const SENTENCES: ReadonlySet<string> = new Set([
  ...['notes', 'note', 'round', 'text', 'url', 'value'],
  ...['reason', 'evidence'],
]);

function* textsIn(value: unknown, name: string): Generator<readonly [name: string, text: string]> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each, name);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, SENTENCES.has(name) ? name : key);
}

function faultOf(name: string, text: string): string | null {
  const sign = HIDDEN.exec(text)?.[0];
  if (sign !== undefined) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `"${text.slice(0, 60)}" holds the invisible or look-alike character U+${code}`;
  }
  const longest = SENTENCES.has(name) ? LONGEST_TEXT : LONGEST_NAME;
  return text.length > longest
    ? `"${text.slice(0, 30)}…" is ${text.length} characters long, and ${longest} are the most`
    : null;
}

/** Why a fact cannot be taken over, whatever it says; null for nearly every fact. */
export function unfit({ path: _path, line: _line, ...content }: SourceFact): string | null {
  for (const [name, text] of textsIn(content, '')) {
    const fault = faultOf(name, text);
    if (fault !== null) return fault;
  }
  return null;
}
