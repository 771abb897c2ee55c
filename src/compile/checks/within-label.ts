import { daysBetween } from '../../football/partial-date.ts';
import type { CompetitionKind } from '../../model/vocabularies.ts';
import type { Facts, Located, MatchFact, SeasonFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

/**
 * The kinds of competitions that are checked. A tournament of national teams may be held years after the year in its
 * name, and its qualifying years before.
 */
const OF_CLUBS: ReadonlySet<CompetitionKind> = new Set([
  'DOMESTIC_LEAGUE',
  'DOMESTIC_CUP',
  'CONTINENTAL_CLUB',
]);

/** The ISO days between which a season may be played. */
interface LabelDays {
  readonly from: string;
  /** The latest day of its first match. */
  readonly begun: string;
  /** The usual last day. The few seasons that go on after it have many matches there. */
  readonly usual: string;
  readonly to: string;
}

/** The year whose seasons were interrupted for months and ended late. */
const BROKEN_OFF = 2020;

/**
 * Season `2023-24` begins in the summer of its first year. Season `2023` may go on into the next year. Null where the
 * label has no year.
 */
function daysOf(label: string): LabelDays | null {
  const [, first = '', second] = /^(\d{4})(-\d{2,4})?$/.exec(label) ?? [];
  if (first === '') return null;
  const [year, next] = [Number(first), Number(first) + 1];
  if (second === undefined)
    return { from: `${year}-01-01`, begun: `${year}-12-31`, usual: `${year}-12-31`, to: `${next}-03-15` };
  const isLate = year === BROKEN_OFF || next === BROKEN_OFF;
  return {
    from: `${year}-06-01`,
    begun: isLate ? `${next}-12-31` : `${next}-07-15`,
    usual: isLate ? `${next}-12-31` : `${next}-08-15`,
    to: `${next}-12-31`,
  };
}

/**
 * When this share of the matches is before the season began, all their years are wrong: a header with a wrong
 * year gives it to every row without one.
 */
const MISDATED = 0.2;
/** The share of a season's matches that must be late for a late day not to be a mistake. */
const GOES_ON = 0.05;
/** After this many days without a match a season has ended. */
const PAUSE = 30;

type Rows = readonly Located<MatchFact>[];

/** The last day of a season that goes on without a pause after its usual last day. */
function lastWithoutPause(days: readonly string[], { usual, to }: LabelDays): string {
  const before = days.filter((day) => day <= usual).at(-1) ?? usual;
  return days
    .filter((day) => day > usual && day <= to)
    .reduce((last, day) => (daysBetween(last, day) <= PAUSE ? day : last), before);
}

/** The rows whose days cannot be right. */
function strayRows(matches: Rows, label: LabelDays): Rows {
  const { from, usual, to } = label;
  const days = matches.map(({ value }) => value.date).sort();
  const late = days.filter((day) => day > usual && day <= to);
  const goesOn = late.length >= matches.length * GOES_ON;
  const end = late.length === 0 ? usual : goesOn ? to : lastWithoutPause(days, label);
  return matches.filter(({ value: { date } }) => date < from || date > end);
}

const isEarlier = (a: string, b: string): boolean => a < b;

function checkSeason(season: Located<SeasonFact>, matches: Rows, report: Report): void {
  const { id, label } = season.value;
  const days = daysOf(label);
  const first = matches.map(({ value }) => value.date).reduce((a, b) => (isEarlier(b, a) ? b : a), '9');
  if (days === null || matches.length === 0) return;
  const span = `a season labelled ${label} is played from ${days.from} to ${days.usual}`;
  const early = matches.filter(({ value: { date } }) => isEarlier(date, days.from));
  if (isEarlier(days.begun, first) || early.length >= matches.length * MISDATED)
    report(
      season,
      `${id} begins on ${first}`,
      `${span}: the label, or the year of the file, is of another season`,
      matches,
    );
  else
    for (const fact of strayRows(matches, days))
      report(fact, `${fact.value.date} cannot be in ${id}`, `${span}: the date or the season is wrong`);
}

export const withinLabel: Rule = {
  name: 'within-label',
  statement: 'A match of clubs is played in the years after which its season is named.',
  sees: ['competitions', 'seasons', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const clubs = new Set(
      facts.competitions.filter(({ value }) => OF_CLUBS.has(value.kind)).map(({ value }) => value.id),
    );
    const played = Map.groupBy(facts.matches, ({ value }) => value.season);
    for (const season of facts.seasons)
      if (clubs.has(season.value.competition)) checkSeason(season, played.get(season.value.id) ?? [], report);
  },
};
