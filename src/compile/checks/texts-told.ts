import { lastDayIn } from '../../model/text-days.ts';
import type { Facts, Located } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

/** The text of a row, and the day from which answers show it. */
interface TextsOfDay {
  readonly day: string | undefined;
  readonly texts: readonly (string | undefined)[];
  /** The column of that day. */
  readonly column: string;
}

function checkTold(fact: Located<unknown>, { day, texts, column }: TextsOfDay, report: Report): void {
  if (day === undefined || day === '') return;
  for (const text of texts) {
    const last = lastDayIn(text ?? '', day);
    if (last === day) continue;
    report(
      fact,
      `what is told from ${day} speaks of ${last}: ${text?.slice(0, 80)}`,
      `write a day into ${column} on which all of it was known, or take the later date out of the text`,
    );
  }
}

/**
 * The rows whose table has a column for the day of their text. Where the cell is empty, the text shows from the last
 * day that it names.
 */
const dated = (facts: Facts) =>
  [
    ...[...facts.matches, ...facts.ties, ...facts.seasons, ...facts.tenures, ...facts.conflicts],
    ...[...facts.honours, ...facts.outcomes, ...facts.entrants],
  ] as readonly Located<{
    readonly toldFrom?: string;
    readonly note?: string;
    readonly reason?: string;
    readonly detail?: string;
    readonly evidence?: string;
    readonly rule?: string;
  }>[];

export const textsTold: Rule = {
  name: 'texts-told',
  statement: 'No remark, reason or rule speaks of a day after the one from which it is told.',
  rowByRow: true,
  sees: [
    'matches',
    'ties',
    'entrants',
    'seasons',
    'tenures',
    'conflicts',
    'honours',
    'outcomes',
    'deductions',
    'settled',
  ],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    for (const fact of dated(facts)) {
      const { toldFrom, note, reason, detail, evidence, rule } = fact.value;
      const texts = [note, reason, detail, evidence, rule];
      checkTold(fact, { day: toldFrom, texts, column: 'told_from' }, report);
    }
    for (const fact of [...facts.deductions, ...facts.settled]) {
      const { from, reason } = fact.value;
      checkTold(fact, { day: from, texts: [reason], column: 'from' }, report);
    }
    for (const fact of facts.matches)
      for (const { from, reason } of fact.value.pastRulings ?? [])
        checkTold(fact, { day: from, texts: [reason], column: 'from' }, report);
  },
};
