/** Does the row that is cited say what the graph says? */
import { parse } from 'csv-parse/sync';
import { isFormality } from '../../src/documents/search.ts';
import type { Register } from '../../src/import/identity/register.ts';
import { globalId, slugOf } from '../../src/model/ids.ts';
import type { Copies } from './copies.ts';
import type { CitedFact } from './draw.ts';

/**
 * `SAYS`: it does; `ELSE`: it says something else; `UNCOMPARED`: the row is there, and how it says that is not known here;
 * `MISSING`: there is no such row; `NO_COPY`: nobody can look.
 */
export type Verdict = 'SAYS' | 'ELSE' | 'UNCOMPARED' | 'MISSING' | 'NO_COPY';

interface Judged {
  readonly verdict: Verdict;
  /** The row that was found; empty where there is none. */
  readonly row: string;
}

/** Letters and digits alone, as sources differ in marks and spaces. */
const plain = (text: string): string =>
  text
    .replace(/['’ʼ`]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without what clubs carry and sources leave out: `CD Tapatío`. */
function shortened(text: string): string {
  const words = plain(text).split(' ');
  const own = words.filter((word) => !isFormality(word));
  return (own.length === 0 ? words : own).join(' ');
}

interface NamedThing {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly name: string }[];
}

interface Named {
  readonly venues?: readonly NamedThing[];
  readonly clubs?: readonly NamedThing[];
}

/** Every spelling of each team and ground, by global id. */
export class Spellings {
  readonly #of = new Map<string, Set<string>>();

  /** @param others grounds, which the register has not, and clubs that only an import has. */
  constructor({ clubs, countries, usages }: Register, others: Named = {}) {
    this.#addAll('venue', others.venues);
    this.#addAll('club', others.clubs);
    this.#addAll('club', clubs);
    this.#addAll('national-team', countries);
    for (const { country, name } of usages) this.#add(globalId('national-team', country), [name]);
  }

  #addAll(kind: 'venue' | 'club' | 'national-team', things: readonly NamedThing[] = []): void {
    for (const { id, name, names } of things)
      this.#add(globalId(kind, id), [name, ...names.map((other) => other.name)]);
  }

  #add(id: string, names: readonly string[]): void {
    const known = this.#of.get(id) ?? new Set();
    this.#of.set(id, known);
    for (const name of names) known.add(plain(name)).add(shortened(name));
  }

  /** The spellings of a thing; none for a value that is no id of one. */
  of(id: string): readonly string[] {
    return [...(this.#of.get(id) ?? [])];
  }

  /** Where a team is first named in a text; -1 where it is not. */
  placeIn(text: string, team: string): number {
    const padded = ` ${plain(text)} `;
    const places = [...(this.#of.get(team) ?? [])].map((name) => padded.indexOf(` ${name} `));
    return Math.min(...places.filter((place) => place >= 0), Number.POSITIVE_INFINITY);
  }
}

/** What is told of a match beside the fact that is looked up. */
interface MatchSides {
  readonly date: string;
  readonly home: string;
  readonly away: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether a line of a heading names a day: `Tue Mar/10`, `16 June`, `[Wed Mar 24]`, `Th 26/3/26`. */
function namesDay(line: string, date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const words = plain(line).split(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const isMonth = words.some((word) => word.startsWith(MONTHS[month - 1] ?? '?')) || numbers.includes(month);
  return isMonth && numbers.includes(day);
}

/** The lines above a row and the row itself, nearest first, as far as its heading may stand. */
const above = (lines: readonly string[], at: number): readonly string[] =>
  lines.slice(Math.max(0, at - 60), at + 1).toReversed();

const reversed = (score: string): string => score.split('-').toReversed().join('-');

function saysScore(row: string, value: string, isSwapped: boolean): boolean {
  const wanted = isSwapped ? reversed(value) : value;
  const [home, away] = wanted.split('-');
  return new RegExp(`(?<!\\d)${home}\\s?-\\s?${away}(?!\\d)`).test(row);
}

const SCORES: ReadonlySet<string> = new Set([
  ...['halfTime', 'fullTime', 'regularTime', 'extraTime', 'penalties', 'official'],
]);

/** What cities are called where they lie; the graph has them in English. */
const AT_HOME: ReadonlyMap<string, string> = new Map([
  ['Bruges', 'Brugge'],
  ['Cologne', 'Köln'],
  ['Ghent', 'Gent'],
  ['Hanover', 'Hannover'],
  ['Lisbon', 'Lisboa'],
  ['Munich', 'München'],
  ['Nuremberg', 'Nürnberg'],
  ['The Hague', 'Den Haag'],
  ['Venice', 'Venezia'],
  ['Washington, D.C.', 'Washington'],
]);

interface FoundRow {
  readonly row: string;
  readonly lines: readonly string[];
  /** From 0. */
  readonly at: number;
}

/** The row of a place: its line, or the first that begins with the key or has it among its cells. */
function rowAt(copies: Copies, { source, place }: CitedFact): FoundRow | 'MISSING' | 'NO_COPY' {
  const lines = copies.lines(source, place.file);
  if (lines === null) return 'NO_COPY';
  const { key } = place;
  const at =
    place.line !== null
      ? place.line - 1
      : key === null
        ? 0
        : lines.findIndex((line) => line.startsWith(key) || line.split(',').includes(key));
  const row = lines[at];
  return row === undefined || row.trim() === '' ? 'MISSING' : { row, lines, at };
}

/** The score of a row of results: goals stand in cells of their own. */
const scoreCells = (row: string): string => {
  const [cells = []] = parse(row) as string[][];
  return `${cells[3]}-${cells[4]}`;
};

/** Whether a text has the words of a value, or what it is called where it lies. */
const hasWords = (text: string, value: string): boolean =>
  [value, AT_HOME.get(value) ?? value].some((words) => ` ${plain(text)} `.includes(` ${plain(words)} `));

const CLOCK = /(?<![\d:.-])(\d{1,2})[.:](\d{2})(?!\d)/;
/** So many hours the clock of a source may differ from that of the ground. */
const ZONES_APART = 6;

/** Rows without a clock began with the row before. The clock may be of another zone, whose minutes are the same. */
function saysKickoff(lines: readonly string[], at: number, value: string): boolean {
  const clock = above(lines, at)
    .map((line) => CLOCK.exec(line))
    .find((found) => found !== null);
  const [hour, minute] = value.split(':').map(Number);
  const apart = Math.abs(Number(clock?.[1]) - (hour ?? Number.NaN));
  return Number(clock?.[2]) === minute && Math.min(apart, 24 - apart) <= ZONES_APART;
}

/** A heading of a round; a list of days in front of a file has the days behind it. */
const MATCHDAY = /Matchday (\d+)\s*$/;

/** What the rows of a table or a text file say beside who met, when and with which score. */
function otherwiseSays(
  property: string,
  value: string,
  { row, lines, at }: FoundRow,
  isTable: boolean,
): boolean | null {
  if (property === 'city') return hasWords(row, value);
  if (isTable) return null;
  if (property === 'kickoff') return saysKickoff(lines, at, value);
  if (property !== 'matchday' || !lines.some((line) => MATCHDAY.test(line))) return null;
  const heading = lines.slice(0, at).findLast((line) => MATCHDAY.test(line)) ?? '';
  return MATCHDAY.exec(heading)?.[1] === value;
}

/** Null where nothing tells how a row says that. */
function matchSays(
  fact: CitedFact,
  found: FoundRow,
  sides: MatchSides,
  spellings: Spellings,
): boolean | null {
  const { row, lines, at } = found;
  const told = (['home', 'away'] as const).filter((side) => !fact.untold.includes(side));
  if (told.some((side) => !Number.isFinite(spellings.placeIn(row, sides[side])))) return false;
  const [home, away] = [spellings.placeIn(row, sides.home), spellings.placeIn(row, sides.away)];
  const { property = '', value } = fact.statement;
  const isTable = fact.place.file.endsWith('.csv');
  if (SCORES.has(property)) {
    const text = isTable ? scoreCells(row) : row.replace(/[[#].*$/, '');
    return saysScore(text, value, home > away);
  }
  if (property === 'home' || property === 'away') return true;
  if (property !== 'date') return otherwiseSays(property, value, found, isTable);
  return isTable ? row.startsWith(value) : above(lines, at).some((line) => namesDay(line, value));
}

/** Degrees as lists of grounds have them: `49°16'36"N`, `71.264°W`. */
const ANGLE = /(\d+(?:\.\d+)?)°(?:(\d+)['′])?(?:(\d+(?:\.\d+)?)["″])?([NSEW])/g;

/** Whether a row has degrees, up to a second of arc. */
const saysDegrees = (row: string, value: string): boolean =>
  [...row.matchAll(ANGLE)].some(([, degrees, minutes = 0, seconds = 0, side = '']) => {
    const angle = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
    return Math.abs(('SW'.includes(side) ? -angle : angle) - Number(value)) < 1 / 3600;
  });

/** Whether the row of a thing has the value among its cells: a day of which the graph keeps the year begins with it. */
function entitySays(
  { statement: { property, value } }: CitedFact,
  { row, lines, at }: FoundRow,
  spellings: Spellings,
): boolean {
  if (property === 'latitude' || property === 'longitude')
    return saysDegrees(row, value) || row.includes(value);
  const names = [value.includes(':') ? slugOf(value) : value, AT_HOME.get(value) ?? value].map(plain);
  const texts = [...names, ...spellings.of(value)];
  const block = [row, ...lines.slice(at + 1, at + 8).filter((line) => line.startsWith('  |'))].join(' ');
  return texts.some((text) => ` ${plain(block)} `.includes(` ${text} `));
}

/** @param sides of the match that the fact is about; null where it is about another thing. */
export function judged(
  fact: CitedFact,
  copies: Copies,
  spellings: Spellings,
  sides: MatchSides | null,
): Judged {
  const found = rowAt(copies, fact);
  if (typeof found === 'string') return { verdict: found, row: '' };
  const says = sides === null ? entitySays(fact, found, spellings) : matchSays(fact, found, sides, spellings);
  return { verdict: says === null ? 'UNCOMPARED' : says ? 'SAYS' : 'ELSE', row: found.row };
}
