/**
 * Who says a fact, and where. A row names its sources in one cell and its places in another, both separated by `;`: the
 * first place is that of the first source, and so on. A place may end in properties that it does not tell, though the
 * row of the table does: `es.clubs.txt:80!founded,city`.
 */

/** The two cells as a record has them. */
export interface Cited {
  readonly source?: string | undefined;
  readonly sourceRow?: string | undefined;
}

/** One source of a row, and where in it the row stands; null where that was not recorded. */
export interface Reference {
  /** Id of the source. */
  readonly source: string;
  readonly place: string | null;
  /** Properties of the row that the place does not tell. */
  readonly untold: readonly string[];
}

const partsOf = (cell: string | undefined): readonly string[] => (cell ?? '').split(';');

function referenceTo(source: string, written = ''): Reference {
  const [place = '', untold] = written.split('!');
  return { source, place: place || null, untold: untold?.split(',') ?? [] };
}

/** In the order of the sources. */
export function referencesOf({ source, sourceRow }: Cited): readonly Reference[] {
  const places = partsOf(sourceRow);
  return partsOf(source)
    .map((id, at) => referenceTo(id, places[at]))
    .filter((reference) => reference.source !== '');
}

/** The first recorded place; null when there is none. */
export const firstPlace = (cited: Cited): string | null =>
  referencesOf(cited).find(({ place }) => place !== null)?.place ?? null;

interface References {
  readonly source: string;
  /** Absent where no place is known. */
  readonly sourceRow?: string;
}

const asWritten = ({ place, untold }: Reference): string =>
  `${place ?? ''}${untold.length === 0 ? '' : `!${untold}`}`;

function citedAs(references: readonly Reference[]): References {
  const source = references.map((reference) => reference.source).join(';');
  const sourceRow = references.map(asWritten).join(';').replace(/;+$/, '');
  return sourceRow === '' ? { source } : { source, sourceRow };
}

/** The sources of several accounts of one thing, each once with the first place that is told. */
export function citedTogether(...accounts: readonly Cited[]): References {
  const known = new Map<string, Reference>();
  for (const reference of accounts.flatMap(referencesOf))
    if ((known.get(reference.source)?.place ?? null) === null) known.set(reference.source, reference);
  return citedAs([...known.values()]);
}

/**
 * The same, where the row has come to tell more than its sources do.
 * @param untoldBy the properties that a source does not give.
 */
export function untoldAlso(cited: Cited, untoldBy: (source: string) => readonly string[]): References {
  const without = ({ source, place, untold }: Reference): Reference => ({
    ...{ source, place },
    untold: [...new Set([...untold, ...untoldBy(source)])],
  });
  return citedAs(referencesOf(cited).map(without));
}

/** The sources of one property of a row: those whose places do not leave it out. */
export const citedFor = (cited: Cited, property: string | undefined): References =>
  citedAs(
    referencesOf(cited)
      .filter(({ untold }) => property === undefined || !untold.includes(property))
      .map((reference) => ({ ...reference, untold: [] })),
  );

/** A place in a source, in parts. */
export interface SourcePlace {
  /** Path below the root of the source. */
  readonly file: string;
  /** From 1; null where the place is no line. */
  readonly line: number | null;
  /** How the row begins, or what it is found by; null where the line tells, or the file is all that was recorded. */
  readonly key: string | null;
}

/** `2025-26/cl.txt:223`, `results.csv:1908-10-20,Austria,Germany`, `2026-27/es.1.json`. */
export function placeOf(text: string): SourcePlace {
  const at = text.indexOf(':');
  if (at < 0) return { file: text, line: null, key: null };
  const [file, rest] = [text.slice(0, at), text.slice(at + 1)];
  return /^[1-9]\d*$/.test(rest) ? { file, line: Number(rest), key: null } : { file, line: null, key: rest };
}

const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What is published of a source. */
interface Publication {
  readonly url?: string | undefined;
  readonly commit?: string | undefined;
}

const REPOSITORY = /^https:\/\/github\.com\/[^/]+\/[^/]+$/;

/**
 * The address at which a place can be opened: in a repository the file as it was read, at the line. Where the commit is
 * not known that is the file as it is now, without a line, since lines move. Elsewhere that of the source.
 * @returns null for a source without an address.
 */
export function openedAt({ url, commit }: Publication, place: SourcePlace | null): string | null {
  if (url === undefined) return null;
  if (place === null || !REPOSITORY.test(url)) return url;
  const file = `${url}/blob/${commit ?? 'HEAD'}/${encodedPath(place.file)}`;
  return place.line === null || commit === undefined ? file : `${file}?plain=1#L${place.line}`;
}

/** A report or another work that a fact rests on without being a source of its own. */
export interface CitedWork {
  /** What it is, in words. */
  readonly title: string;
  /** Null where none was recorded. */
  readonly url: string | null;
}

const URL_IN_TEXT = /https?:\/\/[^\s;|]+[^\s;|.,)]/;

/** The text that lists the matches of a tie in the evidence of a row. */
const MATCHES = /^tie\b/;

function workIn(text: string): CitedWork {
  const url = URL_IN_TEXT.exec(text)?.[0] ?? null;
  if (url === null) return { title: text, url };
  const title = text.replace(url, '').replace(/\s+/g, ' ').trim();
  return { title: title === '' ? new URL(url).hostname : title, url };
}

/** A source, with what evidence calls it. */
interface Called {
  readonly called?: readonly string[] | undefined;
}

/**
 * The source that a work is, by what evidence calls it; null for a report. Of two names the longer counts:
 * `openfootball/worldcup.json` is not `openfootball/worldcup`.
 */
export function sourceCalled<T extends Called>(sources: Iterable<T>, { title, url }: CitedWork): T | null {
  if (url !== null) return null;
  const words = title.toLowerCase();
  let [best, length]: [T | null, number] = [null, 0];
  for (const source of sources)
    for (const name of source.called ?? [])
      if (name.length > length && words.includes(name)) [best, length] = [source, name.length];
  return best;
}

/** The place in a source that a work names beside it: `international_results 1957-02-16 results.csv:4403`; null for none. */
export const placeInWork = ({ title }: Pick<CitedWork, 'title'>): string | null =>
  /\S+\.\w+:\d+/.exec(title)?.[0] ?? null;

/** Works that the evidence of one row may name; more are a fault of the row. */
export const MOST_WORKS = 12;

/** What a row's evidence names, one work for each part of the text. */
export const worksIn = (evidence: string | undefined): readonly CitedWork[] =>
  (evidence ?? '')
    .split(/\s+\|\s+/)
    .flatMap((part) => (MATCHES.test(part) ? [part] : part.split(/\s*;\s+/)))
    .filter((part) => part.trim() !== '')
    .map((part) => workIn(part.trim()));
