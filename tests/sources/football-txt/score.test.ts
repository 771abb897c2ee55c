import { describe, expect, test } from 'vitest';
import { line, read, reasons } from './read-text.ts';

/** One row of a cup, on a known day. */
const row = (text: string) => read(`= Cup 2025\n\n» Final\n  Sat May/17\n    ${text}\n`);
const readsAs = (text: string): string => {
  const { matches, rejected } = row(text);
  return matches.map((match) => line(match).replace('2025-05-17 ', ''))[0] ?? reasons(rejected).join();
};

describe('a score stands behind the teams or between them', () => {
  test.each([
    ['Alpha FC v Beta FC  2-1 (1-0)', 'Alpha FC 2-1 (1-0) Beta FC'],
    ['Alpha FC                v Beta FC', 'Alpha FC v Beta FC'],
    ['Alpha FC   2-1 (1-0)  Beta FC', 'Alpha FC 2-1 (1-0) Beta FC'],
    ['Alpha 2-1 (1-0) Beta', 'Alpha 2-1 (1-0) Beta'],
    ['Alpha FC  -  Beta FC', 'Alpha FC v Beta FC'],
    ['Alpha FC - Beta FC    1-0', 'Alpha FC 1-0 Beta FC'],
    ['Alpha 2 - 0 Beta', 'Alpha 2-0 Beta'],
    ['Alpha  3:1 (1:0)  Beta', 'Alpha 3-1 (1-0) Beta'],
    ['Alpha FC v Beta FC  31-0', 'Alpha FC 31-0 Beta FC'],
  ])('%s', (text, expected) => expect(readsAs(text)).toBe(expected));
});

describe('extra time and shoot-outs', () => {
  test.each([
    ['A v B  3-2 a.e.t. (3-0, 1-0)', 'A 3-2 aet (3-0, 1-0) B'],
    ['A v B  11-10 pen. 2-0 a.e.t. (2-0, 2-0)', 'A 2-0 aet (2-0, 2-0) 11-10 pen B'],
    ['A  1-1 a.e.t. (1-1, 0-1), 3-4 pen.  B', 'A 1-1 aet (1-1, 0-1) 3-4 pen B'],
    ['A  1-1 a.e.t, 2-4 pen.  B', 'A 1-1 aet 2-4 pen B'],
    ['A  1-1 a.e.t (1-1, 1-0), 1-3 pen.  B', 'A 1-1 aet (1-1, 1-0) 1-3 pen B'],
    ['A v B  2-3 pen. (1-0, 0-0)', 'A 1-0 (0-0) 2-3 pen B'],
    ['A v B  9-8 pen. (0-0)', 'A 0-0 9-8 pen B'],
    ['A  1-1 1-2nV  B', 'A 1-2 aet (1-1, ?) B'],
    ['A  0-0 0-0 a.e.t. 5-3 pen  B', 'A 0-0 aet (0-0, ?) 5-3 pen B'],
    ['A  2:4 i.E. 0:0 n.V. (0:0, )  B', 'A 0-0 aet (0-0, ?) 2-4 pen B'],
    ['A  0-0 B          (aet, 5-4 pen.)', 'A 0-0 aet 5-4 pen B'],
    ['A  1-0 B          (aet)', 'A 1-0 aet B'],
    ['A v B  3-2 [aet]', 'A 3-2 aet B [aet]'],
  ])('%s', (text, expected) => expect(readsAs(text)).toBe(expected));

  test('one value in the brackets after extra time is handed on as unclear', () => {
    expect(readsAs('A v B  1-2 a.e.t. (1-1)')).toBe('A 1-2 aet (1-1: full time or half time) B');
    expect(readsAs('A  1-1 a.e.t. (0-0), 3-2 pen.  B')).toBe(
      'A 1-1 aet (0-0: full time or half time) 3-2 pen B',
    );
  });
});

