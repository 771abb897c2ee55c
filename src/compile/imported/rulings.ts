/** Point deductions in leagues that only imports have. Files of matches do not tell them. */
import { join } from 'node:path';
import { globalId } from '../../model/ids.ts';
import type { DeductionFact, Facts, Located } from '../facts.ts';
import { Faults } from '../faults.ts';
import { readDeductions } from '../load/competitions.ts';

/**
 * The table `identity/deductions.csv`, in its order.
 * @throws FactError that names every unreadable cell.
 */
export function rulingsOn(dataDir: string): readonly Located<DeductionFact>[] {
  const reading = { dataDir: join(dataDir, 'identity'), faults: new Faults(), disorder: [] };
  const rulings = readDeductions(reading);
  reading.faults.orThrow();
  return rulings;
}

/** The facts with these deductions, of clubs that are there. A season of `data/` has its own table of them. */
export function withRulings(facts: Facts, rulings: readonly Located<DeductionFact>[]): Facts {
  const held = new Set(facts.stages.map(({ value }) => `${value.season} ${value.code}`));
  const own = new Set(facts.deductions.map(({ value }) => value.season));
  const clubs = new Set(facts.clubs.map(({ value }) => globalId('club', value.id)));
  const added = rulings.filter(
    ({ value: { season, stage, team } }) =>
      held.has(`${season} ${stage}`) && !own.has(season) && clubs.has(team),
  );
  return { ...facts, deductions: [...facts.deductions, ...added] };
}
