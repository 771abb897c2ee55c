import type { Zone } from '../../src/football/rules/table-rules.ts';
import { builder } from '../kit/builder.ts';

const ZONES = {
  CHAMPION: { description: 'Wins the title.' },
  ADVANCES: { description: 'Goes on to the next stage.' },
  ROUND_OF_16: { description: 'Goes straight to the round of 16.' },
  KNOCKOUT_PLAY_OFFS: { description: 'Plays for a place in the round of 16.' },
  BEST_THIRD_PLACED: { description: 'Goes on if it is among the best of the third-placed teams.' },
  PLAY_OFF: { description: 'Plays off for a place.' },
  EUROPA_LEAGUE_KNOCKOUT: { description: 'Goes on in the Europa League.' },
  CHAMPIONS_LEAGUE: { description: 'Qualifies for the Champions League.' },
  CHAMPIONS_LEAGUE_QUALIFYING: { description: 'Goes into the qualifying of the Champions League.' },
  FINAL: { description: 'Goes to the final.' },
  THIRD_PLACE_MATCH: { description: 'Plays for third place.' },
  ELIMINATED: { description: 'Goes out of the competition.' },
  RELEGATION_PLAY_OFF: { description: 'Plays against relegation.' },
  RELEGATION: { description: 'Goes down.' },
} as const satisfies Record<Zone, { description: string }>;

export const ZoneEnum = builder.enumType('TableZone', {
  description: 'What a span of places means.',
  values: ZONES,
});
