/** Finals of play-offs that are level after both legs, and that the format of the league decides. */

import type { PlayedMatch } from '../../football/match.ts';
import { resolveTie } from '../../football/tie.ts';
import type { Sides } from '../../football/tie-terms.ts';
import type { WritableCells } from '../../model/kit/write-row.ts';
import type { ties } from '../../model/tables/ties.ts';
import type { LeagueFormat } from './formats.ts';
import { placesIn, type Ruling } from './places.ts';
import type { Stage } from './stages.ts';
import type { TieMatch } from './ties.ts';

type TieRow = WritableCells<typeof ties.columns>;
type Decision = Pick<TieRow, 'winner' | 'decidedBy' | 'note'>;
/** A leg by the goals at its end; null without a result on the field, and where a shoot-out decided. */
function playedOf({ fact, home, away }: TieMatch, at: number): PlayedMatch | null {
  const { score, status, date } = fact;
  const goals = score?.afterExtraTime ?? score?.fullTime ?? null;
  if (goals === null || status === 'AWARDED' || score?.penalties !== null) return null;
  return {
    ...{ id: `${at}`, date, home, away, neutral: false, leg: at + 1 },
    ...{ status: 'PLAYED', official: null },
    score: { halfTime: null, fullTime: goals, afterExtraTime: null, penalties: null },
  };
}

/** Two legs were played to the end, and neither side has more goals. */
function levelLegs(legs: readonly TieMatch[]): readonly PlayedMatch[] | null {
  const played = legs.flatMap((leg, at) => playedOf(leg, at) ?? []);
  if (legs.length !== 2 || played.length !== 2) return null;
  return resolveTie(played, { legs: 2, awayGoals: 'NONE' }).winner === null ? played : null;
}

/** The better placed of two teams; null where they share a place. */
function betterPlaced([first, second]: Sides, places: ReadonlyMap<string, number>): string | null {
  const lead = (places.get(second) ?? 0) - (places.get(first) ?? 0);
  return lead === 0 ? null : lead > 0 ? first : second;
}

const BETTER_PLACED = 'level after both legs: the better placed of the league goes on';

function decisionOf(
  legs: readonly PlayedMatch[],
  format: LeagueFormat,
  league: Stage,
  rulings: readonly Ruling[],
): Decision | null {
  const [first] = legs;
  if (first === undefined) return null;
  if (format.levelTies === 'AWAY_GOALS') {
    const { winner } = resolveTie(legs, { legs: 2, awayGoals: 'REGULAR_AND_EXTRA_TIME' });
    return winner === null ? null : { winner, decidedBy: 'AWAY_GOALS', note: '' };
  }
  const places = placesIn(league, format, rulings);
  const winner = betterPlaced([first.home, first.away], places);
  return winner === null ? null : { winner, decidedBy: 'UNKNOWN', note: BETTER_PLACED };
}

/** The next round shows the winners of all rounds but the last. */
const isLastRound = ({ stage }: TieMatch): boolean => /(?:^|-)final$/u.test(stage);

/**
 * Rows of the table of ties.
 * @param stages of the season, the league first. @param matches those that are taken over. @param rulings of the season.
 */
export function levelTies(
  stages: readonly Stage[],
  matches: readonly TieMatch[],
  format: LeagueFormat | null,
  rulings: readonly Ruling[],
): readonly TieRow[] {
  const league = stages.find(({ kind }) => kind === 'LEAGUE');
  if (format?.levelTies === undefined || league === undefined) return [];
  const last = matches.filter((match) => match.tie !== null && isLastRound(match));
  return [...Map.groupBy(last, ({ tie }) => tie ?? '')].flatMap(([code, legs]): TieRow[] => {
    const level = levelLegs(legs);
    const [first, second] = legs;
    const decision = level === null ? null : decisionOf(level, format, league, rulings);
    if (first === undefined || second === undefined || decision === null) return [];
    const at = { slotA: first.home, slotB: first.away, knownFrom: '', date: second.fact.date };
    return [{ code, stage: first.stage, ...at, ...decision }];
  });
}
