import { builder } from './builder.ts';

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What sort of thing an entity is.',
  values: {
    CLUB: { value: 'club', description: 'A club, its first men’s team.' },
    COACH: { value: 'coach', description: 'Who leads or led a team.' },
    COMPETITION: { value: 'competition', description: 'A competition, all its seasons together.' },
    CONFEDERATION: {
      value: 'confederation',
      description: 'A confederation of associations; found by its id, and not by search.',
    },
    COUNTRY: { value: 'country', description: 'A country or territory.' },
    NATIONAL_TEAM: { value: 'national-team', description: 'The national team of a country.' },
    SEASON: { value: 'season', description: 'One season of a competition.' },
    VENUE: { value: 'venue', description: 'A ground.' },
  } as const,
});
