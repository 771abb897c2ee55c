/** Tables are made of the results that a season's columns tell, and not of its matches. */
import { expect, test } from 'vitest';
import { countingGoals, isToCome, type PlayedMatch } from '../../src/football/match.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { viewOn } from '../support/view.ts';

/** Everything that a table looks at. */
const told = (match: PlayedMatch) => ({
  id: match.id,
  date: match.date,
  home: match.home,
  away: match.away,
  goals: countingGoals(match),
  isToCome: isToCome(match),
  neutral: match.neutral,
  leg: match.leg,
  status: match.status,
});

test.each([
  [null, 0.7],
  ['2026-03-11', 0.2],
])('as of %s the results of a stage are those of its matches', async (day, share) => {
  const view = await viewOn(day);
  let [plain, all] = [0, 0];
  for (const { id } of view.seasons) {
    const season = await view.season(id);
    for (const stage of season?.stages ?? [])
      for (const group of [null, ...stage.groups]) {
        const results = stage.resultsIn(group);
        plain += results.filter((match) => !(match instanceof MatchView)).length;
        all += results.length;
        expect(results.map(told), stage.slug).toEqual(stage.matchesIn(group).map(told));
      }
  }
  expect(all).toBeGreaterThan(10_000);
  // Few matches have more to them than their result; on a day, of a season that goes on all are looked at.
  expect(plain / all).toBeGreaterThan(share);
});

test('how many fixtures a group has is told without a match', async () => {
  const stage = (await (await viewOn(null)).season('ucl-2022-23'))?.stage('group');
  expect([stage?.fixturesIn(null), stage?.fixturesIn('A'), stage?.fixturesIn('Z')]).toEqual([96, 12, 0]);
});
