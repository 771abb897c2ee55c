/** Who sat on the benches of a match: where several shared the post, all; and how surely that is known. */
import { describe, expect, test } from 'vitest';
import { benchCoverage } from '../../../src/graph/tenures/bench-coverage.ts';
import { answerOf } from '../../support/answer.ts';
import { viewOn } from '../../support/view.ts';

interface Coach {
  readonly name: string;
}
interface Place {
  readonly coach: Coach;
  readonly role: string;
  readonly certain: boolean;
}
interface Match {
  readonly homeCoach: Coach | null;
  readonly awayCoach: Coach | null;
  readonly homeCoaches: readonly Coach[];
  readonly awayCoaches: readonly Coach[];
  readonly sides: readonly { readonly bench: readonly Place[] }[];
}

const matchOf = async (id: string): Promise<Match> => {
  const { match } = await answerOf<{ match: Match }>(
    `query($id: ID!) {
      match(id: $id) {
        homeCoach { name } homeCoaches { name }
        awayCoach { name } awayCoaches { name }
        sides { bench { coach { name } role certain } }
      }
    }`,
    { id: `match:${id}` },
  );
  return match;
};

/** `Conte`, with a mark where he is no head coach, and another where it is not certain. */
const told = ({ coach, role, certain }: Place): string =>
  `${coach.name}${role === 'HEAD_COACH' ? '' : ` (${role})`}${certain ? '' : '?'}`;
const benchesOf = async (id: string) =>
  (await matchOf(id)).sides.map(({ bench }) => bench.map(told).join(', '));

describe('who led both sides', () => {
  test.each([
    [
      'a caretaker won the cup',
      'ucl-2011-12-bayern-chelsea-final',
      'Jupp Heynckes',
      'Roberto Di Matteo (CARETAKER)',
    ],
    [
      'two shared the bench of Argentina at the first World Cup',
      'world-cup-1930-uruguay-argentina-final',
      'Alberto Suppici?',
      'Francisco Olazar (JOINT), Juan José Tramutola (JOINT)',
    ],
    [
      'one led the first match of the finals',
      'world-cup-1954-austria-scotland',
      'Walter Nausch',
      'Andy Beattie',
    ],
    ['and had resigned before the second', 'world-cup-1954-uruguay-scotland', 'Juan López?', ''],
    [
      'one without a licence sat beside the caretaker',
      'serie-a-2015-16-palermo-udinese',
      'Giovanni Bosi (CARETAKER), Guillermo Barros Schelotto (JOINT)',
      'Stefano Colantuono',
    ],
    [
      'one who had resigned in February was back for the finals',
      'world-cup-2026-germany-curacao',
      'Julian Nagelsmann?',
      'Dick Advocaat?',
    ],
    [
      'Tunisia began the finals under one coach',
      'world-cup-2026-sweden-tunisia',
      'Graham Potter?',
      'Sabri Lamouchi',
    ],
    ['and went on under another', 'world-cup-2026-tunisia-japan', 'Hervé Renard?', 'Hajime Moriyasu?'],
  ])('%s', async (_what, id, home, away) => {
    expect(await benchesOf(id)).toEqual([home, away]);
  });

  test('the bench and the older fields agree', async () => {
    const { homeCoach, awayCoach, homeCoaches, awayCoaches, sides } = await matchOf(
      'world-cup-1930-uruguay-argentina-final',
    );
    const names = sides.map(({ bench }) => bench.map(({ coach }) => coach.name));
    expect(names).toEqual([homeCoaches, awayCoaches].map((coaches) => coaches.map(({ name }) => name)));
    expect(names.map(([first]) => first)).toEqual([homeCoach?.name, awayCoach?.name]);
  });

  test('nobody is named where the coach is unknown', async () => {
    const match = await matchOf('1933-06-11-sweden-estonia');
    expect([match.awayCoach, match.awayCoaches, match.sides[1]?.bench]).toEqual([null, [], []]);
  });
});

describe('how many matches have both benches', () => {
  const shares = async (competition: string) => {
    const all = await benchCoverage(await viewOn(null));
    const own = all.filter((season) => season.competition === competition);
    const sum = (of: 'matches' | 'told' | 'certain') => own.reduce((total, season) => total + season[of], 0);
    return {
      matches: sum('matches'),
      told: sum('told') / sum('matches'),
      certain: sum('certain') / sum('matches'),
    };
  };

  test('all of Serie A since 2013-14, with what was played of 2026-27, nearly all of them for certain', async () => {
    const { matches, told, certain } = await shares('serie-a');
    expect([matches, told]).toEqual([4981, 1]);
    expect(certain).toBeGreaterThan(0.95);
  });

  test.each(['bundesliga', 'la-liga', 'ligue-1', 'premier-league'])(
    'what was played of 2026-27 in %s, nearly all of it for certain',
    async (competition) => {
      const { told, certain } = await shares(competition);
      expect(told).toBe(1);
      expect(certain).toBeGreaterThan(0.75);
    },
  );

  test.each(['ucl', 'world-cup'])('99 of 100 of %s', async (competition) => {
    expect((await shares(competition)).told).toBeGreaterThan(0.99);
  });
});

test('what rests on memory alone is told to the month or the year, never to the day', async () => {
  const { index } = await viewOn(null);
  const kinds = new Map(index.sources.all().map(({ id, kind }) => [id, kind]));
  const remembered = index.tenures
    .all()
    .filter(({ source }) => source.split(';').every((id) => kinds.get(id) === 'MEMORY'));
  const toTheDay = remembered.filter(({ from, to }) => from?.length === 10 || to?.length === 10);
  expect([remembered.length > 1000, toTheDay]).toEqual([true, []]);
});
