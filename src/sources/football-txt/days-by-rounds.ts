/**
 * The days of a season whose header is a year early. `# Date Mar 09 2012 - Oct 20 2012` under `2012/13` was counted from
 * the first year of the title; a season that is named after two years ends in the second. Its rows have neither year nor
 * weekday, so the order of the rounds tells where the year turns.
 */
import { isoDate } from '../calendar.ts';
import type { TextLine } from '../decode.ts';
import type { WrittenDate } from './date.ts';
import { readLine } from './line.ts';
import { type FileSeason, seasonsIn } from './season.ts';
import { readRange } from './state.ts';
import type { DateRange } from './year.ts';

/** A date without a year, and its line. */
interface BareDate {
  readonly line: number;
  readonly written: WrittenDate;
}

/** A year of twelve months of 31 days each: then any two days can be compared before their year is known. */
const YEAR = 12 * 31;
/** A round may begin so many days before most of its matches. */
const EARLY = 31;

/** The lines that tell the season: most files are read once only. */
const HEAD = /^\s*(?:=|#\s*Date\b)/u;

const inYear = ({ written: { month, day } }: BareDate): number => (month - 1) * 31 + day - 1;
const yearNear = (day: number, other: number): number => Math.round((other - day) / YEAR);

/** The title and the stated range of a file with one competition; null for any other. */
function headOf(
  lines: readonly TextLine[],
): { readonly season: FileSeason; readonly range: DateRange } | null {
  const read = lines.filter(({ text }) => HEAD.test(text)).map(({ text }) => readLine(text, []));
  const [title, second] = read.filter(({ is }) => is === 'title');
  const property = read.find((line) => line.is === 'property' && line.name === 'Date');
  if (title?.is !== 'title' || second !== undefined || property?.is !== 'property') return null;
  const [season] = seasonsIn(title.text);
  const range = season === undefined ? null : readRange(property.value, [season]);
  return season === undefined || range === null ? null : { season, range };
}

/** Whether a season would begin in the spring before it and end before its second year. */
const isYearEarly = ({ start, end }: FileSeason, { from, to }: DateRange): boolean =>
  start < end && from < `${start}-06-01` && to < `${end}-01-01`;

/** The dates of each round, in the order of the file; null where one has its year or its weekday. */
function roundsOf(lines: readonly TextLine[], season: FileSeason): readonly (readonly BareDate[])[] | null {
  const rounds: BareDate[][] = [[]];
  for (const { text, number } of lines) {
    const line = readLine(text, [season]);
    if (line.is === 'heading') rounds.push([]);
    const written = line.is === 'date' || line.is === 'row' ? line.head.date : null;
    if (written === null) continue;
    if (written.year !== null || written.weekday !== null) return null;
    rounds.at(-1)?.push({ line: number, written });
  }
  return rounds.filter(({ length }) => length > 0);
}

/** The day in the middle of each round, counted from the year in which the first round begins. */
function middlesOf(rounds: readonly (readonly BareDate[])[]): readonly number[] {
  const middles: number[] = [];
  for (const round of rounds) {
    const days = round.map(inYear);
    const near = middles.at(-1) ?? days[0] ?? 0;
    const placed = days.map((day) => day + YEAR * yearNear(day, near)).sort((a, b) => a - b);
    middles.push(placed[Math.floor(placed.length / 2)] ?? near);
  }
  return middles;
}

/** ISO days by line; empty for a file whose header is right, or says nothing. */
export function daysByRounds(lines: readonly TextLine[]): ReadonlyMap<number, string> {
  const head = headOf(lines);
  if (head === null || !isYearEarly(head.season, head.range)) return new Map();
  const rounds = roundsOf(lines, head.season) ?? [];
  const middles = middlesOf(rounds);
  const [begun = 0] = middles;
  const lastYear = Math.floor((middles.at(-1) ?? 0) / YEAR);
  const days = rounds.flatMap((round, at) =>
    round.flatMap((date): (readonly [number, string])[] => {
      const near = yearNear(inYear(date), middles[at] ?? 0);
      // A match put off for more than half a year looks like one before the season.
      const isBefore = inYear(date) + YEAR * near < begun - EARLY;
      const year = head.season.end - lastYear + near + (isBefore ? 1 : 0);
      const iso = isoDate(year, date.written.month, date.written.day);
      return iso === null ? [] : [[date.line, iso]];
    }),
  );
  return new Map(days);
}
