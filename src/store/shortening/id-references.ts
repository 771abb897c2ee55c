/**
 * What a record repeats of its id, written as references: a tenure is named after its coach, its team and its first day, and
 * tells all three. Behind the id stand a mark and the places, each the index of its first character in the id and the number of
 * characters; then the line, with a mark in the place of each.
 */

/** Stands for a reference: a control character that stands for no phrase. */
export const MARK = '\x1f';
/** The character of index 0: those from it up to the tilde are neither quotes nor control characters. */
const FIRST = '#'.charCodeAt(0);
/** The greatest number that one character tells. */
const MOST = '~'.charCodeAt(0) - FIRST;
/** Texts between quotes, without the kind before a slug, that are longer than their reference. */
const TEXT = /(?<=[":])[^":\\]{4,}(?=")/g;

const written = (number: number): string => String.fromCharCode(FIRST + number);

/**
 * @param rest of the line, behind the id.
 * @returns the id with the places behind it, where there are any; and the rest with references.
 */
export function referring(id: string, rest: string): readonly [head: string, rest: string] {
  const parts = `-${id}-`;
  let places = '';
  const shorter = rest.replace(TEXT, (text) => {
    const start = parts.indexOf(`-${text}-`);
    if (start < 0 || start > MOST || text.length > MOST) return text;
    places += written(start) + written(text.length);
    return MARK;
  });
  return [places === '' ? id : id + MARK + places, shorter];
}

/** @param line both parts that `referring` wrote. */
export function withoutReferences(line: string): string {
  const quote = line.indexOf('"');
  const mark = line.indexOf(MARK);
  if (mark < 0) return line;
  const id = line.slice(0, mark);
  let whole = id;
  let from = quote;
  let place = mark + 1;
  for (let at = line.indexOf(MARK, quote); at >= 0; at = line.indexOf(MARK, from)) {
    const start = line.charCodeAt(place) - FIRST;
    whole += line.slice(from, at) + id.slice(start, start + line.charCodeAt(place + 1) - FIRST);
    place += 2;
    from = at + 1;
  }
  return whole + line.slice(from);
}
