import { RULE_SET_NAMES } from '../../football/rules/index.ts';
import { seasonSlug } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Rule } from './rule.ts';

export const seasonLabels: Rule = {
  name: 'season-labels',
  statement: 'A season is named after its competition and its label, and its rules are known.',
  sees: ['seasons'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const fact of facts.seasons) {
      const { id, competition, label, start, rules, ownRules } = fact.value;
      if (id !== seasonSlug(competition, label))
        report(
          fact,
          `${id} is season ${label} of ${competition}`,
          `its id is ${seasonSlug(competition, label)}`,
        );
      if (rules !== undefined && ownRules === undefined && start === undefined)
        report(fact, `${id} has rules and no first day`, 'write it into start: rules are those of its time');
      if (rules !== undefined && ownRules === undefined && !RULE_SET_NAMES.includes(rules)) {
        const near = nearestWord(rules, RULE_SET_NAMES);
        report(
          fact,
          `rules ${rules} is not a rule set`,
          near === null
            ? `write your own into rules.csv, or take one of ${RULE_SET_NAMES.join(', ')}`
            : `did you mean ${near}?`,
        );
      }
    }
  },
};
