import { globalId } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** The oldest football club there is. */
const FIRST_CLUB = '1857';

export const foundedBeforePlay: Rule = {
  name: 'founded-before-play',
  statement: 'A club was founded before its first match, and not before there was football.',
  check(facts: Facts, report) {
    const first = new Map<string, string>();
    for (const { value } of facts.matches) {
      for (const team of [value.home, value.away]) {
        const known = first.get(team);
        if (known === undefined || value.date < known) first.set(team, value.date);
      }
    }
    for (const fact of facts.clubs) {
      const { id, founded } = fact.value;
      if (founded === undefined) continue;
      const match = first.get(globalId('club', id));
      if (match !== undefined && founded > match.slice(0, founded.length))
        report(fact, `${id} was founded in ${founded} and played on ${match}`, 'look up when it was founded');
      if (founded < FIRST_CLUB)
        report(fact, `${id} was founded in ${founded}`, `no club is older than ${FIRST_CLUB}: look it up`);
    }
  },
};
