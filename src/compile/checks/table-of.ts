import { type CarriedOver, carriedOver } from '../../football/carried.ts';
import { teamsIn } from '../../football/meetings.ts';
import { rulesOf } from '../../football/rules/index.ts';
import { carryTermsOf, rulesOfStage } from '../../football/rules/stage-rules.ts';
import { computeTable, type LeagueTable } from '../../football/table.ts';
import { asPlayed } from '../as-played.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { StageMatches } from './stage-matches.ts';

/** What teams bring into a stage; null where they begin at 0. */
function carriedInto({ stage, stages }: StageMatches, facts: Facts): CarriedOver | null {
  const terms = carryTermsOf(stage);
  const before = stages.find((other) => other.stage.code === stage.carriesFrom);
  if (terms === null || before === undefined || before.stage.carriesFrom !== undefined) return null;
  const rows = tableOf(before, before.matches, facts)?.rows ?? [];
  const meetings = rulesOf(before.season.value)?.meetingsPerPair ?? 0;
  return carriedOver(
    rows,
    terms,
    before.matches.map(({ value }) => asPlayed(value)),
    meetings,
  );
}

/** The table of a stage, or of one of its groups, by the rules of its season; null where the rules are not known. */
export function tableOf(
  of: StageMatches,
  matches: readonly Located<MatchFact>[],
  facts: Facts,
): LeagueTable | null {
  const { season, stage, stages } = of;
  const rules = rulesOf(season.value);
  if (rules === null) return null;
  const played = matches.map(({ value }) => asPlayed(value));
  const deductions = facts.deductions
    .map(({ value }) => value)
    .filter((deduction) => deduction.season === season.value.id && deduction.stage === stage.code);
  const carried = carriedInto(of, facts);
  return computeTable(
    teamsIn(played),
    played,
    rulesOfStage(
      rules,
      stage,
      stages.map((other) => other.stage),
    ),
    {
      deductions,
      ...(carried === null ? {} : { carried }),
      ...(stage.firstPlace === undefined ? {} : { firstPlace: stage.firstPlace }),
    },
  );
}
