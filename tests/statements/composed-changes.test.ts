/** What several publications changed together is what lies between the first and the last, whatever came in between. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangesDocument, SubjectChanges } from '../../src/documents/history.ts';
import { changesIn, composed, inOrder, predicateChanges, reversed } from '../../src/statements/compose.ts';
import type { Fact } from '../../src/statements/statement.ts';

const fact: fc.Arbitrary<Fact> = fc.record(
  {
    subject: fc.constantFrom('club:atalanta', 'club:bayern', 'match:ucl-2025-26-atalanta-bayern-1'),
    predicate: fc.constantFrom('founded', 'head coach', 'name'),
    value: fc.constantFrom('1898', '1907', 'coach:ivan-juric'),
    from: fc.constantFrom('2025-06', '2025-07'),
    to: fc.constantFrom('2025-11-10'),
    rank: fc.constantFrom('NORMAL' as const, 'PREFERRED' as const, 'DEPRECATED' as const),
    source: fc.constantFrom('own', 'own;reep', ''),
  },
  { requiredKeys: ['subject', 'predicate', 'value', 'rank', 'source'] },
);

type State = readonly Fact[];
const saying = ({ subject, predicate, value, from, to, rank }: Fact): string =>
  JSON.stringify([subject, predicate, value, from, to, rank]);

/** A version says nothing twice. */
const state = fc.uniqueArray(fact, { selector: saying, maxLength: 12 });

function between(before: State, after: State): ChangesDocument {
  const of = (facts: State, subject: string) => facts.filter((one) => one.subject === subject);
  const subjects = new Set([...before, ...after].map((one) => one.subject));
  const changed = [...subjects].map(
    (subject): SubjectChanges => [subject, predicateChanges(of(before, subject), of(after, subject))],
  );
  return { subjects: inOrder(changed.filter(([, predicates]) => predicates.length > 0)) };
}

/** Who says so is no part of a change. */
const told = (subjects: readonly SubjectChanges[]): string[] =>
  subjects
    .flatMap(changesIn)
    .map(({ kind, before, after }) => `${kind} ${before && saying(before)} ${after && saying(after)}`)
    .sort();

const steps = (states: readonly State[]): ChangesDocument[] =>
  states.slice(1).map((after, at) => between(states[at] ?? [], after));

test('the changes of publications, one after the other, are those between the ends', () => {
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 6 }), (states) => {
      const ends = between(states[0] ?? [], states.at(-1) ?? []);
      expect(told(composed(steps(states)))).toEqual(told(ends.subjects));
    }),
  );
});

test('the way back is the way that was published, turned round', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(told(reversed(between(before, after).subjects))).toEqual(told(between(after, before).subjects));
    }),
  );
});

test('there and back again nothing changed', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(composed(steps([before, after, before]))).toEqual([]);
    }),
  );
});

test('every fact of the one version that the changes do not retract is in the other, and the added ones are', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      const changes = between(before, after).subjects.flatMap(changesIn);
      const gone = new Set(changes.flatMap((one) => (one.before === null ? [] : saying(one.before))));
      const come = changes.flatMap((one) => (one.after === null ? [] : saying(one.after)));
      const kept = before.map(saying).filter((one) => !gone.has(one));
      expect([...kept, ...come].sort()).toEqual(after.map(saying).sort());
    }),
  );
});
