import type { SeasonFact } from '../../compile/facts.ts';
import { type FileSeason, seasonOfPath, seasonsIn } from '../../sources/football-txt/season.ts';

/** `2023-24`; `2026` for a season within one year. */
export const labelOf = ({ start, end }: FileSeason): string =>
  start === end ? `${start}` : `${start}-${String(end).slice(-2)}`;

/** The season that a title or a path names. The title comes first; null when neither names one. */
export function namedSeason(title: string | null, path: string): string | null {
  const season = seasonsIn(title ?? '')[0] ?? seasonOfPath(path);
  return season === null || season === undefined ? null : labelOf(season);
}

/** The part of a season that tells which days belong to it. */
type SeasonDates = Pick<SeasonFact, 'competition' | 'label' | 'start' | 'end'>;

/** The season of a day; null when there is none, or more than one. */
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
