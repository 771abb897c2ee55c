/** The cycles of one championship for one team, among those of all that it has entered. */
import { expect, test } from 'vitest';
import { cyclesOf } from '../../../src/graph/campaigns/qualification.ts';
import { viewOn } from '../../support/view.ts';

test.each(['asian-cup', 'oceania-nations-cup', 'world-cup'])(
  'Australia has been in cycles of the %s, each told by its own championship',
  async (competition) => {
    const { outcomes } = await cyclesOf(await viewOn(null), 'national-team:australia', competition);
    expect(outcomes.length).toBeGreaterThan(3);
    expect([...new Set(outcomes.map((outcome) => outcome.competition))]).toEqual([competition]);
  },
);

test('no club is in a cycle, and no team of Europe in one of Africa', async () => {
  const view = await viewOn(null);
  expect((await cyclesOf(view, 'national-team:italy', 'africa-cup-of-nations')).outcomes).toEqual([]);
  expect(await cyclesOf(view, 'club:inter', 'world-cup')).toEqual({ outcomes: [], deciders: [] });
});
