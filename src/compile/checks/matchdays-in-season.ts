import { daysBetween } from '../../football/partial-date.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { groupsOf, stageMatches } from './stage-matches.ts';

type Rows = readonly Located<MatchFact>[];

/** With fewer teams, or fewer rows a team, a file may hold some rounds of a season. */
const FEWEST_TEAMS = 8;
const FEWEST_ROWS = 3;
/** How often teams meet at most: the more there are, the less often. */
const MANY_TEAMS = 14;
const MOST_MEETINGS = { few: 6, many: 3 } as const;
/** Matches are put off by months, and not into the next season: these days from the middle of its matchday are too many. */
const MOST_DAYS_OFF = 250;

/** The most matchdays that a league of so many teams has; null where too little is held to know. */
function lastMatchday(rows: Rows): number | null {
  const teams = new Set(rows.flatMap(({ value }) => [value.home, value.away])).size;
  if (teams < FEWEST_TEAMS || rows.length < teams * FEWEST_ROWS) return null;
  return teams * (teams < MANY_TEAMS ? MOST_MEETINGS.few : MOST_MEETINGS.many);
}

function checkNumbers(rows: Rows, report: Report): void {
  const last = lastMatchday(rows);
  if (last === null) return;
  for (const row of rows) {
    const { matchday = 0 } = row.value;
    if (matchday > last)
      report(row, `it is of matchday ${matchday}`, `so many teams have ${last} matchdays at most`);
  }
}

function checkDays(rows: Rows, report: Report): void {
  for (const [matchday, of] of Map.groupBy(rows, ({ value }) => value.matchday)) {
    const days = of.map(({ value }) => value.date).sort();
    const middle = days[Math.floor(days.length / 2)];
    if (matchday === undefined || middle === undefined || of.length < FEWEST_ROWS) continue;
    for (const row of of.filter((each) => Math.abs(daysBetween(middle, each.value.date)) > MOST_DAYS_OFF)) {
      report(
        row,
        `${row.value.date} is far from matchday ${matchday}`,
        `the others of it are about ${middle}: the year is wrong`,
      );
    }
  }
}

export const matchdaysInSeason: Rule = {
  name: 'matchdays-in-season',
  statement: 'A matchday of a league is one of as many as its teams need, and its matches are of one season.',
  sees: ['seasons', 'stages', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const stage of stageMatches(facts)) {
      if (stage.stage.kind !== 'LEAGUE') continue;
      for (const rows of groupsOf(stage).values()) {
        checkNumbers(rows, report);
        checkDays(rows, report);
      }
    }
  },
};
