import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FactError } from '../../src/compile/faults.ts';
import { loadImported } from '../../src/compile/imported/load.ts';

function reportOf(folder: string): string {
  try {
    loadImported(folder);
    return 'no fault';
  } catch (error) {
    if (error instanceof FactError) return error.report();
    throw error;
  }
}

test('a table that an earlier version imported is named with its import, which is to be made again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'football-imported-'));
  mkdirSync(join(folder, 'some-league'));
  writeFileSync(join(folder, 'some-league', 'confederations.csv'), 'id,name,wikidata,source\n');
  const report = reportOf(folder).replaceAll(folder, 'imported');
  rmSync(folder, { recursive: true });
  expect(report).toBe(
    `imported/some-league/confederations.csv:1: the column full_name is missing [required]
    every row of confederations.csv names its full_name; import it again to have it so (npm run import)`,
  );
});
