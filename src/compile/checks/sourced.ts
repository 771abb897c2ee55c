import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const EMBEDDABLE = new Set(['CC0-1.0', 'PDDL-1.0', 'ODC-PDDL-1.0', 'own']);

const SOURCED = [
  'countries',
  'clubs',
  'venues',
  'coaches',
  'competitions',
  'seasons',
  'stages',
  'tenures',
  'matches',
  'honours',
  'outcomes',
  'deductions',
  'settled',
] as const satisfies readonly (keyof Facts)[];

export const sourced: Rule = {
  name: 'sourced',
  statement:
    'Each fact names its source, and every source of the embedded facts is in the public domain or our own.',
  check(facts, report) {
    for (const fact of SOURCED.flatMap((table) => [...facts[table]])) {
      if (fact.value.source === '') report(fact, 'the fact names no source', 'name one of sources.csv');
    }
    for (const fact of facts.sources) {
      if (!EMBEDDABLE.has(fact.value.licence)) {
        report(
          fact,
          `${fact.value.id} is under ${fact.value.licence}`,
          `embedded facts are under ${[...EMBEDDABLE].join(', ')}; import the others on request`,
        );
      }
    }
  },
};
