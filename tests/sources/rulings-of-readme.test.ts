/** The rows that the README shows of tables of rulings are read as they stand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDeductions, readMatchRulings } from '../../src/sources/rulings/index.ts';
import { collect } from './collect.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The block of CSV that begins with a header. */
function tableOf(header: string): string {
  const [, table = ''] = new RegExp(`^\`\`\`csv\\n(${header}\\n[^\`]*)\`\`\`$`, 'm').exec(README) ?? [];
  expect(table, `the README shows no table of ${header}`).not.toBe('');
  return table;
}

test('points that were taken from a team', async () => {
  const rows = readDeductions('deductions.csv', tableOf('season,team,points,from,reason,evidence'));
  expect(await collect(rows)).toMatchObject([{ kind: 'deduction', team: 'Pier', points: 3 }]);
});

test('a result that was set off the field', async () => {
  const table = tableOf('season,home,away,date,status,official,from,reason,evidence');
  const rows = readMatchRulings('rulings.csv', table);
  expect(await collect(rows)).toMatchObject([{ kind: 'match-ruling', home: 'Quay', away: 'Pier' }]);
});
