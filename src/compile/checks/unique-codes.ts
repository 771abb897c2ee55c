import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

function demandUnique<T extends { readonly id: string }>(
  facts: readonly Located<T>[],
  what: string,
  codeOf: (value: T) => string | undefined,
  report: Report,
): void {
  const bearers = new Map<string, Located<T>>();
  for (const fact of facts) {
    const code = codeOf(fact.value);
    const other = code === undefined ? undefined : bearers.get(code);
    if (code !== undefined) bearers.set(code, fact);
    if (other === undefined) continue;
    report(
      fact,
      `${fact.value.id} and ${other.value.id}, at ${other.file}:${other.line}, have the ${what} ${code}`,
      'it belongs to one of them; or the two are one, and the second row is a name of the first',
    );
  }
}

export const uniqueCodes: Rule = {
  name: 'unique-codes',
  statement: 'A Wikidata id, a FIFA code and an ISO code mean one thing.',
  sees: ['countries', 'clubs', 'venues', 'coaches', 'competitions'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const table of [facts.countries, facts.clubs, facts.venues, facts.coaches, facts.competitions]) {
      demandUnique<{ id: string; wikidata?: string }>(
        [...table],
        'Wikidata id',
        ({ wikidata }) => wikidata,
        report,
      );
    }
    demandUnique(facts.countries, 'FIFA code', ({ fifaCode }) => fifaCode, report);
    demandUnique(facts.countries, 'ISO code', ({ iso2 }) => iso2, report);
  },
};
