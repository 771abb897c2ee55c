import { describe, expect, test } from 'vitest';
import type { CompetitionRecord, SeasonRecord } from '../../src/documents/catalogue.ts';
import type { MatchRecord, SeasonDocument, StageRecord, TieRecord } from '../../src/documents/documents.ts';
import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { campaignIn, campaignsIn } from '../../src/graph/campaigns/campaigns.ts';
import { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { slugOf } from '../../src/model/ids.ts';
import { openedSeason } from '../../src/store/document-text.ts';
import { viewOn } from '../support/view.ts';

async function outcomeOn(season: string, team: string, asOf: string | null): Promise<string | undefined> {
  const view = await viewOn(asOf);
  return (await campaignIn(view, season, team))?.outcome;
}

/** `2026-01-27 IN_PROGRESS`, a line for each day. */
const outcomes = async (season: string, team: string, days: readonly string[]): Promise<string[]> => {
  const lines: string[] = [];
  for (const day of days) lines.push(`${day} ${await outcomeOn(season, team, day)}`);
  return lines;
};

async function ending(season: string, asOf: string | null = null): Promise<Record<string, string[]>> {
  const view = await viewOn(asOf);
  const found = await view.season(season);
  if (found === null) throw new Error(`${season} is not held`);
  const campaigns = await campaignsIn(view, found);
  const ended = campaigns.filter(
    ({ outcome }) => !['ELIMINATED', 'FINISHED', 'IN_PROGRESS'].includes(outcome),
  );
  return Object.fromEntries(
    [...Map.groupBy(ended, ({ outcome }) => outcome)].map(([outcome, own]) => [
      outcome,
      own.map(({ team }) => slugOf(team)),
    ]),
  );
}

describe('a table ends a campaign on its last day, whatever the document holds of later ones', () => {
  test('Napoli go out of the league phase', async () => {
    expect(await outcomes('ucl-2025-26', 'club:napoli', ['2026-01-27', '2026-01-28'])).toEqual([
      '2026-01-27 IN_PROGRESS',
      '2026-01-28 ELIMINATED',
    ]);
  });

  test('Inter, last of their group in 2020-21', async () => {
    expect(await outcomes('ucl-2020-21', 'club:inter', ['2020-12-08', '2020-12-09'])).toEqual([
      '2020-12-08 IN_PROGRESS',
      '2020-12-09 ELIMINATED',
    ]);
  });

  test('Barcelona, third of theirs in 2021-22, left for the Europa League', async () => {
    expect(await outcomes('ucl-2021-22', 'club:barcelona', ['2021-12-07', '2021-12-08'])).toEqual([
      '2021-12-07 IN_PROGRESS',
      '2021-12-08 ELIMINATED',
    ]);
  });

  test('Bayern go on before the round of 16 is drawn', async () => {
    expect(await outcomes('ucl-2021-22', 'club:bayern', ['2021-12-08', '2022-03-08', '2022-04-12'])).toEqual([
      '2021-12-08 IN_PROGRESS',
      '2022-03-08 IN_PROGRESS',
      '2022-04-12 ELIMINATED',
    ]);
  });
});

test('winning a round settles nothing', async () => {
  const view = await viewOn('2026-03-18');
  const campaign = await campaignIn(view, 'ucl-2025-26', 'club:bayern');
  expect([campaign?.outcome, campaign?.decisiveTie, campaign?.eliminatedBy]).toEqual([
    'IN_PROGRESS',
    null,
    null,
  ]);
});

test('Dortmund 2023-24 lost the final', async () => {
  const view = await viewOn(null);
  const campaign = await campaignIn(view, 'ucl-2023-24', 'club:borussia-dortmund');
  expect([campaign?.outcome, campaign?.eliminatedBy, campaign?.stageReached?.code]).toEqual([
    'RUNNER_UP',
    'club:real-madrid',
    'final',
  ]);
});

test('a league has a champion and a second, and a play-off against relegation ends nobody’s season', async () => {
  expect(await ending('serie-a-2022-23')).toEqual({ RUNNER_UP: ['lazio'], WINNER: ['napoli'] });
  expect(await ending('serie-a-2022-23', '2023-05-20')).toEqual({});
  const view = await viewOn(null);
  const spezia = await campaignIn(view, 'serie-a-2022-23', 'club:spezia');
  expect([spezia?.outcome, spezia?.eliminatedBy]).toEqual(['FINISHED', null]);
});

describe('World Cups of every format', () => {
  test.each([
    ['1950, a final pool', '1950', 'uruguay', 'brazil', 'sweden', 'spain'],
    ['1974, groups after groups', '1974', 'west-germany', 'netherlands', 'poland', 'brazil'],
    ['1978, and again', '1978', 'argentina', 'netherlands', 'brazil', 'italy'],
    ['1982, then semi-finals', '1982', 'italy', 'west-germany', 'poland', 'france'],
    ['2006, groups of four', '2006', 'italy', 'france', 'germany', 'portugal'],
    ['2026, a bracket drawn before the first round', '2026', 'spain', 'argentina', 'england', 'france'],
  ])('%s', async (_format, year, winner, second, third, fourth) => {
    expect(await ending(`world-cup-${year}`)).toEqual({
      WINNER: [winner],
      RUNNER_UP: [second],
      THIRD: [third],
      FOURTH: [fourth],
    });
  });
});

describe('a bracket drawn ahead is told in order of play', () => {
  test('England at the World Cup of 2026', async () => {
    const view = await viewOn(null);
    const england = await campaignIn(view, 'world-cup-2026', 'national-team:england');
    expect(england?.ties.map((tie) => tie.code)).toEqual(['r32-8', 'r16-4', 'qf-3', 'sf-2', 'third']);
    expect([england?.decisiveTie?.code, england?.eliminatedBy]).toEqual(['sf-2', 'national-team:argentina']);
  });

  test('the final ended the campaign of both finalists', async () => {
    const view = await viewOn(null);
    const spain = await campaignIn(view, 'world-cup-2026', 'national-team:spain');
    const argentina = await campaignIn(view, 'world-cup-2026', 'national-team:argentina');
    expect([spain?.decisiveTie?.code, argentina?.decisiveTie?.code, argentina?.eliminatedBy]).toEqual([
      'final',
      'final',
      'national-team:spain',
    ]);
  });
});

describe('in World Cup qualifying facts tell the end', () => {
  test('Italy are in until the night of Zenica is over', async () => {
    expect(
      await outcomes('world-cup-qualifying-2026', 'national-team:italy', ['2026-03-30', '2026-03-31']),
    ).toEqual(['2026-03-30 IN_PROGRESS', '2026-03-31 ELIMINATED']);
  });

  test('a group winner has qualified, without a tie', async () => {
    const view = await viewOn(null);
    const norway = await campaignIn(view, 'world-cup-qualifying-2026', 'national-team:norway');
    expect([norway?.outcome, norway?.decisiveTie]).toEqual(['QUALIFIED', null]);
  });

  test('from the draw on both legs are to come, and between them the second one', async () => {
    const onDay = async (day: string) => {
      const view = await viewOn(day);
      const portugal = await campaignIn(view, 'world-cup-qualifying-2014', 'national-team:portugal');
      return portugal?.remaining.map((match) => match.id);
    };
    expect(await onDay('2013-10-20')).toEqual([]);
    expect(await onDay('2013-10-21')).toEqual(['2013-11-15-portugal-sweden', '2013-11-19-sweden-portugal']);
    expect(await onDay('2013-11-15')).toEqual(['2013-11-19-sweden-portugal']);
    expect(await onDay('2013-11-19')).toEqual([]);
  });

  test('who awaits an opponent has that tie ahead', async () => {
    const view = await viewOn('2026-03-01');
    const iraq = await campaignIn(view, 'world-cup-qualifying-2026', 'national-team:iraq');
    expect([iraq?.remaining, iraq?.upcomingTies.map((tie) => tie.code)]).toEqual([[], ['inter-po-2-final']]);
  });

  test('a pairing is not there before anything tells it, though a table names how it ended', async () => {
    const tied = async (day: string) => {
      const season = await (await viewOn(day)).season('world-cup-qualifying-2026');
      return ['nigeria-dr-congo', 'anguilla-turks-and-caicos-islands'].map(
        (code) => season?.tie(code)?.state?.status ?? null,
      );
    };
    expect(await tied('2024-02-20')).toEqual([null, null]);
    expect(await tied('2024-03-21')).toEqual([null, 'NOT_STARTED']);
    expect(await tied('2024-03-26')).toEqual([null, 'DECIDED']);
    expect(await tied('2025-11-14')).toEqual(['NOT_STARTED', 'DECIDED']);
  });

  test('the same for every team at once', async () => {
    const view = await viewOn(null);
    const season = await view.season('world-cup-qualifying-2018');
    const campaigns = season === null ? [] : await campaignsIn(view, season);
    const qualified = campaigns.filter(({ outcome }) => outcome === 'QUALIFIED');
    expect(qualified).toHaveLength(31);
    expect(campaigns.filter(({ outcome }) => outcome === 'IN_PROGRESS')).toEqual([]);
  });
});

/** A cup of which the groups and one semi-final are not held whole. */
const cupMatch = (stage: string, date: string, home: string, away: string): MatchRecord => ({
  ...{ id: `${stage}-${home}-${away}`, season: 'cup', stage, date, source: 'test' },
  ...{ home: `club:${home}`, away: `club:${away}`, score: { fullTime: [1, 0] } },
});
const cup: SeasonDocument = {
  id: 'cup',
  stages: [
    { code: 'group', name: 'Groups', kind: 'GROUP', position: 1 },
    { code: 'sf', name: 'Semi-finals', kind: 'KNOCKOUT', position: 2, legs: 1 },
    { code: 'final', name: 'Final', kind: 'KNOCKOUT', position: 3, legs: 1, drawn: '2025-07-10' },
  ],
  matches: [
    cupMatch('group', '2025-06-20', 'palmeiras', 'al-ahly'),
    { ...cupMatch('final', '2025-07-13', 'chelsea', 'paris'), tie: 'final', knownFrom: '2025-07-10' },
  ],
  ties: [
    // The first was called off: no match of it is held.
    { code: 'sf-1', stage: 'sf', slots: [{ team: 'club:palmeiras' }, { team: 'club:paris' }] },
    {
      ...{ code: 'final', stage: 'final', knownFrom: '2025-07-10' },
      slots: [{ team: 'club:chelsea' }, { team: 'club:paris' }],
    },
  ],
  deductions: [],
  outcomes: [],
};

describe('where nobody can tell how a stage ended, the bracket drawn after it does', () => {
  const record = { id: 'cup', competition: 'cup', label: '2025', complete: false } as unknown as SeasonRecord;
  const competition = { id: 'cup', kind: 'CONTINENTAL_CLUB' } as unknown as CompetitionRecord;
  const outcomes = (season: SeasonDocument, asOf: string): string[] => {
    const view = new SeasonView(record, competition, openedSeason(season), asOf);
    return ['al-ahly', 'palmeiras', 'paris', 'chelsea'].map(
      (team) => `${team} ${new Campaign(`club:${team}`, view).outcome}`,
    );
  };

  test('a group without rules, and a tie that was not played', () => {
    const on = (day: string): string[] => outcomes(cup, day);
    // A place in the final may still be theirs, for all that is held.
    expect(on('2025-07-09')).toEqual([
      'al-ahly IN_PROGRESS',
      'palmeiras IN_PROGRESS',
      'paris IN_PROGRESS',
      'chelsea IN_PROGRESS',
    ]);
    expect(on('2025-07-10')).toEqual([
      'al-ahly ELIMINATED',
      'palmeiras ELIMINATED',
      'paris IN_PROGRESS',
      'chelsea IN_PROGRESS',
    ]);
  });

  test('a group without rules, once the round after it is drawn whole', () => {
    const [called, final] = cup.ties;
    const second: TieRecord = {
      ...{ code: 'sf-2', stage: 'sf', knownFrom: '2025-06-27' },
      slots: [{ team: 'club:chelsea' }, { team: 'club:fluminense' }],
    };
    const whole = { ...cup, ties: [called, second, final].flatMap((tie) => tie ?? []) };
    const on = (day: string): string | undefined => outcomes(whole, day)[0];
    expect([on('2025-06-26'), on('2025-06-27')]).toEqual(['al-ahly IN_PROGRESS', 'al-ahly ELIMINATED']);
  });

  test('a play-off that the best of a table go past tells nothing of them', () => {
    const [group, semi, last] = cup.stages;
    const playOff: StageRecord = { code: 'po', name: 'Play-offs', kind: 'KNOCKOUT', position: 2 };
    const stages = [group, playOff, semi, last].flatMap((stage) => stage ?? []);
    const tie: TieRecord = {
      ...{ code: 'po-1', stage: 'po', knownFrom: '2025-06-21' },
      slots: [{ team: 'club:palmeiras' }, { team: 'club:paris' }],
    };
    expect(outcomes({ ...cup, stages, ties: [tie] }, '2025-06-22')[0]).toBe('al-ahly IN_PROGRESS');
  });
});

test('a title won on a day off is settled by the match of the last who could catch up', async () => {
  const view = await viewOn(null);
  const campaign = await campaignIn(view, 'serie-a-2020-21', 'club:inter');
  expect(campaign?.decisiveMatch(view)?.id).toBe('serie-a-2020-21-sassuolo-atalanta');
});
