import type { Rule } from './rule.ts';

export const rowOrder: Rule = {
  name: 'row-order',
  statement: 'Rows stand in the order of their table, so that a change shows as the rows it changes.',
  rowByRow: true,
  sees: [],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    for (const fault of facts.disorder) report(fault, fault.message, fault.tip);
  },
};
