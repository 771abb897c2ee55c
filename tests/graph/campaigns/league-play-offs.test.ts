/** Play-offs of a league are for a few of its teams: the others have finished it, also while the play-offs are to come. */
import { expect, test } from 'vitest';
import type { CompetitionRecord, SeasonRecord } from '../../../src/documents/catalogue.ts';
import type { MatchRecord, SeasonDocument } from '../../../src/documents/documents.ts';
import { Campaign } from '../../../src/graph/campaigns/campaign.ts';
import { SeasonView } from '../../../src/graph/competitions/season-view.ts';
import { openedSeason } from '../../../src/store/document-text.ts';

/** In this order they end up: whoever comes first in it beats the others. */
const TEAMS = ['genoa', 'bari', 'cagliari', 'como'];

const match = (stage: string, date: string, home: string, away: string): MatchRecord => ({
  ...{ id: `league-${home}-${away}-${stage}`, season: 'league', stage, date, source: 'test' },
  ...{ home: `club:${home}`, away: `club:${away}` },
  score: { fullTime: TEAMS.indexOf(home) < TEAMS.indexOf(away) ? [1, 0] : [0, 1] },
});

/** All against all, then a play-out, and a play-off of its winner. */
const document: SeasonDocument = {
  id: 'league',
  stages: [
    { code: 'league', name: 'League', kind: 'LEAGUE', position: 1 },
    { code: 'playout-final', name: 'Play-out', kind: 'KNOCKOUT', position: 2, legs: 1, drawn: '2023-05-20' },
    {
      code: 'play-offs-final',
      name: 'Play-offs',
      kind: 'KNOCKOUT',
      position: 3,
      legs: 1,
      drawn: '2023-06-05',
    },
  ],
  matches: [
    ...TEAMS.flatMap((home) =>
      TEAMS.filter((away) => away !== home).map((away) => match('league', '2023-05-19', home, away)),
    ),
    { ...match('playout-final', '2023-05-25', 'cagliari', 'como'), tie: 'out', knownFrom: '2023-05-20' },
    { ...match('play-offs-final', '2023-06-11', 'bari', 'cagliari'), tie: 'off', knownFrom: '2023-06-05' },
  ],
  ties: [
    {
      ...{ code: 'out', stage: 'playout-final', knownFrom: '2023-05-20' },
      slots: [{ team: 'club:cagliari' }, { team: 'club:como' }],
    },
    {
      ...{ code: 'off', stage: 'play-offs-final', knownFrom: '2023-06-05' },
      slots: [{ team: 'club:bari' }, { team: 'club:cagliari' }],
    },
  ],
  deductions: [],
  outcomes: [],
};
const record = {
  ...{ id: 'league', competition: 'serie-b', label: '2022-23', rules: 'serie-a', complete: true },
} as unknown as SeasonRecord;
const competition = { id: 'serie-b', kind: 'DOMESTIC_LEAGUE' } as unknown as CompetitionRecord;

test.each(['2023-05-20', '2023-05-25', '2023-06-05', '2023-06-11', null])('as of %s', (day) => {
  const season = new SeasonView(record, competition, openedSeason(document), day);
  const outcomes = TEAMS.map((team) => `${team} ${new Campaign(`club:${team}`, season).outcome}`);
  expect(outcomes).toEqual(['genoa WINNER', 'bari RUNNER_UP', 'cagliari FINISHED', 'como FINISHED']);
});
