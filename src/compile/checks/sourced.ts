import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

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
  'unplayed',
  'cutoffs',
  'entrants',
] as const satisfies readonly (keyof Facts)[];

export const sourced: Rule = {
  name: 'sourced',
  statement: 'Each fact names its source.',
  sees: SOURCED,
  brokenByImport: 'ROW',
  check(facts, report) {
    for (const fact of SOURCED.flatMap((table) => [...facts[table]])) {
      if (fact.value.source === '') report(fact, 'the fact names no source', 'name one of sources.csv');
    }
  },
};
