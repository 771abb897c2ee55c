import type { TenureRecord } from '../../documents/catalogue.ts';
import { firstIndex } from '../../football/first-index.ts';
import { compareText } from '../../football/match.ts';
import { covers, spanOf, type TenureSpan } from './span.ts';

const ROLE_ORDER = ['HEAD_COACH', 'CARETAKER', 'JOINT'];

/**
 * The coach of a team on a day. A tenure that surely covers the day comes first, then one that surely began and may have
 * ended, then one that may have begun. Of equal ones the tenure that began last comes first, so the day of a change
 * belongs to the new coach; then a head coach comes before a caretaker.
 */
function leaderOn(spans: readonly TenureSpan[], day: string): TenureRecord | null {
  const [first] = spans
    .map((span) => ({ span, sure: covers(span, day) }))
    .filter(({ sure }) => sure > 0)
    .sort(
      (a, b) =>
        b.sure - a.sure ||
        compareText(b.span.start, a.span.start) ||
        ROLE_ORDER.indexOf(a.span.tenure.role) - ROLE_ORDER.indexOf(b.span.tenure.role),
    );
  return first?.span.tenure ?? null;
}

/** The days on which the coach may change. A change takes effect on the day after. */
function changesOf(spans: readonly TenureSpan[]): readonly string[] {
  const days = spans.flatMap(({ first, last, begun, lasted }) => [first, `${last}~`, begun, `${lasted}~`]);
  return [...new Set(days)].sort();
}

/**
 * The coaches of one team, day by day. Between two changes the coach is the same, so each such period is computed
 * once.
 */
export class Leaders {
  readonly #spans: readonly TenureSpan[];
  readonly #found: (readonly TenureRecord[] | undefined)[] = [];
  #changes: readonly string[] | null = null;

  /** @param tenures of the team that had begun; among equal ones, the earlier in the list comes first. */
  constructor(tenures: readonly TenureRecord[]) {
    this.#spans = tenures.map(spanOf);
  }

  /**
   * The coaches on an ISO day: the first of them, and those who shared his whole tenure, since a commission has no
   * first member.
   */
  on(day: string): readonly TenureRecord[] {
    this.#changes ??= changesOf(this.#spans);
    const changes = this.#changes;
    const index = firstIndex(changes.length, (place) => (changes[place] ?? '') > day);
    const known = this.#found[index];
    if (known !== undefined) return known;
    const found = this.#leaders(day);
    this.#found[index] = found;
    return found;
  }

  #leaders(day: string): readonly TenureRecord[] {
    const leader = leaderOn(this.#spans, day);
    if (leader === null) return [];
    const { id, from, to } = leader;
    const shares = (tenure: TenureRecord): boolean =>
      tenure.id !== id && tenure.role === 'JOINT' && tenure.from === from && tenure.to === to;
    return [leader, ...this.#spans.flatMap(({ tenure }) => (shares(tenure) ? [tenure] : []))];
  }

  /** The first and the last day on which a given tenure may have counted; no tenure twice. */
  reaches(isWanted: (tenure: TenureRecord) => boolean): readonly Pick<TenureSpan, 'first' | 'last'>[] {
    return this.#spans.filter(({ tenure }) => isWanted(tenure));
  }
}
