import type { TenureRecord } from '../store/catalogue.ts';

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 10 ? date : date.length === 7 ? `${date}-31` : `${date}-12-31`;

/** A tenure as it stood on the as-of day: an end that lay in the future was not known. */
export function tenureAsOf(tenure: TenureRecord, asOf: string | null): TenureRecord | null {
  if (asOf === null) return tenure;
  if (tenure.from !== undefined && firstDay(tenure.from) > asOf) return null;
  if (tenure.from === undefined && tenure.to !== undefined && firstDay(tenure.to) > asOf) return null;
  if (tenure.to === undefined || lastDay(tenure.to) <= asOf) return tenure;
  const { to: _to, ...rest } = tenure;
  return { ...rest, end: 'ONGOING' };
}

/**
 * Whether a tenure surely or possibly covers a day: a month or a year counts from its first to its last day. An end
 * nobody recorded covers nothing after the last day the facts speak of.
 */
function covers(tenure: TenureRecord, day: string): boolean {
  const begun = tenure.from === undefined || firstDay(tenure.from) <= day;
  const ended = tenure.to !== undefined && lastDay(tenure.to) < day;
  return begun && !ended;
}

const ROLE_ORDER = ['HEAD_COACH', 'CARETAKER', 'JOINT'];

/**
 * Who led a team on a day. Where spells touch, the one that began last leads: the day of a change belongs to the
 * newcomer. Head coaches go before caretakers only when both began on one day.
 */
export function leaderOn(tenures: readonly TenureRecord[], day: string): TenureRecord | null {
  const [first] = tenures
    .filter((tenure) => covers(tenure, day))
    .sort(
      (a, b) =>
        firstDay(b.from ?? '0000').localeCompare(firstDay(a.from ?? '0000')) ||
        ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role),
    );
  return first ?? null;
}

/** The tenures that touch a span of days, oldest first. */
export function tenuresBetween(
  tenures: readonly TenureRecord[],
  from: string,
  to: string,
): readonly TenureRecord[] {
  return tenures
    .filter((one) => firstDay(one.from ?? '0000') <= to && (one.to === undefined || lastDay(one.to) >= from))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
