import { AFTER_ALL_DAYS } from '../../football/partial-date.ts';
import { oldestFirst } from '../days/oldest-first.ts';
import type { Rule } from './rule.ts';

/**
 * A season must not be known before the previous one: on such a day it would name a predecessor that does not
 * exist yet.
 */
export const editionsInTurn: Rule = {
  name: 'editions-in-turn',
  statement: 'A season is not known before the one that came before it in its competition.',
  sees: ['seasons'],
  // The days of imports come from a rule.
  brokenByImport: 'NOTHING',
  check({ seasons }, report) {
    for (const inTurn of Map.groupBy(oldestFirst(seasons), ({ value }) => value.competition).values())
      for (const [at, fact] of inTurn.entries()) {
        const before = inTurn[at - 1]?.value;
        const { id, knownFrom = AFTER_ALL_DAYS } = fact.value;
        if (before?.knownFrom !== undefined && knownFrom < before.knownFrom)
          report(
            fact,
            `${id} is known from ${knownFrom}, before ${before.id} on ${before.knownFrom}`,
            `look up from when ${before.id} was known`,
          );
      }
  },
};
