import { fold } from '../../documents/fold.ts';
import type { Rule } from './rule.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function tipFor(id: string): string {
  const meant = fold(id).replaceAll(' ', '-');
  return `write lower-case letters and digits, joined by hyphens${SLUG.test(meant) ? `: ${meant}` : ''}`;
}

export const idShape: Rule = {
  name: 'id-shape',
  statement: 'An id is lower-case ASCII in kebab-case, and no name is a bare Wikidata number.',
  rowByRow: true,
  sees: ['countries', 'clubs', 'venues', 'coaches', 'competitions'],
  brokenByImport: 'ROW',
  check(facts, report) {
    const tables = [facts.countries, facts.clubs, facts.venues, facts.coaches, facts.competitions];
    for (const fact of tables.flat()) {
      const { id, name } = fact.value;
      if (!SLUG.test(id)) report(fact, `the id ${id} is not in kebab-case`, tipFor(id));
      if (/^Q\d+$/.test(name))
        report(fact, `${name} is a Wikidata number, not a name`, 'find the name people use');
    }
  },
};
