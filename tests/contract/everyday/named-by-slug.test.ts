/** Whatever an argument names may be named by its id or by its slug. */
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

const INTER = 'club(by: { slug: "inter" })';
const ITALY = 'nationalTeam(by: { slug: "italy" })';
const UCL = 'season(competition: "ucl", label: "2025-26")';
const NODES = '{ totalCount nodes { __typename } }';
const RECORD = '{ record { played won } }';
const BIGGEST = '{ holders(kind: BIGGEST_WIN) { nodes { match { id } } } }';

/** Where a name stands, an operation with `#` in the place of it, its id and its slug. */
const PLACES: readonly (readonly [string, string, string, string])[] = [
  [
    'Club.campaign(season)',
    `{ ${INTER} { campaign(season: #) { id } } }`,
    'season:ucl-2025-26',
    'ucl-2025-26',
  ],
  [
    'Club.campaigns(competition)',
    `{ ${INTER} { campaigns(competition: #) ${NODES} } }`,
    'competition:ucl',
    'ucl',
  ],
  [
    'Club.honours(competition)',
    `{ ${INTER} { honours(competition: #) ${NODES} } }`,
    'competition:ucl',
    'ucl',
  ],
  ['Club.relations(with)', `{ ${INTER} { relations(with: #) ${NODES} } }`, 'club:milan', 'milan'],
  [
    'Coach.honours(competition)',
    `{ coach(by: { slug: "carlo-ancelotti" }) { honours(competition: #) ${NODES} } }`,
    'competition:ucl',
    'ucl',
  ],
  [
    'Country.associationSeason(season)',
    '{ country(by: { slug: "italy" }) { associationSeason(season: #) { entrants } } }',
    'season:ucl-2025-26',
    'ucl-2025-26',
  ],
  [
    'Country.associationSeasons(competition)',
    '{ country(by: { slug: "italy" }) { associationSeasons(competition: #) { entrants } } }',
    'competition:ucl',
    'ucl',
  ],
  [
    'Country.honours(competition)',
    `{ country(by: { slug: "italy" }) { honours(competition: #) ${NODES} } }`,
    'competition:ucl',
    'ucl',
  ],
  [
    'Dataset.changes(about)',
    '{ dataset { changes(fromVersion: VERSION, about: [#]) { totalCount } } }',
    'club:inter',
    'inter',
  ],
  ['Dataset.conflicts(subject)', `{ dataset { conflicts(subject: #) ${NODES} } }`, 'club:genk', 'genk'],
  [
    'MatchFilter.competition',
    `{ ${INTER} { matches(filter: { competition: # }) ${NODES} } }`,
    'competition:ucl',
    'ucl',
  ],
  [
    'MatchFilter.opponent',
    `{ ${INTER} { matches(filter: { opponent: # }) ${NODES} } }`,
    'club:milan',
    'milan',
  ],
  [
    'MatchFilter.opponent',
    `{ ${ITALY} { matches(filter: { opponent: # }) ${NODES} } }`,
    'national-team:brazil',
    'brazil',
  ],
  [
    'MatchFilter.opponent',
    `{ headToHead(a: { team: "inter" }, b: { association: "italy" }, filter: { opponent: # }) ${RECORD} }`,
    'club:milan',
    'milan',
  ],
  [
    'MatchFilter.opponentCountry',
    `{ ${INTER} { matches(filter: { opponentCountry: # }) ${NODES} } }`,
    'country:england',
    'england',
  ],
  [
    'MatchFilter.season',
    `{ ${INTER} { matches(filter: { season: # }) ${NODES} } }`,
    'season:ucl-2025-26',
    'ucl-2025-26',
  ],
  [
    'NationalTeam.campaign(season)',
    `{ ${ITALY} { campaign(season: #) { id } } }`,
    'season:world-cup-1990',
    'world-cup-1990',
  ],
  [
    'NationalTeam.campaigns(competition)',
    `{ ${ITALY} { campaigns(competition: #) ${NODES} } }`,
    'competition:euro',
    'euro',
  ],
  [
    'NationalTeam.honours(competition)',
    `{ ${ITALY} { honours(competition: #) ${NODES} } }`,
    'competition:euro',
    'euro',
  ],
  [
    'NationalTeam.qualification(competition)',
    `{ ${ITALY} { qualification(competition: #) { editions { edition } } } }`,
    'competition:euro',
    'euro',
  ],
  [
    'Query.changes(about)',
    '{ changes(about: [#], from: "2000-01-01", to: "2026-03-10") { totalCount } }',
    'coach:antonio-conte',
    'antonio-conte',
  ],
  ['Query.clubs(association)', `{ clubs(association: #) ${NODES} }`, 'country:italy', 'italy'],
  ['Query.coaches(ledAny)', `{ coaches(ledAny: [#]) ${NODES} }`, 'club:inter', 'inter'],
  ['Query.coaches(ledEvery)', `{ coaches(ledEvery: ["inter", #]) ${NODES} }`, 'national-team:italy', 'italy'],
  ['Query.competitions(country)', `{ competitions(country: #) ${NODES} }`, 'country:italy', 'italy'],
  [
    'Query.countries(confederation)',
    `{ countries(confederation: #) ${NODES} }`,
    'confederation:uefa',
    'uefa',
  ],
  [
    'Query.facts(about)',
    '{ facts(about: #) { nodes { subject value } } }',
    'venue:giuseppe-meazza',
    'giuseppe-meazza',
  ],
  [
    'Query.match(id)',
    '{ match(id: #) { id } }',
    'match:ucl-2025-26-atalanta-bayern-1',
    'ucl-2025-26-atalanta-bayern-1',
  ],
  [
    'Query.matches(competitions)',
    `{ matches(on: "2026-03-10", competitions: [#]) ${NODES} }`,
    'competition:ucl',
    'ucl',
  ],
  ['Query.matches(season)', `{ matches(season: #) ${NODES} }`, 'season:ucl-2025-26', 'ucl-2025-26'],
  [
    'Query.matches(teams)',
    `{ matches(teams: [#], from: "2025-08-01", to: "2026-05-31") ${NODES} }`,
    'club:inter',
    'inter',
  ],
  [
    'Query.nationalTeams(confederation)',
    `{ nationalTeams(confederation: #) ${NODES} }`,
    'confederation:uefa',
    'uefa',
  ],
  ['Query.path(from)', '{ path(from: #, to: "bodo-glimt") { length } }', 'club:inter', 'inter'],
  ['Query.path(to)', '{ path(from: "antonio-conte", to: #) { length } }', 'club:bodo-glimt', 'bodo-glimt'],
  [
    'Query.season(competition)',
    '{ season(competition: #, label: "2025-26") { id } }',
    'competition:ucl',
    'ucl',
  ],
  ['Query.seasons(competition)', `{ seasons(competition: #) ${NODES} }`, 'competition:ucl', 'ucl'],
  ['Query.tie(id)', '{ tie(id: #) { id } }', 'tie:ucl-2025-26/r16-2', 'ucl-2025-26/r16-2'],
  ['Query.venues(country)', `{ venues(country: #) ${NODES} }`, 'country:italy', 'italy'],
  [
    'RecordScope.association',
    `{ records(scope: { association: # }, filter: { competition: "ucl" }) ${BIGGEST} }`,
    'country:italy',
    'italy',
  ],
  ['RecordScope.competition', `{ records(scope: { competition: # }) ${BIGGEST} }`, 'competition:ucl', 'ucl'],
  ['RecordScope.team', `{ records(scope: { team: # }) ${BIGGEST} }`, 'club:inter', 'inter'],
  ['Season.tie(teams)', `{ ${UCL} { tie(teams: ["atalanta", #]) { id } } }`, 'club:bayern', 'bayern'],
  [
    'SideBy.association',
    `{ headToHead(a: { team: "bayern" }, b: { association: # }) ${RECORD} }`,
    'country:italy',
    'italy',
  ],
  [
    'SideBy.coach',
    `{ headToHead(a: { coach: # }, b: { team: "juventus" }) ${RECORD} }`,
    'coach:carlo-ancelotti',
    'carlo-ancelotti',
  ],
  ['SideBy.team', `{ headToHead(a: { team: # }, b: { team: "milan" }) ${RECORD} }`, 'club:inter', 'inter'],
  [
    'SupposedResult.match',
    `{ season(competition: "serie-a", label: "2025-26") { table(supposing: [{ match: #, home: 9, away: 0 }]) { row(team: "inter") { points record { goalsFor } } } } }`,
    'match:serie-a-2025-26-inter-torino',
    'serie-a-2025-26-inter-torino',
  ],
  ['Table.row(team)', `{ ${UCL} { table { row(team: #) { position } } } }`, 'club:inter', 'inter'],
  ['EntityBy.id', '{ coach(by: { id: # }) { id } }', 'coach:antonio-conte', 'antonio-conte'],
  ['EntityBy.slug', '{ nationalTeam(by: { slug: # }) { id } }', 'national-team:italy', 'italy'],
];

