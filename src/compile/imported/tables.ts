/** The tables of one import. */
import type { Facts } from '../facts.ts';
import { loadFacts } from '../load/load.ts';

/**
 * Its facts. Rows of matches that tell the day of a ruling are rulings on matches of others: no file of matches tells that
 * day.
 * @throws FactError when a table cannot be read.
 */
export function loadTables(folder: string): Facts {
  const facts = loadFacts(folder);
  const isRuling = ({ value }: Facts['matches'][number]): boolean => value.officialFrom !== undefined;
  const matchRulings = facts.matches.filter(isRuling);
  if (matchRulings.length === 0) return facts;
  return { ...facts, matches: facts.matches.filter((row) => !isRuling(row)), matchRulings };
}
