/** A misspelt value of an argument is told, with the nearest right one: an empty answer would hide the mistake. */
import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { ask } from '../../support/graph.ts';

const club = (fields: string): string => `{ club(by: { slug: "inter" }) { ${fields} } }`;
const nation = (fields: string): string => `{ nationalTeam(by: { slug: "italy" }) { ${fields} } }`;
const italy = (fields: string): string => `{ country(by: { slug: "italy" }) { ${fields} } }`;
const ucl = (fields: string): string => `{ season(competition: "ucl", label: "2025-26") { ${fields} } }`;
const clubs = (fields: string): string => italy(`associationSeason(season: "ucl-2025-26") { ${fields} }`);
const filtered = (filter: string): string => club(`matches(filter: { ${filter} }) { totalCount }`);
const anyOf = (condition: string): string => filtered(`anyOf: [{ ${condition} }]`);
const scoped = (scope: string): string => `{ records(scope: { ${scope} }) { matchCount } }`;
const against = (side: string): string =>
  `{ headToHead(a: { ${side} }, b: { team: "bayern" }) { record { played } } }`;
const associations = (args: string): string => italy(`associationSeasons(${args}) { entrants }`);
const count = (field: string): string => `{ ${field} { totalCount } }`;

/** By field and argument, or by input and field: a document with a slip, and what was meant. */
const SLIPS: Readonly<Record<string, readonly [document: string, meant: string]>> = {
  'AssociationSeason.allOutBefore(stage)': [clubs('allOutBefore(stage: "QF")'), 'qf'],
  'AssociationSeason.reached(stage)': [clubs('reached(stage: "r61") { outcome }'), 'r16'],
  'AssociationSeason.reachedCount(stage)': [clubs('reachedCount(stage: "finale")'), 'final'],
  'AssociationSeasonFilter.allOutBefore': [
    associations('competition: "ucl", filter: { allOutBefore: "QF" }'),
    'qf',
  ],
  'AssociationSeasonFilter.from': [associations('competition: "ucl", filter: { from: "last" }'), '1990-91'],
  'AssociationSeasonFilter.reached': [associations('competition: "ucl", filter: { reached: "" }'), 'r16'],
  'AssociationSeasonFilter.to': [associations('competition: "ucl", filter: { to: "20255" }'), '1990-91'],
  'Competition.season(label)': [
    '{ competition(by: { slug: "world-cup" }) { season(label: "1991") { id } } }',
    '1990',
  ],
  'Competition.seasonLabelled(label)': [
    '{ competition(by: { slug: "ucl" }) { seasonLabelled(label: "2025-62") { id } } }',
    '2025-26',
  ],
  'Country.associationSeason(season)': [
    italy('associationSeason(season: "ucl-2025-62") { entrants }'),
    'ucl-2025-26',
  ],
  'Country.associationSeasons(competition)': [associations('competition: "ulc"'), 'ucl'],
  'Dataset.changes(about)': [
    '{ dataset { changes(fromVersion: "none", about: ["itnter"]) { totalCount } } }',
    'club:inter',
  ],
  'Dataset.conflicts(subject)': ['{ dataset { conflicts(subject: "itnter") { totalCount } } }', 'club:inter'],
  'MatchCondition.competition': [anyOf('competition: "ulc"'), 'ucl'],
  'MatchCondition.opponent': [anyOf('opponent: "mialn"'), 'club:milan'],
  'MatchCondition.opponentCountry': [anyOf('opponentCountry: "itlay"'), 'italy'],
  'MatchCondition.season': [anyOf('season: "ulc-2025-26"'), 'ucl-2025-26'],
  'MatchCondition.stage': [anyOf('stage: "Final"'), 'final'],
  'MatchFilter.competition': [filtered('competition: "ulc"'), 'ucl'],
  'MatchFilter.opponent': [filtered('opponent: "club:mialn"'), 'club:milan'],
  'MatchFilter.opponentCountry': [filtered('opponentCountry: "itlay"'), 'italy'],
  'MatchFilter.season': [filtered('season: "world-cup-1991"'), 'world-cup-1990'],
  'MatchFilter.stage': [filtered('stage: "gruop"'), 'group'],
  'NationalTeam.qualification(competition)': [
    nation('qualification(competition: "eruo") { editions { edition } }'),
    'euro',
  ],
  'Qualification.edition(label)': [
    nation('qualification(competition: "euro") { edition(label: "2021") { edition } }'),
    '2020',
  ],
  'Query.changes(about)': [
    '{ changes(about: ["itnter"], from: "2026-01-01", to: "2026-03-01") { totalCount } }',
    'club:inter',
  ],
  'Query.clubs(association)': [count('clubs(association: "itlay")'), 'italy'],
  'Query.coaches(ledAny)': [count('coaches(ledAny: ["itnter"])'), 'club:inter'],
  'Query.coaches(ledEvery)': [count('coaches(ledEvery: ["club:itnter"])'), 'club:inter'],
  'Query.competitions(country)': [count('competitions(country: "itlay")'), 'italy'],
  'Query.countries(confederation)': [count('countries(confederation: "")'), 'uefa'],
  'Query.facts(about)': [count('facts(about: "itnter")'), 'club:inter'],
  'Query.facts(predicates)': [count('facts(about: "inter", predicates: ["foundd"])'), 'founded'],
  'Query.matches(competitions)': [count('matches(competitions: ["ulc"])'), 'ucl'],
  'Query.matches(season)': [count('matches(season: "ulc-2025-26")'), 'ucl-2025-26'],
  'Query.matches(teams)': [count('matches(teams: ["itnter"])'), 'club:inter'],
  'Query.nationalTeams(confederation)': [count('nationalTeams(confederation: "UEFA")'), 'uefa'],
  'Query.path(from)': ['{ path(from: "mialn", to: "inter") { pathCount } }', 'club:milan'],
  'Query.path(to)': ['{ path(from: "inter", to: "club:mialn") { pathCount } }', 'club:milan'],
  'Query.season(competition)': ['{ season(competition: "ulc", label: "2025-26") { id } }', 'ucl'],
  'Query.season(label)': ['{ season(competition: "world-cup", label: "1942") { id } }', '1938'],
  'Query.seasons(competition)': [count('seasons(competition: "ulc")'), 'ucl'],
  'Query.venues(country)': [count('venues(country: "itlay")'), 'italy'],
  'RecordScope.association': [scoped('association: "itlay"'), 'italy'],
  'RecordScope.competition': [scoped('competition: "ulc"'), 'ucl'],
  'RecordScope.team': [scoped('team: "club:itnter"'), 'club:inter'],
  'Season.stage(code)': [ucl('stage(code: "QF") { id }'), 'qf'],
  'Season.table(group)': [
    '{ season(competition: "world-cup", label: "2022") { table(stage: "group", group: "Z") { id } } }',
    'one of A, B',
  ],
  'Season.table(stage)': [ucl('table(stage: "leauge") { id }'), 'league'],
  'Season.tie(stage)': [ucl('tie(teams: ["atalanta", "bayern"], stage: "R16") { id }'), 'r16'],
  'Season.tie(teams)': [ucl('tie(teams: ["atalanta", "bayren"]) { id }'), 'club:bayern'],
  'SideBy.association': [against('association: "itlay"'), 'italy'],
  'SideBy.coach': [against('coach: "coach:carlo-ancelloti"'), 'coach:carlo-ancelotti'],
  'SideBy.team': [against('team: "club:itnter"'), 'club:inter'],
  'Stage.table(group)': [
    '{ season(competition: "world-cup", label: "2022") { stage(code: "group") { table(group: "Z") { id } } } }',
    'one of A, B',
  ],
  'SupposedResult.match': [
    ucl('table(supposing: [{ match: "ucl-2025-26-inter-nobody", home: 1, away: 0 }]) { id }'),
    'the id of one of its matches',
  ],
  'Table.row(team)': [ucl('table { row(team: "club:itnter") { position } }'), 'club:inter'],
  'WorldCupHistory.edition(year)': [nation('worldCups { edition(year: "1991") { edition } }'), '1990'],
  ...sameOf('Club', club),
  ...sameOf('NationalTeam', nation),
};

