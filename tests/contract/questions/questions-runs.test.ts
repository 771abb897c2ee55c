/** Questions 25 and 26, and what the same fields answer besides. */
import { expect, test } from 'vitest';
import { answer, answerOf, facts } from '../../support/answer.ts';
import { ask, question } from '../../support/graph.ts';

test('25. whom Bodø/Glimt beat, and who ended it', async () => {
  const lines = await answer('bodo-glimt-run');
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
  const { country } = await answerOf<Seasons>(question('all-missed-quarter-finals'), variables);
  return country.associationSeasons.map(({ season }) => season.label);
};

const BEFORE = ['2000-01', '2001-02', '2008-09', '2020-21', '2021-22'];

test('26. seasons in which all four or more Italian entrants missed the quarter-finals', async () => {
  expect(await allMissed({})).toEqual([...BEFORE, '2023-24', '2025-26']);
});

test('26. a season in which one may still come there is no such season', async () => {
  expect(await allMissed({ asOf: '2026-03-17' })).toEqual([...BEFORE, '2023-24']);
  expect(await allMissed({ asOf: '2026-03-18' })).toEqual([...BEFORE, '2023-24', '2025-26']);
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
        "two associations need a narrower filter; permitted: filter.competition, filter.competitionKind or filter.season",
      ],
      [
        "an association needs a narrower filter; permitted: filter.competition, filter.competitionKind or filter.season",
      ],
      [
        "coach:antonio-conte is not a team; permitted: the id of a club or national team, such as club:bayern",
      ],
    ]
  `);
});

test('a side that was not there on the day is null', async () => {
  const data = await answerOf(`query @asOf(date: "1980-01-01") {
    headToHead(a: { team: "national-team:south-sudan" }, b: { team: "national-team:italy" }) { record { won } }
    records(scope: { association: "south-sudan" }, filter: { competition: "ucl" }) { matches }
  }`);
  expect(data).toEqual({ headToHead: null, records: null });
});
