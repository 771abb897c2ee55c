/** Matches of clubs in a table that a user has: a row a match, and columns as the user or a common shape names them. */
import type { Goals } from '../../football/score.ts';
import { isoDate, parseIsoDate } from '../calendar.ts';
import { CellError, facts } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import { monthOf } from '../football-txt/words.ts';
import { type SourceMatch, toTeam, toVenue } from '../match.ts';
import type { Notice, Rejected, SourceInput, SourceLine } from '../types.ts';
import { type ColumnMap, type Field, presetFor } from './columns.ts';

/** Two digits of a year are of this century below, else of the one before. */
const THIS_CENTURY = 60;

const yearOf = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < THIS_CENTURY ? 2000 : 1900);
};

/** `10/08/2018`, `Fri Aug 10 2018`, `10 Aug 2018`, `2018-08-10`. */
function dayOf(text: string): string | null {
  const iso = parseIsoDate(text.slice(0, 10));
  if (iso !== null) return iso;
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u.exec(text);
  if (numbers !== null) return isoDate(yearOf(numbers[3] ?? ''), Number(numbers[2]), Number(numbers[1]));
  const words = /^(?:\p{L}{3,9},? +)?(?:(\d{1,2}) +)?(\p{L}{3,9}) +(?:(\d{1,2}),? +)?(\d{4})$/u.exec(text);
  return words === null
    ? null
    : isoDate(Number(words[4]), monthOf(words[2] ?? ''), Number(words[1] ?? words[3]));
}

/** The cells of a row by what they tell; empty where the table does not tell it. */
type Cells = (field: Field) => string;

const cellsOf =
  (map: ColumnMap, row: CsvRow): Cells =>
  (field) => {
    const column = map[field];
    const cell = column === undefined ? '' : row.cell(column);
    return cell === 'NA' || cell === 'null' ? '' : cell;
  };

function goals(both: string, [home, away]: readonly [string, string], what: string): Goals | null {
  const pair = both === '' ? [home, away] : both.split(/\s*[-:–]\s*/u);
  if (pair.every((cell) => cell === '')) return null;
  if (pair.length !== 2 || !pair.every((cell) => /^\d{1,2}$/u.test(cell)))
    throw new CellError(`the ${what} is "${both === '' ? pair.join('-') : both}", not goals of both sides`);
  return { home: Number(pair[0]), away: Number(pair[1]) };
}

/** The title with its season, as files of matches have it. */
function titleOf(cell: Cells): string | null {
  const competition = cell('competition');
  const start = Number(cell('season_start'));
  const season = start > 0 ? `${start}/${String(start + 1).slice(2)}` : cell('season');
  if (competition === '') return null;
  return season === '' ? competition : `${competition} ${season}`;
}

function kickoffOf(cell: Cells): string | null {
  const time = cell('time');
  if (time === '') return null;
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/u.exec(time) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    throw new CellError(`the time is "${time}", not as 20:45`);
  return `${hours.padStart(2, '0')}:${minutes}`;
}

function scoreOf(cell: Cells): SourceMatch['score'] {
  const fullTime = goals(cell('score'), [cell('home_goals'), cell('away_goals')], 'score');
  const halfTime = goals(cell('half_time'), [cell('half_home'), cell('half_away')], 'score at half-time');
  if (fullTime === null && halfTime !== null)
    throw new CellError('there is a score at half-time and none at the end');
  return fullTime === null
    ? null
    : { halfTime, fullTime, afterExtraTime: null, penalties: null, unclear: null };
}

function side(cell: Cells, field: 'home' | 'away'): string {
  const name = cell(field);
  if (!/\p{L}/u.test(name)) throw new CellError(`the ${field} side is "${name}", no name of a team`);
  return name;
}

const matchdayOf = (round: string): string => (/^\d{1,2}$/u.test(round) ? `Matchday ${round}` : round);

function toMatch(cell: Cells, at: SourceLine): SourceMatch {
  const day = dayOf(cell('date'));
  if (day === null)
    throw new CellError(
      `the date is "${cell('date')}", no day of the calendar; the day comes before the month`,
    );
  const [round, venue] = [matchdayOf(cell('round')), cell('venue')];
  return {
    ...{
      kind: 'match',
      ...at,
      competition: titleOf(cell),
      number: null,
      status: null,
      notes: [],
      zone: null,
    },
    ...{ round: round === '' ? [] : [round], date: day, kickoff: kickoffOf(cell) },
    ...{ home: toTeam(side(cell, 'home')), away: toTeam(side(cell, 'away')), score: scoreOf(cell) },
    venue: venue === '' ? null : toVenue(venue),
  };
}

const NO_SHAPE =
  'its columns are of no shape that is known: say which column is which, --map date=Date,home=HomeTeam,away=AwayTeam,score=FT';

/** The matches of a table in its order. @param map columns by what they tell; null: by the shape of the header. */
export async function* readClubCsv(
  path: string,
  input: SourceInput,
  map: ColumnMap | null,
): AsyncGenerator<SourceMatch | Rejected | Notice> {
  let columns = map;
  const rows = readCsv(path, input, { columns: Object.values(map ?? {}) });
  const dataRows = async function* () {
    for await (const row of rows) {
      if (row.kind === 'row') columns ??= presetFor(row.columns());
      yield row;
      if (row.kind === 'row' && columns === null) return;
    }
  };
  yield* facts(path, dataRows(), (row, at) => {
    if (columns === null) throw new CellError(NO_SHAPE);
    return toMatch(cellsOf(columns, row), at);
  });
}
