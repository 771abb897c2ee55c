/** What is held of competitions, told from columns of the catalogue: no record is made of their hundreds of seasons. */
import { GAP, STARTED } from '../../documents/season-gap.ts';
import { compareText } from '../../football/match.ts';
import { unescaped } from '../../store/ascii-json.ts';
import type { GraphView } from '../view.ts';
import { gapsOf, type SeasonGap } from './coverage.ts';

/** The seasons of some competitions of which something is counted. */
export interface CountedSeasons {
  /** Ids of those that have one, in alphabetical order. */
  readonly competitions: readonly string[];
  /** The first day of the first of them; null where none is known. */
  readonly from: string | null;
  /** See `Coverage`. */
  readonly gaps: readonly string[];
}

/** Of all days: as of one, seasons have to be looked at as they stood. */
export function countedSeasons({ index }: GraphView, ids: readonly string[]): CountedSeasons {
  const { seasons } = index;
  const [started, gaps] = [seasons.textsByIndex(STARTED), seasons.textsByIndex(GAP)];
  const competitions = seasons.textsByIndex('competition');
  const rows = seasons.indexesHavingAny(['competition'], ids).filter((row) => started[row] !== undefined);
  const seasonGaps = rows.map((row): SeasonGap => {
    const [competition = '', gap] = [competitions[row], gaps[row]];
    // Where nothing is lacking no id is told.
    return gap === undefined
      ? { id: competition, competition, gap: null }
      : { id: seasons.idAt(row), competition, gap: unescaped(gap) };
  });
  return {
    competitions: [...new Set(seasonGaps.map(({ competition }) => competition))].sort(compareText),
    from: rows.flatMap((row) => started[row] || []).sort(compareText)[0] ?? null,
    gaps: gapsOf(seasonGaps),
  };
}
