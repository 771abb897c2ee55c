import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

const EMBEDDABLE = new Set(['CC0-1.0', 'PDDL-1.0', 'ODC-PDDL-1.0', 'own']);

export const publicDomain: Rule = {
  name: 'public-domain',
  statement: 'Every source of the embedded facts is in the public domain or our own.',
  waivable: true,
  check(facts: Facts, report) {
    for (const fact of facts.sources) {
      if (EMBEDDABLE.has(fact.value.licence)) continue;
      report(
        fact,
        `${fact.value.id} is under ${fact.value.licence}`,
        `embedded facts are under ${[...EMBEDDABLE].join(', ')}; import the others on request`,
      );
    }
  },
};
