/** A team may be named by its slug where its id is asked for. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

test('the opponent of a club and of a national team is named by id or slug', async () => {
  const { inter, italy } = await answerOf<Record<string, Record<string, { totalCount: number }>>>(`{
    inter: club(by: { slug: "inter" }) {
      id: matches(filter: { opponent: "club:milan" }) { totalCount }
      slug: matches(filter: { opponent: "milan" }) { totalCount }
    }
    italy: nationalTeam(by: { slug: "italy" }) {
      id: matches(filter: { opponent: "national-team:brazil" }) { totalCount }
      slug: matches(filter: { opponent: "brazil" }) { totalCount }
    }
  }`);
  for (const team of [inter, italy]) {
    expect(team?.id?.totalCount).toBeGreaterThan(0);
    expect(team?.slug).toEqual(team?.id);
  }
});

test('so is the team of a row', async () => {
  const { season } = await answerOf<{ season: { table: Record<string, unknown> } }>(
    `{ season(competition: "serie-a", label: "2025-26") { table {
      id: row(team: "club:inter") { position team { id } }
      slug: row(team: "inter") { position team { id } }
      none: row(team: "arsenal") { position }
    } } }`,
  );
  expect(season.table.id).toMatchObject({ team: { id: 'club:inter' } });
  expect(season.table.slug).toEqual(season.table.id);
  expect(season.table.none).toBeNull();
});

test('records and meetings count the same matches for a slug as for an id', async () => {
  const records = (opponent: string) =>
    `records(scope: { team: "club:inter" }, filter: { opponent: "${opponent}" }) { holders(kind: BIGGEST_WIN) { nodes { match { id } } } }`;
  const meetings = (opponent: string) =>
    `headToHead(a: { team: "club:inter" }, b: { association: "italy" }, filter: { opponent: "${opponent}" }) { record { played } }`;
  const { a, b, c, d } = await answerOf<Record<string, unknown>>(
    `{ a: ${records('club:milan')} b: ${records('milan')} c: ${meetings('club:milan')} d: ${meetings('milan')} }`,
  );
  expect(JSON.stringify(a)).toContain('match:');
  expect(b).toEqual(a);
  expect(c).not.toEqual({ record: { played: 0 } });
  expect(d).toEqual(c);
});
