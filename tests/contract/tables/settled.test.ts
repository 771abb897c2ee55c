/** Level teams that a ruling parted: facts of the team that was put above. */
import { expect, test } from 'vitest';
import { factsAbout } from '../../support/facts-about.ts';
import { type Row, rowsOf } from '../../support/rows.ts';

interface Settled {
  readonly predicate: string;
  readonly predicateCode: string;
  readonly value: string;
  readonly validFrom: string;
  readonly citations: readonly { readonly source: { readonly id: string } }[];
}

const FIELDS = 'predicate predicateCode value validFrom citations { source { id } }';

const settledOf = async (team: string, asOf: string | null = null): Promise<Settled[]> =>
  (await factsAbout<Settled>(team, FIELDS, asOf)).filter(({ predicate }) =>
    predicate.startsWith('put above'),
  );

const factOf = ({ season, stage, group, criterion, below, from, source }: Row): Settled => ({
  predicate: `put above in stage:${season}/${stage} group ${group} by ${criterion}`,
  predicateCode: 'PUT_ABOVE_IN',
  value: below ?? '',
  validFrom: from ?? '',
  citations: [{ source: { id: `source:${source}` } }],
});

test('each ruling is a fact of the team that it put above, with who says so', async () => {
  const rulings = rowsOf('settled.csv');
  expect(rulings.length).toBeGreaterThanOrEqual(9);
  const told = await Promise.all(
    [...new Set(rulings.map(({ above = '' }) => above))].map((id) => settledOf(id)),
  );
  expect(told.flat()).toEqual(expect.arrayContaining(rulings.map(factOf)));
  expect(told.flat().length).toBe(rulings.length);
});

test('it is told from the day on which it was settled', async () => {
  expect(await settledOf('national-team:japan', '2018-06-27')).toEqual([]);
  expect((await settledOf('national-team:japan', '2018-06-28')).map(({ value }) => value)).toEqual([
    'national-team:senegal',
  ]);
});
