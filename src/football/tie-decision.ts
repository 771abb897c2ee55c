/** What decides a tie, tried in the order of the laws of the game. */
import { countingGoals, countingGoalsOf, goalsOf, type PlayedMatch, shootOutWinnerOf } from './match.ts';
import { finalGoals, type Goals } from './score.ts';
import type { DecidedBy, Sides, TieRules } from './tie-terms.ts';

export interface Decision {
  readonly side: 0 | 1;
  readonly decidedBy: DecidedBy;
}

/** Who won by the matches alone; null while a planned leg has no result, or the last one left the sides level. */
export function decide(legs: readonly PlayedMatch[], teams: Sides, rules: TieRules): Decision | null {
  const planned = legs.slice(0, rules.legs);
  if (planned.length < rules.legs || planned.some((leg) => !countingGoals(leg))) return null;
  // One more match is played where the planned ones have not decided: they were level, or each side had won one.
  return decideAgain(legs.slice(rules.legs), teams, rules) ?? decidePlanned(planned, teams, rules);
}

function decidePlanned(legs: readonly PlayedMatch[], teams: Sides, rules: TieRules): Decision | null {
  const last = legs.at(-1);
  if (!last) return null;
  // A shoot-out is only ever taken because nothing before it decided, so where there is one it is the answer.
  const shootOut = side(shootOutLead(last, teams[0]));
  if (shootOut !== null) return { side: shootOut, decidedBy: 'PENALTIES' };
  const ahead = side(sum(legs, (leg) => countingLead(leg, teams[0])));
  if (ahead !== null) return { side: ahead, decidedBy: mannerOf(legs, last, ahead, teams, rules) };
  const away = side(awayLead(legs, teams, rules));
  return away === null ? null : { side: away, decidedBy: 'AWAY_GOALS' };
}

/** Replays and play-offs each stand alone; the first that is not level decides. */
function decideAgain(legs: readonly PlayedMatch[], teams: Sides, rules: TieRules): Decision | null {
  for (const leg of legs) {
    if (!countingGoals(leg)) return null;
    const winner = side(shootOutLead(leg, teams[0])) ?? side(countingLead(leg, teams[0]));
    if (winner !== null) return { side: winner, decidedBy: rules.legs === 1 ? 'REPLAY' : 'PLAY_OFF' };
  }
  return null;
}

function mannerOf(
  legs: readonly PlayedMatch[],
  last: PlayedMatch,
  winner: 0 | 1,
  teams: Sides,
  rules: TieRules,
): DecidedBy {
  if (legs.some((leg) => leg.status === 'WALKOVER')) return 'WALKOVER';
  if (wasRuled(legs, winner, teams)) return 'AWARDED';
  if (last.official || !last.score?.afterExtraTime) return 'REGULAR_TIME';
  return rules.extraTime === undefined || rules.extraTime === 'FULL' ? 'EXTRA_TIME' : rules.extraTime;
}

/** Whether a ruling changed the winner. */
function wasRuled(legs: readonly PlayedMatch[], winner: 0 | 1, teams: Sides): boolean {
  if (!legs.some((leg) => leg.official || leg.status === 'AWARDED')) return false;
  if (legs.some((leg) => !leg.score)) return true;
  const onField = side(sum(legs, (leg) => leadIn(leg, teams[0], leg.score && finalGoals(leg.score))));
  return onField !== winner || legs.at(-1)?.status === 'AWARDED';
}

function awayLead(legs: readonly PlayedMatch[], teams: Sides, rules: TieRules): number {
  if (rules.awayGoals === 'NONE' || legs.length < 2) return 0;
  return awayGoalsOf(legs, teams[0], rules) - awayGoalsOf(legs, teams[1], rules);
}

// The nominal host counts as home even on neutral ground, as UEFA ruled for the displaced legs of 2020-21.
function awayGoalsOf(legs: readonly PlayedMatch[], team: string, rules: TieRules): number {
  return sum(legs, (leg) => {
    if (leg.away !== team) return 0;
    if (leg.official || rules.awayGoals === 'REGULAR_AND_EXTRA_TIME') return countingGoals(leg)?.away ?? 0;
    return leg.score?.fullTime.away ?? 0;
  });
}

function shootOutLead(match: PlayedMatch, team: string): number {
  const winner = shootOutWinnerOf(match);
  if (winner === null) return 0;
  return winner === team ? 1 : -1;
}

function countingLead(match: PlayedMatch, team: string): number {
  const goals = countingGoalsOf(match, team);
  return goals ? goals.goalsFor - goals.goalsAgainst : 0;
}

function leadIn(match: PlayedMatch, team: string, goals: Goals | null): number {
  const own = goals && goalsOf(match, team, goals);
  return own ? own.goalsFor - own.goalsAgainst : 0;
}

function side(lead: number): 0 | 1 | null {
  if (lead === 0) return null;
  return lead > 0 ? 0 : 1;
}

function sum(legs: readonly PlayedMatch[], value: (leg: PlayedMatch) => number): number {
  return legs.reduce((total, leg) => total + value(leg), 0);
}
