import { spanOf, type TenureSpan } from '../../documents/tenure-span.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';
import type { Rule } from './rule.ts';

/**
 * Whether one tenure had certainly begun before the other certainly ended. A date that is not precise does not make it
 * certain; a match in charge does.
 */
const beginsBeforeEnd = (span: TenureSpan, other: TenureSpan): boolean => span.begun < other.lasted;

const overlap = (a: TenureSpan, b: TenureSpan): boolean => beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a);

const isHeadCoach = ({ tenure }: TenureSpan): boolean => tenure.role === 'HEAD_COACH';

/** A head coach leads alone; those who share the post are all told so. */
const exclude = (a: TenureSpan, b: TenureSpan): boolean =>
  (isHeadCoach(a) || isHeadCoach(b)) && overlap(a, b);

export const tenureSpans: Rule = {
  name: 'tenure-spans',
  statement:
    'A tenure does not end before it begins, and head coaches of one team do not overlap, nor does one with who shared the post.',
  sees: ['tenures'],
  brokenByImport: 'ROW',
  check(facts, report) {
    for (const fact of facts.tenures) {
      const { from, to } = fact.value;
      if (from !== undefined && to !== undefined && lastDay(to) < firstDay(from)) {
        report(
          fact,
          `the tenure ends ${to}, before it begins ${from}`,
          'the dates are swapped, or one has a wrong year',
        );
      }
    }
    const posts = facts.tenures.filter(({ value }) => value.role !== 'CARETAKER' && value.from !== undefined);
    for (const tenures of Map.groupBy(posts, ({ value }) => value.team).values()) {
      const spans = tenures.map((fact) => ({ tenure: fact, span: spanOf(fact.value) }));
      for (const [at, { tenure, span }] of spans.entries()) {
        const other = spans.slice(0, at).find((earlier) => exclude(earlier.span, span))?.tenure;
        if (other === undefined) continue;
        report(
          tenure,
          `${tenure.value.coach} and ${other.value.coach}, at ${other.file}:${other.line}, lead ${tenure.value.team} at the same time`,
          'one of the dates is wrong, or one of the two was caretaker or joint',
        );
      }
    }
  },
};
