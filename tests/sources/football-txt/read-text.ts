import {
  readFootballTxt,
  type TxtCounts,
  type TxtEvent,
  type TxtMatch,
} from '../../../src/sources/football-txt/index.ts';
import type { SourceMatch } from '../../../src/sources/match.ts';
import type { Notice, Rejected } from '../../../src/sources/types.ts';

/** A small file of the format, read whole. */
export function read(text: string | Uint8Array, path = '2024-25/league.txt') {
  const events: readonly TxtEvent[] = [...readFootballTxt(path, text)];
  const of = <Kind extends TxtEvent['kind']>(kind: Kind) =>
    events.filter((event): event is Extract<TxtEvent, { kind: Kind }> => event.kind === kind);
  const counts: TxtCounts | undefined = of('counts')[0];
  if (counts === undefined) throw new Error('every file ends with its counts');
  return {
    events,
    matches: of('match'),
    rejected: of('rejected'),
    notices: of('notice'),
    groups: of('group'),
    counts,
  };
}

/** What a row says, on one line: `2024-08-17 15:00 Arsenal FC 2-0 (1-0) Fulham FC`. */
export function line(match: SourceMatch): string {
  const { date, kickoff, home, away, status, notes } = match;
  const team = ({ name, country }: SourceMatch['home']): string =>
    country === null ? name : `${name} ${country}`;
  const parts = [
    date,
    kickoff,
    team(home),
    score(match),
    team(away),
    status,
    ...notes.map((note) => `[${note}]`),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

/** `1-1 aet (1-1, 0-1) 3-4 pen`: extra time or full time, then what is known of full time and half time. */
export function score({ score: parts }: Pick<SourceMatch, 'score'>): string {
  if (parts === null) return 'v';
  const pair = (goals: { home: number; away: number } | null): string =>
    goals === null ? '?' : `${goals.home}-${goals.away}`;
  const { halfTime, fullTime, afterExtraTime, penalties, unclear } = parts;
  const early = afterExtraTime === null ? [halfTime] : [fullTime, halfTime];
  const known = early.every((goals) => goals === null) ? '' : ` (${early.map(pair).join(', ')})`;
  const result = afterExtraTime === null ? pair(fullTime) : `${pair(afterExtraTime)} aet`;
  const open = unclear === null ? '' : ` (${pair(unclear)}: full time or half time)`;
  return `${result}${known}${open}${penalties === null ? '' : ` ${pair(penalties)} pen`}`;
}

export const lines = (matches: readonly TxtMatch[]): readonly string[] => matches.map(line);

/** `3: "3-x" holds something like a score`. */
export const reasons = (events: readonly Rejected[]): readonly string[] =>
  events.map((event) => `${event.line}: ${event.reason}`);

export const remarks = (events: readonly Notice[]): readonly string[] =>
  events.map((event) => `${event.line}: ${event.text}`);
