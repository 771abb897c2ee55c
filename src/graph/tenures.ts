import { compareText } from '../football/match.ts';
import {
  firstPossibleDay,
  lastPossibleDay,
  type PartialDate,
  parsePartialDate,
} from '../football/partial-date.ts';
import type { TenureRecord } from '../store/catalogue.ts';

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

/** A tenure as it stood on the as-of day: an end that lay in the future was not known. */
export function tenureAsOf(tenure: TenureRecord, asOf: string | null): TenureRecord | null {
  if (asOf === null) return tenure;
  if (tenure.from !== undefined && firstDay(tenure.from) > asOf) return null;
  if (tenure.from === undefined && tenure.to !== undefined && firstDay(tenure.to) > asOf) return null;
  if (tenure.to === undefined || lastDay(tenure.to) <= asOf) return tenure;
  const { to: _to, ...rest } = tenure;
  return { ...rest, end: 'ONGOING' };
}

const isYear = (date: string | undefined): boolean => date?.length === 4;

/**
 * The first and the last day a tenure may have lasted. Clubs change coaches between seasons: a year alone is taken
 * to mean 1 July, as a start and as an end, unless both lie in it. A start that nobody recorded reaches back to no day
 * but that of the end, or a coach of 2024 would have led every match since the club was founded.
 */
function reach({ team, from, to }: TenureRecord): readonly [first: string, last: string] {
  const seasonal = team.startsWith('club:') && !(isYear(from) && from === to);
  const end = seasonal && isYear(to) ? `${to}-06-30` : lastDay(to ?? FOR_EVER);
  if (from === undefined) return [to === undefined ? FOR_EVER : firstDay(to), end];
  return [seasonal && isYear(from) ? `${from}-07-01` : firstDay(from), end];
}

/**
 * How surely a tenure covers a day: 3 whatever its imprecise dates mean, 2 when it has surely begun and may have ended,
 * 1 when it may not have begun either, 0 when it cannot be told or never.
 */
function covers(tenure: TenureRecord, day: string): 0 | 1 | 2 | 3 {
  const { from, to } = tenure;
  const [first, last] = reach(tenure);
  if (first > day || last < day) return 0;
  if (from === undefined || lastDay(from) > day) return 1;
  const lasts = to === undefined ? tenure.end === 'ONGOING' : firstDay(to) >= day;
  return lasts ? 3 : 2;
}

const ROLE_ORDER = ['HEAD_COACH', 'CARETAKER', 'JOINT'];

/**
 * Who led a team on a day. A spell that surely covers it goes before one that may, one that surely
 * began before one that may have begun; then the one that began last, so
 * the day of a change belongs to the newcomer; then a head coach before a caretaker.
 */
export function leaderOn(tenures: readonly TenureRecord[], day: string): TenureRecord | null {
  const [first] = tenures
    .map((tenure) => ({ tenure, sure: covers(tenure, day) }))
    .filter(({ sure }) => sure > 0)
    .sort(
      (a, b) =>
        b.sure - a.sure ||
        compareText(firstDay(b.tenure.from), firstDay(a.tenure.from)) ||
        ROLE_ORDER.indexOf(a.tenure.role) - ROLE_ORDER.indexOf(b.tenure.role),
    );
  return first?.tenure ?? null;
}

/** Who led a team on a day, and those who shared the whole spell: a commission has no first among equals. */
export function leadersOn(tenures: readonly TenureRecord[], day: string): readonly TenureRecord[] {
  const leader = leaderOn(tenures, day);
  if (leader === null) return [];
  const { id, from, to } = leader;
  const shares = (one: TenureRecord): boolean => one.role === 'JOINT' && one.from === from && one.to === to;
  return [leader, ...tenures.filter((one) => one.id !== id && shares(one))];
}

/** Whether the only day of a span that a tenure may have reached surely was another's. */
function yields(one: TenureRecord, tenures: readonly TenureRecord[], from: string, to: string): boolean {
  const edges = [
    ...(lastDay(one.from ?? from) > to ? [to] : []),
    ...(one.to !== undefined && firstDay(one.to) < from ? [from] : []),
  ];
  return edges.some((day) =>
    tenures.some((other) => other !== one && other.role === 'HEAD_COACH' && covers(other, day) === 3),
  );
}

/**
 * The tenures that touch a span of days, oldest first. One known by its month or year alone gives way at
 * the edge of the span to a head coach who surely was in post there: a successor of June did not lead on the 1st.
 */
export function tenuresBetween(
  tenures: readonly TenureRecord[],
  from: string,
  to: string,
): readonly TenureRecord[] {
  return tenures
    .filter((one) => reach(one)[0] <= to && reach(one)[1] >= from)
    .filter((one) => one.role === 'JOINT' || !yields(one, tenures, from, to))
    .sort((a, b) => compareText(firstDay(a.from), firstDay(b.from)));
}
