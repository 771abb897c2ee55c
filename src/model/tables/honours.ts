import { PROVENANCE, TOLD_FROM } from '../common.ts';
import { day, otherwise, reference, required, team, text, word } from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { CONFIDENCES, HONOUR_RANKS, HONOUR_STATUSES } from '../vocabularies.ts';

const aside = doc('an honour is one statement of the team, made of all its columns');

export const honours = table({
  name: 'honours',
  tells: doc('A title or a place, as a fact of its own: titles cannot be worked out from tables alone.'),
  order: ['competition', 'label', 'team'],
  key: ['competition', 'label', 'team', 'honour', 'status'],
  columns: {
    season: reference('season', { tells: doc('That season; empty where only the honour is held.'), aside }),
    competition: required(reference('competition', { tells: doc('Of which competition.'), aside })),
    label: required(text({ tells: doc('Of which season, `2005-06`.'), aside })),
    team: team({ tells: doc('Whose; empty where nobody was given it.'), aside }),
    honour: otherwise('CHAMPION', word(HONOUR_RANKS, { tells: doc('Where the team came in.'), aside })),
    status: otherwise('AWARDED', word(HONOUR_STATUSES, { tells: doc('Whether it stands.'), aside })),
    decidedOn: day({
      tells: doc(
        'The day of the match, or of the last one of the league, that decided it; empty when not known.',
      ),
      aside,
    }),
    from: day({ tells: doc('The day from which it is known; empty: the end of the season.'), aside }),
    to: day({ tells: doc('The day it was taken away; empty while it stands.'), aside }),
    reason: text({ tells: doc('Why it does not stand, or was given later.'), aside }),
    confidence: word(CONFIDENCES, {
      tells: doc('How well it is attested; empty where its source says so.'),
      aside: doc('it says how sure the rest is'),
    }),
    ...PROVENANCE,
    evidence: text({ tells: doc('Where it was read.'), aside: doc('it says who says the rest') }),
    toldFrom: TOLD_FROM,
  },
});
