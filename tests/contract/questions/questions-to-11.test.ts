/** The questions of `schema/operations`, end to end: each one request, with the variables its defaults name. */
import { expect, test } from 'vitest';
import { answer } from '../../support/answer.ts';

test('1. what happened in Bergamo on 10 March 2026', async () => {
  expect(await answer('night')).toMatchInlineSnapshot(`
    [
      "match.id: match:ucl-2025-26-atalanta-bayern-1",
      "match.date: 2026-03-10",
      "match.kickoff: 21:00",
      "match.city: Bergamo",
      "match.venue: null",
      "match.season.label: 2025-26",
      "match.season.competition.name: UEFA Champions League",
      "match.stage.name: Round of 16",
      "match.leg: 1",
      "match.home.name: Atalanta",
      "match.away.name: Bayern München",
      "match.status: PLAYED",
      "match.score.halfTime.home: 0",
      "match.score.halfTime.away: 3",
      "match.score.fullTime.home: 1",
      "match.score.fullTime.away: 6",
      "match.score.afterExtraTime: null",
      "match.score.penalties: null",
      "match.winner.name: Bayern München",
      "match.homeCoach.name: Raffaele Palladino",
      "match.awayCoach.name: Vincent Kompany",
      "match.sources.0.name: openfootball: Champions League, Europa League, Conference League",
      "match.sources.0.licence: CC0-1.0",
      "match.sources.0.url: https://github.com/openfootball/champions-league",
    ]
  `);
});

test('2. where that tie stood on the night after', async () => {
  expect(await answer('tie-tonight')).toMatchInlineSnapshot(`
    [
      "season.tie.id: tie:ucl-2025-26/r16-2",
      "season.tie.stage.name: Round of 16",
      "season.tie.teams.0.name: Atalanta",
      "season.tie.teams.1.name: Bayern München",
      "season.tie.status: OPEN",
      "season.tie.legsToPlay: 1",
      "season.tie.aggregate.home: 1",
      "season.tie.aggregate.away: 6",
      "season.tie.aggregate.lead: 5",
      "season.tie.aggregate.leader.name: Bayern München",
      "season.tie.winner: null",
      "season.tie.decidedBy: null",
      "season.tie.legs.0.id: match:ucl-2025-26-atalanta-bayern-1",
      "season.tie.legs.0.leg: 1",
      "season.tie.legs.0.date: 2026-03-10",
      "season.tie.legs.0.status: PLAYED",
      "season.tie.legs.0.home.name: Atalanta",
      "season.tie.legs.0.away.name: Bayern München",
      "season.tie.legs.0.score.fullTime.home: 1",
      "season.tie.legs.0.score.fullTime.away: 6",
      "season.tie.legs.1.id: match:ucl-2025-26-bayern-atalanta-2",
      "season.tie.legs.1.leg: 2",
      "season.tie.legs.1.date: 2026-03-18",
      "season.tie.legs.1.status: SCHEDULED",
      "season.tie.legs.1.home.name: Bayern München",
      "season.tie.legs.1.away.name: Atalanta",
      "season.tie.legs.1.score: null",
    ]
  `);
});

test('3. how it ended', async () => {
  expect(await answer('tie-ended')).toMatchInlineSnapshot(`
    [
      "season.tie.id: tie:ucl-2025-26/r16-2",
      "season.tie.teams.0.name: Atalanta",
      "season.tie.teams.1.name: Bayern München",
      "season.tie.status: DECIDED",
      "season.tie.legs.0.leg: 1",
      "season.tie.legs.0.date: 2026-03-10",
      "season.tie.legs.0.home.name: Atalanta",
      "season.tie.legs.0.away.name: Bayern München",
      "season.tie.legs.0.score.fullTime.home: 1",
      "season.tie.legs.0.score.fullTime.away: 6",
      "season.tie.legs.0.score.afterExtraTime: null",
      "season.tie.legs.1.leg: 2",
      "season.tie.legs.1.date: 2026-03-18",
      "season.tie.legs.1.home.name: Bayern München",
      "season.tie.legs.1.away.name: Atalanta",
      "season.tie.legs.1.score.fullTime.home: 4",
      "season.tie.legs.1.score.fullTime.away: 1",
      "season.tie.legs.1.score.afterExtraTime: null",
      "season.tie.aggregate.home: 2",
      "season.tie.aggregate.away: 10",
      "season.tie.winner.name: Bayern München",
      "season.tie.decidedBy: REGULAR_TIME",
      "season.tie.leadsTo.stage.name: Quarter-finals",
      "season.tie.leadsTo.teams.0.name: Real Madrid",
      "season.tie.leadsTo.teams.1.name: Bayern München",
    ]
  `);
});

