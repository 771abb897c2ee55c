import type { MatchSide } from '../../src/graph/records/sides.ts';
import { recordBefore } from '../../src/graph/teams/succession.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { isOfKind, parseGlobalId, slugOf } from '../../src/model/ids.ts';
import { badInput } from '../kit/errors.ts';
import { readId } from '../kit/node.ts';
import type { SideBy } from './side-by.ts';

/** @throws BAD_USER_INPUT for a text that is not an id, or an id of another kind. */
export function teamSide(view: GraphView, id: string): MatchSide | null {
  const { kind } = parseGlobalId(id) ?? readId(id);
  if (kind !== 'club' && kind !== 'national-team')
    throw badInput(`${id} is not a team`, 'the id of a club or national team, such as club:bayern');
  return view.teamEntity(id) === null ? null : { kind: 'team', id };
}

export const associationSide = (view: GraphView, slug: string): MatchSide | null =>
  view.countries.get(slug) === null ? null : { kind: 'association', id: slug };

function coachSide(view: GraphView, id: string): MatchSide | null {
  const { kind, slug } = parseGlobalId(id) ?? readId(id);
  if (kind !== 'coach') throw badInput(`${id} is not a coach`, 'an id such as coach:carlo-ancelotti');
  return view.coaches.get(slug) === null ? null : { kind: 'coach', id: slug };
}

/** A side, with the earlier teams whose record it continues. */
export function withPredecessors(view: GraphView, side: MatchSide): MatchSide {
  if (side.kind !== 'team' || !isOfKind(side.id, 'national-team')) return side;
  return { ...side, before: recordBefore(view, slugOf(side.id)) };
}

/**
 * The side that an argument names; null when there is none.
 * @throws BAD_USER_INPUT for a text that is not an id.
 */
export function sideOf(view: GraphView, by: SideBy): MatchSide | null {
  if (by.team) return teamSide(view, by.team);
  if (by.association) return associationSide(view, by.association);
  return by.coach ? coachSide(view, by.coach) : null;
}
