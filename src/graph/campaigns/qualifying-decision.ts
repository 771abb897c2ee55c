import { finalsSeason } from '../../model/ids.ts';
import { seasonViewOf } from '../nodes/resolve.ts';
import { bothReady, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { decidingTie } from './deciding-tie.ts';
import { cyclesOf, type Edition } from './qualification.ts';

export const finalsOf = ({ record }: Edition): string => finalsSeason(record);

/** The season in which teams sought their places; empty where there was none, and where the graph does not hold it. */
export const qualifyingOf = (view: GraphView, { record }: Edition): string =>
  view.index.seasons.get(finalsSeason(record))?.qualification ?? '';

/** The day an outcome was settled, where one is told; of a place that was given up later, the day it was won. */
export function dayOfOutcome({ record, outcome }: Edition): string | null {
  if (outcome === 'IN_PROGRESS') return null;
  return (outcome === record.outcome ? record.decidedOn : record.qualifiedOn) ?? null;
}

export function decidedIn({ record, outcome }: Edition): 'GROUP' | 'TIE' | null {
  if (outcome === 'IN_PROGRESS' || record.decidedBy === undefined) return null;
  return record.decidedBy === 'GROUP' ? 'GROUP' : 'TIE';
}

export function decisiveTie(view: GraphView, edition: Edition) {
  return whenReady(decisiveMatch(view, edition), (match) => {
    const tie = match?.record.tie;
    if (!match || tie === undefined) return null;
    const { team, competition } = edition.record;
    return whenReady(
      bothReady(view.team(team), cyclesOf(view, team, competition)),
      ([own, { deciders }]) =>
        (own && decidingTie(view, own, match, deciders)) ??
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
      whenReady(view.season(qualifyingOf(view, edition)), (season) => season?.match(match) ?? null),
  );
}
