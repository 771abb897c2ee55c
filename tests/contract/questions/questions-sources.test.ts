/** Questions 28 and 30: who says so, where sources differ, and what lies outside coverage. */
import { expect, test } from 'vitest';
import { about, answer, answerOf } from '../../support/answer.ts';
import { question } from '../../support/graph.ts';

test('28. the source of the 1-6 is named with its licence and the row it stands in', async () => {
  expect(about(await answer('sources-and-conflicts'), /^match/)).toMatchInlineSnapshot(`
    [
      "match.score.fullTime.home: 1",
      "match.score.fullTime.away: 6",
      "match.sources.0.name: openfootball: Champions League, Europa League, Conference League",
      "match.sources.0.licence: CC0-1.0",
      "match.sources.0.url: https://github.com/openfootball/champions-league",
      "match.sources.0.retrieved: 2026-11",
      "match.sourceRow: 2025-26/cl.txt:223",
    ]
  `);
});

interface Conflicts {
  readonly dataset: {
    readonly conflicts: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly subject: string;
        readonly predicate: string;
        readonly value: string;
        readonly otherValue: string;
      }[];
    };
  };
}

test('28. every conflict shows both values', async () => {
  const { dataset } = await answerOf<Conflicts>(question('sources-and-conflicts'), { first: 100 });
  expect(dataset.conflicts.nodes.length).toBe(dataset.conflicts.totalCount);
  expect(dataset.conflicts.nodes.filter((one) => one.value === one.otherValue)).toEqual([]);
});

test('28. Verona–Roma is two facts: 0-0 on the field, 3-0 as ruled', async () => {
  const query =
    '{ match(id: "match:serie-a-2020-21-hellas-verona-roma") { status score { fullTime { home away } } official { home away } counting { home away } } }';
  expect(await answerOf(query)).toEqual({
    match: {
      status: 'AWARDED',
      score: { fullTime: { home: 0, away: 0 } },
      official: { home: 3, away: 0 },
      counting: { home: 3, away: 0 },
    },
  });
});

test('30. the European Cups of the 1960s are told by their last ties, and the answer says what is lacking', async () => {
  const [lacking, final] = [
    'ties from the quarter-finals on and where each entrant went out; no matches',
    'competition.season.final.ties.0',
  ];
  const answered = await answer('outside-coverage');
  expect(answered.slice(0, 13)).toEqual([
    'competition.name: UEFA Champions League',
    'competition.season.label: 1962-63',
    'competition.season.champion.name: Milan',
    `${final}.teams.0.name: Milan`,
    `${final}.teams.1.name: Benfica`,
    `${final}.legScores.0.home: 2`,
    `${final}.legScores.0.away: 1`,
    `${final}.winner.name: Milan`,
    `${final}.decidedBy: REGULAR_TIME`,
    `${final}.decidedOn: 1963-05-22`,
    'competition.season.coverage.matches: 0',
    'competition.season.coverage.complete: false',
    `competition.season.coverage.gaps.0: ucl-1962-63: 0 matches held; ${lacking}`,
  ]);
  expect(answered.slice(13)).toEqual([
    'competition.coverage.from: 1955-09-04',
    'competition.coverage.to: 2026-05-30',
    'competition.coverage.seasons: 71',
    'competition.coverage.matches: 1997',
    'competition.coverage.complete: false',
    `competition.coverage.gaps.0: ucl-1955-56 to ucl-1990-91: 0 matches held; ${lacking}`,
    expect.stringContaining('ucl-1991-92 to ucl-1992-93'),
    expect.stringContaining('ucl-1993-94'),
    expect.stringContaining('ucl-1994-95 to ucl-2010-11'),
  ]);
  // Real Madrid beat Eintracht Frankfurt 7-3 in Glasgow.
  const of1960 = about(await answer('outside-coverage', { label: '1959-60' }), /final/);
  expect(of1960.join()).toContain('legScores.0.home: 7');
});
