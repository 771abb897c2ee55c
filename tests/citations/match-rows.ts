/** Whether the row of a match says what the graph says of it. */
import { parse } from 'csv-parse/sync';
import { saysGroup, saysLeg, saysMatchday, saysStage } from './headings.ts';
import { above, type FoundRow } from './rows.ts';
import { plain, type Spellings } from './spellings.ts';

/** What is told of a match beside the fact that is looked up. */
export interface MatchSides {
  readonly date: string;
  /** The code of its stage. */
  readonly stage?: string;
  readonly home: string;
  readonly away: string;
}

interface Looked extends FoundRow {
  readonly sides: MatchSides;
  readonly spellings: Spellings;
  /** The lines of the table that names the ground of each town, where the source has one. */
  readonly grounds: readonly string[];
}

/** Null where nothing tells how a row says that. */
type Comparison = (row: Looked, value: string) => boolean | null;

/** Where it is played: ` @ Estadio Azteca, Mexico City`. */
const PLACE = /@[^#]*/;

const isOf =
  ({ spellings }: Looked, teams: readonly string[]) =>
  (line: string): boolean =>
    teams.every((team) => spellings.isIn(line.replace(PLACE, ''), team));

const isOfBoth = (row: Looked): ((line: string) => boolean) => isOf(row, [row.sides.home, row.sides.away]);

/** Whether a row names the away side first. */
const isSwapped = ({ row, sides, spellings }: Looked): boolean =>
  spellings.placeIn(row, sides.home) > spellings.placeIn(row, sides.away);

const reversed = (score: string): string => score.split('-').toReversed().join('-');

function hasScore(text: string, row: Looked, value: string): boolean {
  const [home, away] = (isSwapped(row) ? reversed(value) : value).split('-');
  return new RegExp(`(?<!\\d)${home}\\s?-\\s?${away}(?!\\d)`).test(text);
}

/** What cities are called where they lie; the graph has them in English. */
export const AT_HOME: ReadonlyMap<string, string> = new Map([
  ['Bruges', 'Brugge'],
  ['Cologne', 'Köln'],
  ['Ghent', 'Gent'],
  ['Hanover', 'Hannover'],
  ['Lisbon', 'Lisboa'],
  ['Munich', 'München'],
  ['Nuremberg', 'Nürnberg'],
  ['The Hague', 'Den Haag'],
  ['Venice', 'Venezia'],
  ['Washington, D.C.', 'Washington'],
]);

/** Whether a text has the words of a value, or what it is called where it lies. */
const hasWords = (text: string, value: string): boolean =>
  [value, AT_HOME.get(value) ?? value].some((words) => ` ${plain(text)} `.includes(` ${plain(words)} `));

const saysCity: Comparison = ({ row }, value) => hasWords(row, value);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether a line of a heading names a day: `Tue Mar/10`, `16 June`, `[Wed Mar 24]`, `Th 26/3/26`. */
function namesDay(line: string, date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const words = plain(line).split(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const isMonth = words.some((word) => word.startsWith(MONTHS[month - 1] ?? '?')) || numbers.includes(month);
  return isMonth && numbers.includes(day);
}

const CLOCK = /(?<![\d:.-])(\d{1,2})[.:](\d{2})(?!\d)/;
/** So many hours the clock of a source may differ from that of the ground. */
const ZONES_APART = 6;

/** Rows without a clock began with the row before. The clock may be of another zone, whose minutes are the same. */
const saysKickoff: Comparison = (row, value) => {
  const clock = above(row)
    .map((line) => CLOCK.exec(line))
    .find((found) => found !== null);
  const [hour, minute] = value.split(':').map(Number);
  const apart = Math.abs(Number(clock?.[1]) - (hour ?? Number.NaN));
  return Number(clock?.[2]) === minute && Math.min(apart, 24 - apart) <= ZONES_APART;
};

/** What the table of grounds has of the town that a row names. */
function groundsIn({ row, grounds }: Looked): readonly string[] {
  const town = plain((PLACE.exec(row) ?? [''])[0]);
  return town === '' ? [] : grounds.filter((line) => plain(line).startsWith(town));
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
/** `Houston, UTC-5, us, NRG Stadium`: the country of a ground. */
const COUNTRY = /,\s*([a-z]{2})\s*,/;

/** The table of grounds names the country, or the title the hosts; a play-off elsewhere has it behind the town. */
const saysNeutral: Comparison = (row, value) => {
  const code = COUNTRY.exec(groundsIn(row)[0] ?? '')?.[1];
  const title = row.lines.find((line) => line.startsWith('=')) ?? '';
  const hosts = code === undefined ? title : (COUNTRIES.of(code.toUpperCase()) ?? '');
  const isOfHosts = code !== undefined || title.includes('#');
  const isAbroad = isOfHosts
    ? !row.spellings.isIn(hosts, row.sides.home)
    : /@[^@]*\([^)]+\)\s*$/.test(row.row);
  return isAbroad === (value === 'yes');
};

/** The row names the ground; or the town, and the table of grounds what stands there. */
const saysVenue: Comparison = (row, value) =>
  [row.row, ...groundsIn(row)].some((line) => row.spellings.isIn(line, value));

const saysSide: Comparison = () => true;
const textScore: Comparison = (row, value) => hasScore(row.row.replace(/[[#].*$/, ''), row, value);

/** By property, how a line of a text file says it: alone, or with the headings above it. */
const IN_TEXT: Readonly<Record<string, Comparison>> = {
  ...{ home: saysSide, away: saysSide, city: saysCity, kickoff: saysKickoff, neutral: saysNeutral },
  ...{ halfTime: textScore, fullTime: textScore, regularTime: textScore },
  ...{ extraTime: textScore, penalties: textScore, official: textScore },
  date: (row, value) => above(row).some((line) => namesDay(line, value)),
  stage: (row, value) => saysStage(row, value.slice(value.indexOf('/') + 1)),
  group: (row, value) => saysGroup(row, value, isOfBoth(row)),
  leg: (row, value) => saysLeg(row, value, row.sides.stage ?? '', isOfBoth(row)),
  matchday: (row, value) =>
    [row.sides.home, row.sides.away].some((side) => saysMatchday(row, value, isOf(row, [side]))),
  venue: saysVenue,
};

/** The cells of a row of results, whose goals stand in the fourth and the fifth. */
const cellsOf = (row: string): readonly string[] => (parse(row) as string[][])[0] ?? [];
const cellScore: Comparison = (row, value) => hasScore(cellsOf(row.row).slice(3, 5).join('-'), row, value);

/** By property, how a row of a table says it. */
const IN_TABLE: Readonly<Record<string, Comparison>> = {
  ...{ home: saysSide, away: saysSide, city: saysCity },
  ...{ fullTime: cellScore, regularTime: cellScore, extraTime: cellScore, official: cellScore },
  date: ({ row }, value) => row.startsWith(value),
  neutral: ({ row }, value) => (cellsOf(row).at(-1) === 'TRUE') === (value === 'yes'),
};

/**
 * Null where nothing tells how a row says that.
 * @param untold properties that the row is not said to tell: a side that it names otherwise.
 */
export function matchSays(
  property: string,
  value: string,
  row: Looked & { readonly isTable: boolean; readonly untold: readonly string[] },
): boolean | null {
  const told = (['home', 'away'] as const).filter((side) => !row.untold.includes(side));
  if (!told.every((side) => row.spellings.isIn(row.row, row.sides[side]))) return false;
  const comparison = (row.isTable ? IN_TABLE : IN_TEXT)[property];
  return comparison === undefined ? null : comparison(row, value);
}
