/** Ties of a cup whose rows do not tell who went on: the next round does. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

const CUP = `= Coppa Prova 2016/17

▪ Semi-finals
Sat Mar 4 2017
  Alfa Town v Beta Rovers  1-1
  Gama Athletic v Delta City  2-0
▪ Final
Sat May 6 2017
  Gama Athletic v Beta Rovers  1-0
`;

interface Ties {
  readonly season: {
    readonly champion: { readonly name: string } | null;
    readonly stage: { readonly ties: readonly unknown[] };
    readonly final: { readonly matches: { readonly nodes: readonly unknown[] } };
  };
}

/** What says that it is a cup. */
const WORDS = { 'identity/title-words.csv': 'word,gender,level,kind\ncoppa,,,CUP\nprova,,,\n' };

async function cupOf(text: string, day: string | null = null): Promise<Ties['season']> {
  const workshop = new Workshop();
  using data = factsFolder([], WORDS);
  await workshop.import('openfootball', workshop.checkout('italy', { 'cup.txt': text }), data.folder);
  const { data: answer } = await workshop.ask(
    `${day === null ? '' : `query @asOf(date: "${day}") `}{ competition(by: { slug: "italy-coppa-prova" }) { season(label: "2016-17") {
      champion { name }
      stage(code: "sf") { ties { status winner { name } decidedBy decidedOn } }
      final: stage(code: "final") { matches { nodes { neutral } } }
    } } }`,
    data.folder,
  );
  return (answer as unknown as { competition: Ties }).competition.season;
}

const BY_GOALS = {
  ...{ status: 'DECIDED', winner: { name: 'Gama Athletic' } },
  ...{ decidedBy: 'REGULAR_TIME', decidedOn: '2017-03-04' },
};

test('whoever plays the next round has won a tie that its legs leave level, in an unknown way', async () => {
  const { stage, champion } = await cupOf(CUP);
  const byNextRound = {
    ...{ status: 'DECIDED', winner: { name: 'Beta Rovers' } },
    ...{ decidedBy: 'UNKNOWN', decidedOn: null },
  };
  expect(stage.ties).toEqual([byNextRound, BY_GOALS]);
  expect(champion).toEqual({ name: 'Gama Athletic' });
});

test('the winner is told from the day of that match on, and not before', async () => {
  const open = { status: 'OPEN', winner: null, decidedBy: null, decidedOn: null };
  expect((await cupOf(CUP, '2017-05-05')).stage.ties).toEqual([open, BY_GOALS]);
  expect((await cupOf(CUP, '2017-05-06')).stage.ties).toMatchObject([{ status: 'DECIDED' }, BY_GOALS]);
});

test('a match of the next round that is to come tells of no winner yet', async () => {
  const drawn = CUP.replace('Gama Athletic v Beta Rovers  1-0', 'Gama Athletic v Beta Rovers');
  expect((await cupOf(drawn)).stage.ties).toMatchObject([{ status: 'OPEN', winner: null }, BY_GOALS]);
});

test('where neither plays on, a level tie stays open', async () => {
  const without = CUP.slice(0, CUP.indexOf('▪ Final'));
  expect((await cupOf(without)).stage.ties).toMatchObject([{ status: 'OPEN', winner: null }, BY_GOALS]);
});

test('the final of a cup is at nobody’s ground, but for one of two legs', async () => {
  expect((await cupOf(CUP)).final.matches.nodes).toEqual([{ neutral: true }]);
  const twice = `${CUP}Sat May 13 2017\n  Beta Rovers v Gama Athletic  0-0\n`;
  expect((await cupOf(twice)).final.matches.nodes).toEqual([{ neutral: false }, { neutral: false }]);
});

const PARTS = `= Coppa Prova 2016/17

▪ Group A
Sat Jan 7 2017
  Alfa Town v Eta Wanderers  1-0
▪ Semi-finals
Sat Mar 4 2017
  Alfa Town v Beta Rovers  1-1
  Gama Athletic v Delta City  2-2
▪ Third place
Sat May 6 2017
  Alfa Town v Delta City  1-0
▪ Final
Sat May 6 2017
  Gama Athletic v Beta Rovers  1-0
`;

test('who plays for the third place has lost the semi-final, though that is played later too', async () => {
  const { stage } = await cupOf(PARTS);
  expect(stage.ties).toMatchObject([
    { winner: { name: 'Beta Rovers' }, decidedBy: 'UNKNOWN' },
    { winner: { name: 'Gama Athletic' }, decidedBy: 'UNKNOWN' },
  ]);
});
