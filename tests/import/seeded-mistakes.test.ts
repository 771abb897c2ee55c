/** Kinds of mistakes, ten of each, in leagues that are right without them: each is told with its file and line. */
import { expect, test } from 'vitest';
import type { RepositoryReport } from '../../src/import/report.ts';
import { factsFolder } from '../support/facts.ts';
import { type Files, Workshop } from './importing.ts';

const CLUBS = [
  'Arduino',
  'Bellini',
  'Corelli',
  'Donizetti',
  'Ermengarda',
  'Frescobaldi',
  'Gabrieli',
  'Hildegarda',
];
const DAY_MS = 86_400_000;
const YEARS = Array.from({ length: 10 }, (_, at) => 2009 + at);

const labelOf = (year: number): string => `${year}-${String(year + 1).slice(2)}`;
const pathOf = (year: number): string => `${labelOf(year)}/1-liga.txt`;

/** `Sat 2009-08-01`. */
function dayText(year: number, week: number): string {
  const day = new Date(Date.UTC(year, 7, 1) + week * 7 * DAY_MS);
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][day.getUTCDay()];
  return `  ${weekday} ${day.toISOString().slice(0, 10)}`;
}

/** A league of eight, each twice against each: matchday, day and four rows a round. */
function league(year: number): string[] {
  const lines = [`= Liga ${year}/${String(year + 1).slice(2)}`, '# Teams 8', '# Matches 56'];
  for (let round = 0; round < 14; round += 1) {
    const ring = [0, ...CLUBS.slice(1).map((_, at) => 1 + ((at + round) % 7))];
    lines.push(`» Matchday ${round + 1}`, dayText(year, round));
    for (let pair = 0; pair < 4; pair += 1) {
      const [a, b] = [CLUBS[ring[pair] ?? 0], CLUBS[ring[7 - pair] ?? 0]];
      const [home, away] = round < 7 ? [a, b] : [b, a];
      lines.push(`    15:30  ${home}  v ${away}   ${(round + pair) % 4}-${pair} (0-0)`);
    }
  }
  return lines;
}

/** What is done to a league. @returns the line, from 1, where a reader would look for it. */
type Mistake = (lines: string[], row: number) => number;

/** Index of a row in the file: each round has two lines above its four rows. */
const indexOf = (row: number): number => 3 + Math.floor(row / 4) * 6 + 2 + (row % 4);

const changed =
  (change: (text: string, lines: readonly string[], at: number) => string): Mistake =>
  (lines, row) => {
    const at = indexOf(row);
    lines[at] = change(lines[at] ?? '', lines, at);
    return at + 1;
  };

