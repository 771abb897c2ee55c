/** Leagues whose title is won in a match: one a season, or one in each of two tournaments. */
import { expect, test } from 'vitest';
import { factsFolder } from '../support/facts.ts';
import { Workshop } from './importing.ts';

const FORMATS = (decided: string) => ({
  'identity/formats.csv': `competition,from,to,teams,meetings,win_points,tie_breaks,decided,regulation,source
italy-serie-x,2010-07-01,,,0,3,GOAL_DIFFERENCE,${decided},Serie X: play-offs,own
`,
});

const REGULAR = (phase: string, day: string) => `▪ ${phase}Matchday 1
${day}
  Alfa Town v Beta Rovers  3-0
  Gama Athletic v Delta City  1-0
`;
const ONE = `= Serie X 2016/17

# Matches 5

${REGULAR('', '2016-09-02')}
▪ Playoffs, Semifinals
2017-05-01
  Alfa Town v Delta City  0-1
▪ Playoffs, Final
2017-05-08
  Delta City v Beta Rovers  2-1
▪ Promotion, Final
2017-05-02
  Gama Athletic v Eta Wanderers  1-0
`;
const TWO = `= Serie X 2016/17

# Matches 7

${REGULAR('Apertura, ', '2016-09-02')}
▪ Apertura Playoffs, Final
2016-12-01
  Beta Rovers v Alfa Town  1-1
2016-12-08
  Alfa Town v Beta Rovers  0-1
${REGULAR('Clausura, ', '2017-02-02')}
▪ Clausura Playoffs, Final
2017-05-08
  Beta Rovers v Delta City  0-2
`;

interface Titles {
  readonly champion: { readonly name: string } | null;
  readonly championState: string;
  readonly honours: readonly { readonly label: string; readonly team: { readonly name: string } }[];
}

async function titlesOf(text: string, decided: string | null, day: string | null = null): Promise<Titles> {
  const workshop = new Workshop();
  using data = factsFolder([], decided === null ? {} : FORMATS(decided));
  await workshop.import('openfootball', workshop.checkout('italy', { 'league.txt': text }), data.folder);
  const answer = await workshop.ask(
    `${day === null ? '' : `query @asOf(date: "${day}") `}{ competition(by: { slug: "italy-serie-x" }) { season(label: "2016-17") {
      champion { name } championState honours { label team { name } }
    } } }`,
    data.folder,
  );
  return (answer.data as unknown as { competition: { season: Titles } }).competition.season;
}

test('the winner of the match that ends the season is champion, and no winner of another final', async () => {
  expect(await titlesOf(ONE, 'FINAL')).toEqual({
    champion: { name: 'Delta City' },
    championState: 'WON',
    honours: [{ label: '2016-17', team: { name: 'Delta City' } }],
  });
  expect(await titlesOf(ONE, 'FINAL', '2017-05-07')).toEqual({
    ...{ champion: null, championState: 'TO_COME', honours: [] },
  });
});

test('each tournament of a season has its champion, from the day of its final', async () => {
  const apertura = { label: '2016-17 Apertura', team: { name: 'Beta Rovers' } };
  const clausura = { label: '2016-17 Clausura', team: { name: 'Delta City' } };
  const several = { champion: null, championState: 'SEVERAL' };
  expect(await titlesOf(TWO, 'TOURNAMENTS')).toEqual({ ...several, honours: [apertura, clausura] });
  expect(await titlesOf(TWO, 'TOURNAMENTS', '2017-01-01')).toEqual({ ...several, honours: [apertura] });
  expect((await titlesOf(TWO, 'TOURNAMENTS', '2016-12-07')).honours).toEqual([]);
});

test('without a format the champion is unknown, and the answer says so', async () => {
  expect(await titlesOf(ONE, null)).toEqual({ champion: null, championState: 'UNKNOWN', honours: [] });
});
