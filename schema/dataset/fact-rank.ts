import { builder } from '../kit/builder.ts';

export const FactRankEnum = builder.enumType('FactRank', {
  description: 'How a value stands among those that differ, as in Wikidata.',
  values: {
    PREFERRED: { description: 'The one to use, by a stated rule: see `dataset.conflicts`.' },
    NORMAL: { description: 'Nothing speaks against it.' },
    DEPRECATED: {
      description: 'Kept to be seen, and not to be used: another source is preferred, or a ruling undid it.',
    },
  },
});
