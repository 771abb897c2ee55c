import type { Rule } from './rule.ts';

export const seasonSize: Rule = {
  name: 'season-size',
  statement: 'A season that says it is complete has the number of matches it says.',
  sees: ['seasons', 'matches'],
  brokenByImport: 'SEASON',
  check(facts, report) {
    const held = Map.groupBy(facts.matches, ({ value }) => value.season);
    for (const fact of facts.seasons) {
      const { id, complete, expectedMatches } = fact.value;
      const count = held.get(id)?.length ?? 0;
      if (complete && expectedMatches !== undefined && count !== expectedMatches) {
        report(
          fact,
          `${id} has ${count} matches and should have ${expectedMatches}`,
          'a match is missing or there twice, or the season is not complete',
        );
      }
    }
  },
};
