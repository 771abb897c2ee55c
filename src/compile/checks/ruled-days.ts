import { finalsSeason } from '../../model/ids.ts';
import type { DayBasis } from '../../model/vocabularies.ts';
import type { Located, MatchFact, OutcomeFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

/** Outcomes without a match: a ruling or a letter brought them, on a day of its own. */
const RULED: ReadonlySet<string> = new Set(['WITHDREW', 'BANNED', 'QUALIFIED_BUT_WITHDREW']);
/** The statuses of a match whose result a ruling set. */
const RESULT_GIVEN: ReadonlySet<string> = new Set(['AWARDED', 'WALKOVER']);
/** The statuses that only a ruling can give a match. */
const OVERRULED: ReadonlySet<string> = new Set(['AWARDED', 'ANNULLED']);

interface Ruling {
  readonly name: string;
  readonly day: string | undefined;
  readonly basis: DayBasis | undefined;
  /** The columns of the ruling's day in the two tables. */
  readonly columns: readonly [day: string, basis: string];
}

function checkRuling(fact: Located<unknown>, { name, day, basis, columns }: Ruling, report: Report): void {
  const [dayColumn, basisColumn] = columns;
  if (day === undefined)
    report(
      fact,
      `${name} has no day of its ruling`,
      `write the day of the ruling into ${dayColumn}, or that of the first match affected with RULE in ${basisColumn}`,
    );
  else if (basis === undefined)
    report(
      fact,
      `the day ${name} was ruled on has no basis`,
      `write REPORTED, REMEMBERED or RULE into ${basisColumn}`,
    );
}

function checkMatch(fact: Located<MatchFact>, report: Report): void {
  const { id, date, status, official, officialFrom, officialBasis } = fact.value;
  if (official === undefined && !OVERRULED.has(status ?? '')) return;
  const columns = ['official_from', 'official_basis'] as const;
  checkRuling(fact, { name: id, day: officialFrom, basis: officialBasis, columns }, report);
  if (status === 'ANNULLED' && officialFrom !== undefined && officialFrom < date)
    report(fact, `${id} was annulled on ${officialFrom}`, `it was played on ${date}`);
}

/** Rulings follow each other; the last one that was overturned ended by the day of the one that stands. */
function checkPastRulings(fact: Located<MatchFact>, report: Report): void {
  const { id, officialFrom, pastRulings = [] } = fact.value;
  for (const [at, { from, to, date = fact.value.date, status, official }] of pastRulings.entries()) {
    const next = pastRulings[at + 1]?.from ?? officialFrom;
    if (to <= from || (next !== undefined && next < to))
      report(
        fact,
        `${id} was ruled on ${from} until ${to}, and on ${next ?? 'no day'} next`,
        'rows of past-rulings.csv follow each other by day, all before official_from of the match',
      );
    if (from < date)
      report(
        fact,
        `${id} was ruled upon on ${from}, before it was played on ${date}`,
        'write the day it was to be played on then into date of past-rulings.csv',
      );
    if (!RESULT_GIVEN.has(status) || official === undefined)
      report(
        fact,
        `the ruling of ${from} on ${id} gives no result`,
        'a row of past-rulings.csv is AWARDED or WALKOVER, with the result in official',
      );
  }
}

function checkOutcome(fact: Located<OutcomeFact>, report: Report): void {
  const { team, outcome, ruledOn, ruledBasis } = fact.value;
  if (!RULED.has(outcome)) return;
  const name = `${outcome} of ${team} in ${finalsSeason(fact.value)}`;
  checkRuling(fact, { name, day: ruledOn, basis: ruledBasis, columns: ['ruled_on', 'ruled_basis'] }, report);
}

export const ruledDays: Rule = {
  name: 'ruled-days',
  statement:
    'A result that was overruled or annulled, a withdrawal and a ban have the day from which they were known; rulings on one match follow each other.',
  sees: ['matches', 'outcomes'],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    for (const fact of facts.matches) {
      checkMatch(fact, report);
      checkPastRulings(fact, report);
    }
    for (const fact of facts.outcomes) checkOutcome(fact, report);
  },
};
