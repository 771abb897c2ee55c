/** What a rule set says, era by era, in a few words a line. */
import { rulesFor } from '../../../src/football/rules/index.ts';
import type { TableRules } from '../../../src/football/rules/table-rules.ts';
import type { TieBreakStep } from '../../../src/football/tiebreak/criterion.ts';

const REAPPLIED = { NEVER: 'once', AFTER_ALL: 'again for those still level', AT_ONCE: 'anew for the rest' };

const shortened = (criterion: string): string => criterion.replace('HEAD_TO_HEAD_', '');

const stepOf = (step: TieBreakStep): string =>
  typeof step === 'string'
    ? step
    : `[among them ${step.headToHead.map(shortened).join(', ')}; ${REAPPLIED[step.reapply]}]`;

const orderOf = (steps: readonly TieBreakStep[]): string => steps.map(stepOf).join(', ');

function said(rules: TableRules): string[] {
  const { winPoints, meetingsPerPair, primary, final, during, playOffBelow, cutoffs } = rules;
  const until = orderOf(during) === orderOf(final) ? [] : [`until then ${orderOf(during)}`];
  const playOff = playOffBelow.length === 0 ? [] : [`a match below ${playOffBelow.join(' and ')}`];
  const zones = cutoffs.map(({ from, to, zone }) => `${from}${to === from ? '' : `–${to}`} ${zone}`);
  return [
    `${winPoints} a win, ${meetingsPerPair} meetings, ${primary}, ${orderOf(final)}`,
    ...[...until, ...playOff, ...(zones.length === 0 ? [] : [zones.join(', ')])],
  ];
}

/** Each era by the first day, of January or July, on which a season has its rules. */
export function erasOf(name: string): string {
  const lines: string[] = [];
  let before = '';
  for (let year = 1900; year <= 2030; year += 1) {
    for (const day of [`${year}-01-01`, `${year}-07-01`]) {
      const rules = rulesFor(name, day);
      const text = rules === null ? 'none' : said(rules).join('\n  ');
      if (text !== before) lines.push(`${day}: ${text}`);
      before = text;
    }
  }
  return lines.join('\n');
}
