/** Finals of play-offs that are level after both legs, and that the format of the league decides. */
import type { WritableCells } from '../../model/kit/write-row.ts';
import type { ties } from '../../model/tables/ties.ts';
import type { SourceMatch } from '../../sources/match.ts';
import type { LeagueFormat } from './formats.ts';
import { placesIn, type Ruling } from './places.ts';
import type { Stage } from './stages.ts';
import type { TieMatch } from './ties.ts';

type TieRow = WritableCells<typeof ties.columns>;
type Decision = Pick<TieRow, 'winner' | 'decidedBy' | 'note'>;
/** A leg with its goals, those of the home side first. */
interface PlayedLeg extends TieMatch {
  readonly goals: readonly [number, number];
}

const goalsOf = ({ score, status }: SourceMatch): readonly [number, number] | null => {
  if (score === null || status === 'AWARDED' || score.penalties !== null) return null;
  const goals = score.afterExtraTime ?? score.fullTime;
  return goals === null ? null : [goals.home, goals.away];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Goals of a team in all legs, and in those away from home. */
const goalsFor = (team: string, legs: readonly PlayedLeg[]) => ({
  all: sum(legs.map(({ home, goals }) => goals[home === team ? 0 : 1])),
  away: sum(legs.map(({ away, goals }) => (away === team ? goals[1] : 0))),
});

/** The team with more of something; null where both have as many. */
function ahead([a, b]: readonly [string, string], of: (team: string) => number): string | null {
  return of(a) === of(b) ? null : of(a) > of(b) ? a : b;
}

/** Two legs were played to the end, and neither side has more goals. */
function levelLegs(legs: readonly TieMatch[]): readonly PlayedLeg[] | null {
  const played = legs.flatMap((leg): PlayedLeg[] => {
    const goals = goalsOf(leg.fact);
    return goals === null ? [] : [{ ...leg, goals }];
  });
  const [first] = played;
  if (first === undefined || legs.length !== 2 || played.length !== 2) return null;
  return goalsFor(first.home, played).all === goalsFor(first.away, played).all ? played : null;
}

const BETTER_PLACED = 'level after both legs: the better placed of the league goes on';

function decisionOf(
  legs: readonly PlayedLeg[],
  format: LeagueFormat,
  league: Stage,
  rulings: readonly Ruling[],
): Decision | null {
  const [first] = legs;
  if (first === undefined) return null;
  const teams = [first.home, first.away] as const;
  if (format.levelTies === 'AWAY_GOALS') {
    const winner = ahead(teams, (team) => goalsFor(team, legs).away);
    return winner === null ? null : { winner, decidedBy: 'AWAY_GOALS', note: '' };
  }
  const places = placesIn(league, format, rulings);
  const winner = ahead(teams, (team) => -(places.get(team) ?? 0));
  return winner === null ? null : { winner, decidedBy: 'UNKNOWN', note: BETTER_PLACED };
}

/** Whoever wins another round than the last one is told by the next. */
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
    const [first, second] = level ?? [];
    const decision = level === null ? null : decisionOf(level, format, league, rulings);
    if (first === undefined || second === undefined || decision === null) return [];
    const at = { slotA: first.home, slotB: first.away, knownFrom: '', date: second.fact.date };
    return [{ code, stage: first.stage, ...at, ...decision }];
  });
}
