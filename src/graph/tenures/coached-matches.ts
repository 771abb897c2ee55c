import { LRUCache } from 'lru-cache';
import type { TenureRecord } from '../../documents/catalogue.ts';
import { compareMatches } from '../../football/match.ts';
import { addRecords, EMPTY_RECORD, recordOf, type TeamRecord } from '../../football/record.ts';
import { RunningRecord } from '../../football/running-record.ts';
import { COST } from '../effort/work.ts';
import { isolateCache } from '../isolate-caches.ts';
import type { MatchView } from '../matches/match-view.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';

/** A match from the view of one side. */
export interface SideMatch {
  readonly match: MatchView;
  /** Id of one of the two teams, with its kind. */
  readonly team: string;
}

/** The matches that a coach led, computed once. */
class CoachedMatches {
  /** Earliest first; a match once. */
  readonly sides: readonly SideMatch[];
  #record: RunningRecord | null = null;

  constructor(sides: readonly SideMatch[]) {
    this.sides = sides;
  }

  /** Won, drawn and lost between two ISO days, both included; an end that is not given is open. */
  recordBetween(from?: string | null, to?: string | null): TeamRecord {
    this.#record ??= new RunningRecord(this.sides);
    return this.#record.between(from, to);
  }
}

type TenureTest = (tenure: TenureRecord) => boolean;

/**
 * The matches of a team on days on which one of the given tenures led it. Matches of other days are not read.
 * @param opponents whose matches alone are read; those of all without.
 */
function matchesUnder(
  view: GraphView,
  team: TeamView,
  isWanted: TenureTest,
  opponents?: readonly string[],
): readonly MatchView[] {
  const leaders = view.leaders(team.id);
  // A match that is to come has no coach yet.
  const near = leaders
    .reaches(isWanted)
    .flatMap(({ first, last }) => team.matchesBetween(first, last < view.day ? last : view.day, opponents));
  view.work.seen(near.length);
  return [...new Set(near)].filter((match) => view.leadersOf(team.id, match.date).some(isWanted));
}

/**
 * The matches inside a tenure, as far as played: those on whose day it led the team. So a day on which one coach
 * followed another counts for one of the two only, and one on which several shared the post for each of them.
 */
export const matchesInTenure = (
  view: GraphView,
  team: TeamView,
  { id }: TenureRecord,
): readonly MatchView[] => matchesUnder(view, team, (tenure) => tenure.id === id).toSorted(compareMatches);

/** The most matches in the cache, all coaches together. */
const MATCHES = 20_000;
/** Fixed size of the entry of a coach, counted in matches. */
const BASE = 20;
const coachCache = isolateCache(new LRUCache<string, CoachedMatches>({ maxSize: MATCHES }));

/** What each request worked out, so that it is counted once. */
const requested = new WeakMap<GraphView, Map<string, PromiseOrValue<CoachedMatches>>>();

/** The matches on whose day a coach led one of the two sides, as far as played. */
export function matchesCoachedBy(view: GraphView, coach: string): PromiseOrValue<CoachedMatches> {
  const byCoach = requested.get(view) ?? new Map<string, PromiseOrValue<CoachedMatches>>();
  requested.set(view, byCoach);
  const led = byCoach.get(coach) ?? cachedMatches(view, coach);
  byCoach.set(coach, led);
  return led;
}

function cachedMatches(view: GraphView, coach: string): PromiseOrValue<CoachedMatches> {
  const key = `${view.version} ${view.asOf} ${coach}`;
  return (
    coachCache.get(key) ??
    whenReady(coachedMatches(view, coach), (led) => {
      // An empty result is not cached: clients may ask for any day.
      if (led.sides.length > 0) coachCache.set(key, led, { size: led.sides.length + BASE });
      return led;
    })
  );
}

/** Ids of the teams that a coach led at any time. */
export const teamsLedBy = (view: GraphView, coach: string): readonly string[] => [
  ...new Set(view.tenuresOfCoach(coach).map(({ team }) => team)),
];

/** Those of them against one of the opponents, each an id of a team; no others are read. */
export const matchesCoachedAgainst = (
  view: GraphView,
  coach: string,
  opponents: readonly string[],
): PromiseOrValue<CoachedMatches> => coachedMatches(view, coach, opponents);

function coachedMatches(
  view: GraphView,
  coach: string,
  opponents?: readonly string[],
): PromiseOrValue<CoachedMatches> {
  return whenReady(allReady(teamsLedBy(view, coach).map((team) => view.team(team))), (found) => {
    const sides = found.flatMap((team) =>
      team === null
        ? []
        : matchesUnder(view, team, (tenure) => tenure.coach === coach, opponents).map((match) => ({
            match,
            team: team.id,
          })),
    );
    view.work.count(sides.length * COST.matchMade);
    const once = new Map(sides.filter(({ match }) => match.played).map((led) => [led.match.id, led]));
    return new CoachedMatches([...once.values()].sort((a, b) => compareMatches(a.match, b.match)));
  });
}

/** Won, drawn and lost, each match as its own side saw it. */
export function recordOfSides(matches: readonly SideMatch[]): TeamRecord {
  return matches.reduce((sum, { match, team }) => addRecords(sum, recordOf([match], team)), EMPTY_RECORD);
}
