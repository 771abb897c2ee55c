/** Rounds that go by the same code in every competition: the value of the enum, the code, and what it is. */
export const ROUNDS = [
  ['FINAL', 'final', 'The final'],
  ['THIRD_PLACE_MATCH', 'third', 'The match for third place'],
  ['SEMI_FINALS', 'sf', 'The semi-finals'],
  ['QUARTER_FINALS', 'qf', 'The quarter-finals'],
  ['ROUND_OF_16', 'r16', 'The round of 16'],
  ['ROUND_OF_32', 'r32', 'The round of 32'],
  ['GROUP_STAGE', 'group', 'The group stage, or the first of two'],
  ['SECOND_GROUP_STAGE', 'group-2', 'The second group stage'],
  ['FINAL_GROUP', 'final-group', 'A group of the last teams, which decides the title'],
  ['FINAL_ROUND', 'final-round', 'A last round that is played as a league'],
  ['GROUP_PLAY_OFFS', 'group-play-off', 'Matches between teams level in a group'],
  ['LEAGUE', 'league', 'A league, or a league phase'],
  ['LEAGUE_STAGE', 'league-stage', 'A league played in groups'],
  ['PLAY_OFFS', 'po', 'Play-offs before the next stage'],
  ['PLAY_IN', 'play-in', 'Ties for the last places of the quarter-finals or play-offs'],
  ['PLAY_OFF', 'play-off', 'A match, or tie, that decides what a table left open'],
  ['PRELIMINARY_ROUND', 'prelim', 'A round before the first one'],
  ['RELEGATION_PLAY_OFF', 'relegation-play-off', 'Ties against relegation'],
  ['INTER_CONFEDERATION_PLAY_OFFS', 'inter-po', 'Ties between teams of different confederations'],
  ['QUALIFYING', 'qualifying', 'Qualifying, whose rounds are not held'],
  ['QUALIFYING_GROUPS', 'q-group', 'The groups of qualifying'],
  ['QUALIFYING_PLAY_OFFS', 'q-po', 'The play-offs of qualifying'],
  ['ALL', 'all', 'All matches of a season whose rounds no source gives'],
] as const;

export const isRound = (code: string): boolean => ROUNDS.some(([, known]) => known === code);
