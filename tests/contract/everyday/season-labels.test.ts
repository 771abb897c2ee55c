/** A season is found by its label, of whatever form. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

const season = (day: string, competition: string, label: string) =>
  ask(`query @asOf(date: "${day}") { season(competition: "${competition}", label: "${label}") { id } }`);

test('a season that holds all editions is called so', async () => {
  for (const day of ['1950-04-15', '1960-01-06', '2026-11-29'])
    expect(await season(day, 'central-european-cup', 'all')).toEqual({
      data: { season: { id: 'season:central-european-cup-all' } },
    });
  const { data } = await ask('{ season(by: { name: "Dr. Gerö Cup all" }) { id } }');
  expect(data).toEqual({ season: { id: 'season:central-european-cup-all' } });
});

test('before it is known, and of another competition, it is no label', async () => {
  const refused = async (day: string, competition: string): Promise<string | undefined> =>
    (await season(day, competition, 'all')).errors?.[0]?.message;
  const refusal = 'all is not the label of a season; permitted: a label such as';
  expect(await refused('1920-01-01', 'central-european-cup')).toBe(`${refusal} 2025-26`);
  expect(await refused('1950-04-15', 'world-cup')).toBe(`${refusal} 1954`);
});
