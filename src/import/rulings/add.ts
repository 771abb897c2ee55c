/** Rulings of a table, each beside what the graph or another import has. */
import type { Facts } from '../../compile/facts.ts';
import type { SourceDeduction, SourceMatchRuling } from '../../sources/rulings/index.ts';
import type { SourceFact } from '../../sources/types.ts';
import type { ImportWork } from '../work.ts';
import { addDeductions } from './deductions.ts';
import { KnownSeasons } from './known-seasons.ts';
import { addMatchRulings } from './match-rulings.ts';

const isDeduction = (fact: SourceFact): fact is SourceDeduction => fact.kind === 'deduction';
const isMatchRuling = (fact: SourceFact): fact is SourceMatchRuling => fact.kind === 'match-ruling';

/**
 * @param retrieved the day the tables were written.
 * @param known what `data/` and the imports hold; asked for where there are rulings.
 */
export function addRulings(work: ImportWork, retrieved: string, known: () => Facts): void {
  const deductions = work.facts.filter(isDeduction);
  const rulings = work.facts.filter(isMatchRuling);
  if (deductions.length + rulings.length === 0) return;
  const seasons = new KnownSeasons(known());
  addDeductions(work, deductions, seasons, retrieved);
  addMatchRulings(work, rulings, seasons, retrieved);
}
