/** Editions, seasons of associations and honours have ids that `node` takes, on any day; tables have a test of their own. */
import { expect, test } from 'vitest';
import { honourId } from '../../../schema/parts/part.ts';
import type { HonourRecord } from '../../../src/documents/catalogue.ts';
import { PART_KINDS, parseGlobalId, parsePartId, partId } from '../../../src/model/ids.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';
import { rowsOf } from '../../support/rows.ts';

test('what lists tell is found again by its id', async () => {
  const { country, nationalTeam, competition } = await answerOf<Record<string, Record<string, never>>>(`{
    country(by: { slug: "italy" }) { one: associationSeason(season: "ucl-2025-26") { id entrants } }
    nationalTeam(by: { slug: "italy" }) {
      worldCups { one: edition(year: "2006") { id finish } }
      qualification(competition: "euro") { one: edition(label: "2024") { id finish } }
    }
    competition(by: { slug: "ucl" }) { honours(last: 1) { nodes { id label } } }
  }`);
  expect([country, nationalTeam, competition]).toMatchObject([
    { one: { id: 'association-season:italy/ucl-2025-26' } },
    {
      worldCups: { one: { id: 'world-cup-edition:italy/world-cup-2006' } },
      qualification: { one: { id: 'edition:italy/euro-2024' } },
    },
    { honours: { nodes: [{ id: expect.stringMatching(/^honour:ucl\//) }] } },
  ]);
  const { nodes } = await answerOf<{ nodes: unknown }>(`{
    nodes(ids: ["association-season:italy/ucl-2025-26", "world-cup-edition:italy/world-cup-2006", "edition:italy/euro-2024", "honour:ucl/2006-07/champion/milan"]) {
      __typename
      ... on AssociationSeason { entrants }
      ... on WorldCupEdition { finish }
      ... on TeamEdition { finish }
      ... on Honour { holder { name } }
    }
  }`);
  expect(nodes).toEqual([
    { __typename: 'AssociationSeason', entrants: 4 },
    { __typename: 'WorldCupEdition', finish: 'CHAMPION' },
    { __typename: 'TeamEdition', finish: 'ROUND_OF_16' },
    { __typename: 'Honour', holder: { name: 'Milan' } },
  ]);
});

test('as of a day they are those of the day, and what was not there yet is null', async () => {
  const { data } = await ask(`{
    before: node(id: "honour:ucl/2006-07/champion/milan@2007-05-22") { id }
    after: node(id: "honour:ucl/2006-07/champion/milan@2007-05-23") { id asOf }
    at(date: "2024-06-20") { node(id: "edition:italy/euro-2024") { id ... on TeamEdition { finish cycleOutcome } } }
  }`);
  expect(data).toEqual({
    before: null,
    after: { id: 'honour:ucl/2006-07/champion/milan@2007-05-23', asOf: '2007-05-23' },
    at: { node: { id: 'edition:italy/euro-2024@2024-06-20', finish: null, cycleOutcome: 'QUALIFIED' } },
  });
});

test.each([
  'honour:ucl/2006-07/champion/inter',
  'edition:italy/ucl-2024-25',
  'edition:italy/euro-2025',
  'world-cup-edition:italy/euro-2024',
  'association-season:nowhere/ucl-2025-26',
  'association-season:italy/ucl-1925-26',
])('%s names nothing', async (id) => {
  expect(await ask(`{ node(id: "${id}") { id } }`)).toEqual({ data: { node: null } });
});

test('no two honours have one id, and each id is read as it was made', () => {
  const ids = rowsOf('honours.csv').map((row) =>
    honourId({ ...row, team: row.team || undefined } as HonourRecord),
  );
  expect(ids.length).toBeGreaterThan(5000);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => parsePartId(id)?.kind !== 'honour')).toEqual([]);
});

const PARTS: Readonly<Record<string, readonly string[]>> = {
  honour: ['ucl', '2006-07', 'champion', 'milan'],
  'table-row': ['ucl-2025-26', 'league', 'inter'],
};

test('an id is of one sort: no part is taken for a thing with a page', () => {
  const ids = PART_KINDS.map((kind) => partId(kind, PARTS[kind] ?? ['italy', 'euro-2024']));
  expect(ids.map((id) => [parseGlobalId(id), parsePartId(id)?.slugs.join('/')])).toEqual(
    ids.map((id) => [null, id.slice(id.indexOf(':') + 1)]),
  );
  for (const id of [
    'edition:italy',
    'edition:italy/euro/2024',
    'honour:ucl/2006-07',
    'table:ucl-2025-26',
    'club:inter',
  ])
    expect(parsePartId(id)).toBeNull();
});
