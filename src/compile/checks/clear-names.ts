import type { ClubRecord } from '../../documents/catalogue.ts';
import type { Facts, Located } from '../facts.ts';
import type { Rule } from './rule.ts';

/** Two clubs may have had the same former name at different times, so it is looked up with its dates. */
const namesOf = ({ name, names }: ClubRecord): ReadonlySet<string> =>
  new Set(
    [name, ...names.filter((alias) => alias.kind !== 'FORMER').map((alias) => alias.name)].map((text) =>
      text.toLowerCase(),
    ),
  );

export const clearNames: Rule = {
  name: 'clear-names',
  statement: 'Inside a country a name means one club.',
  sees: ['clubs'],
  // A look-up of a name that two clubs share answers with both.
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    const bearers = new Map<string, Located<ClubRecord>>();
    for (const fact of facts.clubs) {
      for (const name of namesOf(fact.value)) {
        const key = `${fact.value.country} ${name}`;
        const other = bearers.get(key);
        bearers.set(key, fact);
        if (other === undefined) continue;
        report(
          fact,
          `${fact.value.id} and ${other.value.id} are both called ${name}`,
          'take the name from one of them in club-names.csv, or make it a FORMER one with dates',
        );
      }
    }
  },
};
