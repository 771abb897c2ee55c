/** The places of a league at its end, where a play-off depends on them. */
import { tableRulesOf } from '../../compile/load/rules.ts';
import type { PlayedMatch } from '../../football/match.ts';
import { teamsIn } from '../../football/meetings.ts';
import type { TableRules } from '../../football/rules/table-rules.ts';
import { computeTable } from '../../football/table.ts';
import type { Deduction } from '../../football/table-terms.ts';
import { formatName, type LeagueFormat } from './formats.ts';
import type { Stage, StageMatch } from './stages.ts';

/** Points that were taken from a team. */
export interface Ruling extends Deduction {
  readonly season: string;
  readonly stage: string;
}

const playedOf = ({ home, away, fact }: StageMatch, at: number): PlayedMatch => {
  const { score, status, date } = fact;
  const fullTime = score?.fullTime ?? null;
  const isAwarded = status === 'AWARDED' && fullTime !== null;
  return {
    id: `${at}`,
    ...{ date, home, away, neutral: false, leg: null },
    status: status === 'NOT_PLAYED' ? 'CANCELLED' : (status ?? (fullTime === null ? 'SCHEDULED' : 'PLAYED')),
    score: score === null || fullTime === null ? null : { ...score, fullTime },
    official: isAwarded ? fullTime : null,
  };
};

/** The faults of a format are told where its season is read. */
const rulesIn = (format: LeagueFormat): TableRules =>
  tableRulesOf({ ...format, name: formatName(format), zones: [] }, () => {});

/** Places by team, 1 for the first; teams that nothing separates have the same. */
export function placesIn(
  { code, matches }: Stage,
  format: LeagueFormat,
  rulings: readonly Ruling[],
): ReadonlyMap<string, number> {
  const played = matches.map(playedOf);
  const deductions = rulings.filter(({ stage }) => stage === code);
  const { rows } = computeTable(teamsIn(played), played, rulesIn(format), { deductions });
  const place = new Map(rows.map(({ team, position }) => [team, position]));
  return new Map(
    rows.map(({ team, position, sharedWith }) => [
      team,
      Math.min(position, ...sharedWith.map((other) => place.get(other) ?? position)),
    ]),
  );
}
