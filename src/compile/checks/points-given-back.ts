import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** The deductions of a team in a stage, in order. A row without a day comes first. */
const inOrder = (facts: Facts) =>
  [...facts.deductions].sort((a, b) => ((a.value.from ?? '') < (b.value.from ?? '') ? -1 : 1));

export const pointsGivenBack: Rule = {
  name: 'points-given-back',
  statement: 'No team gets back more points than were taken from it before.',
  sees: ['deductions'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const taken = new Map<string, number>();
    for (const deduction of inOrder(facts)) {
      const { season, stage, group = '', team, points } = deduction.value;
      const key = [season, stage, group, team].join('/');
      const before = taken.get(key) ?? 0;
      taken.set(key, before + points);
      if (before + points < 0)
        report(
          deduction,
          `${team} gets ${-points} points back, of ${before} that were taken from it`,
          'points that are taken are written without a sign; below 0 stand points that are given back',
        );
    }
  },
};
