/** The match before and the match after: found from the end of a team's list on, for every team. */
import { expect, test } from 'vitest';
import { nextMatch, playedMatch } from '../../../src/graph/matches/selection.ts';
import { globalId } from '../../../src/model/ids.ts';
import { viewOn } from '../../support/view.ts';

const DAY = '2026-03-10';
const OFF = ['CANCELLED', 'ANNULLED', 'WALKOVER', 'ABANDONED'];

async function teamsOf(asOf: string | null) {
  const view = await viewOn(asOf);
  const { clubs, countries } = view.index.catalogue;
  const ids = [
    ...clubs.ids().map((id) => globalId('club', id)),
    ...countries.ids().map((id) => globalId('national-team', id)),
  ];
  const teams = await Promise.all(ids.map((id) => view.team(id)));
  return { view, teams: teams.filter((team) => team !== null) };
}

test.each([null, DAY, '1974-07-01'])('as of %s they are those that the whole list tells', async (asOf) => {
  const { view, teams } = await teamsOf(asOf);
  expect(teams.length).toBeGreaterThan(300);
  const differing = teams.flatMap((team) => {
    const told = [
      playedMatch(view, team, {}, 'FIRST'),
      playedMatch(view, team, {}, 'LAST'),
      playedMatch(view, team, { to: DAY }, 'LAST'),
      playedMatch(view, team, { from: DAY }, 'FIRST'),
      nextMatch(view, team, { from: DAY }),
    ].map((match) => match?.id);
    const played = team.matches.filter((match) => match.played);
    const listed = [
      played.at(0),
      played.at(-1),
      played.findLast(({ date }) => date <= DAY),
      played.find(({ date }) => date >= DAY),
      team.matches.find(({ date, played, status }) => date >= DAY && !played && !OFF.includes(status)),
    ].map((match) => match?.id);
    return told.join() === listed.join() ? [] : [`${team.id}: ${told.join()}, and ${listed.join()}`];
  });
  expect(differing).toEqual([]);
});

test('the match of a team with a thousand of them is found among a few', async () => {
  const view = await viewOn(null);
  const team = await view.team('national-team:brazil');
  expect(team?.document.matches.size).toBeGreaterThan(400);
  const before = view.work.spent;
  expect(playedMatch(view, team, {}, 'LAST')).not.toBeNull();
  expect(view.work.spent - before).toBeLessThan(20);
});
