/**
 * Whoever adds a column writes the rows that have it alone: the others may lack its cell until `npm run data:fix`, and are told
 * by `npm run data:check` as long as they do.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRuleDays } from '../../src/compile/days/write.ts';
import { FactError, formatFault } from '../../src/compile/faults.ts';
import { fixFolder, unfinishedIn } from '../../src/compile/fix/fix.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { factsFolder } from '../support/facts.ts';

const CLUBS = 'clubs.csv';
const SHORT = `id,name,country,source,city,founded
atalanta,Atalanta,italy,own,Bergamo
bayern,Bayern München,germany,own,,1900
inter,Inter,italy,own
`;

/** The facts of tests with other clubs. */
function withClubs<T>(clubs: string, use: (folder: string) => T): T {
  using facts = factsFolder([], { [CLUBS]: clubs });
  return use(facts.folder);
}

function faultsOf(clubs: string): readonly string[] {
  return withClubs(clubs, (folder) => {
    try {
      loadFacts(folder);
      return [];
    } catch (error) {
      if (error instanceof FactError) return error.faults.map(formatFault);
      throw error;
    }
  });
}

/** The table after `npm run data:fix`, which a second run leaves as it is. */
const fixed = (clubs: string): string =>
  withClubs(clubs, (folder) => {
    fixFolder(folder);
    const text = readFileSync(join(folder, CLUBS), 'utf8');
    expect(fixFolder(folder)).toEqual({ written: [], left: [] });
    return text;
  });

test('a row that ends ahead of columns says nothing of them', () => {
  const clubs = withClubs(SHORT, loadFacts).clubs.map(({ value: { id, city, founded } }) => ({
    id,
    city,
    founded,
  }));
  expect(clubs).toEqual([
    { id: 'atalanta', city: 'Bergamo', founded: undefined },
    { id: 'bayern', city: undefined, founded: '1900' },
    { id: 'inter', city: undefined, founded: undefined },
  ]);
});

test('a row that ends ahead of a column that every row fills is a fault, and so is one that goes on', () => {
  expect(faultsOf(SHORT.replace('atalanta,Atalanta,italy,own,Bergamo', 'atalanta,Atalanta,italy'))).toEqual([
    'clubs.csv:2: the row has 3 cells, the header 6 [table-shape]\n    write one record per line; quote a cell that contains a comma',
  ]);
  expect(faultsOf(SHORT.replace('Bergamo', 'Bergamo,1907,'))).toEqual([
    'clubs.csv:2: the row has 7 cells, the header 6 [table-shape]\n    write one record per line; quote a cell that contains a comma',
  ]);
});

test('rows that end early are completed, with the columns in the order of the declaration', () => {
  const complete = `id,name,country,city,founded,source
atalanta,Atalanta,italy,Bergamo,,own
bayern,Bayern München,germany,,1900,own
inter,Inter,italy,,,own
`;
  expect(fixed(SHORT)).toBe(complete);
  expect(fixed(SHORT.replace('Bergamo', ' Bergamo '))).toBe(complete);
});

test('what is mended names the rows that lacked cells', () => {
  withClubs(SHORT, (folder) => {
    expect(fixFolder(folder).written).toEqual([[CLUBS, ['columns', 'rows that lacked cells']]]);
  });
});

test('until then the rows that lack cells are told, with the columns they lack', () => {
  const told = withClubs(SHORT, unfinishedIn).map(formatFault);
  expect(told).toEqual([
    'clubs.csv:2: the row ends ahead of founded [table-shape]\n    npm run data:fix gives it the empty cells',
    'clubs.csv:4: the row ends ahead of city, founded [table-shape]\n    npm run data:fix gives it the empty cells',
  ]);
  expect(withClubs(fixed(SHORT), unfinishedIn)).toEqual([]);
});

test('npm run data:check refuses them, and takes the table once they are completed', () => {
  const short = `id,name,country,city,founded,source,full_name
atalanta,Atalanta,italy,Bergamo,1907,own
bayern,Bayern München,germany,München,1900,own,FC Bayern München
`;
  const check = (clubs: string) =>
    withClubs(clubs, (folder) =>
      spawnSync('node', ['src/cli/check.ts', '--data', folder], { encoding: 'utf8' }),
    );
  const { status, stderr } = check(short);
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('clubs.csv:2: the row ends ahead of full_name'),
  ]);
  expect(check(fixed(short)).status).toBe(0);
});

test('a league of one’s own need not be tidy', () => {
  using facts = factsFolder([], { [CLUBS]: SHORT, 'waivers.csv': 'rule,reason\ntidy,from a spreadsheet\n' });
  expect(unfinishedIn(facts.folder)).toEqual([]);
});

test('a row that is too short is left as it is, and told', () => {
  const wrong = SHORT.replace('atalanta,Atalanta,italy,own,Bergamo', 'atalanta,Atalanta,italy');
  withClubs(wrong, (folder) => {
    expect(fixFolder(folder).left.map(formatFault)).toEqual([
      'clubs.csv:2: row 1 has 3 cells, the header 6 [table-shape]\n    quote a cell that contains a comma',
    ]);
    expect(readFileSync(join(folder, CLUBS), 'utf8')).toBe(wrong);
  });
});

test('days of the rule are written, and each row keeps a cell for each column', () => {
  using facts = factsFolder([], {
    'stages.csv': `season,stage,name,kind,position,source
ucl-2025-26,po,Play-offs,KNOCKOUT,1,own
ucl-2025-26,r16,Round of 16,KNOCKOUT,2,own
`,
  });
  const file = join(facts.folder, 'stages.csv');
  writeRuleDays(facts.folder, loadFacts(facts.folder));
  const written = readFileSync(file, 'utf8');
  expect(written).toBe(`season,stage,name,kind,position,source,drawn,drawn_basis
ucl-2025-26,po,Play-offs,KNOCKOUT,1,own,,
ucl-2025-26,r16,Round of 16,KNOCKOUT,2,own,2026-02-08,RULE
`);
  writeFileSync(file, written);
  writeRuleDays(facts.folder, loadFacts(facts.folder));
  expect(readFileSync(file, 'utf8')).toBe(written);
});
