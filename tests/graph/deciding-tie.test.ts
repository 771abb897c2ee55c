/** The tie that settled a World Cup cycle is the same from the team's document as from the season's. */
import { expect, test } from 'vitest';
import { decidingTie } from '../../src/graph/campaigns/deciding-tie.ts';
import type { TieView } from '../../src/graph/matches/tie-view.ts';
import { viewOn } from '../support/view.ts';

const told = (tie: TieView | null | undefined) =>
  tie && {
    slug: tie.slug,
    stage: tie.stage?.name,
    legs: tie.legs.map(({ id }) => id),
    teams: [...tie.teams].sort(),
    winner: tie.winner,
    decidedBy: tie.state?.decidedBy,
    decidedOn: tie.decidedOn,
  };

test('every deciding tie of every national team', async () => {
  const view = await viewOn(null);
  let ties = 0;
  for (const { id, nationalTeam } of view.index.countries.list) {
    const team = nationalTeam ? await view.team(`national-team:${id}`) : null;
    for (const outcome of team?.outcomes ?? []) {
      const match = team?.match(outcome.match ?? '');
      const tie = match?.record.tie;
      if (!team || !match || tie === undefined) continue;
      const season = await view.season(match.record.season);
      expect(told(decidingTie(view, team, match, team.document.deciders ?? []))).toEqual(
        told(season?.tie(tie)),
      );
      ties += 1;
    }
  }
  expect(ties).toBeGreaterThan(300);
});

test('it is there from the day its pairing was known', async () => {
  const winnerOn = async (asOf: string) => {
    const view = await viewOn(asOf);
    const team = await view.team('national-team:italy');
    const match = team?.match('2026-03-31-bosnia-and-herzegovina-italy');
    return team && match
      ? { winner: decidingTie(view, team, match, team.document.deciders ?? [])?.winner }
      : null;
  };
  expect([await winnerOn('2026-03-25'), await winnerOn('2026-03-30'), await winnerOn('2026-03-31')]).toEqual([
    null,
    { winner: null },
    { winner: 'national-team:bosnia-and-herzegovina' },
  ]);
});
