/** Nations Leagues: who goes up, who goes down, and who plays for it. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Row {
  readonly team: { readonly slug: string };
  readonly zones: readonly { readonly zone: string }[];
}

async function zonesOf(competition: string, label: string, group: string): Promise<readonly string[]> {
  const { season } = await answerOf<{ season: { table: { rows: readonly Row[] } } }>(
    `query ($competition: String!, $label: String!, $group: String!) {
      season(competition: $competition, label: $label) {
        table(stage: "league-stage", group: $group) { rows { team { slug } zones { zone } } }
      }
    }`,
    { competition, label, group },
  );
  return season.table.rows.map(({ team, zones }) => [team.slug, ...zones.map(({ zone }) => zone)].join(' '));
}

test.each([
  ['2018-19', 'A1', ['netherlands ADVANCES', 'france ELIMINATED', 'germany ELIMINATED']],
  ['2018-19', 'C1', ['scotland PROMOTION', 'israel PROMOTION', 'albania']],
  ['2020-21', 'A1', ['italy ADVANCES', 'netherlands', 'poland', 'bosnia-and-herzegovina RELEGATION']],
  ['2022-23', 'A3', ['italy ADVANCES', 'hungary', 'germany', 'england RELEGATION']],
  ['2022-23', 'B2', ['israel PROMOTION', 'iceland', 'albania']],
  ['2022-23', 'C2', ['greece PROMOTION', 'kosovo', 'northern-ireland', 'cyprus RELEGATION_PLAY_OFF']],
  [
    '2024-25',
    'A2',
    ['france ADVANCES', 'italy ADVANCES', 'belgium RELEGATION_PLAY_OFF', 'israel RELEGATION'],
  ],
  [
    '2024-25',
    'B2',
    [
      'england PROMOTION',
      'greece PROMOTION_PLAY_OFF',
      'republic-of-ireland RELEGATION_PLAY_OFF',
      'finland RELEGATION',
    ],
  ],
  ['2024-25', 'D1', ['san-marino PROMOTION', 'gibraltar PROMOTION_PLAY_OFF', 'liechtenstein']],
])('of UEFA in %s, group %s', async (label, group, told) => {
  expect(await zonesOf('nations-league', label, group)).toEqual(told);
});

test('of CONCACAF: who was last of three went down in 2019-20, and the last two of six in 2023-24', async () => {
  expect((await zonesOf('concacaf-nations-league', '2019-20', 'AC')).at(-1)).toBe(
    'trinidad-and-tobago RELEGATION',
  );
  expect((await zonesOf('concacaf-nations-league', '2023-24', 'A')).slice(-2)).toEqual([
    'curacao RELEGATION',
    'el-salvador RELEGATION',
  ]);
});
