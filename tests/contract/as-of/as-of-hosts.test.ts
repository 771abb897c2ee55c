/** Who was to host a finals tournament, and which editions were known of, as it stood on a day. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

test('an edition that was awarded early follows the one before it', async () => {
  const { season } = await answerOf<{
    readonly season: {
      readonly relations: { readonly nodes: readonly { readonly object: { readonly id: string } }[] };
    };
  }>(`query Q @asOf(date: "2019-01-08") {
    season(competition: "euro", label: "2024") {
      relations(kinds: [SUCCEEDED]) { nodes { object { id } } }
    }
  }`);
  expect(season.relations.nodes.map(({ object }) => object.id)).toEqual(['season:euro-2020']);
});
