/** The men's international results of martj42: results, shoot-outs, goals and former names. Rows are streamed. */
import type { Goals } from '../../football/score.ts';
import { CellError, count, date, facts, flag, optional, optionalCount, text } from '../cells.ts';
import { type CsvRow, readCsv } from '../csv.ts';
import {
  type Notice,
  notice,
  type Rejected,
  type SourceFact,
  type SourceInput,
  type SourceLine,
} from '../types.ts';

/** A full international. The file has no rounds, groups or editions, and does not mark awarded results. */
export interface InternationalResult extends SourceFact {
  readonly kind: 'result';
  /** ISO, local. */
  readonly date: string;
  readonly home: string;
  readonly away: string;
  /** After extra time where it was played, without the shoot-out. Null when the match is not played yet. */
  readonly goals: Goals | null;
  readonly tournament: string;
  readonly city: string | null;
  /** The name of the country on that day. */
  readonly country: string | null;
  readonly neutral: boolean;
}

/** The winner of a shoot-out; the file does not tell its score. Some shoot-outs decided a tie of two matches. */
export interface InternationalShootout extends SourceFact {
  readonly kind: 'shootout';
  readonly date: string;
  readonly home: string;
  readonly away: string;
  readonly winner: string;
  readonly firstShooter: string | null;
}

export interface InternationalGoal extends SourceFact {
  readonly kind: 'goal';
  readonly date: string;
  readonly home: string;
  readonly away: string;
  /** The side that the goal counts for. */
  readonly team: string;
  readonly scorer: string | null;
  readonly minute: number | null;
  readonly ownGoal: boolean;
  readonly penalty: boolean;
}

/** The team `current` played under the name `former` from one day to another. */
interface FormerName extends SourceFact {
  readonly kind: 'former-name';
  readonly current: string;
  readonly former: string;
  readonly from: string;
  readonly to: string;
}

const FIXTURE = ['date', 'home_team', 'away_team'] as const;

/** Facts of `results.csv` in its order. A fixture that is listed twice gets a notice; its rows are not merged. */
export async function* readResults(
  path: string,
  input: SourceInput,
): AsyncGenerator<InternationalResult | Rejected | Notice> {
  const columns = [...FIXTURE, 'home_score', 'away_score', 'tournament', 'city', 'country', 'neutral'];
  const seen = new Map<string, number>();
  for await (const fact of facts(path, readCsv(path, input, { columns }), toResult)) {
    yield fact;
    if (fact.kind !== 'result') continue;
    const key = `${fact.date} ${fact.home} v ${fact.away}`;
    const before = seen.get(key);
    if (before !== undefined) yield notice(path, fact.line, `repeats line ${before}: ${key}`);
    seen.set(key, before ?? fact.line);
  }
}

/** Facts of `shootouts.csv` in its order. */
export const readShootouts = (path: string, input: SourceInput) =>
  facts(path, readCsv(path, input, { columns: [...FIXTURE, 'winner'] }), toShootout);

/** Facts of `goalscorers.csv` in its order. */
export const readGoalscorers = (path: string, input: SourceInput) =>
  facts(
    path,
    readCsv(path, input, { columns: [...FIXTURE, 'team', 'scorer', 'own_goal', 'penalty'] }),
    toGoal,
  );

/** Facts of `former_names.csv` in its order. */
export const readFormerNames = (path: string, input: SourceInput) =>
  facts(
    path,
    readCsv(path, input, { columns: ['current', 'former', 'start_date', 'end_date'] }),
    toFormerName,
  );

function fixture(row: CsvRow): { date: string; home: string; away: string } {
  const sides = { home: text(row, 'home_team'), away: text(row, 'away_team') };
  if (sides.home === sides.away) throw new CellError(`both sides are "${sides.home}"`);
  return { date: date(row, 'date'), ...sides };
}

function toResult(row: CsvRow, at: SourceLine): InternationalResult {
  return {
    kind: 'result',
    ...at,
    ...fixture(row),
    goals: toGoals(optionalCount(row, 'home_score'), optionalCount(row, 'away_score')),
    tournament: text(row, 'tournament'),
    city: optional(row, 'city'),
    country: optional(row, 'country'),
    neutral: flag(row, 'neutral'),
  };
}

function toGoals(home: number | null, away: number | null): Goals | null {
  if (home === null && away === null) return null;
  if (home === null || away === null) throw new CellError('one side has a score and the other has none');
  return { home, away };
}

function toShootout(row: CsvRow, at: SourceLine): InternationalShootout {
  const match = fixture(row);
  const winner = oneOf(match, text(row, 'winner'), 'winner');
  return { kind: 'shootout', ...at, ...match, winner, firstShooter: optional(row, 'first_shooter') };
}

function toGoal(row: CsvRow, at: SourceLine): InternationalGoal {
  const match = fixture(row);
  return {
    kind: 'goal',
    ...at,
    ...match,
    team: oneOf(match, text(row, 'team'), 'team'),
    scorer: optional(row, 'scorer'),
    minute: optional(row, 'minute') === null ? null : count(row, 'minute'),
    ownGoal: flag(row, 'own_goal'),
    penalty: flag(row, 'penalty'),
  };
}

function oneOf(match: { home: string; away: string }, team: string, column: string): string {
  if (team === match.home || team === match.away) return team;
  throw new CellError(`${column} is "${team}", which is neither side`);
}

function toFormerName(row: CsvRow, at: SourceLine): FormerName {
  const [from, to] = [date(row, 'start_date'), date(row, 'end_date')];
  if (from > to) throw new CellError(`it ends on ${to}, before it begins`);
  return { kind: 'former-name', ...at, current: text(row, 'current'), former: text(row, 'former'), from, to };
}
