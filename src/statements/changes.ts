/** What became of the statements about things: from one day to another, or from one version to another. */
import type { Fact } from './statement.ts';

export interface FactChange {
  readonly kind: 'ADDED' | 'CHANGED' | 'RETRACTED';
  readonly subject: string;
  readonly predicate: string;
  /** Null for what was added. */
  readonly before: Fact | null;
  /** Null for what was retracted. */
  readonly after: Fact | null;
}

/** Who says so, and in which row, makes no other statement. */
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

const changeOfValue = (was: Fact | null, is: Fact | null): readonly FactChange[] =>
  was !== null && is !== null && sameSaying(was, is) ? [] : change(was, is);

/** The value that is left alone among many: an end was found, or a rank was given. */
function laterForm(fact: Fact, gone: readonly Fact[], come: readonly Fact[]): Fact | null {
  const [was, is] = [gone, come].map((facts) => facts.filter(({ value }) => value === fact.value));
  return was?.length === 1 && is?.length === 1 ? (is[0] ?? null) : null;
}

/** What became of what was said of one subject under one predicate. */
export function changesOfPredicate(was: readonly Fact[], is: readonly Fact[]): readonly FactChange[] {
  if (was.length <= 1 && is.length <= 1) return changeOfValue(was[0] ?? null, is[0] ?? null);
  const [gone, come] = [notIn(was, is), notIn(is, was)];
  const pairs = gone.map((fact) => [fact, laterForm(fact, gone, come)] as const);
  const later = new Set(pairs.map(([, form]) => form));
  return [
    ...pairs.flatMap(([fact, form]) => change(fact, form)),
    ...come.filter((fact) => !later.has(fact)).flatMap((fact) => change(null, fact)),
  ];
}

/**
 * Compares what was said with what is. Where a predicate had one value and has another, that is a change, and so it is
 * where one of several values has another time or rank; otherwise values come and go by themselves, as names do.
 * @returns in order of predicate.
 */
export function factChanges(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const [old, young] = [before, after].map((facts) => Map.groupBy(facts, ({ predicate }) => predicate));
  const predicates = [...new Set([...before, ...after].map(({ predicate }) => predicate))].sort();
  return predicates.flatMap((predicate) =>
    changesOfPredicate(old?.get(predicate) ?? [], young?.get(predicate) ?? []),
  );
}
