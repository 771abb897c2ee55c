/** How teams qualified for championships of confederations, and how far they came. */
import { expect, test } from 'vitest';
import { answerOf } from '../../support/answer.ts';

interface Edition {
  readonly edition: string;
  readonly outcome: string;
  readonly decidedOn: string | null;
  readonly finish: string | null;
  readonly eliminatedBy: { readonly slug: string } | null;
  readonly decisiveMatch: { readonly id: string } | null;
}

interface Asked {
  readonly nationalTeam: {
    readonly qualification: {
      readonly edition: Edition | null;
      readonly titles: readonly { readonly edition: string }[];
      readonly missed: readonly { readonly edition: string }[];
    };
  };
}

async function editionOf(team: string, competition: string, label: string, asOf?: string) {
  const day = asOf === undefined ? '' : ` @asOf(date: "${asOf}")`;
  const { nationalTeam } = await answerOf<Asked>(`query Q${day} {
    nationalTeam(by: { slug: "${team}" }) {
      qualification(competition: "${competition}") {
        edition(label: "${label}") {
          edition outcome decidedOn finish
          eliminatedBy { slug }
          decisiveMatch { id }
        }
        titles { edition }
        missed { edition }
      }
    }
  }`);
  return nationalTeam.qualification;
}

const outcomeOn = async (team: string, competition: string, label: string, asOf: string) =>
  (await editionOf(team, competition, label, asOf)).edition?.outcome;

test('Scotland qualified for Euro 2024 on the day that Norway lost', async () => {
  expect((await editionOf('scotland', 'euro', '2024')).edition).toMatchObject({
    outcome: 'QUALIFIED',
    decidedOn: '2023-10-15',
    finish: 'GROUP_STAGE',
    decisiveMatch: { id: 'match:2023-10-15-norway-spain' },
  });
  expect(await outcomeOn('scotland', 'euro', '2024', '2023-10-14')).toBe('IN_PROGRESS');
});

test('Denmark were out of Euro 1992 until Yugoslavia were excluded, and won it', async () => {
  const days = ['1991-11-12', '1991-11-13', '1992-05-30', '1992-05-31'];
  const on = (team: string) => Promise.all(days.map((day) => outcomeOn(team, 'euro', '1992', day)));
  expect(await on('denmark')).toEqual(['IN_PROGRESS', 'ELIMINATED', 'ELIMINATED', 'QUALIFIED']);
  expect(await on('yugoslavia')).toEqual(['IN_PROGRESS', 'QUALIFIED', 'QUALIFIED', 'BANNED']);
  expect((await editionOf('denmark', 'euro', '1992')).titles).toEqual([{ edition: '1992' }]);
  expect((await editionOf('denmark', 'euro', '1992', '1992-05-30')).edition?.decidedOn).toBe('1991-11-13');
});

test.each([
  ['euro', '1968', 'final', '1968-06-07', '1968-06-08'],
  ['world-cup', '1938', 'qf', '1938-06-11', '1938-06-12'],
])(
  'nobody knew of the replay in the %s of %s (%s) before the match was level',
  async (competition, label, code, before, day) => {
    const legs = async (date: string) => {
      const { season } = await answerOf<{ season: { stage: { ties: { legs: unknown[] }[] } } }>(
        `query ($competition: String!, $label: String!, $code: String!, $date: Date!) @asOf(date: $date) {
        season(competition: $competition, label: $label) { stage(code: $code) { ties { legs { date } } } }
      }`,
        { competition, label, code, date },
      );
      return Math.max(...season.stage.ties.map((tie) => tie.legs.length));
    };
    expect([await legs(before), await legs(day)]).toEqual([1, 2]);
  },
);

test('Denmark were let in by a ruling, and not by their group', async () => {
  expect((await editionOf('denmark', 'euro', '1992')).edition?.decidedOn).toBe('1992-05-31');
});

test('Senegal were champions of 2025 until Morocco were given the final', async () => {
  const finish = async (team: string, day: string) =>
    (await editionOf(team, 'africa-cup-of-nations', '2025', day)).edition?.finish ?? null;
  const both = async (day: string) => [await finish('senegal', day), await finish('morocco', day)];
  expect(await both('2026-01-17')).toEqual([null, null]);
  expect(await both('2026-01-18')).toEqual(['CHAMPION', 'RUNNER_UP']);
  expect(await both('2026-03-16')).toEqual(['CHAMPION', 'RUNNER_UP']);
  expect(await both('2026-03-17')).toEqual(['RUNNER_UP', 'CHAMPION']);
});

test('Equatorial Guinea were out of 2015 before they were given the finals', async () => {
  const on = (day: string) => outcomeOn('equatorial-guinea', 'africa-cup-of-nations', '2015', day);
  expect([await on('2014-07-02'), await on('2014-07-03'), await on('2014-11-14')]).toEqual([
    'IN_PROGRESS',
    'BANNED',
    'HOST',
  ]);
});

test('Morocco were hosts of 2015 until they were excluded', async () => {
  const competition = 'africa-cup-of-nations';
  const on = (day: string) => outcomeOn('morocco', competition, '2015', day);
  expect([await on('2014-11-10'), await on('2014-11-11')]).toEqual(['HOST', 'BANNED']);
});

