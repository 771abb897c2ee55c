/** Tables of World Cup qualifying with what was ruled: matches that were awarded and never played, points taken. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Answer {
  readonly season: {
    readonly stage: {
      readonly table: {
        readonly complete: boolean;
        readonly rows: readonly {
          readonly team: { readonly name: string };
          readonly points: number;
          readonly record: {
            readonly played: number;
            readonly won: number;
            readonly drawn: number;
            readonly lost: number;
            readonly goalsFor: number;
            readonly goalsAgainst: number;
          };
        }[];
      } | null;
    };
  };
}

/** `Iran 4 4 0 0 8:0 8`: played, won, drawn, lost, goals, points. */
async function table(
  year: string,
  stage: string,
  group: string | null,
  asOf: string | null = null,
): Promise<string[]> {
  const { season } = await answerOf<Answer>(
    `query ($year: String!, $stage: String!, $group: String, $asOf: Date) @asOf(date: $asOf) {
      season(competition: "world-cup-qualifying", label: $year) {
        stage(code: $stage) {
          table(group: $group) {
            complete
            rows { team { name } points record { played won drawn lost goalsFor goalsAgainst } }
          }
        }
      }
    }`,
    { year, stage, group, asOf },
  );
  const { complete = false, rows = [] } = season.stage.table ?? {};
  const lines = rows.map(({ team, points, record }) => {
    const { played, won, drawn, lost, goalsFor, goalsAgainst } = record;
    return [team.name, played, won, drawn, lost, `${goalsFor}:${goalsAgainst}`, points].join(' ');
  });
  return complete ? lines : [...lines, 'goes on'];
}

test('a match that was awarded and never played is in the table', async () => {
  expect({
    1962: await table('1962', 'concacaf-1', '2'),
    1974: await table('1974', 'caf-4', null),
    1978: await table('1978', 'afc-1', '3'),
    1982: (await table('1982', 'concacaf-1', 'Central America')).slice(1, 2),
    2018: await table('2018', 'afc-2', 'G'),
    2026: await table('2026', 'caf-1', 'E'),
    'and Japan': (await table('2026', 'afc-2', 'B')).slice(0, 1),
  }).toMatchInlineSnapshot(`
    {
      "1962": [
        "Costa Rica 4 2 1 1 13:8 5",
        "Honduras 4 2 1 1 6:7 5",
        "Guatemala 4 0 2 2 7:11 2",
      ],
      "1974": [
        "DR Congo 4 4 0 0 9:1 8",
        "Zambia 4 1 0 3 5:6 2",
        "Morocco 4 1 0 3 2:9 2",
      ],
      "1978": [
        "Iran 4 4 0 0 8:0 8",
        "Saudi Arabia 4 1 0 3 3:7 2",
        "Syria 4 1 0 3 2:6 2",
      ],
      "1982": [
        "El Salvador 8 5 2 1 12:5 12",
      ],
      "2018": [
        "South Korea 8 8 0 0 27:0 24",
        "Lebanon 8 3 2 3 12:6 11",
        "Kuwait 8 3 1 4 12:10 10",
        "Myanmar 8 2 2 4 9:21 8",
        "Laos 8 1 1 6 6:29 4",
      ],
      "2026": [
        "Morocco 8 8 0 0 22:2 24",
        "Niger 8 5 0 3 11:10 15",
        "Tanzania 8 3 1 4 6:7 10",
        "Zambia 8 3 0 5 10:10 9",
        "Congo 8 0 1 7 4:24 1",
      ],
      "and Japan": [
        "Japan 6 6 0 0 24:0 18",
      ],
    }
  `);
});

test('it counts from the day of the ruling, and until then it is to come', async () => {
  expect([
    await table('2018', 'afc-2', 'G', '2016-04-05'),
    await table('2018', 'afc-2', 'G', '2016-04-06'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "South Korea 7 7 0 0 24:0 21",
        "Lebanon 8 3 2 3 12:6 11",
        "Kuwait 6 3 1 2 12:4 10",
        "Myanmar 8 2 2 4 9:21 8",
        "Laos 7 0 1 6 3:29 1",
        "goes on",
      ],
      [
        "South Korea 8 8 0 0 27:0 24",
        "Lebanon 8 3 2 3 12:6 11",
        "Kuwait 8 3 1 4 12:10 10",
        "Myanmar 8 2 2 4 9:21 8",
        "Laos 8 1 1 6 6:29 4",
      ],
    ]
  `);
});

test('who gave up and had every match struck is in the table until then', async () => {
  expect([
    await table('1990', 'caf-2', 'A', '1989-05-13'),
    await table('1990', 'caf-2', 'A', '1989-05-14'),
    await table('2002', 'caf-2', 'E', '2001-03-18'),
    await table('2002', 'caf-2', 'E'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "Ivory Coast 2 1 1 0 1:0 3",
        "Algeria 1 1 0 0 3:0 2",
        "Zimbabwe 2 0 1 1 0:3 1",
        "Libya 1 0 0 1 0:1 0",
        "goes on",
      ],
      [
        "Algeria 1 1 0 0 3:0 2",
        "Ivory Coast 1 0 1 0 0:0 1",
        "Zimbabwe 2 0 1 1 0:3 1",
        "goes on",
      ],
      [
        "South Africa 3 3 0 0 5:1 9",
        "Guinea 3 2 1 0 7:3 7",
        "Zimbabwe 4 2 0 2 4:6 6",
        "Malawi 4 0 2 2 3:6 2",
        "Burkina Faso 4 0 1 3 4:7 1",
        "goes on",
      ],
      [
        "South Africa 6 5 1 0 10:3 16",
        "Zimbabwe 6 4 0 2 7:5 12",
        "Burkina Faso 6 1 2 3 7:8 5",
        "Malawi 6 0 1 5 4:12 1",
      ],
    ]
  `);
});

/** `Estonia v Lithuania: not needed …`, of every match of a stage that was never played and has no day. */
async function unplayedIn(competition: string, label: string, stage: string): Promise<readonly string[]> {
  const { season } = await answerOf<{
    season: {
      stage: { unplayed: readonly { home: { name: string }; away: { name: string }; reason: string }[] };
    };
  }>(`{
    season(competition: "${competition}", label: "${label}") {
      stage(code: "${stage}") { unplayed { group home { name } away { name } reason } }
    }
  }`);
  return season.stage.unplayed.map(({ home, away, reason }) => `${home.name} v ${away.name}: ${reason}`);
}

test('where teams of a group have not met equally often, a row says why', async () => {
  expect(await unplayedIn('world-cup-qualifying', '1934', 'uefa-group')).toContain(
    'Estonia v Lithuania: not needed: Sweden had won the group',
  );
  const seeded = await unplayedIn('world-cup', '1954', 'group');
  expect(seeded).toHaveLength(8);
  expect(seeded[0]).toBe(
    'Brazil v France: by the regulations of 1954 the two seeded teams of a group did not meet, nor did the two others',
  );
  const { match } = await answerOf<{ match: unknown }>(
    '{ match(id: "match:1961-10-01-netherlands-east-germany") { status result { home } note } }',
  );
  expect(match).toEqual({
    status: 'CANCELLED',
    result: null,
    note: 'not played: the visitors were given no visas',
  });
});
