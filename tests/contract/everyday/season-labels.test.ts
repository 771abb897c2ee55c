/** A season is found by its label, of whatever form. */
import { expect, test } from 'vitest';
import { spelledLabel } from '../../../src/model/season-labels.ts';
import { answerOf } from '../../support/answer.ts';
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

test.each([
  ['S25/26', '2025-26, if that is what you mean'],
  ['season 2025/26', '2025-26, if that is what you mean'],
  ['2019/21', '2019-20, if that is what you mean'],
  ['Saison 1950', 'a label such as 2026-27'],
])('the text %s is no label, and the nearest one is told', async (label, permitted) => {
  const { data, errors } = await ask(`{ season(competition: "serie-a", label: "${label}") { id } }`);
  expect(data).toEqual({ season: null });
  expect(errors?.[0]?.message).toBe(
    `${spelledLabel(label)} is not the label of a season; permitted: ${permitted}`,
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a season is found by its slug and by its id, however their labels are written', async () => {
  const id = 'season:serie-a-2025-26';
  expect(
    await answerOf(`{
      a: season(by: { slug: "serie-a-2025/26" }) { id }
      b: season(by: { slug: "serie-a-25/26" }) { id }
      c: season(by: { id: "season:serie-a-2025-2026" }) { id }
    }`),
  ).toEqual({ a: { id }, b: { id }, c: { id } });
});
