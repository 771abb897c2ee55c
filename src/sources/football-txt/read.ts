/**
 * Reads one file of openfootball's Football.TXT: leagues, cups and tournaments.
 *
 * Every line is of exactly one class (see `LINE_CLASSES`). A row becomes a match, or is rejected with the reason;
 * none is lost. Names and rounds keep the spelling of the file.
 */
import { decodeLines, type TextLine } from '../decode.ts';
import { notice, unended } from '../types.ts';
import { continueBlock, openBlock } from './blocks.ts';
import { unknownLine, unreadable } from './broken.ts';
import { clubsLikeHeads } from './clubs-like-heads.ts';
import { daysByRounds } from './days-by-rounds.ts';
import type { TxtEvent, TxtMatch } from './events.ts';
import type { FileHead } from './head.ts';
import { readLine } from './line.ts';
import type { Heading, Line } from './line-kinds.ts';
import type { TextRow } from './row.ts';
import { count, newState, readRange, reject, type State, setDate, setHeading, setTitle } from './state.ts';
import { titleInComment } from './title-in-comment.ts';

/**
 * The events of one file in the order of its lines; the counts come last.
 *
 * @param path as reports name the file. It also gives the season where the title has none.
 */
export function* readFootballTxt(path: string, input: string | Uint8Array): Generator<TxtEvent> {
  const state = newState(path);
  const lines = decodeLines(input);
  state.clubs = clubsLikeHeads(lines);
  state.days = daysByRounds(lines);
  const title = titleInComment(lines);
  if (title !== null) setTitle(state, title);
  for (const line of lines) {
    yield* readNext(state, line);
    state.afterBlank = line.text.trim() === '';
  }
  yield* closing(state, lines);
}

function* readNext(state: State, source: TextLine): Generator<TxtEvent> {
  const line = readLine(source.text, state.seasons, state.clubs);
  if (state.block !== null) {
    const { is } = state.block;
    const next = continueBlock(state.block, line, source.text);
    state.block = next === 'OUTSIDE' ? null : next;
    if (next !== 'OUTSIDE') return count(state, is);
  }
  state.block = openBlock(line, source.text);
  const empty = line.is === 'heading' && line.text === '' ? 'a heading without text' : null;
  const fault = source.fault ?? empty;
  const lost = fault === null ? null : unreadable(state, source, line, fault);
  if (fault === null) yield* dispatch(state, source, line);
  if (lost !== null) yield lost;
}

function* dispatch(state: State, source: TextLine, line: Line): Generator<TxtEvent> {
  if (line.is === 'date' || line.is === 'heading' || line.is === 'title') yield* closeDay(state);
  if (line.is === 'title' && state.rows > 0) yield* closeCompetition(state);
  if (line.is === 'row') return yield* readMatch(state, source, line.head, line.row);
  if (line.is === 'unknown') return yield unknownLine(state, source, line.text);
  if (line.is === 'date') return yield* readDay(state, source, line.head);
  count(state, line.is);
  const at = { path: state.path, line: source.number };
  if (line.is === 'title') {
    yield { kind: 'title', ...at, text: line.text, season: setTitle(state, line.text) };
  }
  if (line.is === 'heading') yield* readHeading(state, source, line);
  if (line.is === 'property') {
    readProperty(state, source, line.name, line.value);
    yield { kind: 'property', ...at, name: line.name, value: line.value };
  }
}

function* readHeading(state: State, source: TextLine, line: Heading): Generator<TxtEvent> {
  setHeading(state, line);
  if (line.members === null || !/^(?:group|grupo|gruppe|zona)\b/iu.test(line.text)) return;
  const teams = line.members.split(/\s{2,}|\t+/u).filter((name) => name !== '');
  yield { kind: 'group', path: state.path, line: source.number, name: line.text, teams };
}

function readProperty(state: State, source: TextLine, name: string, value: string): void {
  if (name === 'Date' && state.days.size === 0) state.range = readRange(value, state.seasons);
  if (!/^\d+$/u.test(value)) return;
  if (name === 'Teams') state.statedTeams = { line: source.number, teams: Number(value) };
  if (name === 'Matches') state.stated = { line: source.number, matches: Number(value) };
}

