/** The outcomes that a group decided on a day that nothing tells, since not all of its matches are held. */
import { finalsSeason } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';
import { indexFacts } from '../index-facts.ts';
import { outcomesOf } from '../outcomes/outcomes.ts';

/** One line for each, by season and team in the order of the tables. */
export function undatedOutcomes(facts: Facts): readonly string[] {
  const index = indexFacts(facts);
  const ofGroups = new Set(
    facts.outcomes
      .filter(({ value }) => value.decidedBy === 'GROUP')
      .map(({ value }) => `${value.team} in ${finalsSeason(value)}`),
  );
  return facts.seasons.flatMap(({ value: season }) =>
    outcomesOf(facts, index, season)
      .filter(({ team, decidedOn }) => decidedOn === undefined && ofGroups.has(`${team} in ${season.id}`))
      .map(({ team, outcome }) => `undated ${outcome} of ${team} in ${season.id}`),
  );
}
