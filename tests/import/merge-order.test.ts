/** Whose account of a match is taken first: that of a source that tells rounds, by what the import says and not by its name. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadImported } from '../../src/compile/imported/load.ts';
import { Workshop } from './importing.ts';

const CUP = `= Copa América 2011

Final
Sun Jul 24 2011
  Uruguay  3-0  Paraguay
`;
const RESULTS = `date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
2011-07-24,Uruguay,Paraguay,3,0,Copa América,Buenos Aires,Argentina,TRUE
`;

const order = ({ imported }: Workshop): readonly (string | undefined)[] =>
  loadImported(imported).map(({ sources }) => sources[0]?.value.id);

test('a source that tells rounds comes before one that does not', async () => {
  const workshop = new Workshop();
  const results = workshop.checkout('results', { 'results.csv': RESULTS });
  await workshop.import('international-results', results);
  await workshop.import('openfootball', workshop.checkout('copa-america', { '2011/copa.txt': CUP }));
  expect(order(workshop)).toEqual(['openfootball-copa-america', 'international-results']);
  const table = join(workshop.imported, 'openfootball-copa-america', 'sources.csv');
  const [header = '', row = ''] = readFileSync(table, 'utf8').trim().split('\n');
  const rank = header.split(',').indexOf('rank');
  expect(row.split(',')[rank]).toBe('1');
  const last = row.split(',').map((cell, at) => (at === rank ? '3' : cell));
  writeFileSync(table, `${header}\n${last.join(',')}\n`);
  expect(order(workshop)).toEqual(['international-results', 'openfootball-copa-america']);
});
