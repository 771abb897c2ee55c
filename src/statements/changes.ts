/** How the statements about things changed between two days, or between two versions. */
import type { Fact } from './statement.ts';

export interface FactChange {
  readonly kind: 'ADDED' | 'CHANGED' | 'RETRACTED';
  readonly subject: string;
  readonly predicate: string;
  /** Null when the statement was added. */
  readonly before: Fact | null;
  /** Null when the statement was retracted. */
  readonly after: Fact | null;
}

/** Two statements with different sources or source rows are still the same statement. */
const sameSaying = (a: Fact, b: Fact): boolean =>
  a.value === b.value && a.from === b.from && a.to === b.to && a.rank === b.rank;

const notIn = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => !others.some((candidate) => sameSaying(candidate, fact)));

function change(before: Fact | null, after: Fact | null): FactChange[] {
  const fact = after ?? before;
  if (fact === null) return [];
  const kind = before === null ? 'ADDED' : after === null ? 'RETRACTED' : 'CHANGED';
  return [{ kind, subject: fact.subject, predicate: fact.predicate, before, after }];
}

const changeOfValue = (before: Fact | null, after: Fact | null): readonly FactChange[] =>
  before !== null && after !== null && sameSaying(before, after) ? [] : change(before, after);

/** The same value afterwards, with an end or another rank; null unless it was stated once before and once after. */
function laterForm(fact: Fact, removed: readonly Fact[], added: readonly Fact[]): Fact | null {
  const [before, after] = [removed, added].map((facts) => facts.filter(({ value }) => value === fact.value));
  return before?.length === 1 && after?.length === 1 ? (after[0] ?? null) : null;
}

/** The changes of one predicate of one subject. */
export function changesOfPredicate(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  if (before.length <= 1 && after.length <= 1) return changeOfValue(before[0] ?? null, after[0] ?? null);
  const [removed, added] = [notIn(before, after), notIn(after, before)];
  const pairs = removed.map((fact) => [fact, laterForm(fact, removed, added)] as const);
  const later = new Set(pairs.map(([, form]) => form));
  return [
    ...pairs.flatMap(([fact, form]) => change(fact, form)),
    ...added.filter((fact) => !later.has(fact)).flatMap((fact) => change(null, fact)),
  ];
}

/**
 * Compares the statements before with those after. It is a change when the only value of a predicate was replaced, or
 * when one of several values got another time or rank. Otherwise a value was added or retracted, as names are.
 * @returns changes ordered by predicate.
 */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const [earlier, later] = [before, after].map((facts) => Map.groupBy(facts, ({ predicate }) => predicate));
  const predicates = [...new Set([...before, ...after].map(({ predicate }) => predicate))].sort();
  return predicates.flatMap((predicate) =>
    changesOfPredicate(earlier?.get(predicate) ?? [], later?.get(predicate) ?? []),
  );
}