test('8. the four Italian clubs after the league phase', async () => {
  expect(await answer('league-phase')).toMatchInlineSnapshot(`
    [
      "country.name: Italy",
      "country.associationSeason.season.table.complete: true",
      "country.associationSeason.campaigns.0.team.name: Atalanta",
      "country.associationSeason.campaigns.0.outcome: IN_PROGRESS",
      "country.associationSeason.campaigns.0.tableRow.position: 15",
      "country.associationSeason.campaigns.0.tableRow.points: 13",
      "country.associationSeason.campaigns.0.tableRow.record.played: 8",
      "country.associationSeason.campaigns.0.tableRow.record.won: 4",
      "country.associationSeason.campaigns.0.tableRow.record.drawn: 1",
      "country.associationSeason.campaigns.0.tableRow.record.lost: 3",
      "country.associationSeason.campaigns.0.tableRow.record.goalsFor: 10",
      "country.associationSeason.campaigns.0.tableRow.record.goalsAgainst: 10",
      "country.associationSeason.campaigns.0.tableRow.record.goalDifference: 0",
      "country.associationSeason.campaigns.0.tableRow.zones.0.zone: KNOCKOUT_PLAY_OFFS",
      "country.associationSeason.campaigns.1.team.name: Inter",
      "country.associationSeason.campaigns.1.outcome: IN_PROGRESS",
      "country.associationSeason.campaigns.1.tableRow.position: 10",
      "country.associationSeason.campaigns.1.tableRow.points: 15",
      "country.associationSeason.campaigns.1.tableRow.record.played: 8",
      "country.associationSeason.campaigns.1.tableRow.record.won: 5",
      "country.associationSeason.campaigns.1.tableRow.record.drawn: 0",
      "country.associationSeason.campaigns.1.tableRow.record.lost: 3",
      "country.associationSeason.campaigns.1.tableRow.record.goalsFor: 15",
      "country.associationSeason.campaigns.1.tableRow.record.goalsAgainst: 7",
      "country.associationSeason.campaigns.1.tableRow.record.goalDifference: 8",
      "country.associationSeason.campaigns.1.tableRow.zones.0.zone: KNOCKOUT_PLAY_OFFS",
      "country.associationSeason.campaigns.2.team.name: Juventus",
      "country.associationSeason.campaigns.2.outcome: IN_PROGRESS",
      "country.associationSeason.campaigns.2.tableRow.position: 13",
      "country.associationSeason.campaigns.2.tableRow.points: 13",
      "country.associationSeason.campaigns.2.tableRow.record.played: 8",
      "country.associationSeason.campaigns.2.tableRow.record.won: 3",
      "country.associationSeason.campaigns.2.tableRow.record.drawn: 4",
      "country.associationSeason.campaigns.2.tableRow.record.lost: 1",
      "country.associationSeason.campaigns.2.tableRow.record.goalsFor: 14",
      "country.associationSeason.campaigns.2.tableRow.record.goalsAgainst: 10",
      "country.associationSeason.campaigns.2.tableRow.record.goalDifference: 4",
      "country.associationSeason.campaigns.2.tableRow.zones.0.zone: KNOCKOUT_PLAY_OFFS",
      "country.associationSeason.campaigns.3.team.name: Napoli",
      "country.associationSeason.campaigns.3.outcome: ELIMINATED",
      "country.associationSeason.campaigns.3.tableRow.position: 30",
      "country.associationSeason.campaigns.3.tableRow.points: 8",
      "country.associationSeason.campaigns.3.tableRow.record.played: 8",
      "country.associationSeason.campaigns.3.tableRow.record.won: 2",
      "country.associationSeason.campaigns.3.tableRow.record.drawn: 2",
      "country.associationSeason.campaigns.3.tableRow.record.lost: 4",
      "country.associationSeason.campaigns.3.tableRow.record.goalsFor: 9",
      "country.associationSeason.campaigns.3.tableRow.record.goalsAgainst: 15",
      "country.associationSeason.campaigns.3.tableRow.record.goalDifference: -6",
      "country.associationSeason.campaigns.3.tableRow.zones.0.zone: ELIMINATED",
    ]
  `);
});

