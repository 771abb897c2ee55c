/** A ruling that was overturned later counts as of the days between. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

async function on(day: string, query: string): Promise<unknown> {
  const { data, errors } = await ask(`query @asOf(date: "${day}") ${query}`);
  expect(errors).toBeUndefined();
  return data;
}

const goals = (text: string | null) => {
  const [home, away] = (text ?? '').split('-').map(Number);
  return text === null ? null : { home, away };
};

const MATCH = 'status official { home away } winner { slug } score { fullTime { home away } } note';

interface Told {
  readonly status: string;
  readonly official?: string;
  readonly winner?: string;
  readonly field?: string;
  /** What its note speaks of; absent: there is none. */
  readonly note?: string;
}

/** The match as answers tell it. */
const match = ({ status, official = '', winner, field = '', note }: Told) => ({
  match: {
    status,
    official: goals(official || null),
    winner: winner === undefined ? null : { slug: winner },
    score: field === '' ? null : { fullTime: goals(field) },
    note: note === undefined ? null : expect.stringContaining(note),
  },
});

test.each<[string, Told]>([
  ['2014-10-13', { status: 'SCHEDULED' }],
  ['2014-10-14', { status: 'ABANDONED', field: '0-0' }],
  ['2014-10-23', { status: 'ABANDONED', field: '0-0' }],
  [
    '2014-10-24',
    { status: 'AWARDED', official: '3-0', winner: 'serbia', field: '0-0', note: 'UEFA Control' },
  ],
  [
    '2015-07-09',
    { status: 'AWARDED', official: '3-0', winner: 'serbia', field: '0-0', note: 'would not play on' },
  ],
  ['2015-07-10', { status: 'AWARDED', official: '0-3', winner: 'albania', field: '0-0', note: 'CAS 2015' }],
])('on %s Serbia–Albania is as it was ruled by then', async (day, told) => {
  expect(await on(day, `{ match(id: "match:2014-10-14-serbia-albania") { ${MATCH} } }`)).toEqual(match(told));
});

test.each<[string, Told]>([
  ['2020-10-03', { status: 'SCHEDULED' }],
  ['2020-10-04', { status: 'POSTPONED' }],
  ['2020-10-13', { status: 'POSTPONED' }],
  ['2020-10-14', { status: 'WALKOVER', official: '3-0', winner: 'juventus', note: 'Giudice sportivo' }],
  ['2020-12-21', { status: 'WALKOVER', official: '3-0', winner: 'juventus', note: 'did not come' }],
  ['2020-12-22', { status: 'SCHEDULED' }],
  ['2021-04-06', { status: 'SCHEDULED' }],
  ['2021-04-07', { status: 'PLAYED', winner: 'juventus', field: '2-1' }],
])('on %s Juventus–Napoli is as it was ruled by then', async (day, told) => {
  expect(await on(day, `{ match(id: "match:serie-a-2020-21-juventus-napoli") { ${MATCH} } }`)).toEqual(
    match(told),
  );
});

interface Row {
  readonly team: { readonly slug: string };
  readonly points: number;
  readonly record: { readonly played: number };
  readonly deductions: readonly { readonly points: number }[];
}

async function rowsOn(day: string, season: string, table: string): Promise<ReadonlyMap<string, string>> {
  const data = (await on(
    day,
    `{ season(${season}) { table${table} { rows { team { slug } points record { played } deductions { points } } } } }`,
  )) as { season: { table: { rows: readonly Row[] } } };
  return new Map(
    data.season.table.rows.map(({ team, points, record, deductions }) => [
      team.slug,
      [`${points} of ${record.played}`, ...deductions.map((taken) => taken.points)].join(', '),
    ]),
  );
}

test('the table counts the match for Serbia until the Court of Arbitration gave it to Albania', async () => {
  const group = async (day: string): Promise<unknown> => {
    const rows = await rowsOn(
      day,
      'competition: "euro-qualifying", label: "2016"',
      '(stage: "group", group: "I")',
    );
    return [rows.get('serbia'), rows.get('albania')];
  };
  expect(await group('2014-10-20')).toEqual(['1 of 1', '4 of 2']);
  expect(await group('2014-10-24')).toEqual(['1 of 2, 3', '4 of 3']);
  expect(await group('2015-07-09')).toEqual(['1 of 5, 3', '7 of 4']);
  expect(await group('2015-07-10')).toEqual(['-2 of 5, 3', '10 of 4']);
});

test('the table counts the match for Juventus, and a point against Napoli, until both were given back', async () => {
  const league = async (day: string): Promise<unknown> => {
    const rows = await rowsOn(day, 'competition: "serie-a", label: "2020-21"', '');
    return [rows.get('juventus'), rows.get('napoli')];
  };
  expect(await league('2020-10-13')).toEqual(['4 of 2', '6 of 2']);
  expect(await league('2020-10-14')).toEqual(['7 of 3', '5 of 3, 1']);
  expect(await league('2020-12-21')).toEqual(['27 of 13', '23 of 13, 1']);
  expect(await league('2020-12-22')).toEqual(['24 of 13', '24 of 12, 1, -1']);
  const end = await rowsOn('2021-05-30', 'competition: "serie-a", label: "2020-21"', '');
  expect([end.get('juventus'), end.get('napoli')]).toEqual(['78 of 38', '77 of 38, 1, -1']);
});

