/** All that a campaign tells of itself, for one of each kind: cups, leagues, World Cups and their qualifying, over and under way. */
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../../src/graph/campaigns/campaign.ts';
import { campaignIn } from '../../../src/graph/campaigns/campaigns.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { viewOn } from '../../support/view.ts';

interface Told {
  readonly outcome: Campaign['outcome'];
  /** Codes in the order in which the team came into them. */
  readonly stages: string;
  readonly ties?: string;
  /** Ties to come whose two sides are not known. */
  readonly upcoming?: string;
  /** Matches to come, by date. */
  readonly remaining?: readonly string[];
  /** The tie that decided, the team that put this one out, and the match after which it was so. */
  readonly decided?: readonly [tie: string | null, by: string | null, match: string | null];
  /** Played, won, drawn, lost, goals for and against. */
  readonly record: string;
}

const codes = (list: readonly { readonly code: string }[]): string => list.map(({ code }) => code).join(' ');

function tell(view: GraphView, campaign: Campaign): Required<Told> {
  const { played, won, drawn, lost, goalsFor, goalsAgainst } = campaign.record;
  return {
    outcome: campaign.outcome,
    stages: codes(campaign.stages),
    ties: codes(campaign.ties),
    upcoming: codes(campaign.upcomingTies),
    remaining: campaign.remaining.map(({ id }) => id),
    decided: [
      campaign.decisiveTie?.code ?? null,
      campaign.eliminatedBy,
      campaign.decisiveMatch(view)?.id ?? null,
    ],
    record: `${played} ${won} ${drawn} ${lost} ${goalsFor}:${goalsAgainst}`,
  };
}

async function told(slug: string, day: string | null): Promise<Campaign> {
  const [season = '', team = ''] = slug.split('/');
  const kind = season.startsWith('world-cup') ? 'national-team' : 'club';
  const campaign = await campaignIn(await viewOn(day), season, `${kind}:${team}`);
  if (campaign === null) throw new Error(`${slug} is not there`);
  return campaign;
}

const OPEN = { ties: '', upcoming: '', remaining: [], decided: [null, null, null] } as const;

