import type { TenureRecord } from '../../store/catalogue.ts';
import type { Located } from '../facts.ts';
import type { Rule } from './rule.ts';

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 10 ? date : `${date}-12-31`.slice(0, 10));

/** Whether the later spell surely begins before the earlier one ended: an imprecise date is given the benefit. */
function overlap(earlier: TenureRecord, later: TenureRecord): boolean {
  if (earlier.to === undefined || later.from === undefined) return false;
  const lastPossibleStart = later.from.length === 10 ? later.from : lastDay(later.from);
  return lastPossibleStart < firstDay(earlier.to);
}

export const tenureSpans: Rule = {
  name: 'tenure-spans',
  statement: 'A tenure does not end before it begins, and head coaches of one team do not overlap.',
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
    const heads = facts.tenures.filter(
      ({ value }) => value.role === 'HEAD_COACH' && value.from !== undefined,
    );
    for (const spells of Map.groupBy(heads, ({ value }) => value.team).values()) {
      const ordered: Located<TenureRecord>[] = spells.sort((a, b) =>
        (a.value.from ?? '') < (b.value.from ?? '') ? -1 : 1,
      );
      for (const [at, spell] of ordered.entries()) {
        const before = ordered[at - 1];
        if (before === undefined || !overlap(before.value, spell.value)) continue;
        report(
          spell,
          `${spell.value.coach} begins ${spell.value.from} while ${before.value.coach} stays until ${before.value.to}`,
          'one of the dates is wrong, or one of the two was caretaker or joint',
        );
      }
    }
  },
};
