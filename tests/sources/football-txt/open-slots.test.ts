/** Sides that a draw or a match has still to tell are no clubs, whatever they are called. */
import { describe, expect, test } from 'vitest';
import { lines, read, reasons } from './read-text.ts';

const sidesOf = (home: string, away = 'Auckland FC') =>
  read(`= Serie X 2024/25\n\n▪ Semi-finals\n  Sat May 17\n    ${home}  v ${away}\n`);

describe('a side that is not known yet', () => {
  test.each([
    ...['Sieger EF', 'Winner Match 3', 'winner of match 12', 'Loser SF', 'Runner-up Group A'],
    ...[
      'Ganador Llave 2',
      'Vencedor Jogo 4',
      'Vincente Quarti 1',
      'Vainqueur Groupe B',
      'Sieger Halbfinale 1',
    ],
    ...['W49', 'A1', '2B', '3D/E/F', '1ABC', 'N.N.', 'TBD'],
  ])('%s', (name) => {
    const { matches, rejected } = sidesOf(name);
    expect(matches).toEqual([]);
    expect(reasons(rejected)).toEqual([`5: the home team is not known yet ("${name}")`]);
  });
});

describe('clubs with such words and numbers in their names', () => {
  test.each(['Winner Bees', 'Winners FC', 'B36', 'B 93', 'Vencedor Clube', 'Sieger Köln', 'Group Star FC'])(
    '%s',
    (name) => expect(lines(sidesOf(name).matches)).toEqual([`2025-05-17 ${name} v Auckland FC`]),
  );
});

test('a team that has a bye plays no match, and none is lost', () => {
  const { rejected, matches } = read(
    '= Serie X 2024/25\n\n▪ Matchday 1\n  Sat May 17\n    Alfa v Beta  1-0\n    Vipers SC            bye\n',
  );
  expect(rejected).toEqual([]);
  expect(matches).toHaveLength(1);
});

test('what remained of a match that was stopped is a remark, and its score counts', () => {
  const { rejected, matches } = read(
    "= Serie X 2024/25\n\n▪ Matchday 1\n  Sat May 17\n    Arua Hill SC  v Gaddafi FC  0-1 [remaining 80']\n",
  );
  expect(rejected).toEqual([]);
  expect(lines(matches)).toEqual(["2025-05-17 Arua Hill SC 0-1 Gaddafi FC [remaining 80']"]);
});
