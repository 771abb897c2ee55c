/** Nothing of a season before the season is known, and no pairing before it was drawn or published. */
import { expect, test } from 'vitest';
import { addDays } from '../../../src/football/partial-date.ts';
import { ask } from '../../support/graph.ts';
import { type Row, rowsOf } from '../../support/rows.ts';

const nothing = { totalCount: 0, nodes: [] };

test('in 1900 nobody has a fixture, and no season is there', async () => {
  const { data, errors } = await ask(`query @asOf(date: "1900-01-01") {
    italy: nationalTeam(by: { slug: "italy" }) { matches(first: 3) { totalCount nodes { id } } }
    serieA: competition(by: { slug: "serie-a" }) { seasons(first: 1) { totalCount } }
    season(competition: "serie-a", label: "2013-14") { id }
    match(id: "match:2021-11-15-northern-ireland-italy") { id }
    headToHead(a: { team: "national-team:italy" }, b: { team: "national-team:brazil" }) { next { id } meetings { totalCount } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    italy: { matches: nothing },
    serieA: { seasons: { totalCount: 0 } },
    season: null,
    match: null,
    headToHead: { next: null, meetings: { totalCount: 0 } },
  });
});

test('in June 2019 Inter know of no match in a European season to come', async () => {
  const { data, errors } = await ask(`query @asOf(date: "2019-06-15") {
    club(by: { slug: "inter" }) { matches(first: 1, filter: { competition: "ucl", played: false }) { totalCount nodes { id } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ club: { matches: nothing } });
});

test('whatever fixture a team has, its season and stage are there', async () => {
  for (const day of ['1990-06-09', '2016-08-01', '2025-06-01']) {
    const { errors } = await ask(`query @asOf(date: "${day}") {
      club(by: { slug: "inter" }) { matches(last: 100) { nodes { season { label } stage { code } } } }
      nationalTeam(by: { slug: "italy" }) { matches(last: 100) { nodes { season { label } stage { code } } } }
    }`);
    expect(errors).toBeUndefined();
  }
});

interface StageRow extends Row {
  readonly season: string;
  readonly stage: string;
  readonly drawn: string;
  readonly drawn_basis: string;
}

const DRAWS = rowsOf<StageRow>('stages.csv').filter(
  ({ season, drawn_basis }) => /^ucl-/.test(season) && !['', 'RULE'].includes(drawn_basis),
);

const STAGE = `query Draw($asOf: Date!, $id: ID!) @asOf(date: $asOf) {
  node(id: $id) { ... on Stage { drawn teams { id } ties { id } matches(first: 0) { totalCount } } }
}`;

interface Draw {
  readonly node: {
    readonly drawn: string | null;
    readonly teams: readonly object[];
    readonly ties: readonly object[];
    readonly matches: { readonly totalCount: number };
  } | null;
}

async function stageOn(asOf: string, { season, stage }: StageRow): Promise<Draw['node']> {
  const { data, errors } = await ask(STAGE, { asOf, id: `stage:${season}/${stage}` });
  expect(errors).toBeUndefined();
  return (data as Draw).node;
}

test('the day before each draw of the Champions League nobody is in the round, and on the day its draw is told', async () => {
  expect(DRAWS.length).toBeGreaterThan(70);
  for (const row of DRAWS) {
    const before = await stageOn(addDays(row.drawn, -1), row);
    expect([before?.drawn ?? null, before?.teams ?? [], before?.ties ?? []]).toEqual([null, [], []]);
    expect((await stageOn(row.drawn, row))?.drawn).toBe(row.drawn);
  }
});

test('on the day of the draw all pairings of the round of 16 are there', async () => {
  for (const row of DRAWS.filter(({ stage }) => stage === 'r16'))
    expect(await stageOn(row.drawn, row)).toMatchObject({ matches: { totalCount: 16 } });
});

const PAIRING = `query Pairing($asOf: Date!, $id: ID!) @asOf(date: $asOf) { node(id: $id) { id } }`;

test('a pairing with a team that came in after the draw is there from that day', async () => {
  for (const [id, day] of [
    ['match:1996-11-09-morocco-sierra-leone', '1996-10-31'], // in the place of Burundi
    ['match:2011-09-02-tajikistan-uzbekistan', '2011-08-19'], // in the place of Syria
    ['match:2016-09-05-finland-kosovo', '2016-06-09'], // placed in a group drawn a year before
    ['match:2004-08-18-canada-guatemala', '2004-06-20'], // the slots were drawn in 2003
  ] as const) {
    const there = async (asOf: string) => (await ask(PAIRING, { asOf, id })).data;
    expect(await there(addDays(day, -1))).toEqual({ node: null });
    expect(await there(day)).toEqual({ node: { id } });
  }
});