const KINDS: Readonly<Record<string, Mistake>> = {
  'a score that is no number': changed((text) => text.replace(/\d+-\d+ /u, '3-x ')),
  'more goals at half-time than at the end': changed((text) => text.replace('(0-0)', '(7-7)')),
  'a club against itself': changed((text) =>
    text.replace(/v \S+/u, `v ${/15:30 {2}(\S+)/u.exec(text)?.[1]}`),
  ),
  'a misspelt club': changed((text) => text.replace(/15:30 {2}(\S)(\S)(\S)/u, '15:30  $1$3$2')),
  'a row that is there twice': (lines, row) => {
    const at = indexOf(row);
    lines.splice(at + 1, 0, lines[at] ?? '');
    return at + 2;
  },
  'host and guest swapped': changed((text) => text.replace(/(15:30 {2})(\S+)( {2}v )(\S+)/u, '$1$4$3$2')),
  'a weekday that the day has not': (lines, row) => {
    const at = indexOf(row - (row % 4)) - 1;
    lines[at] = (lines[at] ?? '').replace(/[A-Z][a-z]{2}/u, (day) => (day === 'Mon' ? 'Tue' : 'Mon'));
    return at + 1;
  },
  'a day of another season': (lines, row) => {
    const at = indexOf(row - (row % 4)) - 1;
    lines[at] = `  ${Number(/\d{4}/u.exec(lines[at] ?? '')?.[0]) + 3}-03-02`;
    return at + 2;
  },
  'a shoot-out in a league that nobody won': changed((text) =>
    text.replace(/\d+-\d+ \(0-0\)/u, '1-1 a.e.t. (1-1, 0-0), 4-4 pen.'),
  ),
  'a row that is lost': (lines, row) => {
    lines.splice(indexOf(row), 1);
    return 3;
  },
  'a day that no month has': (lines, row) => {
    const at = indexOf(row - (row % 4)) - 1;
    lines[at] = (lines[at] ?? '').replace(/\d{4}-\d{2}-\d{2}/u, (day) => `${day.slice(0, 5)}02-30`);
    return at + 1;
  },
  'a time that no clock shows': changed((text) => text.replace('15:30', '27:75')),
  'a club that plays elsewhere on the day': changed((text, lines, at) => {
    const round = at - ((at - 5) % 6);
    const other = lines.slice(round, round + 4).find((line) => line !== text) ?? '';
    return text.replace(/v \S+/u, `v ${/v (\S+)/u.exec(other)?.[1]}`);
  }),
  'letters for digits': changed((text) => text.replace(/\d-\d /u, 'O-l ')),
  'no sign between the sides': changed((text) => text.replace('  v ', ' ')),
  'a bracket that is not closed': changed((text) => text.replace('(0-0)', '(0-0')),
  'a character that hides': changed((text) => text.replace(/15:30 {2}(\S)/u, '15:30  $1\u200b')),
  'a writing that is turned round': changed((text) => text.replace(/15:30 {2}(\S)/u, '15:30  $1\u202e')),
  'a number of matches that is not so': (lines) => {
    lines[2] = '# Matches 57';
    return 3;
  },
  'a number of teams that is not so': (lines) => {
    lines[1] = '# Teams 9';
    return 2;
  },
  'a score at half-time alone': changed((text) => text.replace(/\d-\d \(0-0\)/u, '(0-0)')),
  'a side without a name': changed((text) => text.replace(/v \S+/u, 'v')),
  'extra time in a league': changed((text) => text.replace(/\d-\d \(0-0\)/u, '2-1 a.e.t. (1-1, 0-0)')),
  'more goals than ever a side had': changed((text) => text.replace(/\d-\d \(/u, '45-0 (')),
  'a club of another league': changed((text) => text.replace(/v \S+/u, 'v Juventus')),
  'a matchday that no league has': (lines, row) => {
    const at = indexOf(row - (row % 4)) - 2;
    lines[at] = '» Matchday 99';
    return at + 3;
  },
  'a year that is one too many': (lines, row) => {
    const at = indexOf(row);
    const day = /\d{4}-\d{2}-\d{2}/u.exec(lines[indexOf(row - (row % 4)) - 1] ?? '')?.[0] ?? '';
    const moved = `  ${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    lines.splice(at, 1, moved, lines[at] ?? '', `  ${day}`);
    return at + 2;
  },
  'a character that was lost': changed((text) => text.replace(/15:30 {2}(\S)/u, '15:30  $1\uFFFD')),
};

/** Every place that a report names, as `path:line`. */
function placesIn({ rejected, notices, apart }: RepositoryReport): ReadonlySet<string> {
  const told = [...rejected, ...notices].map(({ path, line }) => `${path}:${line}`);
  return new Set([...told, ...apart.map(({ at }) => at)]);
}

async function reportOn(files: Files): Promise<RepositoryReport> {
  const workshop = new Workshop();
  using data = factsFolder();
  const [report] = await workshop.import('openfootball', workshop.checkout('italy', files), data.folder);
  return report as RepositoryReport;
}

const rowOf = (year: number): number => ((year - 2000) * 7) % 56;

test('the leagues without mistakes are told to be without', async () => {
  const files = Object.fromEntries(YEARS.map((year) => [pathOf(year), `${league(year).join('\n')}\n`]));
  const report = await reportOn(files);
  expect(report).toMatchObject({ matches: 560, rejected: [], apart: [], notices: [], damaged: [] });
});

test.each(Object.entries(KINDS))(
  '%s is told with file and line, ten times of ten',
  async (_kind, mistake) => {
    const expected: string[] = [];
    const files = Object.fromEntries(
      YEARS.map((year) => {
        const lines = league(year);
        const line = mistake(lines, rowOf(year));
        expected.push(`${pathOf(year)}:${line}`);
        return [pathOf(year), `${lines.join('\n')}\n`];
      }),
    );
    const places = placesIn(await reportOn(files));
    expect(expected.filter((place) => !places.has(place))).toEqual([]);
  },
);
