import { globalId, globalIds, isOfKind, parseGlobalId } from '../../model/ids.ts';
import type { Facts, Located } from '../facts.ts';
import type { Rule } from './rule.ts';

const idsOf = <T extends { readonly id: string }>(facts: readonly Located<T>[]): readonly T[] =>
  facts.map(({ value }) => value);

/** Every id that a row of a table has. */
function idsThere(facts: Facts): ReadonlySet<string> {
  const teams = idsOf(facts.countries).filter(({ nationalTeam }) => nationalTeam);
  return new Set([
    ...globalIds('club', idsOf(facts.clubs)),
    ...globalIds('coach', idsOf(facts.coaches)),
    ...globalIds('competition', idsOf(facts.competitions)),
    ...globalIds('confederation', idsOf(facts.confederations)),
    ...globalIds('country', idsOf(facts.countries)),
    ...globalIds('national-team', teams),
    ...globalIds('match', idsOf(facts.matches)),
    ...globalIds('season', idsOf(facts.seasons)),
    ...globalIds('source', idsOf(facts.sources)),
    ...globalIds('tenure', idsOf(facts.tenures)),
    ...globalIds('venue', idsOf(facts.venues)),
    ...facts.stages.map(({ value }) => globalId('stage', `${value.season}/${value.code}`)),
  ]);
}

/** Ties and campaigns are worked out of matches, so no table tells whether one exists. */
const isMade = (id: string): boolean => isOfKind(id, 'tie') || isOfKind(id, 'campaign');

export const movedIds: Rule = {
  name: 'moved-ids',
  statement: 'An id that was given up is nothing’s any more, and leads to one that is there.',
  sees: ['moved'],
  brokenByImport: 'NOTHING',
  check(facts, report) {
    if (facts.moved.length === 0) return;
    const there = idsThere(facts);
    const given = new Map<string, Located<unknown>>();
    for (const fact of facts.moved) {
      const { from, to } = fact.value;
      const other = given.get(from);
      given.set(from, fact);
      if (parseGlobalId(from) === null)
        report(fact, `${from} is no id`, 'write it with its kind: venue:sinobo-stadium');
      else if (there.has(from)) report(fact, `${from} is there`, 'an id that is still used was not given up');
      else if (other !== undefined)
        report(fact, `${from} moved already, at ${other.file}:${other.line}`, 'an id moves once');
      else if (!there.has(to) && !isMade(to) && !facts.moved.some(({ value }) => value.from === to))
        report(fact, `${to} is not there`, 'name an id that is');
    }
  },
};
