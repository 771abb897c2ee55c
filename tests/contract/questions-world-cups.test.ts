/** Questions 17 to 22: World Cups missed, won and played. */
import { expect, test } from 'vitest';
import { about, answer, answerOf } from '../support/answer.ts';
import { question } from '../support/graph.ts';

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
