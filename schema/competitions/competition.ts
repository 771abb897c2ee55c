import { confederationOf, countryOf } from '../../src/graph/nodes/resolve.ts';
import { connectionOf } from '../kit/connection.ts';
import { CompetitionRef, ConfederationRef, CountryRef, EntityRef, NodeRef } from '../kit/refs.ts';
import { CompetitionKindEnum } from './competition-kind.ts';

CompetitionRef.implement({
  description: 'A competition, over all its seasons.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'competition',
  fields: (t) => ({
    fullName: t.string({
      nullable: true,
      description: 'Its name in full; null when the common one is.',
      resolve: ({ record }) => record.fullName ?? null,
    }),
    kind: t.field({
      type: CompetitionKindEnum,
      description: 'What sort it is.',
      resolve: ({ record }) => record.kind,
    }),
    confederation: t.field({
      type: ConfederationRef,
      nullable: true,
      description: 'The confederation that organises it; null when FIFA or a country does.',
      resolve: ({ record }, _args, { view }) => {
        const { organiser } = record;
        return organiser !== undefined && view.index.confederations.has(organiser)
          ? confederationOf(view, organiser)
          : null;
      },
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country it is played in; null for an international one.',
      resolve: ({ record }, _args, { view }) =>
        record.country === undefined ? null : countryOf(view, record.country),
    }),
  }),
});

export const CompetitionConnectionRef = connectionOf('Competition', CompetitionRef, 'competitions');
