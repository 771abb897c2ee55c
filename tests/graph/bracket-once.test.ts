/** Which ties lead to which is found out once a season: a request may ask it of one tie under fifty aliases. */
import { expect, test, vi } from 'vitest';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import { viewOn } from '../support/view.ts';

test('where a tie came from and what it leads to is looked for once', async () => {
  const season = await (await viewOn(null)).season('ucl-2024-25');
  const ties = season?.ties ?? [];
  const bracket = () => ties.map((tie) => [tie.leadsTo?.record.stage, tie.cameFrom.map(({ code }) => code)]);
  const first = bracket();
  const looked = vi.spyOn(TieView.prototype, 'has');
  expect(bracket()).toEqual(first);
  expect(looked).not.toHaveBeenCalled();
  expect(first.filter(([stage]) => stage === 'final')).toHaveLength(2);
});

test('who plays in which stage is told by the columns of a season, each place read once and no match made', async () => {
  const season = await (await viewOn(null)).season('ucl-2023-24');
  if (season === null) throw new Error('it is held');
  const { matches } = season.document;
  const made = vi.spyOn(matches, 'at');
  const stages = season.stages.map(({ code }) => code);
  const playing = season.document.sides.map((team) => stages.filter((stage) => season.playsIn(team, stage)));
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
  const read = matches.all();
  expect(playing).toEqual(
    season.document.sides.map((team) =>
      stages.filter((stage) =>
        read.some((match) => match.stage === stage && (match.home === team || match.away === team)),
      ),
    ),
  );
});
