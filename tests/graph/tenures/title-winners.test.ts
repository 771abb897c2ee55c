/** Under whom titles were won whose day is not told, or which a team of its own won. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Honours {
  readonly competition: {
    readonly honours: {
      readonly nodes: readonly {
        readonly label: string;
        readonly wonUnder: readonly { readonly slug: string }[];
      }[];
    };
  };
}

/** The coaches of the champions of a competition by the label of the season. */
async function winnersOf(slug: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { competition } = await answerOf<Honours>(
    `query($slug: String!) { competition(by: { slug: $slug }) {
      honours(rank: CHAMPION, last: 60) { nodes { label wonUnder { slug } } }
    } }`,
    { slug },
  );
  return new Map(
    competition.honours.nodes.map(({ label, wonUnder }) => [label, wonUnder.map((coach) => coach.slug)]),
  );
}

test('Allegri won the cup of 15 May 2024, and not Montero, who followed him on the 20th', async () => {
  expect((await winnersOf('coppa-italia')).get('2023-24')).toEqual(['massimiliano-allegri']);
});

test('Klopp won the League Cup of 25 February 2024, though he left before the end of May', async () => {
  expect((await winnersOf('efl-cup')).get('2023-24')).toEqual(['jurgen-klopp']);
});

test('no coach is told for a cup without a day whose holders changed coaches in the month of the final', async () => {
  const winners = await winnersOf('dfb-pokal');
  expect(winners.get('1998-99')).toEqual([]);
  expect(winners.get('1999-00')).toEqual(['ottmar-hitzfeld']);
});

test('Benítez won the Club World Cup of 18 December 2010, five days before he left Inter', async () => {
  expect((await winnersOf('club-world-cup')).get('2010')).toEqual(['rafael-benitez']);
});

test('no coach is told for an Olympic tournament: other teams than the senior ones play there', async () => {
  const winners = await winnersOf('olympics');
  expect(winners.size).toBeGreaterThan(20);
  expect([...winners.values()].flat()).toEqual([]);
});

test('de la Fuente won the European Championship of the senior team, and no Olympic tournament', async () => {
  const { coach } = await answerOf<{ coach: { honours: { nodes: { competition: { slug: string } }[] } } }>(
    '{ coach(by: { slug: "luis-de-la-fuente" }) { honours(first: 50) { nodes { competition { slug } } } } }',
  );
  const won = coach.honours.nodes.map(({ competition }) => competition.slug);
  expect(won).toContain('euro');
  expect(won).not.toContain('olympics');
});
