import type { Rule } from './rule.ts';

export const notEmpty: Rule = {
  name: 'not-empty',
  statement: 'There is at least one match.',
  sees: ['matches'],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    if (facts.matches.length > 0) return;
    report(
      { file: 'matches', line: 1 },
      'there is no match in this folder',
      'write the first one into matches/<competition>/<label>.csv, as docs/own-league.md shows',
    );
  },
};
