/** Mistakes that only show among all the facts: each is made in a copy of the tables themselves. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileGraph } from '../../src/compile/compile.ts';
import { FactError } from '../../src/compile/faults.ts';
import { DATA_DIR } from '../support/graph.ts';

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(DATA_DIR, copy, { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

/** What the rules say of the facts with one row changed; the rule and its message, without place and tip. */
function said(file: string, row: RegExp, write: (row: string) => string): string[] {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const found = row.exec(text)?.[0];
  if (found === undefined) throw new Error(`${file} has no row ${row}`);
  writeFileSync(path, text.replace(found, write(found)));
  try {
    compileGraph(copy);
    return [];
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return error.faults.map((fault) => `${fault.message} [${fault.rule}]`);
  } finally {
    writeFileSync(path, text);
  }
}

test('a league match with hosts and guests swapped', () => {
  const SERIE_A = 'matches/serie-a/2024-25.csv';
  const swap = (row: string) => row.replace('club:napoli,club:cagliari', 'club:cagliari,club:napoli');
  expect(said(SERIE_A, /^.*club:napoli,club:cagliari.*$/m, swap)).toMatchInlineSnapshot(`
    [
      "serie-a-2024-25-cagliari-napoli is there already, at matches/serie-a/2024-25.csv:38 [unique-ids]",
      "club:napoli is champion of serie-a-2024-25, but club:inter was first [champions-agree]",
      "club:cagliari hosts club:napoli twice in serie-a-2024-25 league [round-robin]",
      "club:napoli never hosts club:cagliari in serie-a-2024-25 league [round-robin]",
    ]
  `);
});

test('a final that the champion lost', () => {
  const turn = (row: string) => row.replace(',5-0,', ',0-5,').replace(',2-0,', ',0-2,');
  expect(said('matches/ucl/2024-25.csv', /^2025-05-31.*$/m, turn)).toMatchInlineSnapshot(`
    [
      "club:paris-saint-germain is champion of ucl-2024-25, but club:inter won the final [champions-agree]",
    ]
  `);
});

test('a nation that qualified and is not at the finals', () => {
  const swap = (row: string) => row.replace('ELIMINATED', 'QUALIFIED');
  expect(said('world-cup/outcomes.csv', /^2018,national-team:italy,.*$/m, swap)).toMatchInlineSnapshot(`
    [
      "national-team:italy is QUALIFIED for 2018 and does not play at the finals [outcomes-agree]",
    ]
  `);
});

test('a nation that was eliminated and is at the finals', () => {
  const swap = (row: string) => row.replace('QUALIFIED', 'ELIMINATED');
  expect(said('world-cup/outcomes.csv', /^2018,national-team:sweden,.*$/m, swap)).toMatchInlineSnapshot(`
    [
      "national-team:sweden is ELIMINATED for 2018 and plays at the finals [outcomes-agree]",
    ]
  `);
});

test('a second round that a team reaches which lost the first', () => {
  const turn = (row: string) => row.replace(',3-1,', ',0-9,');
  expect(
    said('matches/ucl/2025-26.csv', /^2026-02-18.*club:bodo-glimt,club:inter.*$/m, turn),
  ).toMatchInlineSnapshot(`
    [
      "half-time 1-1 is above full-time 0-9 [score-parts]",
      "club:bodo-glimt plays on although it went out in po-8 [progression]",
      "club:bodo-glimt plays on although it went out in po-8 [progression]",
    ]
  `);
});

test('a shoot-out after a match that was won', () => {
  const turn = (row: string) => row.replace(',3-3,', ',3-2,');
  expect(said('matches/world-cup/2022.csv', /^2022-12-18.*$/m, turn)).toMatchInlineSnapshot(`
    [
      "there was a shoot-out although the match ended 3-2 [extra-time-level]",
    ]
  `);
});

test('a league whose points made another club champion', () => {
  const lose = (row: string) => row.replace('2-0', '0-2');
  expect(
    said('matches/serie-a/2024-25.csv', /^2025-05-23,[^\n]*club:napoli,club:cagliari[^\n]*$/m, lose),
  ).toMatchInlineSnapshot(`
    [
      "half-time 1-0 is above full-time 0-2 [score-parts]",
      "club:napoli is champion of serie-a-2024-25, but club:inter was first [champions-agree]",
    ]
  `);
});
