/** What was on, what is on, what comes next: over all competitions, by day and by the clock. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask, askAt } from '../../support/graph.ts';

interface Listed {
  readonly matches: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
}

test('on a night of the Champions League the matches of all competitions are listed by kick-off', async () => {
  const { matches } = await answerOf<Listed>(
    '{ matches(on: "2026-03-10") { totalCount nodes { slug kickoff } } }',
  );
  expect(matches.nodes.map(({ slug, kickoff }) => `${kickoff} ${slug}`)).toMatchInlineSnapshot(`
    [
      "20:45 ucl-2025-26-galatasaray-liverpool-1",
      "21:00 ucl-2025-26-atalanta-bayern-1",
      "21:00 ucl-2025-26-atletico-madrid-tottenham-hotspur-1",
      "20:00 ucl-2025-26-newcastle-united-barcelona-1",
    ]
  `);
});

const idsOf = ({ nodes }: Listed['matches']) => nodes.map(({ id }) => String(id)).sort();

test('what is asked of days and of a season is the same list, and so is what is asked of a team', async () => {
  const year = 'from: "2025-08-01", to: "2026-06-30"';
  const { days, season, team, club } = await answerOf<{
    readonly days: Listed['matches'];
    readonly season: Listed;
    readonly team: Listed['matches'];
    readonly club: Listed;
  }>(`{
    days: matches(${year}, competitions: ["ucl"], first: 100) { totalCount nodes { id } }
    season(competition: "ucl", label: "2025-26") { matches(first: 100) { totalCount nodes { id } } }
    team: matches(teams: ["club:inter"], ${year}, first: 100) { totalCount nodes { id } }
    club(by: { slug: "inter" }) { matches(filter: { ${year} }, first: 100) { totalCount nodes { id } } }
  }`);
  expect([days.totalCount, idsOf(days)]).toEqual([season.matches.totalCount, idsOf(season.matches)]);
  expect([team.totalCount, idsOf(team)]).toEqual([club.matches.totalCount, idsOf(club.matches)]);
});

test('round 28 of Serie A is asked by its number, in the season going on', async () => {
  const { data } = await askAt(
    '2026-03-05T12:00:00Z',
    `query @asOf(date: "2026-03-05") {
      matches(competitions: ["serie-a"], matchday: 28) { totalCount }
      competition(by: { slug: "serie-a" }) { currentSeason { label currentMatchday } }
    }`,
  );
  expect(data).toEqual({
    matches: { totalCount: 10 },
    competition: { currentSeason: { label: '2025-26', currentMatchday: 28 } },
  });
});

test('that all matches are those of men is told, and that others are asked for is an error', async () => {
  expect(
    await answerOf(`{
      all: matches(on: "2026-03-10") { totalCount }
      men: matches(on: "2026-03-10", gender: MEN, first: 1) { totalCount nodes { home { gender } season { competition { gender } } } }
    }`),
  ).toEqual({
    all: { totalCount: 4 },
    men: { totalCount: 4, nodes: [{ home: { gender: 'MEN' }, season: { competition: { gender: 'MEN' } } }] },
  });
  const { errors } = await ask('{ matches(on: "2026-03-10", gender: WOMEN) { totalCount } }');
  expect(errors?.[0]?.message).toContain('does not exist in "Gender" enum');
});

test('today is the day of the clock, and what comes next is seen from there', async () => {
  const { data, errors } = await askAt(
    '2026-09-15T23:30:00Z',
    `{
      matches(on: TODAY) { totalCount }
      club(by: { slug: "porto" }) { nextMatch { date result { home } } lastMatch { date } }
      competition(by: { slug: "serie-a" }) { currentSeason { label } }
    }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchInlineSnapshot(`
    {
      "club": {
        "lastMatch": {
          "date": "2026-09-12",
        },
        "nextMatch": {
          "date": "2026-09-20",
          "result": null,
        },
      },
      "competition": {
        "currentSeason": {
          "label": "2026-27",
        },
      },
      "matches": {
        "totalCount": 6,
      },
    }
  `);
});

test('who leads a team today is asked of the coach', async () => {
  expect(
    await answerOf(`query @asOf(date: "2026-03-10") {
      a: coach(by: { name: "Cristian Chivu" }) { currentTeam { name } }
      b: coach(by: { name: "Antonio Conte" }) { currentTeam { name } }
      c: coach(by: { name: "Arrigo Sacchi" }) { currentTeam { name } }
    }`),
  ).toEqual({
    a: { currentTeam: { name: 'Inter' } },
    b: { currentTeam: { name: 'Napoli' } },
    c: { currentTeam: null },
  });
});

test.each([
  ['{ matches(first: 5) { totalCount } }', 'days, a season, teams or competitions'],
  ['{ matches(on: "2026-03-10", from: "2026-03-09") { totalCount } }', 'one or the other'],
  ['{ matches(competitions: ["seria-a"], matchday: 3) { totalCount } }', 'serie-a, if that is what you mean'],
])('%s is refused with what would be right', async (document, permitted) => {
  const { data, errors } = await ask(document);
  expect(data).toEqual({ matches: null });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', permitted } }]);
});
