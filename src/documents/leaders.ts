import { firstIndex } from '../football/first-index.ts';
import { compareText } from '../football/match.ts';
import type { TenureRecord } from './catalogue.ts';
import { covers, spanOf, type TenureSpan } from './tenure-span.ts';

interface Candidate {
  readonly span: TenureSpan;
  readonly sure: number;
}

const byLikelihood = (a: Candidate, b: Candidate): number =>
  b.sure - a.sure ||
  compareText(b.span.start, a.span.start) ||
  Number(b.span.tenure.role === 'HEAD_COACH') - Number(a.span.tenure.role === 'HEAD_COACH');

/**
 * The coaches of a team on a day. A tenure that certainly covers the day comes first, then one that certainly began and may have
 * ended, then one that may have begun. Of equal ones the tenure that began last comes first, so the day of a change
 * belongs to the new coach; then a head coach comes before a caretaker. Coaches who shared the post come after.
 */
function leadersOn(spans: readonly TenureSpan[], day: string): readonly TenureRecord[] {
  const likely = spans
    .map((span): Candidate => ({ span, sure: covers(span, day) }))
    .filter(({ sure }) => sure > 0)
    .sort(byLikelihood);
  const most = likely[0]?.sure;
  const equal = likely.filter(({ sure }) => sure === most).map(({ span }) => span.tenure);
  const alone = equal.find(({ role }) => role !== 'JOINT');
  return [...(alone === undefined ? [] : [alone]), ...equal.filter(({ role }) => role === 'JOINT')];
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
  #mostOnADay: number | null = null;

  /** @param tenures of the team that had begun; among equal ones, the earlier in the list comes first. */
  constructor(tenures: readonly TenureRecord[]) {
    this.#spans = tenures.map(spanOf);
  }

  /** The coaches on an ISO day: the first of them, and those who shared the post. */
  on(day: string): readonly TenureRecord[] {
    this.#changes ??= changesOf(this.#spans);
    const changes = this.#changes;
    const index = firstIndex(changes.length, (place) => (changes[place] ?? '') > day);
    const cached = this.#found[index];
    if (cached !== undefined) return cached;
    const found = leadersOn(this.#spans, day);
    this.#found[index] = found;
    return found;
  }

  /**
   * Whether the coaches on an ISO day are certain: their dates cover it whatever they leave open, and those of no other
   * coach do. The first and the last match of a coach are only where two sources attest to his tenure.
   */
  isCertainOn(day: string): boolean {
    const bench = this.on(day);
    const sure = this.#spans.filter((span) => covers(span, day) === 3);
    const [first] = bench;
    return (
      first !== undefined &&
      (first.confidence === 'HIGH' || (first.firstMatch !== day && first.lastMatch !== day)) &&
      sure.length > 0 &&
      sure.every(({ tenure }) => bench.includes(tenure))
    );
  }

  /** The most tenures that may have counted on one day, however partial dates are read. */
  get mostOnADay(): number {
    this.#mostOnADay ??= Math.max(0, ...this.#spans.map((span) => this.#mayLead(span.first)));
    return this.#mostOnADay;
  }

  #mayLead = (day: string): number =>
    this.#spans.filter(({ first, last }) => first <= day && day <= last).length;

  /** The first and the last day on which a given tenure may have counted; no tenure twice. */
  reaches(isWanted: (tenure: TenureRecord) => boolean): readonly Pick<TenureSpan, 'first' | 'last'>[] {
    return this.#spans.filter(({ tenure }) => isWanted(tenure));
  }
}
