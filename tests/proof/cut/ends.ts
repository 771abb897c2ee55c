/** From which day the end of a tenure was known, where a month or a year alone tells it: told anew, apart from what the graph does. */
import type { TenureFact } from '../../../src/compile/facts.ts';
import { earliestDay, latestDay } from './days.ts';

const begun = ({ from, firstMatch = '~' }: TenureFact): string =>
  [from === undefined ? '~' : latestDay(from), firstMatch].toSorted()[0] ?? '~';

const isClub = ({ team }: TenureFact): boolean => team.startsWith('club:');

/** Whether another coach took over, or this one took over another team, for good. */
function takesOver(left: TenureFact, next: TenureFact): boolean {
  if (left.team === next.team) return next.role === 'HEAD_COACH';
  if (left.coach !== next.coach) return false;
  return isClub(left) === isClub(next) || (left.role === 'HEAD_COACH' && next.role === 'HEAD_COACH');
}

/** A coach of both a club and a nation who took the one before the other may have ended has both. */
const isBeside = (left: TenureFact, next: TenureFact, day: string, to: string): boolean =>
  left.team !== next.team && isClub(left) !== isClub(next) && day <= earliestDay(to);

/** 2004 as the end of one club and the beginning of another is the summer of 2004. */
const inOneSummer = (left: TenureFact, next: TenureFact): boolean =>
  isClub(left) &&
  left.to?.length === 4 &&
  left.from !== left.to &&
  ((isClub(next) && next.from === left.to && next.to !== next.from) ||
    (next.from !== undefined && earliestDay(next.from) === `${left.to}-07-01`));

/** @param others of the same coach or the same team, itself among them. */
export function endKnown(tenure: TenureFact, others: readonly TenureFact[]): string {
  const { to, lastMatch = '' } = tenure;
  if (to === undefined) return '~';
  const last = latestDay(to);
  if (last === earliestDay(to)) return last;
  const told = others.flatMap((next) => {
    const day = inOneSummer(tenure, next) ? `${to}-07-01` : begun(next);
    const follows = begun(next) > begun(tenure) && day > lastMatch && day >= earliestDay(to);
    return follows && takesOver(tenure, next) && !isBeside(tenure, next, day, to) ? [day] : [];
  });
  return [...told, last].toSorted()[0] ?? last;
}
