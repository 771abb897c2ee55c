import type { GraphView } from '../view.ts';
import type { MatchView } from './match-view.ts';

export function cityOf(view: GraphView, record: MatchView['record']): string | null {
  if (record.city !== undefined) return record.city;
  const venue = record.venue === undefined ? null : view.venues.get(record.venue);
  if (venue?.city !== undefined) return venue.city;
  const host = record.neutral === true ? null : view.teamEntity(record.home);
  return host?.kind === 'club' ? (host.record.city ?? null) : null;
}
