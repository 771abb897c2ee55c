import { isKnockoutStage } from '../../football/rules/stage-kinds.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';
import { stageMatches } from './stage-matches.ts';

/** A tie without legs would always wait for a second match, and a match without a tie puts no team through. */
export const tiesNamed: Rule = {
  name: 'ties-named',
  statement: 'A knock-out stage says over how many legs its ties go, and each of its matches names its tie.',
  sees: ['stages', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const fact of facts.stages) {
      const { season, code, legs } = fact.value;
      if (isKnockoutStage(fact.value) && legs === undefined)
        report(fact, `${season} ${code} does not say how many legs a tie has`, 'write 1 or 2 into legs');
    }
    for (const { stage, matches } of stageMatches(facts)) {
      if (!isKnockoutStage(stage)) continue;
      for (const fact of matches)
        if (fact.value.tie === undefined)
          report(
            fact,
            `${fact.value.id} is in the knock-out stage ${stage.code} and names no tie`,
            `write a code such as ${stage.code}-1 into tie, the same for both legs`,
          );
    }
  },
};
