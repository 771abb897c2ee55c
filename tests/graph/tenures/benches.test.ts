/** Who sat on the benches of a match: where several shared the post, all. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Bench {
  readonly name: string;
}

interface Match {
  readonly home: { readonly slug: string };
  readonly homeCoach: Bench | null;
  readonly awayCoach: Bench | null;
  readonly homeCoaches: readonly Bench[];
  readonly awayCoaches: readonly Bench[];
}

test('those who led Italy at the World Cup of 1954 are all on the bench, and the first is its coach', async () => {
  const { nationalTeam } = await answerOf<{
    nationalTeam: { matches: { nodes: readonly Match[] } };
  }>(`{
    nationalTeam(by: { slug: "italy" }) {
      matches(filter: { from: "1954-06-01", to: "1954-07-10" }) {
        nodes {
          home { slug }
          homeCoach { name } homeCoaches { name }
          awayCoach { name } awayCoaches { name }
        }
      }
    }
  }`);
  const benches = nationalTeam.matches.nodes.map((match) => {
    const isHost = match.home.slug === 'italy';
    const [first, all, others] = isHost
      ? [match.homeCoach, match.homeCoaches, match.awayCoaches]
      : [match.awayCoach, match.awayCoaches, match.homeCoaches];
    return [first?.name, all.map(({ name }) => name), others.length];
  });
  const bench = ['Angelo Schiavio', ['Angelo Schiavio', 'Lajos Czeizler', 'Silvio Piola'], 0];
  expect(benches).toEqual([bench, bench, bench]);
});

test('of a bench that is not known nobody is named', async () => {
  const { match } = await answerOf<{ match: Match }>(`{
    match(id: "match:1933-06-11-sweden-estonia") { awayCoach { name } awayCoaches { name } }
  }`);
  expect(match).toEqual({ awayCoach: null, awayCoaches: [] });
});
