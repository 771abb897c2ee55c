import type { SeasonFact } from '../facts.ts';
import type { Rule } from './rule.ts';

const began = ({ start, label }: SeasonFact): string => start ?? label;

/** A season that is known before the one that came before it would follow one that answers of that day do not have. */
export const editionsInTurn: Rule = {
  name: 'editions-in-turn',
  statement: 'A season is not known before the one that came before it in its competition.',
  sees: ['seasons'],
  // The days of an import come of a rule.
  brokenByImport: 'NOTHING',
  check({ seasons }, report) {
    for (const own of Map.groupBy(seasons, ({ value }) => value.competition).values()) {
      const inTurn = own.toSorted(({ value: a }, { value: b }) => (began(a) < began(b) ? -1 : 1));
      for (const [at, fact] of inTurn.entries()) {
        const before = inTurn[at - 1]?.value;
        const { id, knownFrom = '9999' } = fact.value;
        if (before?.knownFrom !== undefined && knownFrom < before.knownFrom)
          report(
            fact,
            `${id} is known from ${knownFrom}, before ${before.id} on ${before.knownFrom}`,
            `look up from when ${before.id} was known`,
          );
      }
    }
  },
};
