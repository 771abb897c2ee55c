/** Questions 4 to 7: records and head-to-heads. */
import { expect, test } from 'vitest';
import { about, answer, answerOf } from '../../support/answer.ts';

test('4. Atalanta’s heaviest European defeat is a joint record', async () => {
  expect(about(await answer('heaviest-european-defeat'), /records\.[hm]/)).toMatchInlineSnapshot(`
    [
      "club.records.heaviestDefeat.totalCount: 2",
      "club.records.heaviestDefeat.nodes.0.value: 5",
      "club.records.heaviestDefeat.nodes.0.goalsFor: 1",
      "club.records.heaviestDefeat.nodes.0.goalsAgainst: 6",
      "club.records.heaviestDefeat.nodes.0.opponent.name: Bayern München",
      "club.records.heaviestDefeat.nodes.0.match.date: 2026-03-10",
      "club.records.heaviestDefeat.nodes.0.match.home.name: Atalanta",
      "club.records.heaviestDefeat.nodes.1.value: 5",
      "club.records.heaviestDefeat.nodes.1.goalsFor: 0",
      "club.records.heaviestDefeat.nodes.1.goalsAgainst: 5",
      "club.records.heaviestDefeat.nodes.1.opponent.name: Liverpool",
      "club.records.heaviestDefeat.nodes.1.match.date: 2020-11-03",
      "club.records.heaviestDefeat.nodes.1.match.home.name: Atalanta",
      "club.records.mostConceded.totalCount: 1",
      "club.records.mostConceded.nodes.0.value: 6",
      "club.records.mostConceded.nodes.0.goalsFor: 1",
      "club.records.mostConceded.nodes.0.goalsAgainst: 6",
      "club.records.mostConceded.nodes.0.opponent.name: Bayern München",
      "club.records.mostConceded.nodes.0.match.date: 2026-03-10",
      "club.records.mostConceded.nodes.0.match.home.name: Atalanta",
      "club.records.matches: 45",
    ]
  `);
});

test('4. the night before Bergamo, Liverpool’s 5-0 stood alone', async () => {
  const lines = await answer('heaviest-european-defeat', { asOf: '2026-03-09' });
  expect(about(lines, /totalCount|opponent/)).toMatchInlineSnapshot(`
    [
      "club.records.heaviestDefeat.totalCount: 1",
      "club.records.heaviestDefeat.nodes.0.opponent.name: Liverpool",
      "club.records.mostConceded.totalCount: 2",
      "club.records.mostConceded.nodes.0.opponent.name: Liverpool",
      "club.records.mostConceded.nodes.1.opponent.name: Manchester City",
    ]
  `);
});

test('5. the heaviest Champions League defeats of Italian clubs', async () => {
  expect(await answer('heaviest-defeats-of-association')).toMatchInlineSnapshot(`
    [
      "records.ranking.nodes.0.rank: 1",
      "records.ranking.nodes.0.value: 6",
      "records.ranking.nodes.0.team.name: Roma",
      "records.ranking.nodes.0.opponent.name: Bayern München",
      "records.ranking.nodes.0.goalsFor: 1",
      "records.ranking.nodes.0.goalsAgainst: 7",
      "records.ranking.nodes.0.match.date: 2014-10-21",
      "records.ranking.nodes.0.match.season.label: 2014-15",
      "records.ranking.nodes.0.match.stage.name: Group stage",
      "records.ranking.nodes.1.rank: 2",
      "records.ranking.nodes.1.value: 5",
      "records.ranking.nodes.1.team.name: Atalanta",
      "records.ranking.nodes.1.opponent.name: Bayern München",
      "records.ranking.nodes.1.goalsFor: 1",
      "records.ranking.nodes.1.goalsAgainst: 6",
      "records.ranking.nodes.1.match.date: 2026-03-10",
      "records.ranking.nodes.1.match.season.label: 2025-26",
      "records.ranking.nodes.1.match.stage.name: Round of 16",
      "records.ranking.nodes.2.rank: 2",
      "records.ranking.nodes.2.value: 5",
      "records.ranking.nodes.2.team.name: Inter",
      "records.ranking.nodes.2.opponent.name: Paris Saint-Germain",
      "records.ranking.nodes.2.goalsFor: 0",
      "records.ranking.nodes.2.goalsAgainst: 5",
      "records.ranking.nodes.2.match.date: 2025-05-31",
      "records.ranking.nodes.2.match.season.label: 2024-25",
      "records.ranking.nodes.2.match.stage.name: Final",
      "records.ranking.nodes.3.rank: 2",
      "records.ranking.nodes.3.value: 5",
      "records.ranking.nodes.3.team.name: Atalanta",
      "records.ranking.nodes.3.opponent.name: Liverpool",
      "records.ranking.nodes.3.goalsFor: 0",
      "records.ranking.nodes.3.goalsAgainst: 5",
      "records.ranking.nodes.3.match.date: 2020-11-03",
      "records.ranking.nodes.3.match.season.label: 2020-21",
      "records.ranking.nodes.3.match.stage.name: Group stage",
      "records.ranking.nodes.4.rank: 2",
      "records.ranking.nodes.4.value: 5",
      "records.ranking.nodes.4.team.name: Roma",
      "records.ranking.nodes.4.opponent.name: Barcelona",
      "records.ranking.nodes.4.goalsFor: 1",
      "records.ranking.nodes.4.goalsAgainst: 6",
      "records.ranking.nodes.4.match.date: 2015-11-24",
      "records.ranking.nodes.4.match.season.label: 2015-16",
      "records.ranking.nodes.4.match.stage.name: Group stage",
      "records.coverage.0.coverage.from: 2011-09-13",
      "records.coverage.0.coverage.to: 2026-03-10",
      "records.coverage.0.coverage.seasons: 15",
      "records.coverage.0.coverage.complete: true",
    ]
  `);
});

