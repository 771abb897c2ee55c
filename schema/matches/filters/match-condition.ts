import { CompetitionKindEnum } from '../../competitions/competition-kind.ts';
import { builder } from '../../kit/builder.ts';
import type { InferredSchemaTypes } from '../../kit/connection.ts';
import { MatchResultEnum } from '../match-result.ts';
import { VenueSideEnum } from '../venue-side.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<InferredSchemaTypes, 'InputObject'>;

/** The conditions that a filter may set. */
export function conditionFields(t: InputFields) {
  return {
    competition: t.string({ description: 'Slug or id of the competition, `ucl`.' }),
    competitionKind: t.field({
      type: CompetitionKindEnum,
      description: 'Sort of competition: `CONTINENTAL_CLUB` for all European matches of a club.',
    }),
    season: t.string({ description: 'Slug or id of the season, `ucl-2025-26`.' }),
    stage: t.string({ description: 'Code of the stage, `r16`.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    to: t.field({ type: 'Date', description: 'On this day or earlier.' }),
    played: t.boolean({ description: 'True: only matches with a result. False: only those without.' }),
    opponent: t.id({ description: 'Id or slug of the other side. Only where the list is of one team.' }),
    opponentCountry: t.string({
      description:
        'Slug or id of the country whose association the other side plays under. Only where the list is of one team.',
    }),
    side: t.field({
      type: VenueSideEnum,
      description: 'Where the team plays. Only where the list is of one team.',
    }),
    result: t.field({
      type: MatchResultEnum,
      description: 'What it was for the team. Only where the list is of one team.',
    }),
  };
}

export const MatchConditionInput = builder.inputType('MatchCondition', {
  description: 'Which matches: every condition given must hold.',
  fields: conditionFields,
});