/** What clubs and national teams have in common. */
function sameOf(type: string, team: (fields: string) => string): typeof SLIPS {
  return {
    [`${type}.campaign(season)`]: [team('campaign(season: "world-cup-1991") { outcome }'), 'world-cup-1990'],
    [`${type}.campaigns(competition)`]: [team('campaigns(competition: "ulc") { totalCount }'), 'ucl'],
  };
}

/** What any thing of a type has, told of one of them. */
const COMMON: Readonly<Record<string, readonly [fields: string, meant: string]>> = {
  'honours(competition)': ['honours(competition: "ulc") { totalCount }', 'ucl'],
  'relations(with)': ['relations(with: "club:mialn") { totalCount }', 'club:milan'],
};

/** Looking up what is not there is null; a search for words finds none; a language without names is told in a notice. */
const LOOKS_UP =
  /^EntityBy\.|\.(?:names?|sentence)\(lang\)$|^Query\.(?:node\(id\)|nodes\(ids\)|match\(id\)|tie\(id\)|search\(text\))$|^Dataset\.changes\((?:from|to)Version\)$/;
const CURSORS = new Set(['after', 'before']);

type Named = GraphQLArgument | GraphQLInputField;
const isText = ({ name, type }: Named): boolean =>
  ['String', 'ID', 'Language'].includes(getNamedType(type).name) && !CURSORS.has(name);

