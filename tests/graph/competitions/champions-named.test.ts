/** The champion of a season is read with the season; the whole list of honours is in a document of its own. */
import { expect, test } from 'vitest';
import { championOf } from '../../../src/graph/competitions/season-outcome.ts';
import { honoursOf } from '../../../src/graph/teams/honour-lists.ts';
import { STANDING } from '../../../src/model/vocabularies.ts';
import { viewOn } from '../../support/view.ts';

test('every season has the champion that the list of honours names, and no other', async () => {
  const view = await viewOn(null);
  const different: string[] = [];
  let named = 0;
  for (const { id } of view.competitions.list) {
    const honours = (await honoursOf(view, id)).filter(
      ({ honour, status }) => honour === 'CHAMPION' && STANDING.has(status),
    );
    for (const { id: season } of view.seasonsOf(id)) {
      const held = await view.season(season);
      const told = honours.filter((honour) => honour.season === season).map(({ team }) => team);
      const champion = held === null ? null : championOf(view, held);
      if (champion !== null) named += 1;
      if (champion === null ? told.length > 0 : !told.includes(champion))
        different.push(`${season}: ${champion}, ${told.join(' ')}`);
    }
  }
  expect(different).toEqual([]);
  expect(named).toBeGreaterThan(250);
});
