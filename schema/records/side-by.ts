import { builder } from '../kit/builder.ts';

export const SideByInput = builder.inputType('SideBy', {
  isOneOf: true,
  description: 'One way to name a side.',
  fields: (t) => ({
    team: t.id({ description: 'Id or slug of a club or national team, `club:bayern`.' }),
    association: t.string({
      description: 'Slug or id of a country: all clubs that play under its association, `italy`.',
    }),
    coach: t.id({ description: 'Id or slug of a coach, `coach:carlo-ancelotti`: whichever side he led.' }),
  }),
});

export interface SideBy {
  readonly team?: string | null | undefined;
  readonly association?: string | null | undefined;
  readonly coach?: string | null | undefined;
}
