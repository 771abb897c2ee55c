import type { Goals } from '../../football/score.ts';
import { CellError, count, date, flag, optional, text } from '../cells.ts';
import type { CsvRow } from '../csv.ts';
import type { ScoreParts } from '../match.ts';
import type { SourceLine } from '../types.ts';
import { type DatabaseMatch, type DatabaseTeam, LICENCE } from './facts.ts';

interface MatchContext {
  readonly tournament: string;
  readonly competition: string;
  readonly home: DatabaseTeam;
  readonly away: DatabaseTeam;
}

/** A row of `matches.csv`. The codes of its teams are those of the database, and not country codes of clubs. */
export function toMatch(row: CsvRow, at: SourceLine, { home, away, ...named }: MatchContext): DatabaseMatch {
  if (home.id === away.id) throw new CellError(`both sides are "${home.name}"`);
  const [ground, city] = [text(row, 'stadium_name'), text(row, 'city_name')];
  return {
    kind: 'match',
    licence: LICENCE,
    ...at,
    ...named,
    id: text(row, 'match_id'),
    number: null,
    round: [text(row, 'stage_name'), optional(row, 'group_name')].filter((name) => name !== null),
    date: date(row, 'match_date'),
    kickoff: kickoff(row),
    zone: null,
    home: { name: home.name, country: null },
    away: { name: away.name, country: null },
    homeTeam: home,
    awayTeam: away,
    score: toScore(row),
    status: null,
    venue: { text: `${ground}, ${city}`, ground, city },
    stadium: text(row, 'stadium_id'),
    replay: flag(row, 'replayed') ? 'REPLAYED' : flag(row, 'replay') ? 'REPLAY' : null,
    notes: [],
  };
}

function kickoff(row: CsvRow): string | null {
  const time = optional(row, 'match_time');
  if (time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(time))
    throw new CellError(`match_time is "${time}"`);
  return time;
}

function toScore(row: CsvRow): ScoreParts {
  const goals: Goals = { home: count(row, 'home_team_score'), away: count(row, 'away_team_score') };
  const stated = pair(row, 'score');
  if (stated.home !== goals.home || stated.away !== goals.away) {
    throw new CellError(`score is "${text(row, 'score')}", but its columns have ${goals.home}–${goals.away}`);
  }
  const extraTime = flag(row, 'extra_time');
  return {
    halfTime: null,
    fullTime: extraTime ? null : goals,
    afterExtraTime: extraTime ? goals : null,
    penalties: flag(row, 'penalty_shootout') ? pair(row, 'score_penalties') : null,
    unclear: null,
  };
}

/** `4–1`, with an en dash; `0-0`, with a hyphen, means that there was no shoot-out. */
function pair(row: CsvRow, column: string): Goals {
  const match = /^(\d{1,2})[-–](\d{1,2})$/u.exec(row.cell(column));
  if (match === null) throw new CellError(`${column} is "${row.cell(column)}", not a score`);
  return { home: Number(match[1]), away: Number(match[2]) };
}