function* readDay(state: State, source: TextLine, head: FileHead): Generator<TxtEvent> {
  const resolved = head.date === null ? null : setDate(state, head.date, source.number);
  if (resolved !== null && 'error' in resolved) {
    state.date = { error: `the date on line ${source.number} cannot be trusted: ${resolved.error}` };
    return yield reject(state, source, resolved.error);
  }
  count(state, 'date');
  carry(state, head);
  state.place = head.place;
  state.emptyDay = source.number;
}

/** A date without a match may have lost its match: of a row that was cut, only the date can remain. */
function* closeDay(state: State): Generator<TxtEvent> {
  if (state.emptyDay !== null) yield notice(state.path, state.emptyDay, 'no match follows this date');
  state.emptyDay = null;
}

/** A time holds for the rows below it, until the next time or the next day. */
function carry(state: State, head: FileHead): void {
  if (head.time === null) return;
  state.time = head.time;
  state.zone = head.zone;
}

function* readMatch(
  state: State,
  source: TextLine,
  head: FileHead,
  row: TextRow | { readonly error: string },
): Generator<TxtEvent> {
  if (head.date !== null) yield* closeDay(state);
  state.rows += 1;
  state.emptyDay = null;
  const resolved = head.date === null ? state.date : setDate(state, head.date, source.number);
  carry(state, head);
  const fault = rowFault(state, source, row);
  if (fault !== null) return yield reject(state, source, fault);
  if (resolved === null)
    return yield reject(state, source, 'no date: neither the row nor a line above gives one');
  if ('error' in resolved) return yield reject(state, source, resolved.error);
  if ('error' in row) return;
  count(state, 'match');
  state.names.add(row.home.name).add(row.away.name);
  yield toMatch(state, source, head, row, resolved.iso, resolved.basis);
  yield* remarks(state, source, resolved.iso, `${resolved.iso} ${row.home.name} v ${row.away.name}`);
}

function rowFault(state: State, source: TextLine, row: TextRow | { readonly error: string }): string | null {
  if ('error' in row) return row.error;
  const heading = state.headings.find(({ fault }) => fault !== null);
  if (heading?.fault != null) return heading.fault;
  const { stated } = state;
  if (source.terminated || stated === null || stated.matches === state.rows) return null;
  return `the file ends within this line: ${state.rows} rows of ${stated.matches} stated on line ${stated.line}`;
}

function toMatch(
  state: State,
  source: TextLine,
  head: FileHead,
  row: TextRow,
  date: string,
  yearFrom: TxtMatch['yearFrom'],
): TxtMatch {
  const place = head.place ?? state.place;
  return {
    kind: 'match',
    path: state.path,
    line: source.number,
    competition: state.competition,
    number: head.number,
    round: state.headings.map(({ text }) => text),
    date,
    yearFrom,
    kickoff: state.time,
    zone: state.zone,
    ...row,
    venue: row.venue ?? (place === null ? null : { text: place, ground: null, city: null }),
    notes: head.otherTime === null ? row.notes : [head.otherTime, ...row.notes],
  };
}

function* remarks(state: State, source: TextLine, date: string, key: string): Generator<TxtEvent> {
  const { range } = state;
  if (range !== null && (date < range.from || date > range.to)) {
    yield notice(
      state.path,
      source.number,
      `${date} lies outside the file's range, ${range.from} to ${range.to}`,
    );
  }
  const before = state.seen.get(key);
  if (before !== undefined) yield notice(state.path, source.number, `repeats line ${before}: ${key}`);
  state.seen.set(key, before ?? source.number);
  if (!source.terminated) yield unended(state.path, source.number);
}

/** Compares what the header of a competition states with what was read. A file may have several competitions. */
function* closeCompetition(state: State): Generator<TxtEvent> {
  const { path, stated, rows } = state;
  if (stated !== null && stated.matches !== rows) {
    yield notice(path, stated.line, `the file states ${stated.matches} matches and has ${rows}`);
  }
  const { statedTeams: teams, names } = state;
  if (teams !== null && teams.teams !== names.size)
    yield notice(path, teams.line, `the file states ${teams.teams} teams and names ${names.size}`);
  state.stated = null;
  state.statedTeams = null;
  state.names.clear();
  state.rows = 0;
}

function* closing(state: State, lines: readonly TextLine[]): Generator<TxtEvent> {
  yield* closeDay(state);
  yield* closeCompetition(state);
  const line = Math.max(lines.length, 1);
  yield { kind: 'counts', path: state.path, line, lines: lines.length, classes: state.counts };
}
