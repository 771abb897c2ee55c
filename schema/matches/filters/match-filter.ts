import {
  type MatchConditions,
  type MatchFilter,
  sideCondition,
} from '../../../src/graph/matches/selection.ts';
import type { GraphView } from '../../../src/graph/view.ts';
import { builder } from '../../kit/builder.ts';
import { type ArgBuilder, pageArgs } from '../../kit/connection.ts';
import { badInput } from '../../kit/errors.ts';
import {
  requireCompetition,
  requireCountry,
  requireSeason,
  requireStageCode,
  requireTeam,
} from '../../kit/require-known.ts';
import { conditionFields, MatchConditionInput } from './match-condition.ts';
import { MatchOrderEnum } from './match-order.ts';

/** The most alternatives of a filter. */
const MOST_ALTERNATIVES = 4;

export const MatchFilterInput = builder.inputType('MatchFilter', {
  description: 'Which matches: every condition given must hold. An empty filter lets all through.',
  fields: (t) => ({
    ...conditionFields(t),
    anyOf: t.field({
      type: [MatchConditionInput],
      description: `One of these, 1 to ${MOST_ALTERNATIVES}, must hold as well: \`anyOf: [{ stage: "sf" }, { stage: "final" }]\`.`,
    }),
  }),
});

function checkConditions(view: GraphView, given: MatchConditions): void {
  if (given.from && given.to && given.from > given.to) {
    throw badInput(`the filter runs from ${given.from} to ${given.to}`, 'a from that is not after to');
  }
  requireCompetition(view, given.competition);
  requireSeason(view, given.season);
  requireStageCode(view, given.stage);
  requireCountry(view, given.opponentCountry);
  requireTeam(view, given.opponent);
}

/**
 * A filter whose names are all there; an empty one where none is given.
 * @throws BAD_USER_INPUT for a filter that names what is not there, or runs backwards.
 */
export function checkedFilter(view: GraphView, filter: MatchFilter | null | undefined): MatchFilter {
  const given = filter ?? {};
  const { anyOf } = given;
  if (anyOf && (anyOf.length === 0 || anyOf.length > MOST_ALTERNATIVES))
    throw badInput(`anyOf has ${anyOf.length} alternatives`, `1 to ${MOST_ALTERNATIVES}`);
  for (const conditions of [given, ...(anyOf ?? [])]) checkConditions(view, conditions);
  return given;
}

/**
 * The same, for a list of the matches of several teams.
 * @throws BAD_USER_INPUT also for a filter that asks of one side.
 */
export function checkedWideFilter(view: GraphView, filter: MatchFilter | null | undefined): MatchFilter {
  const misplaced = sideCondition(filter ?? {});
  if (misplaced !== undefined)
    throw badInput(
      `${misplaced} needs a list of one team's matches`,
      'the matches field of a club or national team',
    );
  return checkedFilter(view, filter);
}

/** The arguments of every connection of matches: a page, which of them, in which order. */
export function matchArgs(arg: ArgBuilder) {
  return {
    ...pageArgs(arg),
    filter: arg({ type: MatchFilterInput, description: 'Which matches.' }),
    orderBy: arg({
      type: MatchOrderEnum,
      description: 'In which order; the earliest first when not given.',
    }),
  };
}
