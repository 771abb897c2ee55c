/** What became known of a thing between two days. */
import type { Fact } from './facts.ts';

export interface FactChange {
  readonly kind: 'ADDED' | 'CHANGED' | 'RETRACTED';
  readonly subject: string;
  readonly predicate: string;
  /** Null for what was added. */
  readonly before: Fact | null;
  /** Null for what was retracted. */
  readonly after: Fact | null;
}

const same = (a: Fact, b: Fact): boolean =>
  a.value === b.value && a.from === b.from && a.to === b.to && a.rank === b.rank;

const isIn = (facts: readonly Fact[], fact: Fact): boolean => facts.some((one) => same(one, fact));

/**
 * Compares what was known. Where a predicate had one value and has another, that is a change; otherwise values come
 * and go by themselves, as names and coaches do.
 * @returns in order of predicate.
 */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const [old, young] = [before, after].map((facts) => Map.groupBy(facts, ({ predicate }) => predicate));
  const predicates = [...new Set([...before, ...after].map(({ predicate }) => predicate))].sort();
  return predicates.flatMap((predicate): FactChange[] => {
    const [was, is] = [old?.get(predicate) ?? [], young?.get(predicate) ?? []];
    const gone = was.filter((fact) => !isIn(is, fact));
    const come = is.filter((fact) => !isIn(was, fact));
    const [first, next] = [gone[0], come[0]];
    if (was.length === 1 && is.length === 1 && first !== undefined && next !== undefined)
      return [{ kind: 'CHANGED', subject: next.subject, predicate, before: first, after: next }];
    return [
      ...gone.map(
        (fact): FactChange => ({
          kind: 'RETRACTED',
          subject: fact.subject,
          predicate,
          before: fact,
          after: null,
        }),
      ),
      ...come.map(
        (fact): FactChange => ({
          kind: 'ADDED',
          subject: fact.subject,
          predicate,
          before: null,
          after: fact,
        }),
      ),
    ];
  });
}