describe('what happened besides being played', () => {
  test.each([
    ['A v B  [cancelled]', 'A v B CANCELLED [cancelled]'],
    ['A v B  [postponed]', 'A v B POSTPONED [postponed]'],
    ['A v B  0-3    [awarded]', 'A 0-3 B AWARDED [awarded]'],
    [
      'A  0-3 awd. B     [awarded because of a suspension]',
      'A 0-3 B AWARDED [awarded because of a suspension]',
    ],
    ['A  2-0 B   [annulled]', 'A 2-0 B ANNULLED [annulled]'],
    ['A v B  1-0 [abandoned]', 'A 1-0 B ABANDONED [abandoned]'],
    ['A n/p B    [voided]', 'A v B ANNULLED [n/p] [voided]'],
    ['A n/p B', 'A v B NOT_PLAYED [n/p]'],
    ['A n/p B    [it rained for a week]', 'A v B NOT_PLAYED [n/p] [it rained for a week]'],
    ['A    w/o  B', 'A v B WALKOVER [w/o]'],
    ['A v B  3-1 [agg 3-6]', 'A 3-1 B [agg 3-6]'],
    ['A v B  1-1   @ Abidjan   [B wins on penalties]', 'A 1-1 B [B wins on penalties]'],
    ['A v B  4-3 pen.', 'A ? 4-3 pen B'],
    ['A  1-0 B  (aet/sg)   @ Porto', 'A 1-0 aet B'],
  ])('%s', (text, expected) => expect(readsAs(text)).toBe(expected));
});

describe('a row that is not understood is rejected, not guessed', () => {
  test.each([
    ['Alpha FC v Beta FC  3-x', '5: "Beta FC  3-x" is not one away team'],
    ['Alpha FC v Beta FC 3-x', '5: "Beta FC 3-x" holds something like a score'],
    ['Alpha FC v Beta FC  2-', '5: "Beta FC  2-" is not one away team'],
    ['Alpha FC v Beta FC  2-1 (1-', '5: "(1-" follows the score'],
    ['Alpha FC v Beta FC  2-1 (1-0, 0-0)', '5: two values in brackets, but no extra time and no shoot-out'],
    ['Alpha FC v Beta FC  2-1 (1-x)', '5: "(1-x)" follows the score'],
    ['Alpha FC v Beta FC  2-1 1-0', '5: more scores than a match has'],
    ['Alpha FC v Beta FC  2-1 [anulado]', '5: "[anulado]" is not a status this reader knows'],
    ['Alpha FC v ', '5: no away team'],
    ['Alpha FC  Beta FC', '5: not a match, a date or a heading'],
    ['2-1  Beta FC', '5: no home team'],
    ['Alpha FC v Beta FC v Gamma FC', '5: more than two teams'],
    ['Alpha FC v Alpha FC', '5: both sides are "Alpha FC"'],
    ['N.N.   v N.N.', '5: the home team is not known yet ("N.N.")'],
    ['Alpha FC v Beta (0GER)  2-1', '5: "Beta (0GER)" is not a name of a team'],
  ])('%s', (text, expected) => expect(readsAs(text)).toBe(expected));
});

test('names keep their digits, slashes and brackets; a country code is taken off', () => {
  expect(readsAs("1. FC Köln v FC Twente '65  1-0")).toBe("1. FC Köln 1-0 FC Twente '65");
  expect(readsAs('1899 Hoffenheim  0-0  1. FSV Mainz 05')).toBe('1899 Hoffenheim 0-0 1. FSV Mainz 05');
  expect(readsAs('Accrington FC (1878-1896)   0-6  Sunderland AFC')).toBe(
    'Accrington FC (1878-1896) 0-6 Sunderland AFC',
  );
  expect(readsAs('FK Bodø/Glimt (NOR)  v SK Dnipro-1 (UKR)   2-2 (0-0)')).toBe(
    'FK Bodø/Glimt NOR 2-2 (0-0) SK Dnipro-1 UKR',
  );
});
