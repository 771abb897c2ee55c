import type { Facts } from '../facts.ts';
import { LOCALE_DATA_LICENCE, PUBLIC_DOMAIN } from '../licences.ts';
import type { Rule } from './rule.ts';

export const publicDomain: Rule = {
  name: 'public-domain',
  statement:
    'Every source of the embedded facts is in the public domain, but for the locale data of Unicode; research of our own is under CC0-1.0.',
  waivable: true,
  sees: ['sources'],
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    for (const fact of facts.sources) {
      const { licence } = fact.value;
      if (PUBLIC_DOMAIN.has(licence) || licence === LOCALE_DATA_LICENCE) continue;
      report(
        fact,
        `${fact.value.id} is under ${fact.value.licence}`,
        `embedded facts are under ${[...PUBLIC_DOMAIN].join(', ')}; research of your own is under CC0-1.0 if it is anybody’s to use; import the others on request`,
      );
    }
  },
};
