import type { UsualGround } from '../../documents/catalogue.ts';
import { firstDay, lastDay } from '../../football/partial-date.ts';
import type { GraphView } from '../view.ts';
import type { MatchView } from './match-view.ts';

/** Before which others a use goes. */
const ORDER: readonly UsualGround['use'][] = ['EUROPEAN_HOME', 'TEMPORARY', 'HOME'];

const isOn = ({ from, to }: UsualGround, day: string): boolean =>
  (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day);

/** The ground at which the side named first usually played such matches then; null where none is told. */
export function usualGroundOf(view: GraphView, match: MatchView): string | null {
  const host = match.neutral ? null : view.teamEntity(match.home);
  if (host?.kind !== 'club') return null;
  const competition = view.index.seasons.get(match.record.season)?.competition ?? '';
  const isEuropean = view.index.competitions.get(competition)?.kind === 'CONTINENTAL_CLUB';
  const day = match.date < view.day ? match.date : view.day;
  const fitting = (host.record.usualGrounds ?? [])
    .filter((ground) => isOn(ground, day) && (isEuropean || ground.use !== 'EUROPEAN_HOME'))
    .toSorted((a, b) => ORDER.indexOf(a.use) - ORDER.indexOf(b.use));
  return fitting[0]?.venue ?? null;
}
