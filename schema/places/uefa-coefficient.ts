import type { Coefficient } from '../../src/football/uefa-coefficient.ts';
import { builder } from '../kit/builder.ts';

export const CoefficientRef = builder.objectRef<Coefficient>('UefaCoefficient').implement({
  description: 'UEFA’s coefficient of an association in one season, before the ranking adds up five of them.',
  fields: (t) => ({
    value: t.float({
      nullable: true,
      description: 'Points divided by clubs, cut after three decimals; null where `reason` says why.',
      resolve: ({ value }) => value,
    }),
    reason: t.string({
      nullable: true,
      description: 'What is missing for a value; null when there is one.',
      resolve: (coefficient) => (coefficient.value === null ? coefficient.reason : null),
    }),
    points: t.float({
      nullable: true,
      description: 'Points of all its clubs, bonuses included; null without a value.',
      resolve: (coefficient) => (coefficient.value === null ? null : coefficient.points),
    }),
    clubs: t.int({
      nullable: true,
      description: 'Clubs the points are divided by; null without a value.',
      resolve: (coefficient) => (coefficient.value === null ? null : coefficient.clubs),
    }),
    regulation: t.string({
      nullable: true,
      description: 'The regulations it follows; null without a value.',
      resolve: (coefficient) => (coefficient.value === null ? null : coefficient.regulation),
    }),
  }),
});
