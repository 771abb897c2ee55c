import type { Rule } from './rule.ts';

export const oneChampion: Rule = {
  name: 'one-champion',
  statement: 'A season has one champion, unless a reason is recorded.',
  sees: ['honours'],
  brokenByImport: 'SEASON',
  check(facts, report) {
    const champions = facts.honours.filter(({ value }) => value.honour === 'CHAMPION');
    for (const fact of champions) {
      const { status, reason } = fact.value;
      if (status !== 'AWARDED' && reason === undefined) {
        report(fact, `the title is ${status} without a reason`, 'say in reason who decided it, and when');
      }
    }
    const standing = champions.filter(
      ({ value }) => value.status === 'AWARDED' || value.status === 'REASSIGNED',
    );
    for (const [season, winners] of Map.groupBy(
      standing,
      ({ value }) => `${value.competition} ${value.label}`,
    )) {
      const second = winners[1];
      if (second !== undefined) {
        report(
          second,
          `${season} has ${winners.length} champions`,
          'one of them was revoked, or is a mistake',
        );
      }
    }
  },
};
