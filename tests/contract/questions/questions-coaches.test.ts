/** Question 23: coaches by the teams they led. */
import { expect, test } from 'vitest';
import { about, answerOf } from '../../support/answer.ts';
import { ask, question } from '../../support/graph.ts';

interface Leaders {
  readonly coaches: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly name: string };
      readonly tenures: readonly { readonly team: { readonly name: string } }[];
    }[];
  };
}

const told = ({ coaches }: Leaders): string[] =>
  coaches.edges.map(
    ({ node, tenures }) => `${node.name}: ${tenures.map(({ team }) => team.name).join(', ')}`,
  );

test('23. who led both Italy and one of the four clubs, within the tenures held', async () => {
  expect(told(await answerOf<Leaders>(question('italy-and-the-four')))).toMatchInlineSnapshot(`
    [
      "Alfredo Foni: Inter, Italy",
      "Antonio Conte: Atalanta, Juventus, Italy, Inter, Napoli",
      "Cesare Prandelli: Atalanta, Italy",
      "Dino Zoff: Juventus, Italy",
      "Ferruccio Valcareggi: Atalanta, Italy, Italy",
      "Gennaro Gattuso: Napoli, Italy",
      "Giovanni Ferrari: Juventus, Inter, Italy, Italy",
      "Giovanni Trapattoni: Juventus, Inter, Juventus, Italy",
      "Helenio Herrera: Inter, Italy, Inter",
      "Luciano Spalletti: Inter, Napoli, Italy, Juventus",
      "Marcello Lippi: Atalanta, Napoli, Juventus, Inter, Juventus, Italy, Italy",
      "Roberto Donadoni: Italy, Napoli",
      "Roberto Mancini: Inter, Inter, Italy",
    ]
  `);
});

test('23. before Spalletti was given Italy he had led clubs only', async () => {
  const then = await answerOf<Leaders>(question('italy-and-the-four'), { asOf: '2023-08-17' });
  expect(about(told(then), /Conte|Gattuso|Mancini|Spalletti/)).toEqual([
    'Antonio Conte: Atalanta, Juventus, Italy, Inter',
    'Roberto Mancini: Inter, Inter, Italy',
  ]);
});

test('an id that is no team is refused', async () => {
  const refused = async (teams: string) => {
    const { errors } = await ask(`{ coaches(${teams}) { totalCount } }`);
    return errors?.map(({ message }) => message);
  };
  expect(await refused('ledEvery: ["club:nowhere"]')).toEqual([
    'club:nowhere is not a team; permitted: the id of a club or national team, such as club:bayern',
  ]);
  expect(await refused('ledAny: ["Italy"]')).toEqual([
    'Italy is not a team; permitted: national-team:italy, if that is what you mean',
  ]);
});
