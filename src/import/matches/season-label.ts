import type { SeasonFact } from '../../compile/facts.ts';
import { type FileSeason, seasonOfPath, seasonsIn } from '../../sources/football-txt/season.ts';

/** `2023-24`; `2026` for a season within one year. */
export const labelOf = ({ start, end }: FileSeason): string =>
  start === end ? `${start}` : `${start}-${String(end).slice(-2)}`;

/** The season a title or a path names, the title first; null when neither does. */
export function namedSeason(title: string | null, path: string): string | null {
  const season = seasonsIn(title ?? '')[0] ?? seasonOfPath(path);
  return season === null || season === undefined ? null : labelOf(season);
}

/** What of a season tells which days are its own. */
type SeasonDates = Pick<SeasonFact, 'competition' | 'label' | 'start' | 'end'>;

/** The season that a day falls into; null when there is none, or more than one. */
export function seasonOn<T extends SeasonDates>(
  seasons: readonly T[],
  competition: string,
  day: string,
): T | null {
  const fitting = seasons.filter(
    (dated) =>
      dated.competition === competition &&
      dated.label !== 'all' &&
      (dated.start ?? '9') <= day &&
      day <= (dated.end ?? ''),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
