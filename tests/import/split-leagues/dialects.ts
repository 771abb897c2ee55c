/** How files of Football.TXT tell the phases of a season apart. */
import type { Ending } from './endings.ts';
import type { PlayedSeason, Round } from './played.ts';
import type { Result } from './result.ts';

const DAY_MS = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Sat Aug/5 2023`. */
function dayOf(year: number, number: number): string {
  const day = new Date(Date.UTC(year, 6, 20) + number * 6 * DAY_MS);
  return `${WEEKDAYS[day.getUTCDay()]} ${MONTHS[day.getUTCMonth()]}/${day.getUTCDate()} ${day.getUTCFullYear()}`;
}

const row = ({ home, away, goals }: Result): string => `    ${home} v ${away}  ${goals.join('-')}\n`;
const block = (heading: string, day: string, round: Round): string =>
  `${heading}\n  ${day}\n${round.map(row).join('')}\n`;

/** Headings of a round: of the first phase, or of a later one by its number. `null`: none above its phase. */
interface Dialect {
  readonly name: string;
  readonly first: (round: number) => string;
  /** Above a whole later phase. @param last whether it is that against relegation. */
  readonly phase: (title: string, phase: number, isLast: boolean) => string;
  readonly round: (phase: number, round: number, total: number, isLast: boolean) => string;
}

const by =
  (words: readonly [top: string, middle: string, bottom: string]) => (phase: number, isLast: boolean) =>
    phase === 0 ? words[0] : isLast ? words[2] : words[1];

const rounds = by(['Championship Round', 'European Round', 'Relegation Round']);
const groups = by(['Championship Group', 'Conference League Group', 'Relegation Group']);
const german = by(['Meistergruppe', 'Europagruppe', 'Qualifikationsgruppe']);
const numbers = by(['Play-off 1', 'Play-off 2', 'Play-off 3']);
const playOffs = by(['Championship Play-offs', 'Playoffs, Conference League', 'Relegation Play-offs']);
const words = by(['Playoffs - Championship', 'Playoffs - Europe', 'Playoffs - Relegation']);
const playOut = by(['Play-off', 'Play-off Europe', 'Play-out']);

const nothing = (): string => '';

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'a heading in two parts',
    first: (round) => `▪ Matchday ${round}`,
    phase: (_, phase, isLast) => `▪ ${by(['Championship', 'Europe', 'Relegation'])(phase, isLast)}`,
    round: (_, round, total) => `▪▪ Matchday ${total + round}`,
  },
  {
    name: 'rounds with numbers',
    first: (round) => `▪ Regular Season - ${round}`,
    phase: nothing,
    round: (phase, round, _, isLast) => `▪ ${rounds(phase, isLast)} - ${round}`,
  },
  {
    name: 'titles of their own',
    first: (round) => `» Runde ${round}`,
    phase: (title, phase, isLast) => `= ${title}, ${german(phase, isLast)}`,
    round: (_, round) => `» Runde ${round}`,
  },
  {
    name: 'all rounds alike',
    first: (round) => `» Matchday ${round}`,
    phase: nothing,
    round: (_, round, total) => `» Matchday ${total + round}`,
  },
  {
    name: 'numbers of play-offs',
    first: (round) => `» Regular Season, Matchday ${round}`,
    phase: (_, phase, isLast) => `== ${numbers(phase, isLast)}`,
    round: (_, round) => `» Matchday ${round}`,
  },
  {
    name: 'names of play-offs',
    first: (round) => `» Matchday ${round}`,
    phase: (_, phase, isLast) => `== ${playOffs(phase, isLast)}`,
    round: (_, round) => `» Matchday ${round}`,
  },
  {
    name: 'groups',
    first: (round) => `▪ Matchday ${round}`,
    phase: nothing,
    round: (phase, round, _, isLast) => `▪ ${groups(phase, isLast)}, Matchday ${round}`,
  },
  {
    name: 'a heading for all of a phase',
    first: (round) => (round === 1 ? '» Regular Season' : ''),
    phase: (_, phase, isLast) => `» ${words(phase, isLast)}`,
    round: nothing,
  },
  {
    name: 'play-off and play-out',
    first: (round) => `▪ Matchday ${round}`,
    phase: nothing,
    round: (phase, round, _, isLast) => `▪ ${playOut(phase, isLast)} - ${round}`,
  },
];

interface Written {
  readonly title: string;
  readonly year: number;
  readonly season: PlayedSeason;
  readonly dialect: Dialect;
  readonly ending: Ending;
}

/** The file of a season. */
export function fileOf({ title, year, season: { first, later, final }, dialect, ending }: Written): string {
  const season = `${title} ${year}/${String(year + 1).slice(2)}`;
  const early = first.map((round, at) => block(dialect.first(at + 1), dayOf(year, at), round));
  const late = later.flatMap((phase, number) => {
    const isLast = number > 0 && number === later.length - 1;
    return [
      `${dialect.phase(season, number, isLast)}\n\n`,
      ...phase.map((round, at) =>
        block(dialect.round(number, at + 1, first.length, isLast), dayOf(year, first.length + at), round),
      ),
    ];
  });
  const played = first.length + Math.max(...later.map(({ length }) => length));
  const ends = ending
    .parts(final.map(({ team }) => team))
    .map(([heading, rows], at) => block(heading, dayOf(year, played + at), rows));
  const title_ = ends.length > 0 && dialect.phase(season, 0, false).startsWith('=') ? `= ${season}\n\n` : '';
  return `= ${season}\n\n${[...early, ...late, title_, ...ends].join('')}`;
}
