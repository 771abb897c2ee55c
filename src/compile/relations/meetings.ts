import type { MatchRecord } from '../../documents/documents.ts';
import {
  DRAWN,
  FIRST_WON,
  MEETING,
  type RelationsDocument,
  RULED,
  SECOND_WON,
  toDayNumber,
} from '../../documents/relations.ts';
import { resultFor } from '../../football/match.ts';
import { asPlayed } from '../as-played.ts';
import { playedBy, ruledOn } from '../played-by.ts';
import type { CoachMeeting } from './benches.ts';
import type { EntityPlaces } from './link.ts';

interface Meeting {
  readonly first: number;
  readonly second: number;
  readonly day: number;
  readonly result: number;
  /** The result before a ruling, where the ruling changed it. */
  readonly before: { readonly result: number; readonly ruled: number } | null;
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
  const result = resultOf(asPlayed(match), first);
  const onTheDay = resultOf(playedBy(match, match.date), first);
  return {
    first: teams.of(first),
    second: teams.of(second),
    day: toDayNumber(match.date),
    result,
    before: onTheDay === result ? null : { result: onTheDay, ruled: toDayNumber(ruledOn(match)) },
  };
}

/** Coaches meet and do not win: their teams do. */
const ofCoaches = ({ coaches, date }: CoachMeeting, places: EntityPlaces): Meeting => ({
  first: places.of(coaches[0]),
  second: places.of(coaches[1]),
  day: toDayNumber(date),
  result: DRAWN,
  before: null,
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
    for (const { day, result, before } of pair) {
      if (before !== null) rulings.push(meetings.length, before.result, result, before.ruled);
      meetings.push(day * MEETING + (before === null ? result : RULED));
    }
  }
  return { meetings, rulings };
}
