/**
 * The lists of openfootball/clubs. The title names the country, and headings name its regions. Each club or ground
 * has a line; more names and the address follow below it, indented.
 */
import { decodeLines, type TextLine } from '../decode.ts';
import { foreign, type Rejected, rejected, type SourceLine } from '../types.ts';
import type { ListedClub, ListedGround, ListedName } from './facts.ts';
import { readFields, readNames, readPlace, takeYears, withoutSponsorMarks } from './fields.ts';

/** Clubs of a `clubs.txt` in its order, each with the names below it. */
export const readClubs = (path: string, input: string | Uint8Array): Generator<ListedClub | Rejected> =>
  readList(path, input, toClub);

/** Grounds of a `stadiums.txt` in its order. */
export const readGrounds = (path: string, input: string | Uint8Array): Generator<ListedGround | Rejected> =>
  readList(path, input, toGround);

/** A line and the lines that belong to it, before it is known whether it is a club or a ground. */
interface Entry {
  readonly source: TextLine;
  readonly text: string;
  readonly names: ListedName[];
  address: string | null;
  readonly reserveOf: string | null;
}

interface Under {
  readonly country: string | null;
  readonly section: string | null;
}

type ToFact<Fact> = (entry: Entry, at: SourceLine, under: Under) => Fact | { readonly error: string };

/** The deepest indent of a line that opens an entry; its names are indented deeper. */
const MARGIN = 1;

function* readList<Fact>(
  path: string,
  input: string | Uint8Array,
  toFact: ToFact<Fact>,
): Generator<Fact | Rejected> {
  let under: Under = { country: null, section: null };
  let entry: Entry | null = null;
  let parent: string | null = null;
  const finish = function* (): Generator<Fact | Rejected> {
    if (entry === null) return;
    const fact = toFact(entry, { path, line: entry.source.number }, under);
    yield isError(fact) ? rejected(path, entry.source.number, entry.source.text, fact.error) : fact;
    entry = null;
  };
  for (const source of decodeLines(input)) {
    const line = readLine(source);
    if (line.is === 'nothing') continue;
    if (line.is === 'title' || line.is === 'section' || line.is === 'entry') yield* finish();
    if (line.is === 'title') under = { country: line.text, section: null };
    else if (line.is === 'section') under = { ...under, section: line.text };
    else if (line.is === 'entry') {
      const name = nameOf(line.text);
      parent = line.reserve ? parent : name;
      const names: ListedName[] = [];
      entry = { source, text: line.text, names, address: null, reserveOf: line.reserve ? parent : null };
    } else if (line.is === 'names' && entry !== null)
      entry.names.push(...readNames(line.text, source.number));
    else if (line.is === 'address' && entry !== null) entry.address ??= line.text;
    else if (source.fault !== null) yield foreign(path, source.number, source.text, source.fault);
    else
      yield rejected(
        path,
        source.number,
        source.text,
        line.is === 'unknown' ? line.reason : 'no club or ground above',
      );
  }
  yield* finish();
}

const isError = (value: unknown): value is { readonly error: string } =>
  typeof value === 'object' && value !== null && 'error' in value;

type ListLine =
  | { readonly is: 'nothing' }
  | { readonly is: 'title' | 'names' | 'address'; readonly text: string }
  | { readonly is: 'section'; readonly text: string | null }
  | { readonly is: 'entry'; readonly text: string; readonly reserve: boolean }
  | { readonly is: 'unknown'; readonly reason: string };

function readLine({ text: raw, fault }: TextLine): ListLine {
  if (fault !== null) return { is: 'unknown', reason: fault };
  const text = raw.replace(/(?:^|\s+)#.*$/u, '').trim();
  if (text === '' || /^=+$/u.test(text)) return { is: 'nothing' };
  const [, marks, title = ''] = /^(=+)\s*(.*?)\s*=*$/u.exec(text) ?? [];
  // `Spain • España`: the English name, then the name in the language of the country.
  if (marks === '=') return { is: 'title', text: title.split('•')[0]?.trim() ?? title };
  if (marks !== undefined) return { is: 'section', text: /^\?*$/u.test(title) ? null : title };
  if (text.startsWith('|')) return { is: 'names', text: text.slice(1) };
  const reserve = /^i+\)\s+(\S.*)$/u.exec(text);
  if (reserve !== null) return { is: 'entry', text: reserve[1] ?? '', reserve: true };
  if (text.includes('//')) return { is: 'address', text };
  const indent = raw.length - raw.trimStart().length;
  if (indent <= MARGIN) return { is: 'entry', text, reserve: false };
  return { is: 'unknown', reason: 'indented, but neither a name behind | nor an address with //' };
}

const nameOf = (text: string): string => (text.split(/[,|]/u)[0] ?? '').trim();

/** `Name (1901-1970), 1886, @ Ground, City`; also `Name | another name`. */
function parse(text: string): { name: string; parts: readonly string[]; names: string } {
  const [line = '', ...names] = text.split('|');
  const [name = '', ...parts] = line.split(',').map((part) => part.trim());
  // `DOS Utrecht, (1901-1970), Utrecht` has a comma before the years that should not be there.
  const [first = '', ...rest] = parts;
  if (/^\(\d{4}-\d{4}\)$/u.test(first))
    return { name: `${name} ${first}`, parts: rest, names: names.join('|') };
  return { name, parts, names: names.join('|') };
}

const toClub: ToFact<ListedClub> = (entry, at, under) => {
  const { name: spelled, parts, names } = parse(entry.text);
  const fields = readFields(parts);
  if ('error' in fields) return fields;
  const { name, years } = takeYears(spelled);
  if (!/\p{L}/u.test(name)) return { error: 'no name of a club' };
  return {
    kind: 'club',
    ...at,
    ...under,
    name: withoutSponsorMarks(name),
    spelling: withoutSponsorMarks(spelled.replace(/\s{2,}/gu, ' ')),
    years,
    founded: fields.year,
    ground: fields.ground,
    ...readPlace(fields.place),
    address: entry.address,
    reserveOf: entry.reserveOf,
    aliases: [...readNames(names, at.line), ...entry.names],
  };
};

const toGround: ToFact<ListedGround> = (entry, at, under) => {
  const { name, parts, names } = parse(entry.text);
  const fields = readFields(parts);
  if ('error' in fields) return fields;
  if (!/\p{L}/u.test(name)) return { error: 'no name of a ground' };
  return {
    kind: 'ground',
    ...at,
    ...under,
    name: withoutSponsorMarks(name),
    sponsored: name.includes('$'),
    capacity: fields.capacity,
    opened: fields.year,
    ...readPlace(fields.place),
    address: entry.address,
    aliases: [...readNames(names, at.line), ...entry.names],
  };
};
