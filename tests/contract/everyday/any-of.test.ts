/** A filter of which one of several alternatives must hold. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
}

const idsOf = async (filter: string): Promise<readonly string[]> => {
  const { club } = await answerOf<{ readonly club: { readonly matches: Listed } }>(
    `{ club(by: { slug: "inter" }) { matches(filter: ${filter}, first: 100) { nodes { id } } } }`,
  );
  return club.matches.nodes.map(({ id }) => id);
};

const IN_UCL = 'season: "ucl-2025-26"';

test('at home or won: the matches of both lists, each once', async () => {
  const both = new Set([
    ...(await idsOf(`{ ${IN_UCL}, side: HOME }`)),
    ...(await idsOf(`{ ${IN_UCL}, result: WIN }`)),
  ]);
  const either = await idsOf(`{ ${IN_UCL}, anyOf: [{ side: HOME }, { result: WIN }] }`);
  expect(either.length).toBeGreaterThan(4);
  expect(either.toSorted()).toEqual([...both].sort());
});

test('an alternative holds as a whole, and what stands beside it holds too', async () => {
  const lostAway = await idsOf(`{ ${IN_UCL}, side: AWAY, result: LOSS }`);
  expect(lostAway.length).toBeGreaterThan(0);
  expect(await idsOf(`{ ${IN_UCL}, anyOf: [{ side: AWAY, result: LOSS }] }`)).toEqual(lostAway);
  expect(await idsOf(`{ ${IN_UCL}, side: AWAY, anyOf: [{ result: LOSS }] }`)).toEqual(lostAway);
});

test('of the matches of all teams those of two stages, by slug or id', async () => {
  const { matches } = await answerOf<{ readonly matches: { readonly nodes: readonly object[] } }>(`{
    matches(season: "ucl-2025-26", filter: { anyOf: [{ stage: "sf" }, { season: "season:ucl-2025-26", stage: "final" }] }) {
      nodes { stage { code } }
    }
  }`);
  const codes = ['sf', 'sf', 'sf', 'sf', 'final'];
  expect(matches.nodes).toEqual(codes.map((code) => ({ stage: { code } })));
});

test.each([
  ['{ anyOf: [] }', 'anyOf has 0 alternatives; permitted: 1 to 4'],
  ['{ anyOf: [{}, {}, {}, {}, {}] }', 'anyOf has 5 alternatives; permitted: 1 to 4'],
  ['{ anyOf: [{ side: HOME }] }', "side needs a list of one team's matches"],
  ['{ anyOf: [{ competition: "serie-z" }] }', 'serie-z'],
])('of all matches %s is refused', async (filter, message) => {
  const { errors } = await ask(`{ matches(season: "ucl-2025-26", filter: ${filter}) { totalCount } }`);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
