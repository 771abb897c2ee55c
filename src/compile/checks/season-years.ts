import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

/** The first year in the label of a season, or its only one; null where the label has no year. */
const firstYear = (label: string): string | null => /^(\d{4})(-\d{2})?$/.exec(label)?.[1] ?? null;

export const seasonYears: Rule = {
  name: 'season-years',
  statement: 'A season begins in the first year of its label.',
  sees: ['seasons', 'cycles'],
  // An import may have the end of a season alone, and a tournament may be played later than the year in its name.
  brokenByImport: 'NOTHING',
  check(facts: Facts, report) {
    // Qualifying begins years before; and a tournament that is put off keeps its name.
    const qualifying = new Set(facts.seasons.map(({ value }) => value.qualification));
    const ofCycles = new Set(facts.cycles.map(({ value }) => value.competition));
    for (const fact of facts.seasons) {
      const { id, competition, label, start, end } = fact.value;
      const year = firstYear(label);
      if (year === null || start === undefined || qualifying.has(id) || ofCycles.has(competition)) continue;
      const years = label.includes('-') ? [start.slice(0, 4)] : [start.slice(0, 4), end?.slice(0, 4)];
      if (!years.includes(year))
        report(fact, `${id} begins on ${start}`, `a season labelled ${label} is of ${year}`);
    }
  },
};
