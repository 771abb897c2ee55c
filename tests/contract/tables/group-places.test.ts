/** Teams of one place in several groups, compared: the best third-placed teams, the best runners-up. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';
import { ask } from '../../support/graph.ts';

const QUESTION = `query ($season: String!, $label: String!, $stage: String!, $place: Int!, $asOf: Date) @asOf(date: $asOf) {
  season(competition: $season, label: $label) {
    stage(code: $stage) {
      groupPlaces(place: $place) { position group team { name } points record { played } row { points } wentOn }
    }
  }
}`;

interface Place {
  readonly position: number;
  readonly group: string;
  readonly team: { readonly name: string };
  readonly points: number;
  readonly record: { readonly played: number };
  readonly row: { readonly points: number };
  readonly wentOn: boolean | null;
}

const FATES = new Map([
  [true, 'on'],
  [false, 'out'],
]);

/** `1 Switzerland 21 of 27, on`: position, points that count of all, and whether it went on. */
async function places(
  season: string,
  label: string,
  stage: string,
  place: number,
  asOf: string | null = null,
): Promise<string[]> {
  const variables = { season, label, stage, place, asOf };
  const { season: found } = await answerOf<{
    season: { stage: { groupPlaces: readonly Place[] } };
  }>(QUESTION, variables);
  return found.stage.groupPlaces.map(({ position, team, points, row, wentOn }) => {
    const fate = wentOn === null ? 'open' : FATES.get(wentOn);
    return `${position} ${team.name} ${points}${points === row.points ? '' : ` of ${row.points}`}, ${fate}`;
  });
}

const qualifying = (year: string, stage: string, asOf: string | null = null) =>
  places('world-cup-qualifying', year, stage, 2, asOf);

test('eight of the twelve third-placed teams of 2026 went on', async () => {
  expect(await places('world-cup', '2026', 'group', 3)).toMatchInlineSnapshot(`
    [
      "1 DR Congo 4, on",
      "2 Sweden 4, on",
      "3 Ecuador 4, on",
      "3 Ghana 4, on",
      "5 Bosnia and Herzegovina 4, on",
      "6 Algeria 4, on",
      "7 Paraguay 4, on",
      "8 Senegal 3, on",
      "9 Iran 3, out",
      "10 South Korea 3, out",
      "11 Scotland 3, out",
      "12 Uruguay 2, out",
    ]
  `);
});

test('as of the last day but one of the groups it is not known who goes on', async () => {
  expect(await places('world-cup', '2026', 'group', 3, '2026-06-26')).toMatchInlineSnapshot(`
    [
      "1 Sweden 4, open",
      "2 Ecuador 4, open",
      "3 Bosnia and Herzegovina 4, open",
      "4 Paraguay 4, open",
      "5 Senegal 3, open",
      "6 Iran 3, open",
      "7 Croatia 3, open",
      "8 South Korea 3, open",
      "9 Algeria 3, open",
      "10 Scotland 3, open",
      "11 Uruguay 2, open",
      "12 DR Congo 1, open",
    ]
  `);
});

test('the best thirds of 1986, 1990 and 1994', async () => {
  const years = ['1986', '1990', '1994'];
  expect(
    await Promise.all(years.map((year) => places('world-cup', year, 'group', 3))),
  ).toMatchInlineSnapshot(`
    [
      [
        "1 Belgium 3, on",
        "2 Poland 3, on",
        "3 Bulgaria 2, on",
        "4 Uruguay 2, on",
        "5 Hungary 2, out",
        "6 Northern Ireland 1, out",
      ],
      [
        "1 Argentina 3, on",
        "1 Colombia 3, on",
        "3 Netherlands 3, on",
        "4 Uruguay 3, on",
        "5 Austria 2, out",
        "5 Scotland 2, out",
      ],
      [
        "1 Argentina 6, on",
        "2 Belgium 6, on",
        "3 United States 4, on",
        "4 Italy 4, on",
        "5 Russia 3, out",
        "6 South Korea 2, out",
      ],
    ]
  `);
});

test('runners-up of 2018 were compared without the matches against the last: Slovakia alone was out', async () => {
  expect(await qualifying('2018', 'uefa-group')).toMatchInlineSnapshot(`
    [
      "1 Switzerland 21 of 27, on",
      "2 Italy 17 of 23, on",
      "3 Denmark 14 of 20, on",
      "4 Croatia 14 of 20, on",
      "5 Sweden 13 of 19, on",
      "6 Northern Ireland 13 of 19, on",
      "7 Greece 13 of 19, on",
      "8 Republic of Ireland 13 of 19, on",
      "9 Slovakia 12 of 18, out",
    ]
  `);
});

test('the best runner-up of 1998 was at the finals, the others played off', async () => {
  expect((await qualifying('1998', 'uefa-group')).slice(0, 3)).toMatchInlineSnapshot(`
    [
      "1 Scotland 13 of 23, on",
      "2 Italy 12 of 18, on",
      "3 Belgium 12 of 18, on",
    ]
  `);
});

