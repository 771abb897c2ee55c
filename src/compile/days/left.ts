/** When a coach had surely left a team, where no source tells the day: by then another led it, or he led another. */
import type { TenureRecord } from '../../documents/catalogue.ts';
import { spanOf, type TenureSpan } from '../../documents/tenure-span.ts';
import { AFTER_ALL_DAYS, addDays, firstDay, lastDay } from '../../football/partial-date.ts';
import { isOfKind } from '../../model/ids.ts';

/** Whether a month or a year alone tells when it ended, or nothing does. */
const isEndOpen = ({ to, end }: TenureRecord): boolean =>
  to === undefined ? end === 'UNKNOWN' : firstDay(to) < lastDay(to);

const isOfClub = ({ tenure }: TenureSpan): boolean => isOfKind(tenure.team, 'club');

const isHeadCoach = ({ tenure }: TenureSpan): boolean => tenure.role === 'HEAD_COACH';

/**
 * The day from which a tenure tells that another was over. Where a year alone tells the end of that, and this may have begun as
 * soon as it ended, both mean the summer of a club: else it has to have begun for sure.
 */
function followed(own: TenureSpan, next: TenureSpan): string {
  const isOneSummer = own.tenure.to?.length === 'yyyy'.length && next.first === addDays(own.last, 1);
  return isOneSummer ? next.first : next.begun;
}

/** Whether a tenure began after another, and by the last day on which that may have ended. */
function isNext(own: TenureSpan, next: TenureSpan): boolean {
  const { to = AFTER_ALL_DAYS, lastMatch = '' } = own.tenure;
  const day = followed(own, next);
  return next.begun > own.begun && day > lastMatch && day >= own.lasted && day <= lastDay(to);
}

/**
 * Whether a coach left one team for another. Nobody leads two clubs, or two nations. Who leads a club and a nation may have
 * both posts: he does where he had begun in one before the time told for the end of the other, where no such time is told,
 * and where he was caretaker or shared the bench.
 */
function leftFor(own: TenureSpan, next: TenureSpan): boolean {
  if (own.tenure.team === next.tenure.team || !isNext(own, next)) return false;
  if (isOfClub(own) === isOfClub(next)) return true;
  return (
    own.tenure.to !== undefined && followed(own, next) > own.lasted && isHeadCoach(own) && isHeadCoach(next)
  );
}

/** A caretaker may stand in for a while; a head coach follows. */
const gaveWayTo = (own: TenureSpan, next: TenureSpan): boolean =>
  own.tenure.team === next.tenure.team && isHeadCoach(next) && isNext(own, next);

/** The tenures, each with the day by which the coach had left where only that can be told. */
export function withDaysLeft(tenures: readonly TenureRecord[]): readonly TenureRecord[] {
  const spans = tenures.map(spanOf);
  const ofCoach = Map.groupBy(spans, ({ tenure }) => tenure.coach);
  const ofTeam = Map.groupBy(spans, ({ tenure }) => tenure.team);
  return spans.map((own) => {
    const { tenure } = own;
    if (!isEndOpen(tenure)) return tenure;
    const next = [
      ...(ofCoach.get(tenure.coach) ?? []).filter((other) => leftFor(own, other)),
      ...(ofTeam.get(tenure.team) ?? []).filter((other) => gaveWayTo(own, other)),
    ];
    const [left] = next.map((other) => followed(own, other)).toSorted();
    return left === undefined ? tenure : { ...tenure, left };
  });
}
