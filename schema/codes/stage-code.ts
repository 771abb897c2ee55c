/** Rounds that go by the same code in every competition. */
import { builder } from '../kit/builder.ts';
import { StageRef } from '../kit/refs.ts';
import { codeEnum } from './code-enum.ts';

const ROUNDS = [
  ['FINAL', 'final'],
  ['THIRD_PLACE_MATCH', 'third'],
  ['SEMI_FINALS', 'sf'],
  ['QUARTER_FINALS', 'qf'],
  ['ROUND_OF_16', 'r16'],
  ['ROUND_OF_32', 'r32'],
  ['GROUP_STAGE', 'group'],
  ['SECOND_GROUP_STAGE', 'group-2'],
  ['FINAL_GROUP', 'final-group'],
  ['FINAL_ROUND', 'final-round'],
  ['GROUP_PLAY_OFFS', 'group-play-off'],
  ['LEAGUE', 'league', 'A league, or a league phase'],
  ['LEAGUE_STAGE', 'league-stage'],
  ['PLAY_OFFS', 'po'],
  ['PLAY_IN', 'play-in'],
  ['PLAY_OFF', 'play-off'],
  ['PRELIMINARY_ROUND', 'prelim'],
  ['RELEGATION_PLAY_OFF', 'relegation-play-off'],
  ['INTER_CONFEDERATION_PLAY_OFFS', 'inter-po'],
  ['QUALIFYING', 'qualifying'],
  ['QUALIFYING_GROUPS', 'q-group'],
  ['QUALIFYING_PLAY_OFFS', 'q-po'],
  ['ALL', 'all', 'All matches: no source at hand gives rounds'],
] as const;

const StageCodeEnum = codeEnum('StageCode', 'A round that every competition calls by the same code.', ROUNDS);

const isRound = (code: string): boolean => ROUNDS.some(([, known]) => known === code);

builder.objectField(StageRef, 'stageCode', (t) =>
  t.field({
    type: StageCodeEnum,
    nullable: true,
    description: '`code` as an enum; null for a round of one competition or confederation alone.',
    resolve: ({ code }) => (isRound(code) ? code : null),
  }),
);
