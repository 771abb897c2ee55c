import type { TextLine } from '../decode.ts';
import { foreign, type Rejected, rejected } from '../types.ts';
import type { Block } from './blocks.ts';
import { dateAtStart, type WrittenDate } from './date.ts';
import type { LineClass } from './events.ts';
import { LINE_CLASSES } from './events.ts';
import type { Heading } from './line-kinds.ts';
import { type FileSeason, seasonOfPath, seasonsIn } from './season.ts';
import { type DateRange, type ResolvedDate, resolveYear, type YearContext } from './year.ts';

/** A heading that applies to the rows below; `fault` tells why matches under it cannot be taken over. */
interface HeadingInForce {
  readonly rank: number;
  readonly text: string;
  readonly fault: string | null;
}

/** What the rows inherit from the lines above. Only the reader of the file changes it, in place. */
export interface State {
  readonly path: string;
  readonly counts: Record<LineClass, number>;
  /** Clubs of the file whose names begin like a date or a zone. */
  clubs: readonly string[];
  /** ISO days by line, where the header has the wrong year; empty in nearly all files. */
  days: ReadonlyMap<number, string>;
  competition: string | null;
  seasons: readonly FileSeason[];
  range: DateRange | null;
  headings: readonly HeadingInForce[];
  date: ResolvedDate | null;
  last: string | null;
  time: string | null;
  zone: string | null;
  place: string | null;
  block: Block | null;
  afterBlank: boolean;
  /** `# Matches 380`, and its line. */
  stated: { readonly line: number; readonly matches: number } | null;
  /** `# Teams 20`, and its line. */
  statedTeams: { readonly line: number; readonly teams: number } | null;
  /** Names of the sides of all rows that were read. */
  readonly names: Set<string>;
  rows: number;
  /** The line of a date that no row has followed yet. */
  emptyDay: number | null;
  readonly seen: Map<string, number>;
}

export function newState(path: string): State {
  const season = seasonOfPath(path);
  return {
    path,
    counts: Object.fromEntries(LINE_CLASSES.map((name) => [name, 0])) as Record<LineClass, number>,
    clubs: [],
    days: new Map(),
    competition: null,
    seasons: season === null ? [] : [season],
    range: null,
    headings: [],
    date: null,
    last: null,
    time: null,
    zone: null,
    place: null,
    block: null,
    afterBlank: true,
    stated: null,
    statedTeams: null,
    names: new Set(),
    rows: 0,
    emptyDay: null,
    seen: new Map(),
  };
}

/** A title opens a competition. It ends the headings, dates and season above it. */
export function setTitle(state: State, text: string): FileSeason | null {
  const named = seasonsIn(text);
  const ofPath = seasonOfPath(state.path);
  state.competition = text;
  state.seasons = ofPath === null ? named : [...named, ofPath];
  state.headings = [];
  state.range = null;
  clearDay(state);
  return named[0] ?? null;
}

/** A heading ends headings of its rank and below, and the day above it: a date never applies to the next round. */
export function setHeading(state: State, heading: Heading, fault: string | null = null): void {
  const { rank, text } = heading;
  state.headings = [...state.headings.filter((above) => above.rank < rank), { rank, text, fault }];
  clearDay(state);
}

function clearDay(state: State): void {
  state.date = null;
  state.time = null;
  state.zone = null;
  state.place = null;
}

/** Resolves a written date and makes it the current day. The caller sets time, zone and place. */
export function setDate(state: State, written: WrittenDate, line: number): ResolvedDate {
  const iso = state.days.get(line);
  const resolved: ResolvedDate = iso === undefined ? resolveYear(written, state) : { iso, basis: 'ROUNDS' };
  clearDay(state);
  state.date = resolved;
  if ('iso' in resolved) state.last = resolved.iso;
  return resolved;
}

/** A range such as `Tue Sep/16 2025 - Sat May/30 2026 (256d)`; null when it cannot be read or contradicts itself. */
export function readRange(value: string, seasons: readonly FileSeason[]): DateRange | null {
  const from = dateAtStart(value);
  const to = from === null ? null : dateAtStart(from.rest.replace(/^[-–]\s*/u, ''));
  if (from === null || to === null || to.date.year === null) return null;
  const context: YearContext = { seasons, range: null, last: null };
  const last = resolveYear(to.date, context);
  if (!('iso' in last)) return null;
  // The first day has no year when it is the year of the last day.
  const year = from.date.year ?? Number(last.iso.slice(0, 4));
  const first = resolveYear({ ...from.date, year }, context);
  return 'iso' in first && first.iso <= last.iso ? { from: first.iso, to: last.iso } : null;
}

export const count = (state: State, name: LineClass): void => {
  state.counts[name] += 1;
};

export function reject(state: State, source: TextLine, reason: string): Rejected {
  count(state, 'rejected');
  const made = source.fault === null ? rejected : foreign;
  return made(state.path, source.number, source.text, reason);
}
