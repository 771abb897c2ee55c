/** Remarks, reasons and evidence tell of no later day. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

const told = <T>(query: string, asOf: string | null): Promise<T> =>
  answerOf<T>(`query Told($asOf: Date) @asOf(date: $asOf) { ${query} }`, { asOf });

interface Remarks {
  readonly note: string | null;
  readonly evidence?: string | null;
  readonly citations?: readonly { readonly title: string }[];
}

const noteOn = async (asOf: string | null, field: string): Promise<string | null> => {
  const { thing } = await told<{ thing: Remarks }>(`thing: ${field} { note }`, asOf);
  return thing.note;
};

test('what is written of a tenure is told once it was over, and all of it was known', async () => {
  const spell = async (asOf: string | null) =>
    (
      await told<{ nationalTeam: { tenure: Remarks } }>(
        'nationalTeam(by: { slug: "italy" }) { tenure(on: "2022-03-01") { note evidence citations { title } } }',
        asOf,
      )
    ).nationalTeam.tenure;
  const whole = await spell(null);
  expect(whole.note).toContain('2023-08-12');
  const then = await spell('2022-03-01');
  expect([then.note, then.evidence]).toEqual([null, null]);
  expect((then.citations ?? []).length).toBeLessThan((whole.citations ?? []).length);
});

test('a remark on a match waits for the ruling that it tells of', async () => {
  const final = 'match(id: "match:2026-01-18-morocco-senegal")';
  expect(await noteOn(null, final)).toContain('CAF Appeal Board');
  expect(await noteOn('2026-01-20', final)).toBeNull();
});

test('a remark on a season waits for its end', async () => {
  const season = 'season(competition: "ucl", label: "2019-20")';
  expect(await noteOn('2020-02-01', season)).toBeNull();
  expect(await noteOn('2020-12-31', season)).toContain('Lisbon');
});

test('a remark on a tie whose matches are not held waits for the end of its stage', async () => {
  const tie =
    'season(competition: "ucl", label: "1955-56") { tie(teams: ["djurgardens", "hibernian"]) { note } }';
  const notes = async (asOf: string) =>
    (await told<{ season: { tie: { note: string | null } } }>(tie, asOf)).season.tie.note;
  expect(await notes('1956-04-12')).toBeNull();
  expect(await notes('1956-04-30')).toContain('Firhill');
});

test('what is said of a source waits until it was read', async () => {
  const notes = async (asOf: string | null) =>
    (
      await told<{ node: { note: string | null } }>(
        'node(id: "source:ruling-reports") { ... on Source { note } }',
        asOf,
      )
    ).node.note;
  expect(await notes(null)).not.toBeNull();
  expect(await notes('2026-03-01')).toBeNull();
});

test('why a club is one with another body is empty while it speaks of later days', async () => {
  const notes = async (asOf: string | null) =>
    (
      await told<{ club: { successions: { note: string }[] } }>(
        'club(by: { slug: "fcsb" }) { successions { note } }',
        asOf,
      )
    ).club.successions.map(({ note }) => note !== '');
  expect(await notes(null)).toEqual([true]);
  expect(await notes('2010-01-01')).toEqual([false]);
});
