import type { MatchSide } from '../../src/graph/records/sides.ts';
import { recordBefore } from '../../src/graph/teams/succession.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { isOfKind, slugOf } from '../../src/model/ids.ts';
import { requireCoach, requireCountry, requireTeam } from '../kit/require-known.ts';
import type { SideBy } from './side-by.ts';

/** Null before the team was there. @throws BAD_USER_INPUT for the id of no team. */
export function teamSide(view: GraphView, id: string): MatchSide | null {
  requireTeam(view, id);
  return view.teamEntity(id) === null ? null : { kind: 'team', id };
}

/** Null before the country was there. @throws BAD_USER_INPUT for the slug of no country. */
export function associationSide(view: GraphView, slug: string): MatchSide | null {
  requireCountry(view, slug);
  return view.countries.get(slug) === null ? null : { kind: 'association', id: slug };
}

/** Null before the coach is known to have led a team. @throws BAD_USER_INPUT for the id of no coach. */
function coachSide(view: GraphView, id: string): MatchSide | null {
  requireCoach(view, id);
  const slug = slugOf(id);
  return view.coaches.get(slug) === null ? null : { kind: 'coach', id: slug };
}

/** A side, with the earlier teams whose record it continues. */
export function withPredecessors(view: GraphView, side: MatchSide): MatchSide {
  if (side.kind !== 'team' || !isOfKind(side.id, 'national-team')) return side;
  return { ...side, before: recordBefore(view, slugOf(side.id)) };
}

/**
 * The side that an argument names; null where it was not there on the as-of day.
 * @throws BAD_USER_INPUT where it names nothing.
 */
export function sideOf(view: GraphView, { team, association, coach }: SideBy): MatchSide | null {
  if (typeof team === 'string') return teamSide(view, team);
  if (typeof association === 'string') return associationSide(view, association);
  return typeof coach === 'string' ? coachSide(view, coach) : null;
}
