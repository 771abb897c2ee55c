import { finalsSeason, qualifyingSeason } from '../../model/ids.ts';
import { seasonViewOf } from '../nodes/resolve.ts';
import { whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { decidingTie } from './deciding-tie.ts';
import type { Edition } from './world-cup-history.ts';

export const finalsOf = (edition: Edition): string => finalsSeason(edition.edition);
export const qualifyingOf = (edition: Edition): string => qualifyingSeason(edition.edition);

export function decidedIn({ record, outcome }: Edition): 'GROUP' | 'TIE' | null {
  if (outcome === 'IN_PROGRESS' || record.decidedBy === undefined) return null;
  return record.decidedBy === 'GROUP' ? 'GROUP' : 'TIE';
}

export function decisiveTie(view: GraphView, edition: Edition) {
  return whenReady(decisiveMatch(view, edition), (match) => {
    const tie = match?.record.tie;
    if (!match || tie === undefined) return null;
    return whenReady(
      view.team(edition.record.team),
      (team) =>
        (team && decidingTie(view, team, match)) ??
        whenReady(seasonViewOf(view, match.record.season), (season) => season.tie(tie)),
    );
  });
}

export function decisiveMatch(view: GraphView, edition: Edition) {
  const { record, outcome } = edition;
  const { match } = record;
  if (outcome === 'IN_PROGRESS' || match === undefined) return null;
  return whenReady(
    view.team(record.team),
    (team) =>
      team?.match(match) ??
      // In a group, a match of other teams may have decided it.
      whenReady(view.season(qualifyingOf(edition)), (season) => season?.match(match) ?? null),
  );
}
