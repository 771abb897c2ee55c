/**
 * Who led which match, found the straightforward way: every tenure is asked about every match, and every partial date is
 * read again. The graph remembers and leaps; what it answers is held to this.
 */
import type { TenureRecord } from '../../../src/documents/catalogue.ts';
import { compareMatches, compareText } from '../../../src/football/match.ts';
import {
  firstPossibleDay,
  lastPossibleDay,
  type PartialDate,
  parsePartialDate,
} from '../../../src/football/partial-date.ts';
import type { SideMatch } from '../../../src/graph/tenures/coached-matches.ts';
import type { GraphView } from '../../../src/graph/view.ts';

/** Characters of a date that is a day: it is its own first and last. */
const DAY = 'yyyy-mm-dd'.length;

const edge = (date: string, of: (date: PartialDate) => string): string => {
  if (date.length === DAY) return date;
  const parsed = parsePartialDate(date);
  return parsed === null ? date : of(parsed);
};
const firstDay = (date: string | undefined): string =>
  date === undefined ? '' : edge(date, firstPossibleDay);
/** Later than any day: the end of what has none. */
const FOR_EVER = '9999-12-31';
const lastDay = (date: string): string => edge(date, lastPossibleDay);

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const isYear = (date: string | undefined): boolean => date?.length === 4;

/**
 * The first and the last day a tenure may have lasted. Clubs change coaches between seasons: a year alone is taken
 * to mean 1 July, as a start and as an end, unless both lie in it. A start that nobody recorded reaches back to no day
 * but that of the end, or a coach of 2024 would have led every match since the club was founded.
 */
function reach({ team, from, to, left }: TenureRecord): readonly [first: string, last: string] {
  const seasonal = team.startsWith('club:') && !(isYear(from) && from === to);
  const told = seasonal && isYear(to) ? `${to}-06-30` : lastDay(to ?? FOR_EVER);
  const end = left !== undefined && left <= told ? dayBefore(left) : told;
  if (from === undefined) return [to === undefined ? FOR_EVER : firstDay(to), end];
  return [seasonal && isYear(from) ? `${from}-07-01` : firstDay(from), end];
}

/**
 * How surely a tenure covers a day: 3 whatever its imprecise dates mean, 2 when it has surely begun and may have ended,
 * 1 when it may not have begun either, 0 when it cannot be told or never.
 */
function covers(tenure: TenureRecord, day: string): 0 | 1 | 2 | 3 {
  const { from, to, firstMatch = '9999', lastMatch = '' } = tenure;
  const [first, last] = reach(tenure);
  if (first > day || last < day) return 0;
  // A match that is known to be led tells what partial dates leave open.
  if (firstMatch > day && (from === undefined || lastDay(from) > day)) return 1;
  const lasts = to === undefined ? tenure.end === 'ONGOING' : firstDay(to) >= day;
  return lasts || lastMatch >= day ? 3 : 2;
}

const ROLE_ORDER = ['HEAD_COACH', 'CARETAKER', 'JOINT'];

/**
 * Who led a team on a day. A spell that surely covers it goes before one that may, one that surely
 * began before one that may have begun; then the one that began last, so
 * the day of a change belongs to the newcomer; then a head coach before a caretaker.
 */
function bestFirst(tenures: readonly TenureRecord[], day: string): readonly TenureRecord[] {
  const all = tenures.map((tenure) => ({ tenure, sure: covers(tenure, day) }));
  const most = Math.max(1, ...all.map(({ sure }) => sure));
  return all
    .filter(({ sure }) => sure === most)
    .sort(
      (a, b) =>
        b.sure - a.sure ||
        compareText(firstDay(b.tenure.from), firstDay(a.tenure.from)) ||
        ROLE_ORDER.indexOf(a.tenure.role) - ROLE_ORDER.indexOf(b.tenure.role),
    )
    .map(({ tenure }) => tenure);
}

/** Who led a team on a day: one, and beside him those who shared the post. */
export function leadersOn(tenures: readonly TenureRecord[], day: string): readonly TenureRecord[] {
  const best = bestFirst(tenures, day);
  const alone = best.filter(({ role }) => role !== 'JOINT').slice(0, 1);
  return [...alone, ...best.filter(({ role }) => role === 'JOINT')];
}

/** The matches on whose day a coach led one of the two sides, as far as played, earliest first; a match once. */
export async function matchesLedBy(view: GraphView, coach: string): Promise<readonly SideMatch[]> {
  const led = new Map<string, SideMatch>();
  for (const team of new Set(view.tenuresOfCoach(coach).map((tenure) => tenure.team))) {
    const tenures = view.tenuresOfTeam(team);
    for (const match of (await view.team(team))?.matches ?? []) {
      const leaders = match.played ? leadersOn(tenures, match.date < view.day ? match.date : view.day) : [];
      if (leaders.some((one) => one.coach === coach)) led.set(match.id, { match, team });
    }
  }
  return [...led.values()].sort((a, b) => compareMatches(a.match, b.match));
}