describe.each<[string, string | null, Told]>([
  [
    'ucl-2024-25/paris-saint-germain',
    null,
    {
      ...{ outcome: 'WINNER', stages: 'league po r16 qf sf final', ties: 'po-1 r16-6 qf-3 sf-1 final-1' },
      decided: ['final-1', null, 'ucl-2024-25-paris-saint-germain-inter-final'],
      record: '17 11 1 5 38:15',
    },
  ],
  [
    'ucl-2024-25/inter',
    null,
    {
      ...{ outcome: 'RUNNER_UP', stages: 'league r16 qf sf final', ties: 'r16-5 qf-2 sf-2 final-1' },
      decided: ['final-1', 'club:paris-saint-germain', 'ucl-2024-25-paris-saint-germain-inter-final'],
      record: '15 10 3 2 26:16',
    },
  ],
  [
    'ucl-2024-25/inter',
    '2025-05-10',
    {
      ...{ outcome: 'IN_PROGRESS', stages: 'league r16 qf sf final', ties: 'r16-5 qf-2 sf-2 final-1' },
      remaining: ['ucl-2024-25-paris-saint-germain-inter-final'],
      record: '14 10 3 1 26:11',
    },
  ],
  [
    // First of the league phase, it skips the play-off, and the round after that is not drawn.
    'ucl-2024-25/liverpool',
    '2025-02-01',
    { outcome: 'IN_PROGRESS', stages: 'league', record: '8 7 0 1 17:5' },
  ],
  [
    'ucl-2025-26/inter',
    '2026-02-20',
    {
      ...{ outcome: 'IN_PROGRESS', stages: 'league po', ties: 'po-8', record: '9 5 0 4 16:10' },
      remaining: ['ucl-2025-26-inter-bodo-glimt-2'],
    },
  ],
  [
    'ucl-2025-26/inter',
    null,
    {
      ...{ outcome: 'ELIMINATED', stages: 'league po', ties: 'po-8', record: '10 5 0 5 17:12' },
      decided: ['po-8', 'club:bodo-glimt', 'ucl-2025-26-inter-bodo-glimt-2'],
    },
  ],
  [
    'ucl-2020-21/inter',
    null,
    {
      ...{ outcome: 'ELIMINATED', stages: 'group', record: '6 1 3 2 7:9' },
      decided: [null, null, 'ucl-2020-21-inter-shakhtar-donetsk'],
    },
  ],
  [
    'world-cup-1950/uruguay',
    null,
    {
      ...{ outcome: 'WINNER', stages: 'group final-round', record: '4 3 1 0 15:5' },
      decided: [null, null, 'world-cup-1950-brazil-uruguay'],
    },
  ],
  ['world-cup-1950/spain', null, { outcome: 'FOURTH', stages: 'group final-round', record: '6 3 1 2 10:12' }],
  [
    'world-cup-1974/poland',
    null,
    { outcome: 'THIRD', stages: 'group group-2 third', ties: 'third', record: '7 6 0 1 16:5' },
  ],
  [
    'world-cup-1974/italy',
    null,
    {
      ...{ outcome: 'ELIMINATED', stages: 'group', record: '3 1 1 1 5:4' },
      decided: [null, null, 'world-cup-1974-poland-italy'],
    },
  ],
  [
    // Out of the tournament, with a match for third place ahead.
    'world-cup-2022/morocco',
    '2022-12-15',
    {
      ...{ outcome: 'ELIMINATED', stages: 'group r16 qf sf third', ties: 'r16-7 qf-3 sf-2 third' },
      remaining: ['world-cup-2022-croatia-morocco-third'],
      decided: ['sf-2', 'national-team:france', 'world-cup-2022-france-morocco-sf'],
      record: '6 3 2 1 5:3',
    },
  ],
  [
    'world-cup-2022/morocco',
    null,
    {
      ...{ outcome: 'FOURTH', stages: 'group r16 qf sf third', ties: 'r16-7 qf-3 sf-2 third' },
      decided: ['sf-2', 'national-team:france', 'world-cup-2022-france-morocco-sf'],
      record: '7 3 2 2 6:5',
    },
  ],
  [
    'world-cup-2026/england',
    '2026-06-28',
    {
      ...{ outcome: 'IN_PROGRESS', stages: 'group r32', ties: 'r32-8', upcoming: 'r16-4 qf-3 sf-2 final' },
      remaining: ['world-cup-2026-england-dr-congo-r32'],
      record: '3 2 1 0 6:2',
    },
  ],
  [
    'world-cup-2026/england',
    '2026-07-14',
    {
      ...{ outcome: 'IN_PROGRESS', stages: 'group r32 r16 qf sf', ties: 'r32-8 r16-4 qf-3 sf-2' },
      upcoming: 'final',
      remaining: ['world-cup-2026-england-argentina-sf'],
      record: '6 5 1 0 13:6',
    },
  ],
  [
    'world-cup-qualifying-2018/italy',
    '2017-11-11',
    {
      ...{
        outcome: 'IN_PROGRESS',
        stages: 'uefa-group uefa-po',
        ties: 'sweden-italy',
        record: '11 7 2 2 21:9',
      },
      remaining: ['2017-11-13-italy-sweden'],
    },
  ],
  [
    'world-cup-qualifying-2018/italy',
    null,
    {
      ...{
        outcome: 'ELIMINATED',
        stages: 'uefa-group uefa-po',
        ties: 'sweden-italy',
        record: '12 7 3 2 21:9',
      },
      decided: ['sweden-italy', 'national-team:sweden', '2017-11-13-italy-sweden'],
    },
  ],
  [
    'world-cup-qualifying-2018/peru',
    null,
    {
      ...{
        outcome: 'QUALIFIED',
        stages: 'conmebol inter-po',
        ties: 'new-zealand-peru',
        record: '20 8 6 6 29:26',
      },
      decided: ['new-zealand-peru', null, '2017-11-15-peru-new-zealand'],
    },
  ],
  [
    'world-cup-qualifying-2022/ukraine',
    null,
    {
      ...{ outcome: 'ELIMINATED', stages: 'uefa-group uefa-po-sf uefa-po-final', record: '10 3 6 1 14:10' },
      ties: 'uefa-po-a-sf-1 uefa-po-a-final',
      decided: ['uefa-po-a-final', 'national-team:wales', '2022-06-05-wales-ukraine'],
    },
  ],
  [
    // Its opponent is not known: it came into that tie last, and has no match of it.
    'world-cup-qualifying-2026/iraq',
    '2026-03-01',
    {
      ...{
        outcome: 'IN_PROGRESS',
        stages: 'afc-2 afc-3 afc-4 afc-po inter-po-final',
        record: '20 12 5 3 30:13',
      },
      ties: 'united-arab-emirates-iraq inter-po-2-final',
      upcoming: 'inter-po-2-final',
    },
  ],
  [
    'serie-a-2022-23/napoli',
    '2023-05-03',
    {
      ...{ outcome: 'IN_PROGRESS', stages: 'league', record: '32 25 4 3 68:22' },
      remaining: [
        'udinese-napoli',
        'napoli-fiorentina',
        'monza-napoli',
        'napoli-inter',
        'bologna-napoli',
        'napoli-sampdoria',
      ].map((match) => `serie-a-2022-23-${match}`),
    },
  ],
  [
    'serie-a-2022-23/napoli',
    null,
    {
      ...{ outcome: 'WINNER', stages: 'league', record: '38 28 6 4 77:28' },
      decided: [null, null, 'serie-a-2022-23-udinese-napoli'],
    },
  ],
  ['serie-a-2022-23/lazio', null, { outcome: 'RUNNER_UP', stages: 'league', record: '38 22 8 8 60:30' }],
  [
    // Lost a play-off against relegation: of its season in the league nothing is decided there.
    'serie-a-2022-23/spezia',
    null,
    {
      ...{ outcome: 'FINISHED', stages: 'league relegation-play-off', record: '39 6 13 20 32:65' },
      ties: 'relegation-play-off-1',
    },
  ],
])('%s, as of %s', (slug, day, expected) => {
  test('tells stages, ties, what is ahead and what decided', async () => {
    expect(tell(await viewOn(day), await told(slug, day))).toEqual({ ...OPEN, ...expected });
  });

  test('is named by season and team, and reached the last of its stages', async () => {
    const campaign = await told(slug, day);
    expect([campaign.slug, campaign.stageReached?.code]).toEqual([slug, expected.stages.split(' ').at(-1)]);
  });
});
