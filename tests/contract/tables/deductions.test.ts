/** Points that rulings took: how many, from when, why and who says so, in tables and in facts. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { factsAbout } from '../../support/facts-about.ts';

const QUESTION = `query ($competition: String!, $label: String!, $team: ID!, $stage: String, $asOf: Date) @asOf(date: $asOf) {
  season(competition: $competition, label: $label) {
    table(stage: $stage) {
      row(team: $team) { points deducted deductions { points from reason sources { id } } }
    }
  }
}`;

interface Sourced {
  readonly sources: readonly { readonly id: string }[];
}
interface Ruling extends Sourced {
  readonly points: number;
  readonly from: string | null;
  readonly reason: string | null;
}
interface Told extends Sourced {
  readonly predicate: string;
  readonly value: string;
  readonly validFrom: string | null;
}
interface Answer {
  readonly season: {
    readonly table: {
      readonly row: {
        readonly points: number;
        readonly deducted: number;
        readonly deductions: readonly Ruling[];
      };
    };
  };
}

const sourceOf = ({ sources }: Sourced): string => sources.map(({ id }) => id).join(' and ');

interface Asked {
  readonly competition: string;
  readonly label: string;
  readonly team: string;
  readonly stage?: string;
  readonly asOf?: string;
}

async function told(asked: Asked): Promise<string[]> {
  const { season } = await answerOf<Answer>(QUESTION, { stage: null, asOf: null, ...asked });
  const facts = await factsAbout<Told>(asked.team, 'predicate value validFrom sources { id }', asked.asOf);
  const { points, deducted, deductions } = season.table.row;
  return [
    `${points} points, ${deducted} taken`,
    ...deductions.map((one) => `${one.points} on ${one.from}: ${one.reason} (${sourceOf(one)})`),
    ...facts
      .filter(({ predicate }) => predicate.startsWith('points deducted'))
      .map((fact) => `${fact.predicate}: ${fact.value} from ${fact.validFrom} (${sourceOf(fact)})`),
  ];
}

test('Ecuador began the qualifying of 2026 three points down', async () => {
  const ecuador = { competition: 'world-cup-qualifying', label: '2026', stage: 'conmebol' };
  expect(await told({ ...ecuador, team: 'national-team:ecuador' })).toMatchInlineSnapshot(`
    [
      "29 points, 3 taken",
      "3 on 2022-11-08: document with false particulars of a player (Byron Castillo): Court of Arbitration for Sport (source:ruling-reports)",
      "points deducted in stage:world-cup-qualifying-2026/conmebol: 3 from 2022-11-08 (source:ruling-reports)",
    ]
  `);
});

test('what was taken from Juventus, given back and taken again counts from each of these days on', async () => {
  const juventus = { competition: 'serie-a', label: '2022-23', team: 'club:juventus' };
  expect([
    await told({ ...juventus, asOf: '2023-01-19' }),
    await told({ ...juventus, asOf: '2023-05-01' }),
    await told(juventus),
  ]).toMatchInlineSnapshot(`
    [
      [
        "37 points, 0 taken",
      ],
      [
        "60 points, 0 taken",
        "15 on 2023-01-20: fictitious capital gains on transfers (source:press-serie-a-rulings)",
        "-15 on 2023-04-20: given back: the ruling was sent back to the federal court of appeal (source:press-serie-a-rulings)",
        "points deducted in stage:serie-a-2022-23/league: 15 from 2023-01-20 (source:press-serie-a-rulings)",
        "points deducted in stage:serie-a-2022-23/league: -15 from 2023-04-20 (source:press-serie-a-rulings)",
      ],
      [
        "62 points, 10 taken",
        "15 on 2023-01-20: fictitious capital gains on transfers (source:press-serie-a-rulings)",
        "-15 on 2023-04-20: given back: the ruling was sent back to the federal court of appeal (source:press-serie-a-rulings)",
        "10 on 2023-05-22: fictitious capital gains on transfers: second ruling of the court of appeal (source:press-serie-a-rulings)",
        "points deducted in stage:serie-a-2022-23/league: 15 from 2023-01-20 (source:press-serie-a-rulings)",
        "points deducted in stage:serie-a-2022-23/league: -15 from 2023-04-20 (source:press-serie-a-rulings)",
        "points deducted in stage:serie-a-2022-23/league: 10 from 2023-05-22 (source:press-serie-a-rulings)",
      ],
    ]
  `);
});
