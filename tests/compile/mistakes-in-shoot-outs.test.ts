/** Seeded mistakes in shoot-outs, which a match tells by their score or by their winner. */
import { expect, test } from 'vitest';
import { faultsWith } from '../support/facts.ts';

const MATCHES = 'matches/ucl/2025-26.csv';

const faultsOf = (cells: Readonly<Record<string, string>>): readonly string[] =>
  faultsWith({ file: MATCHES, line: 3, cells: { extra_time: '4-1', ...cells } });

test('a shoot-out is told by its score or by its winner, and not by both', () => {
  expect(faultsOf({ penalties: '4-3', shoot_out_winner: 'club:bayern' })).toEqual([
    `${MATCHES}:3: the shoot-out is told twice, by 4-3 and by its winner [score-parts]\n    leave shoot_out_winner empty: the score tells it`,
  ]);
});

test('one of the two sides wins it', () => {
  expect(faultsOf({ shoot_out_winner: 'club:inter' })).toEqual([
    `${MATCHES}:3: shoot_out_winner club:inter is not among the teams [known-references]\n    add it to the table of clubs first`,
    `${MATCHES}:3: club:inter won a shoot-out of club:bayern and club:atalanta [score-parts]\n    it is club:bayern or club:atalanta`,
  ]);
  expect(faultsOf({ shoot_out_winner: 'club:bayern' })).toEqual([]);
});