test('groups of different size are compared over equally many matches', async () => {
  expect({
    'UEFA 2010': await qualifying('2010', 'uefa-group'),
    'CAF 2010': await qualifying('2010', 'caf-2'),
    'AFC 2022': await qualifying('2022', 'afc-2'),
    'CAF 2026': await qualifying('2026', 'caf-1'),
  }).toMatchInlineSnapshot(`
    {
      "AFC 2022": [
        "1 China 13 of 19, on",
        "2 Oman 12 of 18, on",
        "3 Iraq 11 of 17, on",
        "4 Vietnam 11 of 17, on",
        "5 Lebanon 10, on",
        "6 Tajikistan 10 of 13, out",
        "7 Uzbekistan 9 of 15, out",
        "8 Kuwait 8 of 14, out",
      ],
      "CAF 2010": [
        "1 Rwanda 9, on",
        "2 Kenya 7 of 10, on",
        "3 Tunisia 7 of 13, on",
        "4 Togo 6, on",
        "5 Gabon 6 of 12, on",
        "6 Sudan 6 of 9, on",
        "7 Malawi 6 of 12, on",
        "8 Mozambique 5 of 8, on",
        "9 Gambia 5 of 9, out",
        "10 Angola 4 of 10, out",
        "11 Cape Verde 3 of 9, out",
        "12 South Africa 1 of 7, out",
      ],
      "CAF 2026": [
        "1 Gabon 19 of 25, on",
        "2 DR Congo 16 of 22, on",
        "3 Cameroon 15 of 19, on",
        "4 Nigeria 15 of 17, on",
        "5 Burkina Faso 15 of 21, out",
        "6 Niger 15, out",
        "7 Madagascar 13 of 19, out",
        "8 Uganda 12 of 18, out",
        "9 Namibia 9 of 15, out",
      ],
      "UEFA 2010": [
        "1 Russia 16 of 22, on",
        "2 Greece 16 of 20, on",
        "3 Ukraine 15 of 21, on",
        "4 France 15 of 21, on",
        "5 Slovenia 14 of 20, on",
        "6 Bosnia and Herzegovina 13 of 19, on",
        "7 Portugal 13 of 19, on",
        "8 Republic of Ireland 12 of 18, on",
        "9 Norway 10, out",
      ],
    }
  `);
});

test('a stage without groups has none, and places begin at 1', async () => {
  expect(await places('world-cup-qualifying', '2026', 'conmebol', 2)).toEqual([]);
  expect(await places('world-cup', '2026', 'group', 9)).toEqual([]);
  const { errors } = await ask(QUESTION, { season: 'world-cup', label: '2026', stage: 'group', place: 0 });
  expect(errors?.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "place is 0; permitted: 1 or more",
    ]
  `);
});

test.each(['1994', '2026'])(
  'the zone of a third place of %s says who went on, once the next round is drawn',
  async (year) => {
    const zones = async (asOf: string | null) => {
      const { season } = await answerOf<{
        season: { stage: { groupPlaces: { wentOn: boolean | null; row: { zones: { zone: string }[] } }[] } };
      }>(
        `query ($year: String!, $asOf: Date) @asOf(date: $asOf) { season(competition: "world-cup", label: $year) {
        stage(code: "group") { groupPlaces(place: 3) { wentOn row { zones { zone } } } } } }`,
        { year, asOf },
      );
      return new Set(
        season.stage.groupPlaces.map(
          ({ wentOn, row }) => `${wentOn} ${row.zones.map(({ zone }) => zone).join()}`,
        ),
      );
    };
    expect(await zones(null)).toEqual(new Set(['true ADVANCES', 'false ELIMINATED']));
    expect(await zones(`${year}-06-25`)).toEqual(new Set(['null BEST_THIRD_PLACED']));
  },
);

test('the table and the row of a campaign tell who advances as well', async () => {
  const { season, nationalTeam } = await answerOf<{
    season: { table: { rows: { zones: { zone: string }[] }[]; cutoffs: { zone: string }[] } };
    nationalTeam: { campaign: { tableRow: { zones: { zone: string }[] } } };
  }>(
    `{ season(competition: "world-cup", label: "1994") { table(stage: "group", group: "E") { rows { zones { zone } } cutoffs { zone } } }
      nationalTeam(by: { slug: "italy" }) { campaign(season: "world-cup-1994") { tableRow { zones { zone } } } } }`,
    {},
  );
  const third = [{ zone: 'ADVANCES' }];
  expect(season.table.rows[2]?.zones).toEqual(third);
  expect(season.table.cutoffs.map(({ zone }) => zone)).toContain('BEST_THIRD_PLACED');
  expect(nationalTeam.campaign.tableRow.zones).toEqual(third);
});
