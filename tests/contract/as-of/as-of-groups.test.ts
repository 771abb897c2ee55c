/** A group of World Cup qualifying goes on without those that are out: who takes the place is told once it is taken. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

interface Told {
  readonly nationalTeam: {
    readonly worldCups: { readonly edition: { readonly outcome: string; readonly eliminatedBy: Named } };
    readonly campaign: { readonly outcome: string; readonly eliminatedBy: Named };
    readonly relations: { readonly nodes: readonly { readonly object: Named; readonly from: string }[] };
  };
}
type Named = { readonly name: string } | null;

async function fateOf(team: string, edition: string, asOf: string | null) {
  const { data, errors } = await ask(
    `query Fate($team: String!, $edition: String!, $season: String!, $asOf: Date) @asOf(date: $asOf) {
      nationalTeam(by: { slug: $team }) {
        worldCups { edition(year: $edition) { outcome eliminatedBy { name } } }
        campaign(season: $season) { outcome eliminatedBy { name } }
        relations(kinds: [ELIMINATED_BY], first: 100) { nodes { object { name } from } }
      }
    }`,
    { team, edition, season: `world-cup-qualifying-${edition}`, asOf },
  );
  expect(errors).toBeUndefined();
  const { worldCups, campaign, relations } = (data as Told).nationalTeam;
  return {
    outcomes: [worldCups.edition.outcome, campaign.outcome],
    by: [worldCups.edition.eliminatedBy?.name ?? null, campaign.eliminatedBy?.name ?? null],
    relations: relations.nodes
      .filter(({ from }) => from.startsWith('2025'))
      .map(({ object }) => object?.name),
  };
}

test('Estonia was out on 11 October 2025, and who came in second was open for a month more', async () => {
  const out = ['ELIMINATED', 'ELIMINATED'];
  expect(await fateOf('estonia', '2026', '2025-10-11')).toEqual({
    outcomes: out,
    by: [null, null],
    relations: [],
  });
  expect(await fateOf('estonia', '2026', null)).toEqual({
    outcomes: out,
    by: ['Italy', 'Italy'],
    relations: ['Italy'],
  });
});

test('Rwanda was out before Algeria and Egypt ended level, and their play-off told who took the place', async () => {
  const by = async (asOf: string) => (await fateOf('rwanda', '2010', asOf)).by;
  expect(await by('2009-11-17')).toEqual([null, null]);
  expect(await by('2009-11-18')).toEqual(['Algeria', 'Algeria']);
});

test('the Netherlands were out on 5 September 2001, and Ireland took the second place a month later', async () => {
  const by = async (asOf: string) => (await fateOf('netherlands', '2002', asOf)).by;
  expect(await by('2001-09-05')).toEqual([null, null]);
  expect(await by('2001-10-05')).toEqual([null, null]);
  expect(await by('2001-10-06')).toEqual(['Republic of Ireland', 'Republic of Ireland']);
});

test('Honduras won its group of 2012 ahead of Panama, level on points, and a later round did not change that', async () => {
  const table = async (asOf: string | null) => {
    const { data } = await ask(
      `query Table($asOf: Date) @asOf(date: $asOf) {
        season(competition: "world-cup-qualifying", label: "2014") {
          table(stage: "concacaf-3", group: "C") { rows { team { name } points placing { criterion } } }
        }
      }`,
      { asOf },
    );
    return data;
  };
  const rows = [
    { team: { name: 'Honduras' }, points: 11, placing: { criterion: 'GOAL_DIFFERENCE' } },
    { team: { name: 'Panama' }, points: 11, placing: null },
  ];
  for (const asOf of ['2012-10-16', '2013-03-26', null])
    expect(await table(asOf)).toMatchObject({ season: { table: { rows: [...rows, {}, {}] } } });
  expect((await fateOf('canada', '2014', null)).by).toEqual(['Panama', 'Panama']);
});

test('a group of which matches are to come has put nobody out by a team’s last match that is held', async () => {
  const outcomes = async (day: string) => {
    const { data } = await ask(
      `query @asOf(date: "${day}") {
        malaysia: nationalTeam(by: { slug: "malaysia" }) { ...edition }
        vietnam: nationalTeam(by: { slug: "vietnam" }) { ...edition }
      }
      fragment edition on NationalTeam { qualification(competition: "asian-cup") { edition(label: "2027") { outcome } } }`,
    );
    const teams = data as Record<string, { qualification: { edition: { outcome: string } } }>;
    return ['malaysia', 'vietnam'].map((team) => teams[team]?.qualification.edition.outcome);
  };
  expect([await outcomes('2025-12-31'), await outcomes('2026-03-31')]).toEqual([
    ['IN_PROGRESS', 'IN_PROGRESS'],
    ['ELIMINATED', 'QUALIFIED'],
  ]);
});
