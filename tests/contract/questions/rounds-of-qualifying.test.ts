/** Rounds and play-offs of World Cup qualifying: which stage a tie belongs to, and who won it. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Placed {
  readonly stage: { readonly code: string; readonly kind: string };
  readonly winner: { readonly slug: string } | null;
}

async function tieOf(label: string, a: string, b: string): Promise<string> {
  const { season } = await answerOf<{ season: { tie: Placed | null } }>(
    `query ($label: String!, $teams: [ID!]!) {
      season(competition: "world-cup-qualifying", label: $label) {
        tie(teams: $teams) { stage { code kind } winner { slug } }
      }
    }`,
    { label, teams: [a, b] },
  );
  const { tie } = season;
  return tie === null ? 'none' : `${tie.stage.code} ${tie.stage.kind}, ${tie.winner?.slug}`;
}

test.each([
  ['1986', 'belgium', 'netherlands'],
  ['1998', 'italy', 'russia'],
  ['1998', 'croatia', 'ukraine'],
  ['2002', 'germany', 'ukraine'],
  ['2002', 'turkey', 'austria'],
  ['2006', 'switzerland', 'turkey'],
  ['2006', 'czech-republic', 'norway'],
  ['2010', 'france', 'republic-of-ireland'],
  ['2010', 'slovenia', 'russia'],
  ['2014', 'portugal', 'sweden'],
  ['2014', 'france', 'ukraine'],
])('the play-offs of UEFA for %s: %s went through, and not %s', async (label, through, out) => {
  expect(await tieOf(label, through, out)).toBe(`uefa-po PLAYOFF, ${through}`);
});

test.each([
  ['1958', 'wales', 'israel', 'inter-po'],
  ['1974', 'chile', 'soviet-union', 'inter-po'],
  ['1994', 'australia', 'canada', 'inter-po-1'],
  ['1994', 'argentina', 'australia', 'inter-po-2'],
  ['1998', 'iran', 'australia', 'inter-po'],
  ['2006', 'australia', 'uruguay', 'inter-po'],
  ['2014', 'uruguay', 'jordan', 'inter-po'],
  ['1998', 'japan', 'iran', 'afc-po'],
  ['2014', 'jordan', 'uzbekistan', 'afc-po'],
  ['2014', 'ivory-coast', 'senegal', 'caf-3'],
  ['2018', 'south-africa', 'angola', 'caf-2'],
  ['2018', 'canada', 'belize', 'concacaf-3'],
  ['2026', 'dr-congo', 'nigeria', 'caf-po-final'],
])('in qualifying for %s %s beat %s in stage %s', async (label, through, out, code) => {
  expect(await tieOf(label, through, out)).toBe(`${code} PLAYOFF, ${through}`);
});

test('no play-off of UEFA stands among the ties whose round is not held', async () => {
  const { country } = await answerOf<{
    country: { nationalTeam: { matches: { nodes: readonly { stage: { kind: string } }[] } } };
  }>(`{ country(by: { slug: "italy" }) { nationalTeam {
    matches(filter: { competition: "world-cup-qualifying", from: "1990-01-01" }, first: 100) { nodes { stage { kind } } }
  } } }`);
  const kinds = new Set(country.nationalTeam.matches.nodes.map(({ stage }) => stage.kind));
  expect(kinds).toEqual(new Set(['GROUP', 'PLAYOFF']));
});
