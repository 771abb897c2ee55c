/** Titles and places: of clubs, nations, associations and coaches. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Honours {
  readonly totalCount: number;
  readonly nodes: readonly { readonly label: string; readonly team: { readonly slug: string } | null }[];
}

async function titlesOf(root: string, filter: string, asOf?: string): Promise<Honours> {
  const day = asOf === undefined ? '' : ` @asOf(date: "${asOf}")`;
  const { of } = await answerOf<{ of: { honours: Honours } }>(
    `query Q${day} { of: ${root} { honours(rank: CHAMPION, standing: true, ${filter}) {
      totalCount nodes { label team { slug } } } } }`,
  );
  return of.honours;
}

const club = (slug: string): string => `club(by: { slug: "${slug}" })`;

test('Real Madrid won the European Cup fifteen times, and six times before 1967', async () => {
  expect((await titlesOf(club('real-madrid'), 'competition: "ucl", first: 1')).totalCount).toBe(15);
  expect((await titlesOf(club('real-madrid'), 'competition: "ucl", first: 6', '1966-12-31')).nodes).toEqual(
    ['1955-56', '1956-57', '1957-58', '1958-59', '1959-60', '1965-66'].map((label) => ({
      label,
      team: { slug: 'real-madrid' },
    })),
  );
});

test('the last Italian club to win it was Inter, in 2010', async () => {
  expect(await titlesOf('country(by: { slug: "italy" })', 'competition: "ucl", last: 1')).toEqual({
    totalCount: 12,
    nodes: [{ label: '2009-10', team: { slug: 'inter' } }],
  });
});

test('a title that was taken away is told, and does not stand', async () => {
  const { club: juventus } = await answerOf<{ club: { honours: { nodes: readonly unknown[] } } }>(
    `{ club(by: { slug: "juventus" }) { honours(competition: "serie-a", standing: false) {
      nodes { label rank status } } } }`,
  );
  expect(juventus.honours.nodes).toContainEqual({ label: '2005-06', rank: 'CHAMPION', status: 'REVOKED' });
});

test('Lippi won the World Cup as coach of Italy', async () => {
  expect(
    await titlesOf('coach(by: { slug: "marcello-lippi" })', 'competition: "world-cup", first: 5'),
  ).toEqual({
    totalCount: 1,
    nodes: [{ label: '2006', team: { slug: 'italy' } }],
  });
});

test('a champion without a recorded match is listed all the same', async () => {
  const { club: preston } = await answerOf<{ club: unknown }>(
    `{ club(by: { slug: "preston-north-end" }) { name matches { totalCount }
      honours(competition: "football-league", first: 1) { nodes { label yearsSince confidence } } } }`,
  );
  expect(preston).toMatchObject({
    honours: { nodes: [{ label: '1888-89', yearsSince: 137, confidence: 'HIGH' }] },
  });
});

test.each([
  ['2026-05-24', 0],
  ['2026-05-25', 1],
])('the title of 25 May 2025 is a year old on its anniversary: on %s %i', async (day, yearsSince) => {
  const { club } = await answerOf<{ club: { honours: { nodes: readonly unknown[] } } }>(
    `query Won @asOf(date: "${day}") { club(by: { slug: "napoli" }) {
      honours(competition: "serie-a", last: 2) { nodes { label decidedOn yearsSince } } } }`,
  );
  // The last is the second place of 2025-26.
  expect(club.honours.nodes[0]).toEqual({ label: '2024-25', decidedOn: '2025-05-25', yearsSince });
});

test('third place was decided the day before the final, and is known on that day', async () => {
  const { nationalTeam } = await answerOf<{ nationalTeam: { honours: { nodes: readonly unknown[] } } }>(
    `query @asOf(date: "2018-07-14") { nationalTeam(by: { slug: "belgium" }) {
      honours(competition: "world-cup", last: 1) { nodes { rank label decidedOn yearsSince } } } }`,
  );
  expect(nationalTeam.honours.nodes).toEqual([
    { rank: 'THIRD', label: '2018', decidedOn: '2018-07-14', yearsSince: 0 },
  ]);
});
