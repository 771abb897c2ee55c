/** Tables under results that were not, or are not yet. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

interface Rows {
  readonly season: {
    readonly table: {
      readonly complete: boolean;
      readonly rows: readonly {
        readonly position: number;
        readonly team: { readonly name: string };
        readonly points: number;
        readonly toPlay: number;
        readonly placing: { readonly text: string } | null;
      }[];
    };
  };
}

const QUESTION = `query ($season: String!, $stage: String, $group: String, $supposing: [SupposedResult!], $asOf: Date) @asOf(date: $asOf) {
  season(competition: "serie-a", label: $season) {
    table(stage: $stage, group: $group, supposing: $supposing) {
      complete
      rows { position team { name } points toPlay placing { text } }
    }
  }
}`;

async function top(variables: Record<string, unknown>, places: number): Promise<string[]> {
  const { season } = await answerOf<Rows>(QUESTION, variables);
  return season.table.rows
    .slice(0, places)
    .map(({ team, points, placing }) => `${team.name} ${points}${placing ? `, ${placing.text}` : ''}`);
}

test('had Juventus not beaten Inter in April 2018, Napoli would still have been second', async () => {
  const supposing = [{ match: 'match:serie-a-2017-18-inter-juventus', home: 3, away: 2 }];
  expect(await top({ season: '2017-18' }, 2)).toEqual(['Juventus 95', 'Napoli 91']);
  expect(await top({ season: '2017-18', supposing }, 2)).toEqual(['Juventus 92', 'Napoli 91']);
});

test('had Milan only drawn at Sassuolo and Inter won at Bologna, Inter would have been champions of 2022', async () => {
  const supposing = [
    { match: 'match:serie-a-2021-22-sassuolo-milan', home: 1, away: 1 },
    { match: 'match:serie-a-2021-22-bologna-inter', home: 1, away: 2 },
  ];
  expect(await top({ season: '2021-22' }, 2)).toEqual(['Milan 86', 'Inter 84']);
  expect(await top({ season: '2021-22', supposing }, 2)).toEqual(['Inter 87', 'Milan 84']);
});

test('level with Milan after a draw at Sassuolo, Inter would have had the worse derbies', async () => {
  const supposing = [{ match: 'match:serie-a-2021-22-sassuolo-milan', home: 1, away: 1 }];
  expect(await top({ season: '2021-22', supposing }, 2)).toEqual([
    'Milan 84, ahead on head-to-head points, 4 to 1',
    'Inter 84',
  ]);
});

test('a fixture to come can be supposed, and counts as played', async () => {
  const asOf = '2026-03-10';
  const supposing = [{ match: 'match:serie-a-2025-26-inter-atalanta', home: 0, away: 4 }];
  const { season: before } = await answerOf<Rows>(QUESTION, { season: '2025-26', asOf });
  const { season } = await answerOf<Rows>(QUESTION, { season: '2025-26', asOf, supposing });
  const atalanta = (rows: Rows['season']['table']['rows']) =>
    rows.flatMap(({ team, points, toPlay }) => (team.name === 'Atalanta' ? [{ points, toPlay }] : []));
  expect(atalanta(before.table.rows)).toEqual([{ points: 46, toPlay: 10 }]);
  expect(atalanta(season.table.rows)).toEqual([{ points: 49, toPlay: 9 }]);
});

test('an awarded match is supposed as played: Verona–Roma of 2020 as the 0-0 it was on the field', async () => {
  const row = (rows: Rows['season']['table']['rows'], name: string) =>
    rows.find(({ team }) => team.name === name)?.points;
  const supposing = [{ match: 'match:serie-a-2020-21-hellas-verona-roma', home: 0, away: 0 }];
  const { season: ruled } = await answerOf<Rows>(QUESTION, { season: '2020-21' });
  const { season: played } = await answerOf<Rows>(QUESTION, { season: '2020-21', supposing });
  expect([row(ruled.table.rows, 'Hellas Verona'), row(ruled.table.rows, 'Roma')]).toEqual([45, 62]);
  expect([row(played.table.rows, 'Hellas Verona'), row(played.table.rows, 'Roma')]).toEqual([43, 63]);
});

for (const [what, supposing, message] of [
  [
    'a match of another table',
    [{ match: 'match:ucl-2025-26-napoli-chelsea', home: 2, away: 2 }],
    'match:ucl-2025-26-napoli-chelsea is no match of this table; permitted: the id of one of its matches',
  ],
  [
    'goals below nought',
    [{ match: 'match:serie-a-2025-26-inter-milan', home: -1, away: 2 }],
    '-1 goals in match:serie-a-2025-26-inter-milan; permitted: 0 to 99',
  ],
  [
    'a match twice',
    [
      { match: 'match:serie-a-2025-26-inter-milan', home: 1, away: 2 },
      { match: 'match:serie-a-2025-26-inter-milan', home: 2, away: 2 },
    ],
    'match:serie-a-2025-26-inter-milan is supposed twice; permitted: each match once',
  ],
] as const) {
  test(`${what} cannot be supposed`, async () => {
    const { errors } = await ask(QUESTION, { season: '2025-26', supposing });
    expect(errors?.map(({ message: told, extensions }) => [told, extensions.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });
}

test('more than forty results cannot be supposed', async () => {
  const supposing = Array.from({ length: 41 }, () => ({
    match: 'match:serie-a-2025-26-inter-milan',
    home: 1,
    away: 2,
  }));
  const { errors } = await ask(QUESTION, { season: '2025-26', supposing });
  expect(errors?.[0]?.message).toBe('41 results are supposed; permitted: at most 40');
});
