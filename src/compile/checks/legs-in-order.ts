import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { stageMatches } from './stage-matches.ts';

export const legsInOrder: Rule = {
  name: 'legs-in-order',
  statement: 'The second leg of a tie is played after the first, and a tie has no leg twice.',
  sees: ['stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    for (const { matches } of stageMatches(facts)) {
      const ties = Map.groupBy(
        // A leg that was annulled has a row beside the leg that replaced it.
        matches.filter(
          ({ value }) => value.tie !== undefined && value.leg !== undefined && value.status !== 'ANNULLED',
        ),
        ({ value }) => `${value.season} ${value.tie}`,
      );
      for (const [tie, legs] of ties) {
        const inOrder = legs.toSorted((a, b) => (a.value.leg ?? 0) - (b.value.leg ?? 0));
        for (const [at, later] of inOrder.entries()) {
          const earlier = inOrder[at - 1];
          // Another rule reports a row that is there twice.
          if (earlier === undefined || earlier.value.id === later.value.id) continue;
          const twice = earlier.value.leg === later.value.leg;
          if (!twice && earlier.value.date < later.value.date) continue;
          report(
            later,
            twice
              ? `leg ${later.value.leg} of ${tie} is there twice`
              : `leg ${later.value.leg} of ${tie} is on ${later.value.date}, leg ${earlier.value.leg} on ${earlier.value.date}`,
            'the legs are swapped, or a date is wrong',
          );
        }
      }
    }
  },
};
