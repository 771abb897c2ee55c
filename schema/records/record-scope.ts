import { builder } from '../kit/builder.ts';

export const RecordScopeInput = builder.inputType('RecordScope', {
  isOneOf: true,
  description: 'Whose matches are looked through; the filter narrows them.',
  fields: (t) => ({
    team: t.id({ description: 'Id or slug of a club or national team, `club:atalanta`.' }),
    association: t.string({
      description:
        'Slug or id of a country: all clubs that play under its association. Needs a competition, a kind of competition or a season in the filter.',
    }),
    competition: t.string({ description: 'Slug or id of a competition, `ucl`: every team in it.' }),
  }),
});

export interface RecordScope {
  readonly team?: string | null | undefined;
  readonly association?: string | null | undefined;
  readonly competition?: string | null | undefined;
}
