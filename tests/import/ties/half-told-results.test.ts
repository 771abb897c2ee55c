/** Results of which a source gives a part: what is plain is taken over, and nothing is made up. */
import { expect, test } from 'vitest';
import { Workshop } from '../importing.ts';

const CUP = `= Serie X Cup 2013/14

▪ Quarter-finals
  Wed Mar 5
    Gama Athletic v Delta City  1-2 a.e.t. (1-2, 1-2)
▪ Semi-finals
  Wed Apr 2
    Alfa Town v Beta Rovers  1-0
  Wed Apr 9
    Beta Rovers v Alfa Town  4-3 pen.
▪ Final
  Wed May 7
    Beta Rovers v Delta City  5-4 pen.
`;

const SCORE = 'fullTime { home away } afterExtraTime { home away } extraTimeState penalties { home }';

async function tiesOf(text: string) {
  const workshop = new Workshop();
  await workshop.import('openfootball', workshop.checkout('italy', { '2013-14/cup.txt': text }));
  const { data } = await workshop.ask(`{ season(competition: "italy-serie-x-cup", label: "2013-14") {
    stages { ties { tieStatus winner { name } decidedBy legs { note score { ${SCORE} } } } } } }`);
  const { season } = data as { season: { stages: readonly { ties: readonly unknown[] }[] } };
  return season.stages.flatMap(({ ties }) => ties);
}

test('a shoot-out alone tells who won the tie, and no score', async () => {
  const [, first, final] = await tiesOf(CUP);
  const won = { tieStatus: 'DECIDED', winner: { name: 'Beta Rovers' }, decidedBy: 'PENALTIES' };
  expect(first).toMatchObject({
    ...won,
    legs: [{ note: null }, { score: null, note: 'the source gives the shoot-out alone, 4-3' }],
  });
  expect(final).toMatchObject({ ...won, legs: [{ score: null }] });
});

test('a score after extra time that is written in the place of the others too is that after extra time', async () => {
  const [second] = await tiesOf(CUP);
  expect(second).toMatchObject({
    winner: { name: 'Delta City' },
    legs: [{ score: { extraTimeState: 'PLAYED', penalties: null } }],
  });
});
