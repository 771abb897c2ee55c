/** A season as titles and paths write it: `2024/25`, `2019-20`, `2012/2013`, `1930`. `end` is `start` or a year later. */
export interface FileSeason {
  readonly start: number;
  readonly end: number;
}

// The year must not be part of another word or number: `1990s`, `2022q`.
const SEASON = /(?<![\p{L}\d])((?:18|19|20)\d{2})(?:[/_-](\d{4}|\d{2}|\d)(?![\p{L}\d/-]))?(?![\p{L}\d])/gu;

/** Every season that a text names, in order. */
export function seasonsIn(text: string): readonly FileSeason[] {
  return [...text.matchAll(SEASON)].flatMap((match) => {
    const season = toSeason(match[1] ?? '', match[2]);
    return season === null ? [] : [season];
  });
}

/** The season named last in the path: in the file name, or in the nearest folder. Null when the path names none. */
export function seasonOfPath(path: string): FileSeason | null {
  const segments = path.split(/[/\\]/).reverse().slice(0, 4);
  for (const segment of segments) {
    // In `2020_br1.txt`, the part after the underscore is the league, unless it continues the season (`2011_12`).
    const season = seasonsIn(segment.replace(/_(?!\d{2}(?!\d))/g, ' '))[0];
    if (season !== undefined) return season;
  }
  return null;
}

function toSeason(first: string, second: string | undefined): FileSeason | null {
  const start = Number(first);
  if (second === undefined) return { start, end: start };
  const digits = second.length;
  const end = start + 1;
  return String(end).slice(-digits) === second ? { start, end } : null;
}
