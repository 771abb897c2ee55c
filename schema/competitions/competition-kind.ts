import { builder } from '../kit/builder.ts';

export const CompetitionKindEnum = builder.enumType('CompetitionKind', {
  description: 'What sort of competition it is.',
  values: {
    CONTINENTAL_CLUB: { description: 'For clubs of several associations.' },
    DOMESTIC_LEAGUE: { description: 'A league of one country.' },
    DOMESTIC_CUP: { description: 'A cup of one country.' },
    WORLD_CUP: { description: 'The World Cup finals.' },
    WORLD_CUP_QUALIFYING: { description: 'Qualifying for the World Cup.' },
    CONTINENTAL_NATIONAL: { description: 'For national teams of one confederation, qualifying included.' },
    OTHER_CLUB: {
      description: 'Any other competition of clubs: a tournament by invitation, a league across borders.',
    },
    FRIENDLY: { description: 'Friendly internationals.' },
    OTHER_NATIONAL: { description: 'Any other competition of national teams.' },
  } as const,
});
