import { CHAMPION_STATES } from '../../src/graph/competitions/season-outcome.ts';
import { builder } from '../kit/builder.ts';
import { described } from '../kit/described.ts';

export const ChampionStateEnum = builder.enumType('ChampionState', {
  description: 'What is known of the champion of a season.',
  values: described(CHAMPION_STATES),
});
