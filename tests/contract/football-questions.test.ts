/** What an expert asks: records, meetings, streaks, seasons of an association, World Cups. Each one request. */
import { expect, test } from 'vitest';
import { about, answer, answerOf, facts } from '../support/answer.ts';
import { ask, question } from '../support/graph.ts';

test('4. Atalanta’s heaviest European defeat is a joint record', async () => {
  expect(about(await answer('q04-heaviest-european-defeat'), /records\.[hm]/)).toMatchInlineSnapshot(`
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
  const lines = await answer('q04-heaviest-european-defeat', { asOf: '2026-03-09' });
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
  expect(await answer('q05-heaviest-defeats-of-association')).toMatchInlineSnapshot(`
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
      "records.coverage.0.coverage.to: 2026-05-30",
      "records.coverage.0.coverage.seasons: 15",
      "records.coverage.0.coverage.complete: true",
    ]
  `);
});

test('5. and of English ones', async () => {
  const lines = await answer('q05-heaviest-defeats-of-association', {
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
  expect(await answer('q06-bayern-against-italy')).toMatchInlineSnapshot(`
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
      "headToHead.coverage.0.coverage.to: 2026-05-30",
    ]
  `);
});

test('6. with the second leg', async () => {
  const lines = await answer('q06-bayern-against-italy', { asOf: '2026-03-18' });
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
  expect(await answer('q07-met-before')).toMatchInlineSnapshot(`
    [
      "headToHead.record.played: 0",
      "headToHead.last: null",
      "headToHead.meetings.totalCount: 0",
      "headToHead.meetings.nodes: none",
      "headToHead.coverage.0.competition.name: UEFA Champions League",
      "headToHead.coverage.0.coverage.from: 2011-09-13",
      "headToHead.coverage.0.coverage.to: 2026-05-30",
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

test('9. how far Napoli were from the play-offs', async () => {
  expect(await answer('q09-napoli-distance')).toMatchInlineSnapshot(`
    [
      "season.table.complete: true",
      "season.table.row.position: 30",
      "season.table.row.points: 8",
      "season.table.row.record.goalDifference: -6",
      "season.table.row.distanceTo.holder.name: Benfica",
      "season.table.row.distanceTo.points: -1",
      "season.table.row.distanceTo.goalDifference: -4",
      "season.table.row.distanceTo.possible: false",
      "season.table.row.team.lastMatch.date: 2026-01-28",
      "season.table.row.team.lastMatch.home.name: Napoli",
      "season.table.row.team.lastMatch.away.name: Chelsea",
      "season.table.row.team.lastMatch.counting.home: 2",
      "season.table.row.team.lastMatch.counting.away: 3",
    ]
  `);
});

interface QuarterFinalists {
  readonly country: {
    readonly associationSeasons: readonly {
      readonly season: { readonly label: string };
      readonly entrants: number;
      readonly count: number;
      readonly finalists: readonly { readonly team: { readonly name: string } }[];
    }[];
  };
}

async function quarterFinalists(country: string): Promise<string[]> {
  const { country: found } = await answerOf<QuarterFinalists>(question('q13-quarter-finalists'), { country });
  return found.associationSeasons.map(({ season, entrants, count, finalists }) => {
    const final = finalists.map(({ team }) => team.name).join(', ');
    return `${season.label}: ${count} of ${entrants}${final === '' ? '' : `, finalist ${final}`}`;
  });
}

test('13. Italian quarter-finalists season by season', async () => {
  expect(await quarterFinalists('italy')).toMatchInlineSnapshot(`
    [
      "2011-12: 1 of 3",
      "2012-13: 1 of 2",
      "2013-14: 0 of 3",
      "2014-15: 1 of 2, finalist Juventus",
      "2015-16: 0 of 2",
      "2016-17: 1 of 2, finalist Juventus",
      "2017-18: 2 of 3",
      "2018-19: 1 of 4",
      "2019-20: 1 of 4",
      "2020-21: 0 of 4",
      "2021-22: 0 of 4",
      "2022-23: 3 of 4, finalist Inter",
      "2023-24: 0 of 4",
      "2024-25: 1 of 5, finalist Inter",
      "2025-26: 0 of 4",
    ]
  `);
});

test('13. and English ones', async () => {
  expect(await quarterFinalists('england')).toMatchInlineSnapshot(`
    [
      "2011-12: 1 of 4, finalist Chelsea",
      "2012-13: 0 of 4",
      "2013-14: 2 of 4",
      "2014-15: 0 of 4",
      "2015-16: 1 of 4",
      "2016-17: 1 of 4",
      "2017-18: 2 of 5, finalist Liverpool",
      "2018-19: 4 of 4, finalist Liverpool, Tottenham Hotspur",
      "2019-20: 1 of 4",
      "2020-21: 3 of 4, finalist Chelsea, Manchester City",
      "2021-22: 3 of 4, finalist Liverpool",
      "2022-23: 2 of 4, finalist Manchester City",
      "2023-24: 2 of 4",
      "2024-25: 2 of 4",
      "2025-26: 2 of 6, finalist Arsenal",
    ]
  `);
});

test('14. the Italian clubs’ record this season and last', async () => {
  expect(await answer('q14-association-record')).toMatchInlineSnapshot(`
    [
      "country.name: Italy",
      "country.season.season.label: 2025-26",
      "country.season.entrants: 4",
      "country.season.record.played: 39",
      "country.season.record.won: 16",
      "country.season.record.drawn: 7",
      "country.season.record.lost: 16",
      "country.season.record.goalsFor: 60",
      "country.season.record.goalsAgainst: 63",
      "country.season.uefaCoefficient.value: null",
      "country.season.uefaCoefficient.reason: Champions League held without its qualifying rounds; Europa League not held; Conference League not held",
      "country.before.season.label: 2024-25",
      "country.before.entrants: 5",
      "country.before.record.played: 53",
      "country.before.record.won: 24",
      "country.before.record.drawn: 13",
      "country.before.record.lost: 16",
      "country.before.record.goalsFor: 79",
      "country.before.record.goalsAgainst: 60",
      "country.before.uefaCoefficient.value: null",
      "country.before.uefaCoefficient.reason: Champions League held without its qualifying rounds; Europa League not held whole; Conference League not held whole",
    ]
  `);
});

test('14. with the second leg in Munich one more defeat', async () => {
  const lines = await answer('q14-association-record', { asOf: '2026-03-18' });
  expect(about(lines, /country\.season\.record\.(won|drawn|lost)/)).toMatchInlineSnapshot(`
    [
      "country.season.record.won: 16",
      "country.season.record.drawn: 7",
      "country.season.record.lost: 17",
    ]
  `);
});

interface LeagueTable {
  readonly season: {
    readonly table: {
      readonly rows: readonly { position: number; team: { name: string }; points: number; toPlay: number }[];
    };
  };
}

test('15. Serie A on the night of Bergamo', async () => {
  const { season } = await answerOf<LeagueTable>(question('q15-serie-a-table'));
  const rows = season.table.rows.slice(0, 7);
  expect(
    rows.map(({ position, team, points, toPlay }) => `${position} ${team.name} ${points}, ${toPlay} to play`),
  ).toMatchInlineSnapshot(`
    [
      "1 Inter 67, 10 to play",
      "2 Milan 60, 10 to play",
      "3 Napoli 56, 10 to play",
      "4 Como 51, 10 to play",
      "5 Roma 51, 10 to play",
      "6 Juventus 50, 10 to play",
      "7 Atalanta 46, 10 to play",
    ]
  `);
});

test('17. who eliminated Italy each time, and how', async () => {
  expect(await answer('q17-eliminated-by')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.worldCups.missed.0.edition: 1930",
      "nationalTeam.worldCups.missed.0.outcome: DID_NOT_ENTER",
      "nationalTeam.worldCups.missed.0.eliminatedBy: null",
      "nationalTeam.worldCups.missed.0.decisiveTie: null",
      "nationalTeam.worldCups.missed.0.lastMatch: null",
      "nationalTeam.worldCups.missed.1.edition: 1958",
      "nationalTeam.worldCups.missed.1.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.1.eliminatedBy: null",
      "nationalTeam.worldCups.missed.1.decisiveTie: null",
      "nationalTeam.worldCups.missed.1.lastMatch.date: 1958-01-15",
      "nationalTeam.worldCups.missed.1.lastMatch.city: Belfast",
      "nationalTeam.worldCups.missed.1.lastMatch.home.name: Northern Ireland",
      "nationalTeam.worldCups.missed.1.lastMatch.away.name: Italy",
      "nationalTeam.worldCups.missed.1.lastMatch.score.fullTime.home: 2",
      "nationalTeam.worldCups.missed.1.lastMatch.score.fullTime.away: 1",
      "nationalTeam.worldCups.missed.1.lastMatch.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.1.lastMatch.score.penalties: null",
      "nationalTeam.worldCups.missed.2.edition: 2018",
      "nationalTeam.worldCups.missed.2.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.2.eliminatedBy.name: Sweden",
      "nationalTeam.worldCups.missed.2.decisiveTie.teams.0.name: Sweden",
      "nationalTeam.worldCups.missed.2.decisiveTie.teams.1.name: Italy",
      "nationalTeam.worldCups.missed.2.decisiveTie.aggregate.home: 1",
      "nationalTeam.worldCups.missed.2.decisiveTie.aggregate.away: 0",
      "nationalTeam.worldCups.missed.2.decisiveTie.decidedBy: REGULAR_TIME",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.date: 2017-11-10",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.city: Solna",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.home.name: Sweden",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.away.name: Italy",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.score.fullTime.home: 1",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.score.fullTime.away: 0",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.0.score.penalties: null",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.date: 2017-11-13",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.city: Milan",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.home.name: Italy",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.away.name: Sweden",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.score.fullTime.home: 0",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.score.fullTime.away: 0",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.2.decisiveTie.legs.1.score.penalties: null",
      "nationalTeam.worldCups.missed.2.lastMatch.date: 2017-11-13",
      "nationalTeam.worldCups.missed.2.lastMatch.city: Milan",
      "nationalTeam.worldCups.missed.2.lastMatch.home.name: Italy",
      "nationalTeam.worldCups.missed.2.lastMatch.away.name: Sweden",
      "nationalTeam.worldCups.missed.2.lastMatch.score.fullTime.home: 0",
      "nationalTeam.worldCups.missed.2.lastMatch.score.fullTime.away: 0",
      "nationalTeam.worldCups.missed.2.lastMatch.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.2.lastMatch.score.penalties: null",
      "nationalTeam.worldCups.missed.3.edition: 2022",
      "nationalTeam.worldCups.missed.3.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.3.eliminatedBy.name: North Macedonia",
      "nationalTeam.worldCups.missed.3.decisiveTie.teams.0.name: Italy",
      "nationalTeam.worldCups.missed.3.decisiveTie.teams.1.name: North Macedonia",
      "nationalTeam.worldCups.missed.3.decisiveTie.aggregate.home: 0",
      "nationalTeam.worldCups.missed.3.decisiveTie.aggregate.away: 1",
      "nationalTeam.worldCups.missed.3.decisiveTie.decidedBy: REGULAR_TIME",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.date: 2022-03-24",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.city: Palermo",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.home.name: Italy",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.away.name: North Macedonia",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.score.fullTime.home: 0",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.score.fullTime.away: 1",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.3.decisiveTie.legs.0.score.penalties: null",
      "nationalTeam.worldCups.missed.3.lastMatch.date: 2022-03-24",
      "nationalTeam.worldCups.missed.3.lastMatch.city: Palermo",
      "nationalTeam.worldCups.missed.3.lastMatch.home.name: Italy",
      "nationalTeam.worldCups.missed.3.lastMatch.away.name: North Macedonia",
      "nationalTeam.worldCups.missed.3.lastMatch.score.fullTime.home: 0",
      "nationalTeam.worldCups.missed.3.lastMatch.score.fullTime.away: 1",
      "nationalTeam.worldCups.missed.3.lastMatch.score.afterExtraTime: null",
      "nationalTeam.worldCups.missed.3.lastMatch.score.penalties: null",
      "nationalTeam.worldCups.missed.4.edition: 2026",
      "nationalTeam.worldCups.missed.4.outcome: ELIMINATED",
      "nationalTeam.worldCups.missed.4.eliminatedBy.name: Bosnia and Herzegovina",
      "nationalTeam.worldCups.missed.4.decisiveTie.teams.0.name: Bosnia and Herzegovina",
      "nationalTeam.worldCups.missed.4.decisiveTie.teams.1.name: Italy",
      "nationalTeam.worldCups.missed.4.decisiveTie.aggregate.home: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.aggregate.away: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.decidedBy: PENALTIES",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.date: 2026-03-31",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.city: Zenica",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.home.name: Bosnia and Herzegovina",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.away.name: Italy",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.fullTime.home: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.fullTime.away: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.afterExtraTime.home: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.afterExtraTime.away: 1",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.penalties.home: 4",
      "nationalTeam.worldCups.missed.4.decisiveTie.legs.0.score.penalties.away: 1",
      "nationalTeam.worldCups.missed.4.lastMatch.date: 2026-03-31",
      "nationalTeam.worldCups.missed.4.lastMatch.city: Zenica",
      "nationalTeam.worldCups.missed.4.lastMatch.home.name: Bosnia and Herzegovina",
      "nationalTeam.worldCups.missed.4.lastMatch.away.name: Italy",
      "nationalTeam.worldCups.missed.4.lastMatch.score.fullTime.home: 1",
      "nationalTeam.worldCups.missed.4.lastMatch.score.fullTime.away: 1",
      "nationalTeam.worldCups.missed.4.lastMatch.score.afterExtraTime.home: 1",
      "nationalTeam.worldCups.missed.4.lastMatch.score.afterExtraTime.away: 1",
      "nationalTeam.worldCups.missed.4.lastMatch.score.penalties.home: 4",
      "nationalTeam.worldCups.missed.4.lastMatch.score.penalties.away: 1",
    ]
  `);
});

test('18. under which coach each time', async () => {
  expect(about(await answer('q18-coaches-of-misses'), /edition|name/)).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.worldCups.missed.0.edition: 1930",
      "nationalTeam.worldCups.missed.1.edition: 1958",
      "nationalTeam.worldCups.missed.1.coaches.0.coach.name: Alfredo Foni",
      "nationalTeam.worldCups.missed.2.edition: 2018",
      "nationalTeam.worldCups.missed.2.coaches.0.coach.name: Gian Piero Ventura",
      "nationalTeam.worldCups.missed.3.edition: 2022",
      "nationalTeam.worldCups.missed.3.coaches.0.coach.name: Roberto Mancini",
      "nationalTeam.worldCups.missed.4.edition: 2026",
      "nationalTeam.worldCups.missed.4.coaches.0.coach.name: Luciano Spalletti",
      "nationalTeam.worldCups.missed.4.coaches.1.coach.name: Gennaro Gattuso",
    ]
  `);
});

interface Champions {
  readonly competition: {
    readonly champions: {
      readonly nodes: readonly {
        readonly team: {
          readonly name: string;
          readonly worldCups: { readonly missedSinceTitle: readonly unknown[] };
        };
        readonly titles: { readonly nodes: readonly { readonly label: string }[] };
      }[];
    };
  };
}

const champions = async (asOf: string | null): Promise<string[]> => {
  const { competition } = await answerOf<Champions>(question('q20-champions-and-misses'), { asOf });
  return competition.champions.nodes.map(
    ({ team, titles }) =>
      `${team.name} ${titles.nodes.map(({ label }) => label).join(', ')}; missed since: ${team.worldCups.missedSinceTitle.length}`,
  );
};

test('20. the champions of the world, and what they missed since', async () => {
  expect(await champions(null)).toMatchInlineSnapshot(`
    [
      "Brazil 1958, 1962, 1970, 1994, 2002; missed since: 0",
      "Italy 1934, 1938, 1982, 2006; missed since: 3",
      "Germany 1954, 1974, 1990, 2014; missed since: 0",
      "Argentina 1978, 1986, 2022; missed since: 0",
      "Uruguay 1930, 1950; missed since: 6",
      "France 1998, 2018; missed since: 0",
      "Spain 2010, 2026; missed since: 0",
      "England 1966; missed since: 3",
    ]
  `);
});

test('20. under an earlier day there are fewer', async () => {
  expect(await champions('1955-01-01')).toMatchInlineSnapshot(`
    [
      "Uruguay 1930, 1950; missed since: 0",
      "Italy 1934, 1938; missed since: 0",
      "Germany 1954; missed since: 0",
    ]
  `);
});

test('21. Italy’s last World Cup match, and their last win there', async () => {
  expect(await answer('q21-last-world-cup-match')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.lastMatch.date: 2014-06-24",
      "nationalTeam.lastMatch.daysSince: 4278",
      "nationalTeam.lastMatch.city: Natal",
      "nationalTeam.lastMatch.home.name: Italy",
      "nationalTeam.lastMatch.away.name: Uruguay",
      "nationalTeam.lastMatch.counting.home: 0",
      "nationalTeam.lastMatch.counting.away: 1",
      "nationalTeam.lastWin.date: 2014-06-14",
      "nationalTeam.lastWin.daysSince: 4288",
      "nationalTeam.lastWin.city: Manaus",
      "nationalTeam.lastWin.home.name: England",
      "nationalTeam.lastWin.away.name: Italy",
      "nationalTeam.lastWin.counting.home: 1",
      "nationalTeam.lastWin.counting.away: 2",
    ]
  `);
});

test('22. World Cup qualifiers Italy lost at home', async () => {
  expect(await answer('q22-qualifiers-lost-at-home')).toMatchInlineSnapshot(`
    [
      "nationalTeam.name: Italy",
      "nationalTeam.record.played: 65",
      "nationalTeam.record.won: 52",
      "nationalTeam.record.drawn: 11",
      "nationalTeam.record.lost: 2",
      "nationalTeam.matches.totalCount: 2",
      "nationalTeam.matches.nodes.0.date: 2022-03-24",
      "nationalTeam.matches.nodes.0.city: Palermo",
      "nationalTeam.matches.nodes.0.away.name: North Macedonia",
      "nationalTeam.matches.nodes.0.counting.home: 0",
      "nationalTeam.matches.nodes.0.counting.away: 1",
      "nationalTeam.matches.nodes.1.date: 2025-11-16",
      "nationalTeam.matches.nodes.1.city: Milan",
      "nationalTeam.matches.nodes.1.away.name: Norway",
      "nationalTeam.matches.nodes.1.counting.home: 1",
      "nationalTeam.matches.nodes.1.counting.away: 4",
      "nationalTeam.records.coverage.0.coverage.from: 1933-06-11",
      "nationalTeam.records.coverage.0.coverage.to: 2026-03-31",
      "nationalTeam.records.coverage.0.coverage.complete: true",
      "nationalTeam.records.coverage.0.coverage.gaps: none",
    ]
  `);
});

test('22. before 2022 there was none', async () => {
  const lines = await answer('q22-qualifiers-lost-at-home', { asOf: '2022-03-23' });
  expect(about(lines, /totalCount|lost/)).toMatchInlineSnapshot(`
    [
      "nationalTeam.record.lost: 0",
      "nationalTeam.matches.totalCount: 0",
    ]
  `);
});

test('25. whom Bodø/Glimt beat, and who ended it', async () => {
  const lines = await answer('q25-bodo-glimt-run');
  expect(lines).toMatchInlineSnapshot(`
    [
      "club.name: Bodø/Glimt",
      "club.campaign.outcome: ELIMINATED",
      "club.campaign.stageReached.name: Round of 16",
      "club.campaign.matches.totalCount: 5",
      "club.campaign.matches.nodes.0.date: 2026-01-20",
      "club.campaign.matches.nodes.0.stage.name: League phase",
      "club.campaign.matches.nodes.0.home.name: Bodø/Glimt",
      "club.campaign.matches.nodes.0.home.association.name: Norway",
      "club.campaign.matches.nodes.0.away.name: Manchester City",
      "club.campaign.matches.nodes.0.away.association.name: England",
      "club.campaign.matches.nodes.0.counting.home: 3",
      "club.campaign.matches.nodes.0.counting.away: 1",
      "club.campaign.matches.nodes.1.date: 2026-01-28",
      "club.campaign.matches.nodes.1.stage.name: League phase",
      "club.campaign.matches.nodes.1.home.name: Atlético Madrid",
      "club.campaign.matches.nodes.1.home.association.name: Spain",
      "club.campaign.matches.nodes.1.away.name: Bodø/Glimt",
      "club.campaign.matches.nodes.1.away.association.name: Norway",
      "club.campaign.matches.nodes.1.counting.home: 1",
      "club.campaign.matches.nodes.1.counting.away: 2",
      "club.campaign.matches.nodes.2.date: 2026-02-18",
      "club.campaign.matches.nodes.2.stage.name: Knockout phase play-offs",
      "club.campaign.matches.nodes.2.home.name: Bodø/Glimt",
      "club.campaign.matches.nodes.2.home.association.name: Norway",
      "club.campaign.matches.nodes.2.away.name: Inter",
      "club.campaign.matches.nodes.2.away.association.name: Italy",
      "club.campaign.matches.nodes.2.counting.home: 3",
      "club.campaign.matches.nodes.2.counting.away: 1",
      "club.campaign.matches.nodes.3.date: 2026-02-24",
      "club.campaign.matches.nodes.3.stage.name: Knockout phase play-offs",
      "club.campaign.matches.nodes.3.home.name: Inter",
      "club.campaign.matches.nodes.3.home.association.name: Italy",
      "club.campaign.matches.nodes.3.away.name: Bodø/Glimt",
      "club.campaign.matches.nodes.3.away.association.name: Norway",
      "club.campaign.matches.nodes.3.counting.home: 1",
      "club.campaign.matches.nodes.3.counting.away: 2",
      "club.campaign.matches.nodes.4.date: 2026-03-11",
      "club.campaign.matches.nodes.4.stage.name: Round of 16",
      "club.campaign.matches.nodes.4.home.name: Bodø/Glimt",
      "club.campaign.matches.nodes.4.home.association.name: Norway",
      "club.campaign.matches.nodes.4.away.name: Sporting CP",
      "club.campaign.matches.nodes.4.away.association.name: Portugal",
      "club.campaign.matches.nodes.4.counting.home: 3",
      "club.campaign.matches.nodes.4.counting.away: 0",
      "club.campaign.eliminatedBy.name: Sporting CP",
      "club.campaign.eliminatedBy.association.name: Portugal",
      "club.campaign.decisiveTie.stage.name: Round of 16",
      "club.campaign.decisiveTie.teams.0.name: Bodø/Glimt",
      "club.campaign.decisiveTie.teams.1.name: Sporting CP",
      "club.campaign.decisiveTie.aggregate.home: 3",
      "club.campaign.decisiveTie.aggregate.away: 5",
      "club.campaign.decisiveTie.decidedBy: EXTRA_TIME",
    ]
  `);
});

interface Seasons {
  readonly country: {
    readonly associationSeasons: readonly { readonly season: { readonly label: string } }[];
  };
}

const allMissed = async (variables: Record<string, unknown>): Promise<string[]> => {
  const { country } = await answerOf<Seasons>(question('q26-all-missed-quarter-finals'), variables);
  return country.associationSeasons.map(({ season }) => season.label);
};

test('26. seasons in which all four or more Italian entrants missed the quarter-finals', async () => {
  expect(await allMissed({})).toEqual(['2020-21', '2021-22', '2023-24', '2025-26']);
});

test('26. a season in which one may still come there is no such season', async () => {
  expect(await allMissed({ asOf: '2026-03-17' })).toEqual(['2020-21', '2021-22', '2023-24']);
  expect(await allMissed({ asOf: '2026-03-18' })).toEqual(['2020-21', '2021-22', '2023-24', '2025-26']);
});

test('streaks: Bayern in the Champions League', async () => {
  const data = await answerOf(`query Streaks @asOf(date: "2026-03-11") {
    club(by: { slug: "bayern" }) {
      streaks(filter: { competition: "ucl" }) {
        unbeaten { longest { length from to } }
        scoring { current { length isCurrent } }
        winless { longest { length } }
      }
    }
  }`);
  expect(facts(data)).toMatchInlineSnapshot(`
    [
      "club.streaks.unbeaten.longest.length: 19",
      "club.streaks.unbeaten.longest.from: 2019-09-18",
      "club.streaks.unbeaten.longest.to: 2021-03-17",
      "club.streaks.scoring.current.length: 16",
      "club.streaks.scoring.current.isCurrent: true",
      "club.streaks.winless.longest.length: 3",
    ]
  `);
});

test('the longest winning run of any club in the Champions League, within coverage', async () => {
  const data = await answerOf(`query Runs($asOf: Date) @asOf(date: $asOf) {
    records(scope: { competition: "ucl" }) {
      longestStreaks(kind: WINNING) { nodes { team { name } length from to isCurrent } }
    }
  }`);
  expect(facts(data)).toMatchInlineSnapshot(`
    [
      "records.longestStreaks.nodes.0.team.name: Bayern München",
      "records.longestStreaks.nodes.0.length: 15",
      "records.longestStreaks.nodes.0.from: 2019-09-18",
      "records.longestStreaks.nodes.0.to: 2020-11-25",
      "records.longestStreaks.nodes.0.isCurrent: false",
    ]
  `);
});

test('two coaches: Kompany against Palladino', async () => {
  const data = await answerOf(`{
    headToHead(a: { coach: "coach:vincent-kompany" }, b: { coach: "coach:raffaele-palladino" }) {
      record { played won drawn lost goalsFor goalsAgainst }
      first { date }
    }
    coach(by: { slug: "vincent-kompany" }) { record(filter: { season: "ucl-2025-26" }) { played won drawn lost } }
  }`);
  expect(facts(data)).toMatchInlineSnapshot(`
    [
      "headToHead.record.played: 2",
      "headToHead.record.won: 2",
      "headToHead.record.drawn: 0",
      "headToHead.record.lost: 0",
      "headToHead.record.goalsFor: 10",
      "headToHead.record.goalsAgainst: 2",
      "headToHead.first.date: 2026-03-10",
      "coach.record.played: 14",
      "coach.record.won: 11",
      "coach.record.drawn: 1",
      "coach.record.lost: 2",
    ]
  `);
});

test('a side against itself, and two associations at large, are refused with what is permitted', async () => {
  const fault = async (document: string) => (await ask(document)).errors?.map(({ message }) => message);
  expect([
    await fault('{ headToHead(a: { team: "club:inter" }, b: { team: "club:inter" }) { record { won } } }'),
    await fault(
      '{ headToHead(a: { association: "italy" }, b: { association: "spain" }) { record { won } } }',
    ),
    await fault('{ records(scope: { association: "italy" }) { matches } }'),
    await fault(
      '{ headToHead(a: { team: "coach:antonio-conte" }, b: { team: "club:inter" }) { record { won } } }',
    ),
  ]).toMatchInlineSnapshot(`
    [
      [
        "a and b are the same side; permitted: two different sides",
      ],
      [
        "two associations need a narrower filter; permitted: filter.competition or filter.season",
      ],
      [
        "an association needs a narrower filter; permitted: filter.competition or filter.season",
      ],
      [
        "coach:antonio-conte is not a team; permitted: the id of a club or national team, such as club:bayern",
      ],
    ]
  `);
});

test('a side that does not exist is null', async () => {
  const data = await answerOf(`{
    headToHead(a: { team: "club:nowhere" }, b: { association: "italy" }) { record { won } }
    records(scope: { association: "atlantis" }, filter: { competition: "ucl" }) { matches }
  }`);
  expect(data).toEqual({ headToHead: null, records: null });
});