test('Germany were hosts of Euro 2024 from the day that it was given to them', async () => {
  const on = (day: string) => outcomeOn('germany', 'euro', '2024', day);
  expect([await on('2018-09-26'), await on('2018-09-27')]).toEqual([undefined, 'HOST']);
});

test.each([
  ['africa-cup-of-nations', '2015', '2014-11-13', [], '2014-11-14', ['Equatorial Guinea']],
  ['asian-cup', '2023', '2022-10-16', [], '2022-10-17', ['Qatar']],
  // Chosen among the four that had qualified.
  ['euro', '1976', '1976-05-21', [], '1976-05-22', ['Yugoslavia']],
  [
    'euro',
    '2028',
    '2023-10-09',
    undefined,
    '2023-10-10',
    ['England', 'Scotland', 'Wales', 'Republic of Ireland'],
  ],
])(
  'hosts of %s %s are told from the day they were chosen',
  async (competition, label, before, none, day, hosts) => {
    const on = async (date: string) => {
      const { season } = await answerOf<{ season: { hosts: readonly { name: string }[] } | null }>(
        `query ($competition: String!, $label: String!, $date: Date!) @asOf(date: $date) {
        season(competition: $competition, label: $label) { hosts { name } }
      }`,
        { competition, label, date },
      );
      return season?.hosts.map(({ name }) => name);
    };
    expect([await on(before), await on(day)]).toEqual([none, hosts]);
  },
);

test('Qatar had not hosted the Asian Cup of 2023 before it was given to them', async () => {
  const on = async (date: string) => {
    const { country } = await answerOf<{
      country: { hosted: readonly { id: string }[]; relations: unknown };
    }>(
      `query ($date: Date!) @asOf(date: $date) {
        country(by: { slug: "qatar" }) {
          hosted { id }
          relations(kinds: [HOSTED], with: "season:asian-cup-2023") { totalCount }
        }
      }`,
      { date },
    );
    return [country.hosted.map(({ id }) => id), country.relations];
  };
  const [before, then] = [await on('2022-10-16'), await on('2022-10-17')];
  expect(before[0]).not.toContain('season:asian-cup-2023');
  expect(before[1]).toEqual({ totalCount: 0 });
  expect(then[0]).toContain('season:asian-cup-2023');
  expect(then[1]).toEqual({ totalCount: 1 });
});

test('a team put out in a group was put out by the team that took the last place', async () => {
  expect((await editionOf('netherlands', 'euro', '2016')).edition).toMatchObject({
    outcome: 'ELIMINATED',
    eliminatedBy: { slug: 'turkey' },
  });
});

test('every edition of a championship lists how it ended for every team', async () => {
  const { competition } = await answerOf<{
    competition: {
      editions: {
        nodes: readonly { label: string; outcomes: { totalCount: number; nodes: readonly unknown[] } }[];
      };
    };
  }>(`{
    competition(by: { slug: "copa-america" }) {
      editions(first: 100) {
        nodes { label outcomes(outcome: HOST) { totalCount nodes { team { slug } } } }
      }
    }
  }`);
  const hosts = Object.fromEntries(
    competition.editions.nodes.map(({ label, outcomes }) => [label, outcomes.totalCount]),
  );
  expect(competition.editions.nodes).toHaveLength(48);
  // From 1975 to 1983 it had no host.
  expect([hosts['1971'], hosts['1975'], hosts['1987'], hosts['2021']]).toEqual([undefined, 0, 1, 1]);
});

test('the Gold Cup of 2000 had three guests, and Colombia came second', async () => {
  const { season } = await answerOf<{
    readonly season: {
      readonly outcomes: { readonly nodes: readonly { readonly team: object; readonly finish: string }[] };
    };
  }>(
    '{ season(by: { slug: "gold-cup-2000" }) { outcomes(outcome: INVITED) { nodes { team { slug } finish } } } }',
  );
  expect(season.outcomes.nodes).toEqual([
    { team: { slug: 'colombia' }, finish: 'RUNNER_UP' },
    { team: { slug: 'peru' }, finish: 'SEMI_FINAL' },
    { team: { slug: 'south-korea' }, finish: 'GROUP_STAGE' },
  ]);
});

test('Russia are out of Euro 2024 from the day that they were left out of its draw', async () => {
  expect(await outcomeOn('russia', 'euro', '2024', '2022-09-19')).toBe('IN_PROGRESS');
  expect(await outcomeOn('russia', 'euro', '2024', '2022-09-20')).toBe('BANNED');
});

test('what lies ahead has its champion to come, whatever is known of its days', async () => {
  const { euro, africa } = await answerOf<Record<string, unknown>>(`{
    euro: season(competition: "euro", label: "2028") { championState isOver }
    africa: season(competition: "africa-cup-of-nations", label: "2027") { championState isOver }
  }`);
  expect([euro, africa]).toEqual(Array(2).fill({ championState: 'TO_COME', isOver: false }));
});

test('Timor-Leste were banned from the Asian Cup of 2023 before the one of 2019 was played', async () => {
  expect(await outcomeOn('timor-leste', 'asian-cup', '2023', '2017-01-19')).toBeUndefined();
  expect(await outcomeOn('timor-leste', 'asian-cup', '2023', '2017-01-20')).toBe('BANNED');
});
