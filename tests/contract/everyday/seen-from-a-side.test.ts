/** A list of the matches of a side tells, match by match, against whom, the goals and what it was. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

interface Edge {
  readonly side: string | null;
  readonly opponent: { readonly name: string } | null;
  readonly goalsFor: number | null;
  readonly goalsAgainst: number | null;
  readonly result: string | null;
}

const EDGES = 'edges { side opponent { name } goalsFor goalsAgainst result node { date } }';
const line = ({ side, opponent, goalsFor, goalsAgainst, result }: Edge) =>
  `${side} ${opponent?.name} ${goalsFor}-${goalsAgainst} ${result}`;

interface Listed {
  readonly matches: { readonly edges: readonly Edge[] };
}

test('the knock-out matches of Atalanta are told as Atalanta saw them', async () => {
  const { club } = await answerOf<{ club: Listed }>(
    `{ club(by: { slug: "atalanta" }) { matches(filter: { season: "ucl-2025-26" }, last: 4) { ${EDGES} } } }`,
  );
  expect(club.matches.edges.map(line)).toEqual([
    'AWAY Borussia Dortmund 0-2 LOSS',
    'HOME Borussia Dortmund 4-1 WIN',
    'HOME Bayern München 1-6 LOSS',
    'AWAY Bayern München 1-4 LOSS',
  ]);
});

test('a match to come has an opponent and no result', async () => {
  const { club } = await answerOf<{ club: Listed }>(
    `query @asOf(date: "2026-03-09") { club(by: { slug: "atalanta" }) { matches(filter: { season: "ucl-2025-26" }, last: 1) { ${EDGES} } } }`,
  );
  expect(club.matches.edges.map(line)).toEqual(['AWAY Bayern München null-null null']);
});

test('meetings are seen from side a, matches of a coach from the team led then', async () => {
  const { headToHead, coach } = await answerOf<{
    headToHead: { readonly meetings: Listed['matches'] };
    coach: Listed;
  }>(`{
    headToHead(a: { team: "club:bayern" }, b: { team: "club:atalanta" }) { meetings { ${EDGES} } }
    coach(by: { slug: "roberto-mancini" }) { matches(filter: { competition: "euro" }) { ${EDGES} } }
  }`);
  expect(headToHead.meetings.edges.map(line)).toEqual(['AWAY Atalanta 6-1 WIN', 'HOME Atalanta 4-1 WIN']);
  expect(coach.matches.edges.map(line)).toEqual([
    'HOME Türkiye 3-0 WIN',
    'HOME Switzerland 3-0 WIN',
    'HOME Wales 1-0 WIN',
    'NEUTRAL Austria 2-1 WIN',
    'NEUTRAL Belgium 2-1 WIN',
    'NEUTRAL Spain 1-1 DRAW',
    'AWAY England 1-1 DRAW',
  ]);
});

test('a list of no one side tells none', async () => {
  const { matches } = await answerOf<Listed>(`{ matches(on: "2026-03-10", first: 1) { ${EDGES} } }`);
  expect(matches.edges.map(line)).toEqual(['null undefined null-null null']);
});

test('the form in a table is the last results of the season, at home of those at home', async () => {
  const { season, club } = await answerOf<{
    season: Record<'all' | 'home', { readonly row: { readonly form: readonly string[] } }>;
    club: Record<'all' | 'home', Listed['matches']>;
  }>(`{
    season(competition: "serie-a", label: "2025-26") {
      all: table { row(team: "club:atalanta") { form } }
      home: table(venue: HOME) { row(team: "club:atalanta") { form(last: 100) } }
    }
    club(by: { slug: "atalanta" }) {
      all: matches(filter: { season: "serie-a-2025-26" }, last: 5) { ${EDGES} }
      home: matches(filter: { season: "serie-a-2025-26", side: HOME }, first: 100) { ${EDGES} }
    }
  }`);
  const results = ({ edges }: Listed['matches']) => edges.map(({ result }) => result);
  expect(season.all.row.form).toEqual(results(club.all));
  expect(season.home.row.form).toEqual(results(club.home));
  expect(season.home.row.form).toHaveLength(19);
});

test('a form of no matches is refused with what would be right', async () => {
  const { errors } = await ask(
    '{ season(competition: "serie-a", label: "2025-26") { table { row(team: "club:inter") { form(last: 0) } } } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', permitted: '1 to 100' });
});
