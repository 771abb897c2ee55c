/** The rules of a tie by competition and day: away goals, and what ended extra time early. */
import { awayGoalsRule, type TieSetting } from './away-goals.ts';
import type { TieRules } from './tie-terms.ts';

type ExtraTimeRule = NonNullable<TieRules['extraTime']>;

interface ExtraTimeEra {
  readonly rule: ExtraTimeRule;
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
}

// IFAB allowed the golden goal from 1993 and removed it, with the silver goal, after Euro 2004.
const FIFA: readonly ExtraTimeEra[] = [{ rule: 'GOLDEN_GOAL', from: '1997-01-01', to: '2002-12-31' }];
const UEFA: readonly ExtraTimeEra[] = [
  { rule: 'GOLDEN_GOAL', from: '1996-06-01', to: '2002-06-30' },
  { rule: 'SILVER_GOAL', from: '2002-07-01', to: '2004-07-31' },
];

/**
 * The rules of a tie of `legs` matches played on `day` (ISO; of its last leg). Golden and silver goal are given for
 * single matches only: there a goal in extra time was, by the rule, the one that ended it.
 */
export function tieRulesFor(setting: TieSetting, day: string, legs: 1 | 2): TieRules {
  const awayGoals = legs === 2 ? awayGoalsRule(setting, day).rule : 'NONE';
  return { legs, awayGoals, extraTime: legs === 1 ? extraTimeRule(setting, day) : 'FULL' };
}

function extraTimeRule(setting: TieSetting, day: string): ExtraTimeRule {
  const era = erasOf(setting).find((candidate) => candidate.from <= day && day <= candidate.to);
  return era?.rule ?? 'FULL';
}

function erasOf(setting: TieSetting): readonly ExtraTimeEra[] {
  if (setting.kind === 'WORLD_CUP' || setting.kind === 'WORLD_CUP_QUALIFYING') return FIFA;
  return setting.organiser === 'uefa' ? UEFA : [];
}
