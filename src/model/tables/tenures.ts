import { NOTE, PROVENANCE, TOLD_FROM } from '../common.ts';
import {
  day,
  otherwise,
  partialDate,
  reference,
  required,
  team,
  text,
  unstored,
  word,
} from '../kit/column.ts';
import { doc } from '../kit/doc.ts';
import { table } from '../kit/table.ts';
import { COACH_ROLES, CONFIDENCES, TENURE_ENDS } from '../vocabularies.ts';

const aside = doc('a tenure is one statement of the team and of the coach, made of all its columns');

export const tenures = table({
  name: 'tenures',
  path: 'tenures',
  tells: doc('A coach in charge of a team.'),
  node: 'tenure',
  order: ['team', 'from', 'coach', 'role'],
  key: ['coach', 'team', 'from', 'role'],
  columns: {
    coach: required(reference('coach', { tells: doc('Who led the team.'), aside })),
    team: required(team({ tells: doc('Which team, as `club:atalanta`.'), aside })),
    role: otherwise('HEAD_COACH', word(COACH_ROLES, { tells: doc('In what role.'), aside })),
    from: partialDate({
      tells: doc('Since when, as precise as the source has it; empty when unknown.'),
      aside,
    }),
    to: partialDate({ tells: doc('Until when; empty when unknown, and while it lasts.'), aside }),
    end: otherwise('UNKNOWN', word(TENURE_ENDS, { tells: doc('What is known of its end.'), aside })),
    confidence: otherwise('LOW', word(CONFIDENCES, { tells: doc('How well it is attested.'), aside })),
    firstMatch: day({
      tells: doc('The first match held that was led, where `from` leaves it open; empty where it does not.'),
      aside: doc('it tells coaches of matches apart, and no date of the tenure'),
    }),
    lastMatch: day({
      tells: doc(
        'The last match held that was led, where `to` leaves it open, or that was surely led, where no end is known; else empty.',
      ),
      aside: doc('it tells coaches of matches apart, and no date of the tenure'),
    }),
    ...PROVENANCE,
    evidence: unstored(
      text({ tells: doc('Where the dates were read.'), aside: doc('it says who says the rest') }),
    ),
    note: unstored(NOTE),
    toldFrom: TOLD_FROM,
  },
});
