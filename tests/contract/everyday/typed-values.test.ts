/** What is told as a text is told as a value of an enum too, and a date as the days that it may mean. */
import { expect, test } from 'vitest';
import { predicateCodeOf } from '../../../schema/codes/predicate.ts';
import { holdsStatements, statementsIn } from '../../../src/statements/documents.ts';
import { CATALOGUE, documentKey } from '../../../src/store/keys.ts';
import { StoreOpener } from '../../../src/store/open.ts';
import { answerOf } from '../../support/answer.ts';
import { embeddedKv } from '../../support/graph.ts';

test('a season tells its rounds by codes that are the same in every competition', async () => {
  const stages = 'stages { code stageCode }';
  const { ucl, cup } = await answerOf<
    Record<string, { stages: { code: string; stageCode: string | null }[] }>
  >(
    `{ ucl: season(competition: "ucl", label: "2025-26") { ${stages} } cup: season(by: { slug: "world-cup-1950" }) { ${stages} } }`,
  );
  const codes = (season: typeof ucl) => season?.stages.map(({ stageCode }) => stageCode);
  expect(codes(ucl)).toEqual([
    'LEAGUE',
    'PLAY_OFFS',
    'ROUND_OF_16',
    'QUARTER_FINALS',
    'SEMI_FINALS',
    'FINAL',
  ]);
  expect(codes(cup)).toEqual(['GROUP_STAGE', 'FINAL_ROUND']);
});

test('how far Italy came at each World Cup since 1994 is a value', async () => {
  const { nationalTeam } = await answerOf<{
    nationalTeam: { worldCups: { editions: { edition: string; performanceCode: string | null }[] } };
  }>('{ nationalTeam(by: { slug: "italy" }) { worldCups { editions { edition performanceCode } } } }');
  const since = nationalTeam.worldCups.editions.filter(
    ({ edition }) => edition >= '1994' && edition < '2018',
  );
  expect(since.map(({ edition, performanceCode }) => `${edition} ${performanceCode}`)).toEqual([
    '1994 RUNNER_UP',
    '1998 QUARTER_FINAL',
    '2002 ROUND_OF_16',
    '2006 CHAMPION',
    '2010 GROUP_STAGE',
    '2014 GROUP_STAGE',
  ]);
});

test('facts tell what they say as a value, without the edition or competition that the text names', async () => {
  const { facts } = await answerOf<{ facts: { nodes: { predicate: string; predicateCode: string }[] } }>(
    '{ facts(about: "national-team:italy", first: 100) { nodes { predicate predicateCode } } }',
  );
  const told = new Set(facts.nodes.map(({ predicate, predicateCode }) => `${predicate} ${predicateCode}`));
  expect([...told]).toEqual(
    expect.arrayContaining([
      'head coach HEAD_COACH',
      'outcome of Euro 2024 OUTCOME_OF',
      'champion of competition:world-cup CHAMPION_OF',
      'World Cups missed in a row null',
    ]),
  );
});

test('no fact of the catalogue or of a season lacks its value', async () => {
  const { values } = await embeddedKv();
  const store = await new StoreOpener().open({ GRAPH: await embeddedKv() });
  const named = store.manifest.documents.all().filter(({ id }) => holdsStatements(id));
  // One season in eight is enough to meet every column.
  const drawn = named.filter(({ id }, at) => id === CATALOGUE || at % 8 === 0);
  const predicates = new Set(
    drawn.flatMap(({ id, hash }) => {
      const text = values.get(documentKey(hash)) ?? '';
      return [...statementsIn(id, text).values()].flat().map(({ predicate }) => predicate);
    }),
  );
  expect(predicates.size).toBeGreaterThan(100);
  expect([...predicates].filter((predicate) => predicateCodeOf({ predicate }) === null)).toEqual([]);
});

test('a date that is a month is told as the days that it may mean', async () => {
  expect(
    await answerOf(`{
      tenure: node(id: "tenure:antonio-conte-juventus-2011-07-01") { ... on Tenure { fromDate { text earliest latest precision } to toDate { earliest latest precision } } }
      club(by: { slug: "inter" }) { foundedDate { text earliest latest precision } }
    }`),
  ).toEqual({
    tenure: {
      fromDate: { text: '2011-07-01', earliest: '2011-07-01', latest: '2011-07-01', precision: 'DAY' },
      to: '2014-07',
      toDate: { earliest: '2014-07-01', latest: '2014-07-31', precision: 'MONTH' },
    },
    club: { foundedDate: { text: '1908', earliest: '1908-01-01', latest: '1908-12-31', precision: 'YEAR' } },
  });
});

test('a number of paths that can be told is told, and no great number stands for many', async () => {
  const { path } = await answerOf<{ path: { pathCount: number | null; totalCount: number } }>(
    '{ path(from: "club:inter", to: "club:bodo-glimt") { pathCount totalCount } }',
  );
  expect(path).toEqual({ pathCount: 1, totalCount: 1 });
});
