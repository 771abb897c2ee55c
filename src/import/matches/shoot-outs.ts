/** Ties whose last match has a shoot-out and no score: their winner is known all the same. */
import type { WritableCells } from '../../model/kit/write-row.ts';
import type { ties } from '../../model/tables/ties.ts';
import type { TieMatch } from './ties.ts';

type TieRow = WritableCells<typeof ties.columns>;

/** Rows of the table of ties. */
export const wonByShootOut = (matches: readonly TieMatch[]): readonly TieRow[] =>
  matches.flatMap(({ fact, home, away, stage, tie, leg }) => {
    const { fullTime, afterExtraTime, penalties } = fact.score ?? {};
    if (tie === null || penalties == null || fullTime != null || afterExtraTime != null) return [];
    const first = matches.find((other) => other.tie === tie && other.leg === 1) ?? { home, away };
    const winner = penalties.home > penalties.away ? home : away;
    const slots = leg === null ? { slotA: home, slotB: away } : { slotA: first.home, slotB: first.away };
    return {
      code: tie,
      stage,
      ...slots,
      knownFrom: '',
      date: fact.date,
      winner,
      decidedBy: 'PENALTIES',
      note: '',
    };
  });
