import {
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  specifiedRules,
  type ValidationRule,
  VariablesInAllowedPositionRule,
} from 'graphql';

/** These look at the variables of a whole operation, so they run after all of it was visited. */
export const RULES_ABOUT_USAGES: readonly ValidationRule[] = [
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  VariablesInAllowedPositionRule,
];

/** These run while a document is visited. */
export const RULES_WHILE_VISITING: readonly ValidationRule[] = specifiedRules.filter(
  (rule) => !RULES_ABOUT_USAGES.includes(rule),
);
