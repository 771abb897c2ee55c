/** Level teams in Portugal. The totals and the direct matches are real; the other matches only add up to them. */
import { expect, test } from 'vitest';
import { rulesFor } from '../../src/football/rules/index.ts';
import { computeTable, rowFor } from '../../src/football/table.ts';
import { game, seasonOf, teamsOf } from './games.ts';

const REST = Array.from({ length: 16 }, (_, index) => `rest-${String(index + 1).padStart(2, '0')}`);

const MATCHES = [
  ...seasonOf('maritimo', REST, { won: 11, drawn: 3, lost: 18, goalsFor: 22, goalsAgainst: 40 }),
  ...seasonOf('portimonense', REST, { won: 10, drawn: 6, lost: 16, goalsFor: 40, goalsAgainst: 55 }),
  game('maritimo 2-1 portimonense'),
  game('portimonense 3-2 maritimo'),
];

function placed(start: string, complete: boolean) {
  const rules = rulesFor('primeira-liga', start);
  if (rules === null) throw new Error('no rules');
  const table = computeTable(teamsOf(MATCHES), MATCHES, rules, { complete });
  const row = (team: string) => rowFor(table, team);
  const [first, second] = ['maritimo', 'portimonense'].toSorted(
    (a, b) => (row(a)?.position ?? 0) - (row(b)?.position ?? 0),
  );
  return [first, row(first ?? '')?.points, row(second ?? '')?.points, row(first ?? '')?.decidedBy?.text];
}

test('2018-19: Marítimo ahead of Portimonense on away goals in their two matches', () => {
  expect(placed('2018-08-10', true)).toEqual([
    'maritimo',
    39,
    39,
    'ahead on head-to-head away goals, 2 to 1',
  ]);
});

test('from 2021-22 the away goals count no more', () => {
  expect(placed('2021-08-06', true)).toEqual([
    'portimonense',
    39,
    39,
    'ahead on goal difference, −15 to −18',
  ]);
});

test('after each round goal difference decides, whatever the matches between the two', () => {
  expect(placed('2018-08-10', false)).toEqual([
    'portimonense',
    39,
    39,
    'ahead on goal difference, −15 to −18',
  ]);
});
