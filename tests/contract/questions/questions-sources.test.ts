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

test('30. the European Cups of the 1960s lie outside coverage, and the answer says so', async () => {
  expect(await answer('outside-coverage')).toEqual([
    'competition.name: UEFA Champions League',
    'competition.season: null',
    'competition.coverage.from: 2011-09-13',
    'competition.coverage.to: 2026-05-30',
    'competition.coverage.seasons: 15',
    'competition.coverage.matches: 1997',
    'competition.coverage.complete: true',
    'competition.coverage.gaps: none',
  ]);
});
