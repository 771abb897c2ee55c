/** A season that has begun, and how far each competition is told. */
import { expect, test } from 'vitest';
import { facts } from '../support/answer.ts';
import { ask } from '../support/graph.ts';

const told = async (document: string): Promise<string[]> => facts(await ask(document));

test('leagues that go on do not make the others look current', async () => {
  expect(
    await told(`{
      dataset { knownThrough }
      serieA: competition(by: { slug: "serie-a" }) { knownThrough }
      ucl: competition(by: { slug: "ucl" }) { knownThrough }
      worldCup: competition(by: { slug: "world-cup" }) { knownThrough }
    }`),
  ).toMatchInlineSnapshot(`
    [
      "data.dataset.knownThrough: 2026-09-17",
      "data.serieA.knownThrough: 2026-09-14",
      "data.ucl.knownThrough: 2026-05-30",
      "data.worldCup.knownThrough: 2026-07-19",
    ]
  `);
});

test('how far a competition is told is never later than the day', async () => {
  expect(
    await told(`query @asOf(date: "2026-03-10") { competition(by: { slug: "serie-a" }) { knownThrough } }`),
  ).toMatchInlineSnapshot(`
    [
      "data.competition.knownThrough: 2026-03-10",
    ]
  `);
});

test('four matchdays of Serie A 2026-27 are played and the fifth is to come', async () => {
  expect(
    await told(`{
      season(competition: "serie-a", label: "2026-27") {
        isOver
        knownFrom
        table {
          complete
          roma: row(team: "club:roma") { position points record { played goalsFor goalsAgainst } }
          venezia: row(team: "club:venezia") { position points record { played goalsFor goalsAgainst } }
        }
        next: matches(last: 1) { totalCount nodes { date status home { id } away { id } score { fullTime { home } } } }
      }
    }`),
  ).toMatchInlineSnapshot(`
    [
      "data.season.isOver: false",
      "data.season.knownFrom: 2026-07-23",
      "data.season.table.complete: false",
      "data.season.table.roma.position: 1",
      "data.season.table.roma.points: 12",
      "data.season.table.roma.record.played: 4",
      "data.season.table.roma.record.goalsFor: 12",
      "data.season.table.roma.record.goalsAgainst: 1",
      "data.season.table.venezia.position: 20",
      "data.season.table.venezia.points: 0",
      "data.season.table.venezia.record.played: 4",
      "data.season.table.venezia.record.goalsFor: 4",
      "data.season.table.venezia.record.goalsAgainst: 11",
      "data.season.next.totalCount: 50",
      "data.season.next.nodes.0.date: 2026-09-20",
      "data.season.next.nodes.0.status: SCHEDULED",
      "data.season.next.nodes.0.home.id: club:milan",
      "data.season.next.nodes.0.away.id: club:lecce",
      "data.season.next.nodes.0.score: null",
    ]
  `);
});

test('the coaches of a new season are those who came in the summer', async () => {
  expect(
    await told(`{
      match(id: "match:serie-a-2026-27-atalanta-sassuolo") { homeCoach { id } awayCoach { id } }
    }`),
  ).toMatchInlineSnapshot(`
    [
      "data.match.homeCoach.id: coach:maurizio-sarri",
      "data.match.awayCoach.id: coach:alberto-aquilani",
    ]
  `);
});

const LEAGUES = [
  { slug: 'bundesliga', told: '2026-09-13', teams: 18, results: 27, pairings: 36 },
  { slug: 'championship', told: '2026-09-15', teams: 24, results: 83, pairings: 96 },
  { slug: 'eredivisie', told: '2026-09-15', teams: 18, results: 54, pairings: 63 },
  { slug: 'la-liga', told: '2026-09-17', teams: 20, results: 59, pairings: 70 },
  { slug: 'ligue-1', told: '2026-09-13', teams: 18, results: 36, pairings: 45 },
  { slug: 'premier-league', told: '2026-09-14', teams: 20, results: 40, pairings: 50 },
  { slug: 'primeira-liga', told: '2026-09-14', teams: 18, results: 53, pairings: 63 },
  { slug: 'serie-a', told: '2026-09-14', teams: 20, results: 40, pairings: 50 },
];

test('392 results of eight leagues are held', () => {
  expect([LEAGUES.length, LEAGUES.reduce((sum, { results }) => sum + results, 0)]).toEqual([8, 392]);
});

test('a list of champions says from which season on they are held, and where none is', async () => {
  const { data } = await ask(`{
    friendlies: competition(by: { slug: "friendly" }) { champions { totalCount since through } }
    premierLeague: competition(by: { slug: "premier-league" }) { champions { totalCount since through } }
    ucl: competition(by: { slug: "ucl" }) { champions { since through } }
    worldCup: competition(by: { slug: "world-cup" }) { champions { since through } }
  }`);
  expect(data).toEqual({
    friendlies: { champions: { totalCount: 0, since: null, through: null } },
    premierLeague: { champions: { totalCount: 7, since: '1992-93', through: '2025-26' } },
    ucl: { champions: { since: '1955-56', through: '2025-26' } },
    worldCup: { champions: { since: '1930', through: '2026' } },
  });
});

test.each(LEAGUES)('$slug is told to $told: it goes on, and nobody has won it', async (league) => {
  const { slug, told: knownThrough, teams, results, pairings } = league;
  const { data, errors } = await ask(
    `query ($slug: String!) {
      competition(by: { slug: $slug }) { knownThrough }
      season(competition: $slug, label: "2026-27") {
        isOver
        champion { id }
        endDate
        table { complete rows { team { id } } }
        played: matches(filter: { played: true }) { totalCount }
        all: matches { totalCount }
      }
    }`,
    { slug },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    competition: { knownThrough },
    season: {
      isOver: false,
      champion: null,
      endDate: null,
      table: { complete: false, rows: { length: teams } },
      played: { totalCount: results },
      all: { totalCount: pairings },
    },
  });
});