/** All arguments that are texts. Those under `at` are the same. */
const texts = Object.values(schema.getTypeMap()).flatMap((type) => {
  if (type.name.startsWith('__') || type.name === 'Snapshot') return [];
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .filter(isText)
      .map(({ name }) => `${type.name}.${name}`);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.filter(isText).map(({ name }) => `${type.name}.${field.name}(${name})`),
  );
});

const ofType = (text: string): string => text.slice(text.indexOf('.') + 1);

test('every argument that names a thing is tried', () => {
  const untold = texts.filter(
    (text) => !LOOKS_UP.test(text) && !(text in SLIPS) && !(ofType(text) in COMMON),
  );
  expect(untold).toEqual([]);
});

async function refused(document: string, meant: string): Promise<void> {
  const { errors } = await ask(document);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  expect(errors?.[0]?.extensions.permitted).toContain(meant);
}

test.each(Object.entries(SLIPS))(
  'a slip in %s is told, and what was meant',
  async (_argument, [document, meant]) => {
    await refused(document, meant);
  },
);

test.each(Object.values(COMMON))('a slip in %s is told of anything that has it', async (fields, meant) => {
  await refused(club(fields), meant);
});

test.each([
  ['{ season(by: { name: "World Cup 1991" }) { id } }', '1990'],
  ['{ season(by: { slug: "serie-a-2025-62" }) { id } }', '2025-26'],
  [nation('worldCups { edition(year: "last") { edition } }'), 'a label such as 2026'],
  [nation('qualification(competition: "serie-a") { editions { edition } }'), 'a slug such as euro'],
  [ucl('tie(teams: ["inter", "club:inter"]) { id }'), 'two different teams'],
  ['{ club(by: { wikidata: "631" }) { id } }', 'an id such as Q38'],
  ['{ club(by: { id: "" }) { id } }', 'a global id'],
])('%s names nothing, and is told so', refused);

test('a label between two seasons is of none, and one before or after may be of one that is not held', async () => {
  expect(
    await ask(`{
      a: season(competition: "world-cup", label: "1926") { id }
      b: season(competition: "serie-a", label: "2027-28") { id }
      c: season(competition: "uel", label: "1991-92") { id }
      d: nationalTeam(by: { slug: "italy" }) { worldCups { edition(year: "2030") { edition } } }
    }`),
  ).toEqual({ data: { a: null, b: null, c: null, d: { worldCups: { edition: null } } } });
});

test('a stage that other seasons have is null, and no mistake', async () => {
  const { data, errors } = await ask(
    '{ season(competition: "serie-a", label: "2025-26") { stage(code: "qf") { id } table(stage: "group") { id } } }',
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ season: { stage: null, table: null } });
});

test('an edition is called as people write its year', async () => {
  const { data } = await ask(nation('worldCups { edition(year: "90") { edition } }'));
  expect(data).toEqual({ nationalTeam: { worldCups: { edition: { edition: '1990' } } } });
});