const version = async (): Promise<string> => {
  const { dataset } = await answerOf<{ dataset: { versions: { nodes: { version: string }[] } } }>(
    '{ dataset { versions(first: 1) { nodes { version } } } }',
  );
  return JSON.stringify(dataset.versions.nodes[0]?.version);
};

describe('a thing is named by its id or its slug', () => {
  test.each(PLACES)('%s', async (_place, operation, id, slug) => {
    const document = operation.replace('VERSION', operation.includes('VERSION') ? await version() : '');
    const byId = await answerOf(document.replace('#', JSON.stringify(id)));
    expect(JSON.stringify(byId)).not.toMatch(/:null\}|"totalCount":0,/);
    expect(await answerOf(document.replace('#', JSON.stringify(slug)))).toEqual(byId);
  });
});

/** Arguments that name a thing by a slug, as their names tell. */
const NAMES = /^(?:association|competitions?|confederation|country|opponentCountry|seasons?)$/;

/** Relay's own, which take ids alone; and what is the same for entities of all kinds. */
const isLeft = (place: string): boolean =>
  /^Query\.nodes?\(|^Snapshot\.|^(?!Club)\w+\.(?:relations|honours)\(/.test(place);

test('every argument that names a thing is tried', () => {
  const places = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.name, getNamedType(field.type).name] as const,
      );
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map(
        ({ name, type: own }) =>
          [`${type.name}.${field.name}(${name})`, name, getNamedType(own).name] as const,
      ),
    );
  });
  const naming = places.flatMap(([place, name, type]) =>
    !isLeft(place) && (type === 'ID' || (type === 'String' && NAMES.test(name))) ? place : [],
  );
  const tried = new Set(PLACES.map(([place]) => place));
  expect(naming.filter((place) => !tried.has(place))).toEqual([]);
});

describe('a slug that names no one thing is told', () => {
  test.each([
    [
      '{ path(from: "italy", to: "inter") { length } }',
      'italy names several; permitted: one of the ids national-team:italy, country:italy',
    ],
    [
      '{ facts(about: "atalnta") { totalCount } }',
      'atalnta is not an entity; permitted: club:atalanta, if that is what you mean',
    ],
    [
      '{ matches(teams: ["intre"]) { totalCount } }',
      'intre is not a team; permitted: club:inter, if that is what you mean',
    ],
    [
      '{ headToHead(a: { coach: "carlo-ancelloti" }, b: { team: "inter" }) { record { played } } }',
      'carlo-ancelloti is not a coach; permitted: coach:carlo-ancelotti, if that is what you mean',
    ],
    [
      `{ ${UCL} { table { row(team: "bayern-munich") { position } } } }`,
      'bayern-munich is not a team; permitted: club:bayern, if that is what you mean',
    ],
  ])('%s', async (document, message) => {
    const { errors } = await ask(document);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});

test('a team that is not in the table has no row, by its slug too', async () => {
  expect(await answerOf(`{ ${UCL} { table { row(team: "torino") { position } } } }`)).toEqual({
    season: { table: { row: null } },
  });
});
