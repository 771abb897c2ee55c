/** Who says a title, and who says that points were taken, told with the row itself. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { factsAbout } from '../../support/facts-about.ts';

const CITATIONS = 'citations { title place url licence source { id } }';

interface Cited {
  readonly citations: readonly { readonly title: string; readonly source: { readonly id: string } | null }[];
}

test('a title cites the source of its row and what that rests on, as the fact of it does', async () => {
  const { competition } = await answerOf<{
    competition: { honours: { nodes: readonly (Cited & { team: { id: string } })[] } };
  }>(
    `{ competition(by: { slug: "cup-winners-cup" }) { honours(first: 1) { nodes { label team { id } ${CITATIONS} } } } }`,
  );
  const [title] = competition.honours.nodes;
  const facts = await factsAbout<Cited & { predicate: string; value: string }>(
    title?.team.id ?? '',
    `predicate value ${CITATIONS}`,
  );
  const same = facts.filter(
    ({ predicate, value }) =>
      predicate === 'champion of competition:cup-winners-cup' &&
      value === (title as { label?: string }).label,
  );
  expect(same.map(({ citations }) => citations)).toEqual([title?.citations]);
  expect(title?.citations.map(({ source }) => source?.id)).toContain('source:curated-titles');
  expect(title?.citations.length).toBeGreaterThan(1);
});

const OF_JUVENTUS = (asOf: string) => `query @asOf(date: "${asOf}") {
  season(competition: "serie-a", label: "2022-23") {
    table { row(team: "club:juventus") { deductions { points ${CITATIONS} } } }
  }
}`;

interface OfJuventus {
  readonly season: { readonly table: { readonly row: { readonly deductions: readonly Cited[] } } };
}

test('points taken cite the ruling, and so do facts about the team', async () => {
  const { season } = await answerOf<OfJuventus>(OF_JUVENTUS('2023-06-30'));
  const told = season.table.row.deductions.map(({ citations }) => citations);
  const facts = await factsAbout<Cited & { predicate: string; validFrom: string }>(
    'club:juventus',
    `predicate validFrom ${CITATIONS}`,
  );
  const taken = facts.filter(({ predicate }) =>
    predicate.startsWith('points deducted in stage:serie-a-2022-23'),
  );
  expect(told).toEqual(taken.map(({ citations }) => citations));
  expect(told.map(([source]) => source?.source?.id)).toEqual(Array(3).fill('source:press-serie-a-rulings'));
});
