import type { MatchRecord } from '../../documents/documents.ts';
import {
  DRAWN,
  FIRST_WON,
  MEETING,
  type RelationsDocument,
  RULED,
  SECOND_WON,
  toDayNumber,
  UNTOLD,
} from '../../documents/relations.ts';
import { resultFor } from '../../football/match.ts';
import { asPlayed } from '../as-played.ts';
import { playedBy, rulingDays } from '../played-by.ts';
import type { CoachMeeting } from './benches.ts';
import type { EntityPlaces } from './link.ts';

interface Meeting {
  readonly first: number;
  readonly second: number;
  readonly day: number;
  readonly result: number;
  /** Where rulings changed the result, or later knowledge who met, by day. */
  readonly rulings: readonly MeetingRuling[];
}

interface MeetingRuling {
  readonly before: number;
  readonly after: number;
  readonly ruled: number;
}

/** Teams met when both took the field. A walkover is not a meeting, nor is a match that was called off. */
const took = (match: MatchRecord): boolean => match.score !== undefined || match.status === 'AWARDED';

function resultOf(match: ReturnType<typeof asPlayed>, first: string): number {
  const result = resultFor(match, first);
  if (result === 'WIN') return FIRST_WON;
  return result === 'LOSS' ? SECOND_WON : DRAWN;
}

function meetingOf(match: MatchRecord, teams: EntityPlaces): Meeting {
  const [first, second] = [match.home, match.away].sort() as [string, string];
  return {
    first: teams.of(first),
    second: teams.of(second),
    day: toDayNumber(match.date),
    result: resultOf(asPlayed(match), first),
    rulings: rulingsOn(match, first),
  };
}

/** What rulings made of the result after the day of the match. */
function rulingsOn(match: MatchRecord, first: string): MeetingRuling[] {
  const days = [match.date, ...rulingDays(match).filter((day) => day > match.date)];
  const results = days.map((day) => resultOf(playedBy(match, day), first));
  return days.flatMap((day, at) => {
    const [before, after] = [results[at - 1], results[at]];
    if (before === undefined || after === undefined || before === after) return [];
    return { before, after, ruled: toDayNumber(day) };
  });
}

/** What later knowledge made of a meeting of coaches: told after its day, or undone. */
function retellings({ date, known, until }: CoachMeeting): MeetingRuling[] {
  return [
    ...(known > date ? [{ before: UNTOLD, after: DRAWN, ruled: toDayNumber(known) }] : []),
    ...(until === undefined ? [] : [{ before: DRAWN, after: UNTOLD, ruled: toDayNumber(until) }]),
  ];
}

/** Coaches meet and do not win: their teams do. */
const ofCoaches = (meeting: CoachMeeting, places: EntityPlaces): Meeting => ({
  first: places.of(meeting.coaches[0]),
  second: places.of(meeting.coaches[1]),
  day: toDayNumber(meeting.date),
  result: DRAWN,
  rulings: retellings(meeting),
});

/**
 * The pairs of teams that met, with the results, and those of coaches, as the document lists them: by pair, then day.
 * @param matches of all seasons.
 */
export function meetingsOf(
  matches: readonly MatchRecord[],
  coaches: readonly CoachMeeting[],
  places: EntityPlaces,
): Pick<RelationsDocument, 'meetings' | 'rulings'> {
  const all = [
    ...matches.filter(took).map((match) => meetingOf(match, places)),
    ...coaches.map((meeting) => ofCoaches(meeting, places)),
  ];
  all.sort((a, b) => a.first - b.first || a.second - b.second || a.day - b.day || a.result - b.result);
  const meetings: number[] = [];
  const rulings: number[] = [];
  for (const pair of Map.groupBy(all, ({ first, second }) => `${first} ${second}`).values()) {
    meetings.push(pair[0]?.first ?? 0, pair[0]?.second ?? 0, pair.length);
    for (const { day, result, rulings: own } of pair) {
      for (const { before, after, ruled } of own) rulings.push(meetings.length, before, after, ruled);
      meetings.push(day * MEETING + (own.length === 0 ? result : RULED));
    }
  }
  return { meetings, rulings };
}
