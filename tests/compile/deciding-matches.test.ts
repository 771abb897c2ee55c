/** The match that put a team out of a group is chosen by what was known on its day, and by nothing that came later. */
import { expect, test } from 'vitest';
import { indexFacts } from '../../src/compile/index-facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { qualifyingGroups } from '../../src/compile/outcomes/qualifying-group.ts';
import { clinchedOrMissed, clinchingMatch } from '../../src/football/clinched.ts';
import { DATA_DIR } from '../support/graph.ts';

const index = indexFacts(loadFacts(DATA_DIR));

test.each(['1982', '2014', '2018', '2022', '2026'])('in the groups of %s', (edition) => {
  const season = index.seasons.get(`world-cup-qualifying-${edition}`);
  const groups = season === undefined ? [] : qualifyingGroups(index, season);
  const settled = groups.flatMap(({ history, teams }) => {
    // A ruling may undo what the field had settled: then the day is found from the end.
    if (history.overruled.size > 0) return [];
    return teams.flatMap((team) => {
      const day = clinchedOrMissed(history, team, 2)?.date;
      if (day === undefined) return [];
      const until = {
        matches: history.matches,
        days: history.days.filter((one) => one <= day),
        on: (one: string) => history.on(one),
      };
      return [[clinchingMatch(history, team, 2)?.id, clinchingMatch(until, team, 2)?.id] as const];
    });
  });
  expect(settled.length).toBeGreaterThan(20);
  expect(settled.filter(([whole, before]) => whole !== before)).toEqual([]);
});