test('10. how Inter went out to Bodø/Glimt', async () => {
  expect(await answer('inter-bodo-glimt')).toMatchInlineSnapshot(`
    [
      "season.tie.id: tie:ucl-2025-26/po-8",
      "season.tie.teams.0.name: Bodø/Glimt",
      "season.tie.teams.1.name: Inter",
      "season.tie.status: DECIDED",
      "season.tie.legs.0.leg: 1",
      "season.tie.legs.0.date: 2026-02-18",
      "season.tie.legs.0.home.name: Bodø/Glimt",
      "season.tie.legs.0.away.name: Inter",
      "season.tie.legs.0.score.fullTime.home: 3",
      "season.tie.legs.0.score.fullTime.away: 1",
      "season.tie.legs.0.score.afterExtraTime: null",
      "season.tie.legs.1.leg: 2",
      "season.tie.legs.1.date: 2026-02-24",
      "season.tie.legs.1.home.name: Inter",
      "season.tie.legs.1.away.name: Bodø/Glimt",
      "season.tie.legs.1.score.fullTime.home: 1",
      "season.tie.legs.1.score.fullTime.away: 2",
      "season.tie.legs.1.score.afterExtraTime: null",
      "season.tie.aggregate.home: 5",
      "season.tie.aggregate.away: 2",
      "season.tie.winner.name: Bodø/Glimt",
      "season.tie.decidedBy: REGULAR_TIME",
      "season.tie.leadsTo.stage.name: Round of 16",
      "season.tie.leadsTo.teams.0.name: Bodø/Glimt",
      "season.tie.leadsTo.teams.1.name: Sporting CP",
    ]
  `);
});

test('11. how Juventus went out to Galatasaray', async () => {
  expect(await answer('juventus-galatasaray')).toMatchInlineSnapshot(`
    [
      "season.tie.id: tie:ucl-2025-26/po-1",
      "season.tie.teams.0.name: Galatasaray",
      "season.tie.teams.1.name: Juventus",
      "season.tie.status: DECIDED",
      "season.tie.legs.0.leg: 1",
      "season.tie.legs.0.date: 2026-02-17",
      "season.tie.legs.0.home.name: Galatasaray",
      "season.tie.legs.0.away.name: Juventus",
      "season.tie.legs.0.score.halfTime.home: 1",
      "season.tie.legs.0.score.halfTime.away: 2",
      "season.tie.legs.0.score.fullTime.home: 5",
      "season.tie.legs.0.score.fullTime.away: 2",
      "season.tie.legs.0.score.afterExtraTime: null",
      "season.tie.legs.1.leg: 2",
      "season.tie.legs.1.date: 2026-02-25",
      "season.tie.legs.1.home.name: Juventus",
      "season.tie.legs.1.away.name: Galatasaray",
      "season.tie.legs.1.score.halfTime.home: 1",
      "season.tie.legs.1.score.halfTime.away: 0",
      "season.tie.legs.1.score.fullTime.home: 3",
      "season.tie.legs.1.score.fullTime.away: 0",
      "season.tie.legs.1.score.afterExtraTime.home: 3",
      "season.tie.legs.1.score.afterExtraTime.away: 2",
      "season.tie.aggregate.home: 7",
      "season.tie.aggregate.away: 5",
      "season.tie.winner.name: Galatasaray",
      "season.tie.decidedBy: EXTRA_TIME",
      "season.tie.leadsTo.stage.name: Round of 16",
      "season.tie.leadsTo.teams.0.name: Galatasaray",
      "season.tie.leadsTo.teams.1.name: Liverpool",
    ]
  `);
});
