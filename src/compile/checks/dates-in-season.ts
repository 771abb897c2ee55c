import type { Rule } from './rule.ts';

export const datesInSeason: Rule = {
  name: 'dates-in-season',
  statement: 'A match is played between the first and the last day of its season.',
  sees: ['seasons', 'matches'],
  brokenByImport: 'ROW',
  check(facts, report) {
    const seasons = new Map(facts.seasons.map(({ value }) => [value.id, value]));
    for (const fact of facts.matches) {
      const { start, end } = seasons.get(fact.value.season) ?? {};
      const { date, status } = fact.value;
      if (status === 'CANCELLED') continue;
      const outside = (start !== undefined && date < start) || (end !== undefined && date > end);
      if (outside)
        report(
          fact,
          `${date} lies outside ${fact.value.season}`,
          `that season runs from ${start ?? '?'} to ${end ?? '?'}`,
        );
    }
  },
};
