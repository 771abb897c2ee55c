import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** The most years ahead that a fixture may be recorded. */
const AHEAD = 5;

const latest = (days: readonly string[]): string => days.reduce((last, day) => (day > last ? day : last), '');

/** A day some years after a date. The date is a day, or the year and month in which a source was retrieved. */
const later = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

export const playedBeforeRetrieved: Rule = {
  name: 'played-before-retrieved',
  statement: 'A result is no younger than its source, and no fixture is years ahead of it.',
  sees: ['sources', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const retrieved = new Map(facts.sources.map(({ value }) => [value.id, value.retrieved]));
    for (const fact of facts.matches) {
      const { date, source, score, official } = fact.value;
      const days = source.split(';').map((id) => retrieved.get(id));
      const retrievedLast = latest(days.flatMap((day) => day ?? []));
      // A source without a date may be from any day.
      if (retrievedLast === '' || days.includes(undefined)) continue;
      const hasResult = score !== undefined || official !== undefined;
      const end = hasResult ? retrievedLast : later(retrievedLast, AHEAD);
      if (date.slice(0, end.length) <= end) continue;
      report(
        fact,
        hasResult ? `the result is of ${date}` : `the fixture is of ${date}`,
        `its source was retrieved on ${retrievedLast}: the date is wrong`,
      );
    }
  },
};