test('5. and of English ones', async () => {
  const lines = await answer('heaviest-defeats-of-association', {
    association: 'england',
    first: 2,
    asOf: null,
  });
  expect(about(lines, /nodes/)).toMatchInlineSnapshot(`
    [
      "records.ranking.nodes.0.rank: 1",
      "records.ranking.nodes.0.value: 5",
      "records.ranking.nodes.0.team.name: Newcastle United",
      "records.ranking.nodes.0.opponent.name: Barcelona",
      "records.ranking.nodes.0.goalsFor: 2",
      "records.ranking.nodes.0.goalsAgainst: 7",
      "records.ranking.nodes.0.match.date: 2026-03-18",
      "records.ranking.nodes.0.match.season.label: 2025-26",
      "records.ranking.nodes.0.match.stage.name: Round of 16",
      "records.ranking.nodes.1.rank: 1",
      "records.ranking.nodes.1.value: 5",
      "records.ranking.nodes.1.team.name: Tottenham Hotspur",
      "records.ranking.nodes.1.opponent.name: Bayern München",
      "records.ranking.nodes.1.goalsFor: 2",
      "records.ranking.nodes.1.goalsAgainst: 7",
      "records.ranking.nodes.1.match.date: 2019-10-01",
      "records.ranking.nodes.1.match.season.label: 2019-20",
      "records.ranking.nodes.1.match.stage.name: Group stage",
    ]
  `);
});

test('6. Bayern against Italian clubs, with one leg against Atalanta to play', async () => {
  expect(await answer('bayern-against-italy')).toMatchInlineSnapshot(`
    [
      "headToHead.record.played: 17",
      "headToHead.record.won: 12",
      "headToHead.record.drawn: 3",
      "headToHead.record.lost: 2",
      "headToHead.record.goalsFor: 45",
      "headToHead.record.goalsAgainst: 16",
      "headToHead.last.date: 2026-03-10",
      "headToHead.last.home.name: Atalanta",
      "headToHead.last.away.name: Bayern München",
      "headToHead.last.daysSince: 1",
      "headToHead.next.date: 2026-03-18",
      "headToHead.next.home.name: Bayern München",
      "headToHead.next.away.name: Atalanta",
      "headToHead.coverage.0.competition.name: UEFA Champions League",
      "headToHead.coverage.0.coverage.from: 2011-09-13",
      "headToHead.coverage.0.coverage.to: 2026-03-11",
    ]
  `);
});

test('6. with the second leg', async () => {
  const lines = await answer('bayern-against-italy', { asOf: '2026-03-18' });
  expect(about(lines, /record/)).toMatchInlineSnapshot(`
    [
      "headToHead.record.played: 18",
      "headToHead.record.won: 13",
      "headToHead.record.drawn: 3",
      "headToHead.record.lost: 2",
      "headToHead.record.goalsFor: 49",
      "headToHead.record.goalsAgainst: 17",
    ]
  `);
});

