import { teamsIn } from '../../football/meetings.ts';
import { rulesOf } from '../../football/rules/index.ts';
import { computeTable, type LeagueTable } from '../../football/table.ts';
import { asPlayed } from '../as-played.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { StageMatches } from './stage-matches.ts';

/** The table of a stage, or of one of its groups, by the rules of its season; null where the rules are not known. */
export function tableOf(
  { season, stage }: StageMatches,
  matches: readonly Located<MatchFact>[],
  facts: Facts,
): LeagueTable | null {
  const rules = rulesOf(season.value);
  if (rules === null) return null;
  const played = matches.map(({ value }) => asPlayed(value));
  const deductions = facts.deductions
    .map(({ value }) => value)
    .filter((deduction) => deduction.season === season.value.id && deduction.stage === stage.code);
  return computeTable(teamsIn(played), played, rules, { deductions });
}
