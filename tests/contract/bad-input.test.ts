import { expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

async function fault(document: string, variables: Record<string, unknown> = {}) {
  const { errors } = await ask(document, variables);
  return errors?.map(({ message, extensions }) => ({ message, code: extensions.code ?? null }));
}

test('what is well-formed and names nothing is null, and never an error', async () => {
  const { data, errors } = await ask(`{
    a: club(by: { slug: "constructor" }) { id }
    b: club(by: { slug: "__proto__" }) { id }
    c: club(by: { id: "coach:antonio-conte" }) { id }
    d: node(id: "club:nowhere-united") { id }
    e: node(id: "match:ucl-2025-26-nobody-noone") { id }
    f: node(id: "tie:ucl-2025-26/r16-99") { id }
    g: node(id: "stage:ucl-1999-00/r16") { id }
    h: season(competition: "uel", label: "1991-92") { id }
    i: nationalTeam(by: { name: "Atlantis" }) { id }
    j: coach(by: { wikidata: "Q0" }) { id }
    k: nodes(ids: ["club:inter", "club:nobody"]) { id }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    a: null,
    b: null,
    c: null,
    d: null,
    e: null,
    f: null,
    g: null,
    h: null,
    i: null,
    j: null,
    k: [{ id: 'club:inter' }, null],
  });
});

test('a malformed id says what an id looks like', async () => {
  const form = 'permitted: a global id such as club:atalanta or match:ucl-2025-26-atalanta-bayern-1';
  expect(await fault('{ node(id: "Atalanta!") { id } }')).toEqual([
    { message: `Atalanta! is not a global id; ${form}`, code: 'BAD_USER_INPUT' },
  ]);
  expect(await fault('{ node(id: "planet:mars") { id } }')).toEqual([
    { message: `planet:mars is not a global id; ${form}`, code: 'BAD_USER_INPUT' },
  ]);
});

test('an id that ends in no day says so, and not that days were mixed', async () => {
  expect(await fault('{ node(id: "club:atalanta@2026-02-30") { id } }')).toEqual([
    {
      message:
        'club:atalanta@2026-02-30 ends in no day; permitted: an id that ends in a day, club:atalanta@2026-03-09',
      code: 'BAD_USER_INPUT',
    },
  ]);
});

test('a matchday is 1 or more', async () => {
  for (const matchday of [0, -3])
    expect(
      await fault(`{ matches(competitions: ["serie-a"], matchday: ${matchday}) { totalCount } }`),
    ).toEqual([{ message: `matchday is ${matchday}; permitted: 1 or more`, code: 'BAD_USER_INPUT' }]);
});

test('a competition that is near to none says what a slug looks like', async () => {
  expect(
    await fault(
      '{ nationalTeam(by: { slug: "italy" }) { qualification(competition: "xyz") { editions { edition } } } }',
    ),
  ).toEqual([
    { message: 'xyz is not a competition; permitted: a slug such as serie-a', code: 'BAD_USER_INPUT' },
  ]);
});

const page = (args: string) =>
  `{ season(competition: "ucl", label: "2025-26") { matches(${args}) { totalCount } } }`;

test('first and last are 0 to 100, and one of the two', async () => {
  expect(await fault(page('first: -1'))).toEqual([
    { message: 'first is -1; permitted: 0 to 100', code: 'BAD_USER_INPUT' },
  ]);
  expect(await fault(page('first: 101'))).toEqual([
    { message: 'first is 101; permitted: 0 to 100', code: 'BAD_USER_INPUT' },
  ]);
  expect(await fault(page('first: 100'))).toBeUndefined();
  expect(await fault(page('first: 1, last: 1'))).toEqual([
    {
      message: 'first and last are both given; permitted: first with after, or last with before',
      code: 'BAD_USER_INPUT',
    },
  ]);
});

test('a cursor of no list, or of another list, is refused', async () => {
  const wrong = [
    {
      message: 'after is not a cursor of this list; permitted: a cursor that the same list gave',
      code: 'BAD_USER_INPUT',
    },
  ];
  expect(await fault(page('first: 1, after: "bm90aGluZw"'))).toEqual(wrong);
  expect(await fault(page(`first: 1, after: "${'x'.repeat(9000)}"`))).toEqual(wrong);
});

test('a day that is not in the calendar is refused, in the directive and in an argument', async () => {
  const night = 'query Night($day: Date) @asOf(date: $day) { dataset { asOf } }';
  expect(await fault('{ club(by: { slug: "inter" }) { coach(on: "2026-02-30") { name } } }')).toEqual([
    {
      message: '2026-02-30 is not a date; permitted: a day such as 2026-03-10, from 1800-01-01 to 2100-12-31',
      code: 'BAD_USER_INPUT',
    },
  ]);
  await expect(ask(night, { day: 'tonight' })).rejects.toThrow(
    'tonight is not a date; permitted: a day such as 2026-03-10',
  );
});

const INTER = (field: string) => `{ club(by: { slug: "inter" }) { ${field} } }`;
const ENTITY =
  'an empty text is not an entity; permitted: the id of a club, national team, coach, competition, season, country, venue or confederation, such as club:atalanta';

for (const [what, document, message] of [
  ['the end of a path', '{ path(from: "", to: "club:inter") { length } }', ENTITY],
  ['the other end of a path', '{ path(from: "club:inter", to: "") { length } }', ENTITY],
  ['the other of a relation', INTER('relations(with: "") { totalCount }'), ENTITY],
  [
    'the opponent of a match',
    INTER('matches(filter: { opponent: "" }) { totalCount }'),
    'an empty text is not a team; permitted: the id of a club or national team, such as club:bayern',
  ],
  [
    'the competition of a match',
    INTER('record(filter: { competition: "" }) { played }'),
    'an empty text is not a competition; permitted: a slug such as serie-a',
  ],
  [
    'the team coaches led',
    '{ coaches(ledAny: [""]) { totalCount } }',
    'an empty text is not a team; permitted: the id of a club or national team, such as club:bayern',
  ],
  [
    'the association of clubs',
    '{ clubs(association: "") { totalCount } }',
    'an empty text is not a country; permitted: a slug such as spain',
  ],
  [
    'what sources differ about',
    '{ dataset { conflicts(subject: "") { totalCount } } }',
    'an empty text is not a global id; permitted: a global id such as club:atalanta or match:ucl-2025-26-atalanta-bayern-1',
  ],
] as const) {
  test(`an empty text is not the same as none given: ${what}`, async () => {
    expect(await fault(document)).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });
}

test('what is asked about nothing is answered with nothing, and not with everything', async () => {
  expect(await ask('{ coaches(ledAny: []) { totalCount } }')).toEqual({
    data: { coaches: { totalCount: 0 } },
  });
});

test('exactly one way to name an entity', async () => {
  expect((await fault('{ club(by: {}) { id } }'))?.length).toBe(1);
  expect((await fault('{ club(by: { slug: "inter", name: "Inter" }) { id } }'))?.length).toBe(1);
});

test('a filter that makes no sense is named', async () => {
  expect(await fault(page('filter: { from: "2026-03-02", to: "2026-03-01" }'))).toEqual([
    {
      message: 'the filter runs from 2026-03-02 to 2026-03-01; permitted: a from that is not after to',
      code: 'BAD_USER_INPUT',
    },
  ]);
  expect(await fault(page('filter: { side: HOME }'))).toEqual([
    {
      message:
        "side needs a list of one team's matches; permitted: the matches field of a club or national team",
      code: 'BAD_USER_INPUT',
    },
  ]);
});

const record = (filter: string) =>
  `{ club(by: { slug: "inter" }) { record(filter: { ${filter} }) { played } } }`;

for (const [filter, message] of [
  [
    'competition: "champions-league"',
    'champions-league is not a competition; permitted: ucl, if that is what you mean',
  ],
  ['competition: "uclx"', 'uclx is not a competition; permitted: ucl, if that is what you mean'],
  [
    'season: "ucl-2025-27"',
    'ucl-2025-27 is not a season that is held; permitted: ucl-2025-26, if that is what you mean',
  ],
  ['opponentCountry: "ingland"', 'ingland is not a country; permitted: england, if that is what you mean'],
  [
    'opponent: "club:bayern-munich"',
    'club:bayern-munich is not a team; permitted: club:bayern, if that is what you mean',
  ],
  [
    'opponent: "club:nowhere-united-of-atlantis"',
    'club:nowhere-united-of-atlantis is not a team; permitted: the id of a club or national team, such as club:bayern',
  ],
  [
    'opponent: "country:italy"',
    'country:italy is not a team; permitted: national-team:italy, if that is what you mean',
  ],
  ['opponentCountry: "ENG"', 'ENG is not a country; permitted: england, if that is what you mean'],
  ['season: "2018-19"', '2018-19 is not a season that is held; permitted: a slug such as ucl-2025-26'],
  [
    'stage: "Quarter-finals"',
    'Quarter-finals is not the code of a stage; permitted: qf, if that is what you mean',
  ],
] as const) {
  test(`a filter that names nothing is told, and the nearest that is there: ${filter}`, async () => {
    expect(await fault(record(filter))).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });
}

for (const [what, document, message] of [
  [
    'the teams of a tie',
    '{ season(competition: "ucl", label: "2018-19") { tie(teams: ["club:ajax", "club:tottenham"]) { id } } }',
    'club:tottenham is not a team; permitted: club:tottenham-hotspur, if that is what you mean',
  ],
  [
    'the round of a tie',
    '{ season(competition: "ucl", label: "2018-19") { tie(teams: ["club:ajax", "club:juventus"], stage: "quarter-final") { id } } }',
    'quarter-final is not the code of a stage; permitted: qf, if that is what you mean',
  ],
  [
    'the season of a campaign',
    '{ club(by: { slug: "ajax" }) { campaign(season: "ucl-2018") { outcome } } }',
    'ucl-2018 is not the slug of a season; permitted: ucl-2018-19, if that is what you mean',
  ],
  [
    'the season of an association',
    '{ country(by: { slug: "spain" }) { associationSeason(season: "2018-19") { entrants } } }',
    '2018-19 is not the slug of a season; permitted: a slug such as ucl-2025-26',
  ],
  [
    'the stage clubs reached',
    '{ country(by: { slug: "spain" }) { associationSeason(season: "ucl-2018-19") { reachedCount(stage: "semi-finals") } } }',
    'semi-finals is not the code of a stage; permitted: sf, if that is what you mean',
  ],
  [
    'the teams coaches led',
    '{ coaches(ledEvery: ["national-team:itali"]) { totalCount } }',
    'national-team:itali is not a team; permitted: national-team:italy, if that is what you mean',
  ],
] as const) {
  test(`an argument that names nothing is told, and the nearest that is there: ${what}`, async () => {
    expect(await fault(document)).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });
}

test('a season that is not held is no slip of the pen', async () => {
  const { data, errors } = await ask(`{
    club(by: { slug: "ajax" }) { campaign(season: "uel-1991-92") { outcome } }
    country(by: { slug: "netherlands" }) { associationSeason(season: "uel-1991-92") { entrants } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ club: { campaign: null }, country: { associationSeason: null } });
});

test('a competition that is none is told also where seasons are listed', async () => {
  expect(
    await fault(
      '{ country(by: { slug: "italy" }) { associationSeasons(competition: "uefa-champions-league") { entrants } } }',
    ),
  ).toEqual([
    {
      message: 'uefa-champions-league is not a competition; permitted: ucl, if that is what you mean',
      code: 'BAD_USER_INPUT',
    },
  ]);
  expect(
    await fault('{ club(by: { slug: "inter" }) { campaigns(competition: "seriea") { totalCount } } }'),
  ).toEqual([
    {
      message: 'seriea is not a competition; permitted: serie-a, if that is what you mean',
      code: 'BAD_USER_INPUT',
    },
  ]);
});
