/**
 * Two sides over one match or more: who is ahead, who goes through, and how it was decided.
 * A side is named by its index: 0 is the home side of the first leg, 1 the other.
 */
import { compareMatches, countingGoals, countingGoalsOf, type PlayedMatch } from './match.ts';
import { type Decision, decide } from './tie-decision.ts';
import type { DecidedBy, Sides, TieRules, TieStatus } from './tie-terms.ts';

/** Goals of side 0 and side 1. */
export type Aggregate = readonly [number, number];

/** Goals side 0 is ahead; negative when it is behind. */
export const leadOf = ([first, second]: Aggregate): number => first - second;

/** The side ahead on aggregate; null when level. */
export function leaderOf(aggregate: Aggregate, teams: Sides): string | null {
  const lead = leadOf(aggregate);
  return lead === 0 ? null : teams[lead > 0 ? 0 : 1];
}

/** The aggregate after each of some legs, by their goals. */
export function sumsOf(goals: readonly Aggregate[]): readonly Aggregate[] {
  const sums: Aggregate[] = [];
  for (const [first, second] of goals) {
    const [before, beforeOther] = sums.at(-1) ?? [0, 0];
    sums.push([before + first, beforeOther + second]);
  }
  return sums;
}

/** Facts that no match tells. They override what the matches say. */
interface TieFacts {
  /** The sides in order, needed as long as there is no match. */
  readonly teams?: Sides;
  readonly winner?: string | null;
  readonly decidedBy?: DecidedBy | null;
}

export interface TieState<M extends PlayedMatch = PlayedMatch> {
  /** By leg, then date; annulled matches left out. */
  readonly legs: readonly M[];
  /** First-leg home, first-leg away. */
  readonly teams: Sides;
  /** Over the planned legs, extra time included, shoot-out and replay not; null before the first result. */
  readonly aggregate: Aggregate | null;
  /** The aggregate after each planned leg that has a result, oldest first. */
  readonly afterEachLeg: readonly Aggregate[];
  /** Goals side 0 is ahead; negative when it is behind; 0 before the first result. */
  readonly lead: number;
  /** The side ahead on aggregate; null when level. */
  readonly leader: string | null;
  /** Level after the last leg without a decision is `OPEN`. */
  readonly status: TieStatus;
  readonly winner: string | null;
  readonly loser: string | null;
  readonly decidedBy: DecidedBy | null;
  /** The match that decided it: the last one played; null while undecided or where no match did. */
  readonly decisiveMatch: M | null;
  /** Planned legs still to come, and a replay or play-off once it is arranged. 0 when decided. */
  readonly legsToPlay: number;
}

/**
 * The state of a tie from the matches known. Pass only what is known on the day asked about; a leg without a score is a
 * leg to play. Throws RangeError when there is neither a match nor `recorded.teams`, or when a match is between other teams.
 */
export function resolveTie<M extends PlayedMatch>(
  matches: readonly M[],
  rules: TieRules,
  recorded: TieFacts | null = null,
): TieState<M> {
  const facts = recorded ?? {};
  const legs = matches.filter((match) => match.status !== 'ANNULLED').toSorted(compareLegs);
  const teams = sidesOf(legs, facts);
  const afterEachLeg = sumsOf(goalsByLeg(legs.slice(0, rules.legs), teams[0]));
  const aggregate = afterEachLeg.at(-1) ?? null;
  const decision = decisionOf(legs, teams, rules, facts);
  return {
    legs,
    teams,
    aggregate,
    afterEachLeg,
    lead: aggregate ? leadOf(aggregate) : 0,
    leader: aggregate && leaderOf(aggregate, teams),
    status: decision ? 'DECIDED' : aggregate ? 'OPEN' : 'NOT_STARTED',
    winner: decision ? teams[decision.side] : null,
    loser: decision ? (teams[1 - decision.side] ?? null) : null,
    decidedBy: decision?.decidedBy ?? null,
    decisiveMatch: decision ? (legs.findLast((leg) => countingGoals(leg) !== null) ?? null) : null,
    legsToPlay: decision ? 0 : legsToPlay(legs, rules),
  };
}

function compareLegs(a: PlayedMatch, b: PlayedMatch): number {
  return (a.leg ?? 0) - (b.leg ?? 0) || compareMatches(a, b);
}

function sidesOf(legs: readonly PlayedMatch[], facts: TieFacts): Sides {
  const first = legs[0];
  const teams = facts.teams ?? (first && ([first.home, first.away] as const));
  if (!teams) throw new RangeError('a tie without matches needs its two teams');
  const foreign = legs.find((leg) => !teams.includes(leg.home) || !teams.includes(leg.away));
  if (foreign) throw new RangeError(`match ${foreign.id} is not between ${teams[0]} and ${teams[1]}`);
  return teams;
}

/** Goals of each leg with a result, those of side 0 first. */
export const goalsByLeg = (legs: readonly PlayedMatch[], first: string): readonly Aggregate[] =>
  legs.flatMap((leg): readonly Aggregate[] => {
    const goals = countingGoalsOf(leg, first);
    return goals === null ? [] : [[goals.goalsFor, goals.goalsAgainst]];
  });

function decisionOf(
  legs: readonly PlayedMatch[],
  teams: Sides,
  rules: TieRules,
  facts: TieFacts,
): Decision | null {
  const played = decide(legs, teams, rules);
  if (!facts.winner) return played;
  const side = teams.indexOf(facts.winner);
  if (side < 0) throw new RangeError(`${facts.winner} cannot win a tie of ${teams[0]} and ${teams[1]}`);
  const byPlay = played?.side === side ? played.decidedBy : 'AWARDED';
  return { side: side === 0 ? 0 : 1, decidedBy: facts.decidedBy ?? byPlay };
}

function legsToPlay(legs: readonly PlayedMatch[], rules: TieRules): number {
  const done = legs.filter((leg) => countingGoals(leg) !== null).length;
  return Math.max(rules.legs, legs.length) - done;
}
