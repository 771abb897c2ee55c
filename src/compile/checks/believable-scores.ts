import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** Arbroath 36-0 Bon Accord, 1885; of national teams, Australia 31-0 American Samoa, 2001. */
const MOST_GOALS = 36;

export const believableScores: Rule = {
  name: 'believable-scores',
  statement: 'No side has more goals than the record.',
  sees: ['matches'],
  brokenByImport: 'ROW',
  rowByRow: true,
  check(facts: Facts, report) {
    for (const fact of facts.matches) {
      const { score } = fact.value;
      const goals = [score?.fullTime, score?.extraTime].flatMap((part) => part ?? []);
      const most = Math.max(0, ...goals);
      if (most <= MOST_GOALS) continue;
      report(
        fact,
        `a side has ${most} goals`,
        `the record is ${MOST_GOALS}: remove a digit that is too much`,
      );
    }
  },
};
