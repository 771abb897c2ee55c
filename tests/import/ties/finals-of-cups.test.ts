/** The champion of a cup is who won its final, also over two legs. */
import { expect, test } from 'vitest';
import { Workshop } from '../importing.ts';

const cup = (final: string): string => `= Serie X Cup 2013/14

▪ Semi-finals
  Wed Mar 5
    Alfa Town v Gama Athletic  2-0
  Thu Mar 6
    Beta Rovers v Delta City  1-0
▪ Final
${final}`;

async function championAfter(final: string): Promise<string | null> {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('italy', { '2013-14/cup.txt': cup(final) }));
  const [honour] = workshop
    .held()
    .facts.honours.filter(({ value }) => value.season === 'italy-serie-x-cup-2013-14');
  return honour?.value.team ?? null;
}

const FIRST = '  Wed Apr 2\n    Alfa Town v Beta Rovers  1-2\n';
const second = (score: string): string => `  Wed Apr 9\n    Beta Rovers v Alfa Town  ${score}\n`;

test.each([
  ['goals over both legs', FIRST + second('0-3'), 'club:alfa-town-italy'],
  ['penalties after two legs', FIRST + second('3-4 pen. 1-2 a.e.t. (1-2, 0-1)'), 'club:alfa-town-italy'],
  ['one match', '  Wed Apr 2\n    Alfa Town v Beta Rovers  1-2\n', 'club:beta-rovers-italy'],
  [
    'a replay',
    '  Wed Apr 2\n    Alfa Town v Beta Rovers  1-1\n  Wed Apr 9\n    Alfa Town v Beta Rovers  2-1\n',
    'club:alfa-town-italy',
  ],
])('%s', async (_, final, champion) => {
  expect(await championAfter(final)).toBe(champion);
});

test('there is none while the second leg is to come, or nothing decides it', async () => {
  expect(await championAfter(`${FIRST}  Wed Apr 9\n    Beta Rovers v Alfa Town\n`)).toBeNull();
  expect(await championAfter(FIRST + second('1-2'))).toBeNull();
});
