/** The rules that a league of one's own brings along: a part of the record of each of its seasons. */
import { type TableRules, ZONES } from '../football/rules/table-rules.ts';
import { CRITERIA, type CriterionName, type HeadToHeadCriterion } from '../football/tiebreak/criterion.ts';
import { INTEGER, oneOf, TEXT } from '../model/kit/cell-type.ts';
import { either, listOf, partsOf, type Shape, value } from '../model/kit/shape.ts';

const text = value('text', TEXT);
const number = value('number', INTEGER);
/** Rules with a word that a reader does not know are none that it can apply, so its words are required of it. */
const oneOfAll = <const T extends string>(words: readonly T[]): Shape<T> =>
  value(words.toSorted().join('|'), oneOf(words));

type PlainCriterion = Exclude<CriterionName, HeadToHeadCriterion>;
const isHeadToHead = (name: CriterionName): name is HeadToHeadCriterion => name.startsWith('HEAD_TO_HEAD_');
const isPlain = (name: CriterionName): name is PlainCriterion => !isHeadToHead(name);

const STEPS = listOf(
  either(
    oneOfAll(CRITERIA.filter(isPlain)),
    partsOf({
      headToHead: listOf(oneOfAll(CRITERIA.filter(isHeadToHead))),
      reapply: oneOfAll(['NEVER', 'AFTER_ALL', 'AT_ONCE']),
    }),
  ),
);

export const OWN_RULES: Shape<TableRules> = partsOf({
  name: text,
  regulation: text,
  winPoints: number,
  meetingsPerPair: number,
  primary: oneOfAll(['POINTS', 'POINTS_PER_MATCH']),
  final: STEPS,
  during: STEPS,
  playOffBelow: listOf(number),
  cutoffs: listOf(partsOf({ from: number, to: number, zone: oneOfAll(ZONES) })),
});
