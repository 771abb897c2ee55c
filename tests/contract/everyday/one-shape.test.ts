/** One name has one type wherever things of several types stand in one list. */
import { type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../schema/index.ts';
import { answerOf } from '../../support/answer.ts';

const schema = buildSchema(true);
const types = Object.values(schema.getTypeMap());
const current = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ deprecationReason }) => !deprecationReason);

test('the fields of all types of an interface that go by one name are of one type', () => {
  const differing = types.filter(isInterfaceType).flatMap((one) => {
    const fields = schema.getPossibleTypes(one).flatMap(current);
    const byName = Map.groupBy(fields, ({ name }) => name);
    return [...byName].flatMap(([name, same]) => {
      const shapes = [...new Set(same.map(({ type }) => String(type)))];
      return shapes.length > 1 ? [`${one.name}.${name}: ${shapes.join(', ')}`] : [];
    });
  });
  expect(types.filter(isInterfaceType).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Node', 'Entity', 'Team']),
  );
  expect(differing).toEqual([]);
});

test('a count of matches is called matchCount, and matches is a list', () => {
  const counts = types
    .filter(isObjectType)
    .flatMap(current)
    .filter(({ name, type }) => name === 'matches' && /^Int/.test(String(type)));
  expect(counts.map(String)).toEqual([]);
});

test('a field that was renamed says what took its place, and both answer the same', async () => {
  const answer = await answerOf(`{
    season(competition: "euro", label: "2024") {
      honours { rank } honoursAwarded { rank }
      qualification { id } qualifyingSeason { id }
      teams(first: 2) { nodes { name } } participants(first: 2) { nodes { name } }
      stage(code: "final") { kind stageKind }
    }
    competition(by: { slug: "euro" }) { season(label: "2024") { id } seasonLabelled(label: "2024") { id } }
    match(id: "match:ucl-2025-26-atalanta-bayern-1") { result { away } countingGoals { away } tie { status tieStatus } }
    coach(by: { slug: "carlo-ancelotti" }) { coverage { matches matchCount } benchCoverage { matchCount } }
  }`);
  expect(answer).toMatchObject({
    season: {
      honoursAwarded: ['RUNNER_UP', 'SEMI_FINALIST', 'SEMI_FINALIST', 'CHAMPION'].map((rank) => ({ rank })),
      qualifyingSeason: { id: 'season:euro-qualifying-2024' },
      participants: { nodes: [{ name: 'Albania' }, { name: 'Austria' }] },
      stage: { kind: 'KNOCKOUT', stageKind: 'KNOCKOUT' },
    },
    competition: { season: { id: 'season:euro-2024' }, seasonLabelled: { id: 'season:euro-2024' } },
    match: {
      result: { away: 6 },
      countingGoals: { away: 6 },
      tie: { status: 'DECIDED', tieStatus: 'DECIDED' },
    },
    coach: { coverage: { matches: 173, matchCount: 173 }, benchCoverage: { matchCount: 173 } },
  });
});

test('a search list asks for the country of whatever it finds in one fragment', async () => {
  const { search } = await answerOf<{
    search: { nodes: { id: string; country: { name: string } | null }[] };
  }>(
    `{ search(text: "italy", first: 5) { nodes {
      id displayName country { name }
      ... on Club { country { name } } ... on Coach { country { name } } ... on NationalTeam { country { name } }
      ... on Competition { country { name } fullName } ... on Confederation { fullName }
    } } }`,
  );
  const byId = Object.fromEntries(search.nodes.map(({ id, country }) => [id, country?.name]));
  expect(byId).toMatchObject({ 'country:italy': 'Italy' });
});
