import { finalsSeason } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

function demandUnique(facts: readonly Located<{ readonly id: string }>[], report: Report): void {
  const seen = new Map<string, Located<{ readonly id: string }>>();
  for (const fact of facts) {
    const first = seen.get(fact.value.id);
    if (first === undefined) seen.set(fact.value.id, fact);
    else
      report(
        fact,
        `${fact.value.id} is there already, at ${first.file}:${first.line}`,
        'keep one of the two rows, or give the second its own leg, date or id',
      );
  }
}

/** The id of an outcome has its finals and its team. */
const outcomesById = (facts: Facts): Located<{ readonly id: string }>[] =>
  facts.outcomes.map(({ file, line, value }) => ({
    file,
    line,
    value: { id: `${finalsSeason(value)} ${value.team}` },
  }));

/** Rules are named by what seasons call them. */
const rulesById = (facts: Facts): Located<{ readonly id: string }>[] =>
  facts.rules.map(({ file, line, value }) => ({ file, line, value: { id: value.name } }));

const TABLES = [
  'sources',
  'confederations',
  'countries',
  'clubs',
  'venues',
  'coaches',
  'competitions',
  'seasons',
  'tenures',
  'matches',
] as const satisfies readonly (keyof Facts)[];

export const uniqueIds: Rule = {
  name: 'unique-ids',
  statement: 'An id names one thing: no entity, tenure or match is there twice.',
  sees: [...TABLES, 'outcomes', 'rules'],
  brokenByImport: 'ROW',
  check(facts, report) {
    for (const table of TABLES) demandUnique(facts[table], report);
    demandUnique(outcomesById(facts), report);
    demandUnique(rulesById(facts), report);
  },
};
