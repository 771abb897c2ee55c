/** A ruling, a ban and a title that was taken away are told from the day of the ruling, and not before. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

async function on(day: string, query: string): Promise<unknown> {
  const { data, errors } = await ask(`query @asOf(date: "${day}") ${query}`);
  expect(errors).toBeUndefined();
  return data;
}

test('before the ruling of 1 November 2016 the results on the field count in South America', async () => {
  const table = `{ season(competition: "world-cup-qualifying", label: "2018") {
    table(stage: "conmebol") { rows { team { slug } points } } } }`;
  const points = async (day: string) => {
    const data = (await on(day, table)) as {
      season: { table: { rows: { team: { slug: string }; points: number }[] } };
    };
    const rows = new Map(data.season.table.rows.map(({ team, points: own }) => [team.slug, own]));
    return ['chile', 'peru', 'bolivia'].map((team) => rows.get(team));
  };
  expect(await points('2016-10-12')).toEqual([14, 8, 8]);
  expect(await points('2016-11-01')).toEqual([16, 11, 4]);
});

const outcome = (team: string, year: string) => `{ nationalTeam(by: { slug: "${team}" }) {
  worldCups { edition(year: "${year}") { outcome detail atFinals } } } }`;

const told = (outcomeOf: string, atFinals: boolean | null, detail: unknown = null) => ({
  nationalTeam: { worldCups: { edition: { outcome: outcomeOf, detail, atFinals } } },
});

test('Russia were on their way to the play-off until the ban of 28 February 2022', async () => {
  expect(await on('2022-02-27', outcome('russia', '2022'))).toEqual(told('IN_PROGRESS', null));
  expect(await on('2022-02-28', outcome('russia', '2022'))).toEqual(
    told('BANNED', false, expect.any(String)),
  );
});

test('Austria had qualified for 1938 until their association ceased to be', async () => {
  expect(await on('1938-03-01', outcome('austria', '1938'))).toEqual(told('QUALIFIED', true));
  expect(await on('1938-03-28', outcome('austria', '1938'))).toEqual(
    told('QUALIFIED_BUT_WITHDREW', false, expect.any(String)),
  );
});

const titles = (competition: string) => `{ competition(by: { slug: "${competition}" }) {
  honours(last: 100) { nodes { label rank status reason team { slug } } } } }`;

interface Honour {
  readonly label: string;
  readonly rank: string;
  readonly status: string;
  readonly reason: string | null;
  readonly team: { readonly slug: string } | null;
}

async function titleOf(day: string, competition: string, label: string): Promise<string[]> {
  const data = (await on(day, titles(competition))) as {
    competition: { honours: { nodes: Honour[] } };
  };
  return data.competition.honours.nodes
    .filter((one) => one.label === label && one.rank === 'CHAMPION')
    .map(
      ({ team, status, reason }) =>
        `${team?.slug ?? 'nobody'} ${status}${reason === null ? '' : ', with a reason'}`,
    );
}

test('in June 2006 Juventus hold the titles that they lose in July', async () => {
  expect(await titleOf('2006-06-20', 'serie-a', '2004-05')).toEqual(['juventus AWARDED']);
  expect(await titleOf('2006-06-20', 'serie-a', '2005-06')).toEqual(['juventus AWARDED']);
  expect(await titleOf('2006-07-14', 'serie-a', '2004-05')).toEqual([
    'nobody NOT_AWARDED, with a reason',
    'juventus REVOKED, with a reason',
  ]);
  expect(await titleOf('2006-07-26', 'serie-a', '2005-06')).toEqual([
    'inter REASSIGNED, with a reason',
    'juventus REVOKED, with a reason',
  ]);
});

test('Senegal are champions of Africa until the ruling of 17 March 2026, and told without its reason', async () => {
  expect(await titleOf('2026-01-20', 'africa-cup-of-nations', '2025')).toEqual(['senegal AWARDED']);
  expect(await titleOf('2026-03-17', 'africa-cup-of-nations', '2025')).toEqual([
    'morocco REASSIGNED, with a reason',
    'senegal REVOKED, with a reason',
  ]);
});

test('Cape Verde had won their group until they were found to have fielded a suspended player', async () => {
  const query = `{ nationalTeam(by: { slug: "cape-verde" }) { worldCups { edition(year: "2014") { outcome eliminatedBy { id } } } } }`;
  const edition = (one: object) => ({ nationalTeam: { worldCups: { edition: one } } });
  expect(await on('2013-09-10', query)).toEqual(edition({ outcome: 'IN_PROGRESS', eliminatedBy: null }));
  expect(await on('2013-09-12', query)).toEqual(
    edition({ outcome: 'ELIMINATED', eliminatedBy: { id: 'national-team:tunisia' } }),
  );
});