test('a table of an earlier day counts the ruling of that day, also when it is asked for today', async () => {
  const { data } = await ask(`{ season(competition: "serie-a", label: "2020-21") {
    table(on: "2020-11-01") { row(team: "napoli") { points record { played lost } } } } }`);
  expect(data).toEqual({
    season: { table: { row: { points: 11, record: { played: 6, lost: 2 } } } },
  });
});

interface List {
  readonly nodes: readonly { readonly id: string }[];
}

interface Beside {
  readonly headToHead: { readonly record: object };
  readonly nationalTeam: { readonly relations: { readonly nodes: readonly { readonly kind: string }[] } };
  readonly facts: {
    readonly nodes: readonly {
      readonly predicate: string;
      readonly value: string;
      readonly sources: readonly { readonly id: string }[];
    }[];
  };
}

async function besideTheMatch(day: string): Promise<object> {
  const { headToHead, nationalTeam, facts } = (await on(
    day,
    `{
      headToHead(a: { team: "serbia" }, b: { team: "albania" }) { record { played won drawn lost } }
      nationalTeam(by: { slug: "serbia" }) {
        relations(with: "national-team:albania", kinds: [BEAT, LOST_TO]) { nodes { kind } } }
      facts(about: "match:2014-10-14-serbia-albania") { nodes { predicate value sources { id } } }
    }`,
  )) as Beside;
  const ruled = facts.nodes.find(({ predicate }) => predicate === 'official result');
  return {
    record: headToHead.record,
    kinds: nationalTeam.relations.nodes.map(({ kind }) => kind),
    official: ruled && [ruled.value, ...ruled.sources.map(({ id }) => id)],
  };
}

/** Of all that is told of the match. */
const SOURCES = ['source:international-results', 'source:curated-championships'];

test('records, relations and facts tell who had won by the ruling of the day', async () => {
  const nothing = { played: 0, won: 0, drawn: 0, lost: 0 };
  expect(await besideTheMatch('2014-10-23')).toEqual({ record: nothing, kinds: [] });
  expect(await besideTheMatch('2014-10-24')).toEqual({
    record: { ...nothing, played: 1, won: 1 },
    kinds: ['BEAT'],
    official: ['3-0', ...SOURCES, 'source:ruling-reports'],
  });
  expect(await besideTheMatch('2015-07-10')).toEqual({
    record: { ...nothing, played: 1, lost: 1 },
    kinds: ['LOST_TO'],
    official: ['0-3', ...SOURCES],
  });
});

test('it is the next match of both until its first day is past, and none has a day that was set later', async () => {
  const query = `{ club(by: { slug: "napoli" }) { nextMatch { date } }
    headToHead(a: { team: "club:juventus" }, b: { team: "club:napoli" }) { next { date } } }`;
  const next = async (day: string): Promise<readonly unknown[]> => {
    const { club, headToHead } = (await on(day, query)) as Record<string, Record<string, { date: string }>>;
    return [club?.nextMatch?.date, headToHead?.next?.date];
  };
  expect(await next('2020-10-01')).toEqual(['2020-10-04', '2020-10-04']);
  expect(await next('2020-10-10')).toEqual(['2020-10-17', '2021-02-13']);
  expect(await next('2020-12-01')).toEqual(['2020-12-06', '2021-02-13']);
});

test('until the ruling was overturned the match is found by its first day, and by that of today later', async () => {
  const query = `{
    then: matches(on: "2020-10-04") { nodes { id } }
    later: matches(on: "2021-04-07") { nodes { id } }
    coach(by: { slug: "gennaro-gattuso" }) { matches(filter: { from: "2020-10-01", to: "2020-10-20" }) { nodes { id } } }
  }`;
  const found = async (day: string): Promise<readonly boolean[]> => {
    const { then, later, coach } = (await on(day, query)) as Record<string, { matches?: List } & List>;
    return [then, later, coach?.matches].map(
      (list) => list?.nodes.some(({ id }) => id === 'match:serie-a-2020-21-juventus-napoli') ?? false,
    );
  };
  expect(await found('2020-10-13')).toEqual([true, false, false]);
  expect(await found('2020-10-14')).toEqual([true, false, true]);
  expect(await found('2020-12-21')).toEqual([true, false, true]);
  expect(await found('2020-12-22')).toEqual([false, true, false]);
});

test('while it was awarded the match was of its first day, and the last win came after it', async () => {
  const query = `{
    match(id: "match:serie-a-2020-21-juventus-napoli") { date kickoff }
    club(by: { slug: "napoli" }) {
      lastMatch { id }
      streaks(filter: { competition: "serie-a" }) { winning { current { length } } }
    }
    season(competition: "serie-a", label: "2020-21") { table { row(team: "napoli") { form } } }
  }`;
  expect(await on('2020-12-01', query)).toEqual({
    match: { date: '2020-10-04', kickoff: null },
    club: {
      lastMatch: { id: 'match:serie-a-2020-21-napoli-roma' },
      streaks: { winning: { current: { length: 1 } } },
    },
    season: { table: { row: { form: ['WIN', 'LOSS', 'WIN', 'LOSS', 'WIN'] } } },
  });
  expect(await on('2020-12-22', query)).toMatchObject({
    match: { date: '2021-04-07', kickoff: '18:45' },
  });
});
