import { RULE_SET_NAMES } from '../../football/rules/index.ts';
import {
  type Cutoff,
  MOST_CUTOFFS,
  places,
  type TableRules,
  ZONES,
} from '../../football/rules/table-rules.ts';
import {
  CRITERIA,
  type CriterionName,
  type HeadToHeadCriterion,
  type TieBreakStep,
} from '../../football/tiebreak/criterion.ts';
import type { RowOf } from '../../model/kit/table.ts';
import { rules } from '../../model/tables/about-facts.ts';
import type { Located } from '../facts.ts';
import { nearestWord } from '../nearest-word.ts';
import { type Reading, readRows } from './reading.ts';

const USUAL: readonly TieBreakStep[] = ['GOAL_DIFFERENCE', 'GOALS_FOR'];

/** Reports a fault in a cell of the row. */
type RuleFault = (message: string, tip: string) => void;

const isHeadToHead = (name: CriterionName): name is HeadToHeadCriterion => name.startsWith('HEAD_TO_HEAD_');

const tipFor = (word: string, known: readonly string[]): string => {
  const near = nearestWord(word, known);
  return near === null ? `one of ${known.join(', ')}` : `did you mean ${near}?`;
};

function criteriaOf(words: readonly string[], fault: RuleFault): CriterionName[] {
  return words.flatMap((word) => {
    const found = CRITERIA.find((name) => name === word);
    if (found === undefined) fault(`tie_breaks ${word} is not known`, tipFor(word, CRITERIA));
    return found ?? [];
  });
}

/** Consecutive head-to-head criteria make one step, since they look at the same matches. */
function stepsOf(criteria: readonly CriterionName[]): readonly TieBreakStep[] {
  const steps: TieBreakStep[] = [];
  for (const name of criteria) {
    const last = steps.at(-1);
    if (!isHeadToHead(name)) steps.push(name);
    else if (last === undefined || typeof last === 'string')
      steps.push({ headToHead: [name], reapply: 'NEVER' });
    else steps[steps.length - 1] = { ...last, headToHead: [...last.headToHead, name] };
  }
  return steps;
}

/** `CHAMPION 1` or `RELEGATION 9-10`. */
const ZONE = /^(\w+) (\d+)(?:-(\d+))?$/;

function cutoffOf(word: string, fault: RuleFault): Cutoff | null {
  const [, name = '', from, to = from] = ZONE.exec(word) ?? [];
  const zone = ZONES.find((candidate) => candidate === name);
  const cutoff = zone === undefined ? null : places(Number(from), Number(to), zone);
  if (cutoff === null)
    fault(
      `zones ${word} is not known`,
      name === '' ? 'write zone and places as CHAMPION 1 or RELEGATION 9-10' : tipFor(name, ZONES),
    );
  else if (cutoff.from < 1) fault(`zones ${word} has a place 0`, 'the first place is 1');
  else if (cutoff.from > cutoff.to)
    fault(`zones ${word} ends before it begins`, `did you mean ${name} ${cutoff.to}-${cutoff.from}?`);
  else if (zone === 'CHAMPION' && cutoff.to > 1)
    fault(`zones ${word} has more champions than one, or not the first`, 'write CHAMPION 1');
  return cutoff;
}

function cutoffsOf(words: readonly string[], fault: RuleFault): readonly Cutoff[] {
  if (words.length > MOST_CUTOFFS)
    fault(`zones has ${words.length} spans of places`, `name ${MOST_CUTOFFS} at most`);
  return words.flatMap((word) => cutoffOf(word, fault) ?? []);
}

/** What a row says of the order of a table. */
type RulesInRow = Pick<
  RowOf<typeof rules>,
  'name' | 'regulation' | 'winPoints' | 'meetings' | 'tieBreaks' | 'zones'
>;

export function tableRulesOf({ name, regulation, ...row }: RulesInRow, fault: RuleFault): TableRules {
  if (RULE_SET_NAMES.includes(name))
    fault(`${name} is a rule set of the project`, 'give your own another name');
  if (row.winPoints < 1) fault(`win_points is ${row.winPoints}`, 'a win is worth 1 point or more');
  if (row.meetings < 0) fault(`meetings is ${row.meetings}`, 'write 0 where not all teams meet');
  const steps = stepsOf(criteriaOf(row.tieBreaks, fault));
  const final = steps.length === 0 ? USUAL : steps;
  return {
    name,
    regulation,
    winPoints: row.winPoints,
    meetingsPerPair: row.meetings,
    primary: 'POINTS',
    final,
    during: final,
    playOffBelow: [],
    cutoffs: cutoffsOf(row.zones, fault),
  };
}

/** The rule sets that the data set declares itself. */
export const readRules = (reading: Reading): readonly Located<TableRules>[] =>
  readRows(reading, rules).map(({ value, ...place }) => ({
    ...place,
    value: tableRulesOf(value, (message, tip) => reading.faults.add(place, 'table-rules', message, tip)),
  }));
