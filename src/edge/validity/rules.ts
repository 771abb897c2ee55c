import {
  DeferStreamDirectiveLabelRule,
  DeferStreamDirectiveOnRootFieldRule,
  DeferStreamDirectiveOnValidOperationsRule,
  FragmentsOnCompositeTypesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  PossibleFragmentSpreadsRule,
  StreamDirectiveOnListFieldRule,
  specifiedRules,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueVariableNamesRule,
  type ValidationRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
} from 'graphql';

/** These look at the variables of a whole operation, once all of it has been visited. */
export const ABOUT_USAGES: readonly ValidationRule[] = [
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  VariablesInAllowedPositionRule,
];

/** What the text of a document must have, the one or the other, for some rules to find anything wrong with it. */
const MARKS: readonly (readonly [marks: readonly string[], rules: readonly ValidationRule[]])[] = [
  [['$'], [...ABOUT_USAGES, UniqueVariableNamesRule, VariablesAreInputTypesRule]],
  [
    ['@'],
    [
      KnownDirectivesRule,
      UniqueDirectivesPerLocationRule,
      DeferStreamDirectiveLabelRule,
      DeferStreamDirectiveOnRootFieldRule,
      DeferStreamDirectiveOnValidOperationsRule,
      StreamDirectiveOnListFieldRule,
    ],
  ],
  [
    ['...', 'fragment'],
    [
      FragmentsOnCompositeTypesRule,
      KnownFragmentNamesRule,
      NoFragmentCyclesRule,
      NoUnusedFragmentsRule,
      PossibleFragmentSpreadsRule,
      UniqueFragmentNamesRule,
    ],
  ],
];

export interface ValidationRuleSet {
  /** Asked about each node while a document is visited. */
  readonly visiting: readonly ValidationRule[];
  /** Asked about each definition afterwards. */
  readonly about: readonly ValidationRule[];
}

function setWithout(spared: ReadonlySet<ValidationRule>): ValidationRuleSet {
  const rules = specifiedRules.filter((rule) => !spared.has(rule));
  return {
    visiting: rules.filter((rule) => !ABOUT_USAGES.includes(rule)),
    about: rules.filter((rule) => ABOUT_USAGES.includes(rule)),
  };
}

const sets = new Map<number, ValidationRuleSet>();

/**
 * The rules that a document could break, by the looks of its text. A mark in a string or in a comment costs a little
 * time, and no more.
 */
export function rulesFor(source: string): ValidationRuleSet {
  const present = MARKS.map(([marks]) => marks.some((mark) => source.includes(mark)));
  const key = present.reduce((bits, isPresent) => bits * 2 + Number(isPresent), 0);
  const known = sets.get(key);
  if (known !== undefined) return known;
  const made = setWithout(new Set(MARKS.flatMap(([, rules], index) => (present[index] ? [] : rules))));
  sets.set(key, made);
  return made;
}
