/** The price of an operation is the most that is done for it: held over operations made of the schema itself. */
import { Kind, parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { operations as named } from '../../schema/operations.generated.ts';
import { LIMITS } from '../../src/edge/limits.ts';
import { operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { embedded } from '../support/graph.ts';
import { billOf } from '../support/price.ts';
import { boundOf } from './bound.ts';

test('of 320 valid operations none inside the limit does more than its price', async () => {
  const made = operations(schema, await poolOfCompiled(embedded()), { seed: 17, days: 'some' });
  const { executed, broken } = await boundOf(made.take(320), LIMITS.cost);
  expect(broken).toEqual([]);
  expect(executed).toBeGreaterThan(200);
});

test.each([
  'query { nodes(ids: ["stage:world-cup-qualifying-1974/ties", "season:serie-a-2022-23"]) { ... on Stage { knownBasis ties { id } } } }',
  'query { nodes(ids: ["season:serie-a-2022-23", "tie:ucl-2025-26/r16-2"]) { ... on Tie { legs { id } } ... on Season { champion { id } } } }',
])('parts of seasons beside whole seasons are in the price: %s', async (document) => {
  const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
  expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
});

test.each([
  'oceania-nations-cup-qualifying-2002/tonga',
  'oceania-nations-cup-qualifying-1998/fiji',
  'euro-qualifying-2000/italy',
])('how the cycle of a nation ended is in the price of its campaign by id: %s', async (campaign) => {
  const document = `query { node(id: "campaign:${campaign}") { id } }`;
  const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
  expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
});

test('clubs that are asked for their campaigns in a qualifying of nations are looked for among its cycles', async () => {
  const document =
    '{ clubs(last: 20) { nodes { slug campaign(season: "oceania-nations-cup-qualifying-2024") { id } } } }';
  const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
  expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
});

test('how the cycles of a nation ended is in the price of a page of its campaigns', async () => {
  const { price, work } = await billOf(
    '{ nationalTeam(by: { slug: "central-african-republic" }) { campaigns(last: 1) { nodes { id } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
});

test.each([
  'club(by: { slug: "zurich" })',
  'club(by: { slug: "wisla-krakow" })',
  'nationalTeam(by: { slug: "egypt" })',
])(
  'seasons that a team entered, and no match of which is held, are in the price of its campaigns: %s',
  async (team) => {
    for (const day of ['', 'query @asOf(date: "2007-12-20") ']) {
      const document = `${day}{ ${team} { campaigns { nodes { id outcome } } } }`;
      const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
      expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
    }
  },
);

const TABLES = [
  'table:serie-a-2025-26/season',
  'table:serie-a-2025-26/season/on-2026-01-10/home',
  'table:belgium-first-division-a-2026-27/season',
  'table:world-cup-2026/group/group-a',
  'table-row:serie-a-2025-26/season/inter',
];
const TOLD =
  '{ id ... on Table { season { id } rows { team { id } placing { text } form } } ... on TableRow { distanceTo(position: 4) { possible } } }';

test.each([
  ...TABLES.map((id) => `{ node(id: "${id}") ${TOLD} }`),
  ...TABLES.map((id) => `{ node(id: "${id}@2025-12-01") ${TOLD} }`),
  `{ nodes(ids: ${JSON.stringify(TABLES)}) ${TOLD} }`,
  '{ season(by: { name: "Serie A 2024/25" }) { id table { rows { team { id } form } } } }',
  '{ club(by: { slug: "inter" }) { matches(filter: { opponent: "milan" }) { nodes { id displayName competition { id } } } } }',
])('what is found by an id or a name is in the price: %s', async (document) => {
  const { executed, broken } = await boundOf([{ document, variables: {} }], LIMITS.cost);
  expect({ executed, broken }).toEqual({ executed: 1, broken: [] });
});

/** As Apollo Client sends an operation: it asks each object for its type as well. */
const withTypeNames = (text: string): string =>
  print(
    visit(parse(text), {
      SelectionSet(node, _key, parent) {
        if (parent !== undefined && 'operation' in parent) return undefined;
        const typeName = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
        return { ...node, selections: [...node.selections, typeName] };
      },
    }),
  );

test('each named question is inside the limit, also as clients send it that ask for the type of each object', async () => {
  const prices = await Promise.all(
    [...named.values()].map(({ document }) => billOf(withTypeNames(document), {}, 0)),
  );
  expect(Math.max(...prices.map(({ price }) => price))).toBeLessThanOrEqual(LIMITS.cost);
});

test('the coaches of missed World Cups are priced by who led in a qualifying, not by all a team ever had', async () => {
  const document = '{ nationalTeam(by: { slug: "italy" }) { worldCups { missed { coaches { from } } } } }';
  const { price, work } = await billOf(document);
  expect(work).toBeGreaterThan(0);
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(6_500);
});

test.each([
  ['a name', 'coach(by: { name: "Antonio Conte" })', 'coach(by: { slug: "antonio-conte" })'],
  ['an id of Wikidata', 'club(by: { wikidata: "Q1886" })', 'club(by: { slug: "atalanta" })'],
])('what is named by %s costs what it costs by its slug, and the look-up', async (_by, named, slugged) => {
  const fields = '{ honours { totalCount } relations { totalCount } }';
  const price = async (root: string): Promise<number> => (await billOf(`{ ${root} ${fields} }`, {}, 0)).price;
  const lookedUp = (await price(named)) - (await price(slugged));
  const alone = async (root: string): Promise<number> => (await billOf(`{ ${root} { id } }`, {}, 0)).price;
  expect(lookedUp).toBe((await alone(named)) - (await alone(slugged)));
});

test('a season that nothing names is refused by its field and not by its price', async () => {
  const { price, errors } = await billOf('{ season(label: "2022-23") { table { rows { points } } } }');
  expect(errors[0]).toContain('no season is named');
  expect(price).toBeLessThan(200);
});

test('the neighbourhood of a coach who is not known ahead costs what that of one coach may', async () => {
  const { price, work } = await billOf(
    '{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { homeCoach { neighbourhood { totalCount } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(3_500);
});

test('the coaches of the teams of a season are priced by the matches of these teams, not by the most of any', async () => {
  const coaches = (table: string): string =>
    `{ season(by: { slug: "ucl-2025-26" }) { ${table} { name tenures(last: 1) { nodes { coach { name } record { won } } } } } }`;
  for (const teams of ['teams(first: 50) { nodes', 'table { rows { team']) {
    const { price, work } = await billOf(`${coaches(teams)}${' }'.repeat(teams.split('{').length - 1)}`);
    expect(work).toBeLessThanOrEqual(price);
    expect(price).toBeLessThan(40_000);
  }
});

test('the finals of all seasons are priced by one tie a season', async () => {
  const ties = (code: string): string =>
    `{ competition(by: { slug: "ucl" }) { seasons(first: 80) { nodes { stage(code: "${code}") { ties { id legs { id } } } } } } }`;
  const [finals, rounds] = [await billOf(ties('final')), await billOf(ties('r16'), {}, 0)];
  expect(finals.work).toBeLessThanOrEqual(finals.price);
  expect(finals.price).toBeLessThan(5_000);
  expect(rounds.price).toBeGreaterThan(finals.price);
  expect((await billOf(ties('constructor'))).errors[0]).toContain('constructor');
});

test.each([
  ['a league, of which a table decides for the champion alone', 'serie-a-2024-25', 7_500],
  ['a league phase, whose tables of a day are computed once for all', 'ucl-2024-25', 5_500],
  ['a World Cup', 'world-cup-2022', LIMITS.cost],
  ['a qualifying, whose deciders are among the facts', 'world-cup-qualifying-2022', LIMITS.cost],
])('what decided each campaign of a season: %s', async (_kind, slug, most) => {
  const { price, work } = await billOf(
    `{ season(by: { slug: "${slug}" }) { participants(first: 40) { edges { campaign { decisiveMatch { id } } } } } }`,
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(most);
});

test('clubs that went out in the stages of many seasons are priced by the clubs, each of which goes out once', async () => {
  const { price, work } = await billOf(
    '{ country(by: { slug: "england" }) { associationSeasons(competition: "ucl", filter: { from: "2000-01" }) { funnel { eliminated { team { name } eliminatedBy { name } } } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(9_000);
});

test('tables of the seasons of a day are priced by the seasons of the competition that was asked for', async () => {
  const { price, work } = await billOf(
    '{ matches(on: "2025-11-09", competitions: ["serie-a"], first: 10) { nodes { season { table { rows { position points team { id } } } } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(6_000);
});

test('the champions of the seasons of stages are priced by these seasons, not by the greatest of any', async () => {
  const { price, work } = await billOf(
    '{ competition(by: { slug: "ucl" }) { seasons(first: 10) { nodes { stages { season { champion { name } } } } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(LIMITS.cost);
});

test('a list of the competitions of a confederation is priced by those that it organises', async () => {
  const { price, work } = await billOf(
    '{ confederation(by: { slug: "ofc" }) { competitions { seasons(first: 100) { nodes { id } } } } }',
  );
  expect(work).toBeLessThanOrEqual(price);
  expect(price).toBeLessThan(1_000);
});

test.each([
  ['the records of all clubs, to sort them', '{ clubs(first: 1, orderBy: NAME) { nodes { id } } }', 3_000],
  [
    'the document of evidence, to tell that of one tenure',
    '{ coach(by: { slug: "carlo-ancelotti" }) { tenures(first: 1) { nodes { evidence } } } }',
    1_000,
  ],
  [
    'the labels of a competition, to find a season',
    '{ competition(by: { slug: "ucl" }) { season(label: "2024-25") { id } } }',
    80,
  ],
])(
  'what is made or searched without being counted is in the price all the same: %s',
  async (_what, text, least) => {
    expect((await billOf(text)).price).toBeGreaterThan(least);
  },
);
