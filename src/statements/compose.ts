/** Lists of changes: made from two states of statements, joined, and reversed. */
import type {
  ChangesDocument,
  ListStep,
  PredicateChange,
  StatementRecord,
  SubjectChanges,
} from '../documents/history.ts';
import { inCodeUnitOrder } from '../store/code-unit-order.ts';
import { changesOfPredicate, type FactChange } from './changes.ts';
import type { Fact } from './statement.ts';

const recordOf = ({ value, from, to, rank, source, sourceRow }: Fact): StatementRecord => ({
  value,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(rank === 'NORMAL' ? {} : { rank }),
  source,
  ...(sourceRow === undefined ? {} : { sourceRow }),
});

const factOf = (subject: string, predicate: string, record: StatementRecord): Fact => ({
  subject,
  predicate,
  rank: 'NORMAL',
  ...record,
});

/** Facts of one subject by predicate, whether they changed or not. */
const byPredicate = (facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> =>
  Map.groupBy(facts, ({ predicate }) => predicate);

/** The predicates of a subject whose statements changed, in alphabetical order. */
export function predicateChanges(
  before: readonly Fact[],
  after: readonly Fact[],
): readonly PredicateChange[] {
  const [old, young] = [byPredicate(before), byPredicate(after)];
  return [...new Set([...old.keys(), ...young.keys()])].sort(inCodeUnitOrder).flatMap((predicate) => {
    const [was, is] = [old.get(predicate) ?? [], young.get(predicate) ?? []];
    return changesOfPredicate(was, is).length === 0
      ? []
      : [[predicate, was.map(recordOf), is.map(recordOf)] as const];
  });
}

/** The facts that were added, changed and retracted, in the order of the list. */
export const changesIn = ([subject, predicates]: SubjectChanges): readonly FactChange[] =>
  predicates.flatMap(([predicate, before, after]) => {
    const facts = (records: readonly StatementRecord[]) =>
      records.map((record) => factOf(subject, predicate, record));
    return changesOfPredicate(facts(before), facts(after));
  });

/** Changes by subject, in alphabetical order. */
export const inOrder = (subjects: Iterable<SubjectChanges>): readonly SubjectChanges[] =>
  [...subjects].sort(([a], [b]) => inCodeUnitOrder(a, b));

/** The changes of a subject by predicate. `touched` tells whether a later publication changed one of them again. */
interface Ends {
  readonly predicates: Map<string, PredicateChange>;
  touched: boolean;
}

function follow(known: Ends, predicates: readonly PredicateChange[]): void {
  for (const [predicate, before, after] of predicates) {
    const earlier = known.predicates.get(predicate);
    known.touched ||= earlier !== undefined;
    known.predicates.set(predicate, [predicate, earlier?.[1] ?? before, after]);
  }
}

/** The changes of a subject that remain, without those that were undone later. */
function leftOf(subject: string, { predicates, touched }: Ends): SubjectChanges {
  const all = [...predicates.values()].sort(([a], [b]) => inCodeUnitOrder(a, b));
  return [subject, touched ? all.filter((change) => changesIn([subject, [change]]).length > 0) : all];
}

/**
 * The changes of several publications together: what was said before the first and after the last of them. Where both
 * are the same, nothing changed.
 * @param lists oldest first, without a gap.
 */
export function composed(lists: readonly ChangesDocument[]): readonly SubjectChanges[] {
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return only.subjects;
  const ends = new Map<string, Ends>();
  for (const [subject, predicates] of lists.flatMap(({ subjects }) => subjects)) {
    const known = ends.get(subject) ?? { predicates: new Map(), touched: false };
    follow(known, predicates);
    ends.set(subject, known);
  }
  const left = [...ends].map(([subject, known]) => leftOf(subject, known));
  return inOrder(left.filter(([, predicates]) => predicates.length > 0));
}

/** The same changes in the opposite direction. */
export const reversed = (subjects: readonly SubjectChanges[]): readonly SubjectChanges[] =>
  subjects.map(([subject, predicates]) => [
    subject,
    predicates.map(([predicate, before, after]) => [predicate, after, before] as const),
  ]);

/** @param lists of the steps, in the same order. */
export const composedSteps = (
  steps: readonly ListStep[],
  lists: readonly ChangesDocument[],
): readonly SubjectChanges[] =>
  composed(
    lists.map(({ subjects }, index) => ({ subjects: steps[index]?.back ? reversed(subjects) : subjects })),
  );