test('7. Atalanta and Bayern had not met before, as far as the graph reaches', async () => {
  expect(await answer('met-before')).toMatchInlineSnapshot(`
    [
      "headToHead.record.played: 0",
      "headToHead.last: null",
      "headToHead.meetings.totalCount: 0",
      "headToHead.meetings.nodes: none",
      "headToHead.coverage.0.competition.name: UEFA Champions League",
      "headToHead.coverage.0.coverage.from: 2011-09-13",
      "headToHead.coverage.0.coverage.to: 2026-03-09",
      "headToHead.coverage.0.coverage.seasons: 15",
      "headToHead.coverage.1.competition.name: UEFA Conference League",
      "headToHead.coverage.1.coverage.from: 2021-09-14",
      "headToHead.coverage.1.coverage.to: 2025-05-28",
      "headToHead.coverage.1.coverage.seasons: 4",
      "headToHead.coverage.2.competition.name: UEFA Europa League",
      "headToHead.coverage.2.coverage.from: 2020-10-22",
      "headToHead.coverage.2.coverage.to: 2025-05-21",
      "headToHead.coverage.2.coverage.seasons: 5",
    ]
  `);
});

interface Ranking {
  readonly records: {
    readonly ranking: {
      readonly nodes: readonly {
        readonly rank: number;
        readonly team: { readonly name: string };
        readonly opponent: { readonly name: string };
        readonly goalsFor: number;
        readonly goalsAgainst: number;
        readonly match: { readonly date: string };
      }[];
    };
  };
}

async function ranking(scope: string, filter: string, kind: string, first: number): Promise<string[]> {
  const { records } = await answerOf<Ranking>(
    `{ records(scope: { ${scope} }, filter: { ${filter} }) {
      ranking(kind: ${kind}, first: ${first}) {
        nodes { rank team { name } opponent { name } goalsFor goalsAgainst match { date } }
      }
    } }`,
  );
  return records.ranking.nodes.map(
    ({ rank, team, opponent, goalsFor, goalsAgainst, match }) =>
      `${rank}. ${team.name} ${goalsFor}-${goalsAgainst} ${opponent.name}, ${match.date}`,
  );
}

test('5. the heaviest defeats of English clubs', async () => {
  expect(await ranking('association: "england"', 'competition: "ucl"', 'HEAVIEST_DEFEAT', 3)).toEqual([
    '1. Newcastle United 2-7 Barcelona, 2026-03-18',
    '1. Tottenham Hotspur 2-7 Bayern München, 2019-10-01',
    '1. Leicester City 0-5 Porto, 2016-12-07',
  ]);
});

test('5. and those at home, a side that only the English team of a match decides', async () => {
  const filter = 'competition: "ucl", side: HOME';
  expect(await ranking('association: "england"', filter, 'HEAVIEST_DEFEAT', 3)).toMatchInlineSnapshot(`
    [
      "1. Tottenham Hotspur 2-7 Bayern München, 2019-10-01",
      "2. Arsenal 1-5 Bayern München, 2017-03-07",
      "3. Chelsea 0-3 Paris Saint-Germain, 2026-03-17",
    ]
  `);
});

test('the biggest wins away in the round of 16, of any team', async () => {
  const filter = 'stage: "r16", side: AWAY';
  expect(await ranking('competition: "ucl"', filter, 'BIGGEST_WIN', 3)).toEqual([
    '1. Arsenal 7-1 PSV, 2025-03-04',
    '2. Bayern München 6-1 Atalanta, 2026-03-10',
    '2. Manchester City 5-0 Sporting CP, 2022-02-15',
  ]);
});

test('the most goals of Italian clubs against Spanish ones', async () => {
  const filter = 'competitionKind: CONTINENTAL_CLUB, opponentCountry: "spain"';
  expect(await ranking('association: "italy"', filter, 'MOST_SCORED', 2)).toMatchInlineSnapshot(`
    [
      "1. Inter 4-3 Barcelona, 2025-05-06",
      "1. Atalanta 4-3 Valencia, 2020-03-10",
    ]
  `);
});

test('6. Italian clubs against English ones at home and away make up all of their meetings', async () => {
  const played = async (side: string): Promise<number> => {
    const { headToHead } = await answerOf<{ headToHead: { record: { played: number } } }>(
      `{ headToHead(a: { association: "italy" }, b: { association: "england" }, filter: { competition: "ucl"${side} }) { record { played } } }`,
    );
    return headToHead.record.played;
  };
  const [all, home, away, neutral] = await Promise.all(
    ['', ', side: HOME', ', side: AWAY', ', side: NEUTRAL'].map(played),
  );
  expect([home, away, neutral]).toEqual([33, 30, 1]);
  expect(all).toBe(64);
});
