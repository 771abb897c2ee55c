/** Costs of records and head-to-heads: answers over the matches of a scope that arguments name. */
import { isOfEveryKind, type SeasonSpan, seasonsIn } from '../../src/graph/competitions/seasons-in.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { recordBefore } from '../../src/graph/teams/succession.ts';
import { isOfKind, slugOf } from '../../src/model/ids.ts';
import type { RecordScope } from '../records/record-scope.ts';
import type { SideBy } from '../records/side-by.ts';
import {
  type CostedRead,
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  knownOf,
  matchesOfTeams,
  nodesOn,
  once,
  readSeasons,
  readTeams,
  teamsOf,
  viewOf,
} from './place.ts';
import { readLed } from './teams.ts';

/** The cost of looking at a match for a scope: as a match of each of its two teams, or of their coaches. */
const SIDES_SEEN = 2 * COST.matchSeen;
/** The cost of finding who coached the two teams of a match. */
const LEADERS_SEEN = 2 * SIDES_SEEN;
/** The cost of ranking a match. */
const RANKED = 1;
/** The cost of putting a match among those of each of its teams, in order, and of looking at it for both. */
const IN_STREAKS = 2;

/** The cost of finding whether a season belongs to a scope. */
const SEASON_SEEN = 0.5;

/** The number of matches that are looked at, and what is read for them. */
interface ScopeArgs {
  readonly matches: number;
  readonly reads: readonly CostedRead[];
}

function ofTeam(asked: CostQuestion, team: string, isWide: boolean): ScopeArgs {
  const nation = isOfKind(team, 'national-team') ? slugOf(team) : null;
  const before = isWide && nation !== null ? recordBefore(viewOf(asked), nation) : [];
  const teams = [...before, team];
  return {
    matches: teams.reduce((sum, id) => sum + countsIn(asked).team(id).matches, 0),
    reads: readTeams(asked, teams, 1, true),
  };
}

function ofCoach(asked: CostQuestion, id: string): ScopeArgs {
  const slug = slugOf(id);
  return { matches: countsIn(asked).led(slug), reads: readLed(asked, [slug]) };
}

/** All matches of the seasons that a filter leaves. */
function ofSeasons(asked: CostQuestion, span: SeasonSpan): ScopeArgs {
  const ids = seasonsIn(viewOf(asked), span).map(({ id }) => id);
  const counts = countsIn(asked);
  return {
    matches: ids.reduce((sum, id) => sum + counts.season(id).matches, 0),
    reads: readSeasons(asked, { seasons: ids, copies: ids.length, isEach: true }, true),
  };
}

/** Of those seasons only the matches of one association's clubs are made. */
function ofAssociation(asked: CostQuestion, span: SeasonSpan): ScopeArgs {
  const ids = seasonsIn(viewOf(asked), span).map(({ id }) => id);
  const counts = countsIn(asked);
  const own = ids.map((id) => {
    const { matches, entrants, own: each } = counts.season(id);
    return Math.min(matches, entrants * each);
  });
  const matches = own.reduce((sum, count) => sum + count, 0);
  const made = once(`matches of associations ${ids.join()}`, matches * COST.matchMade);
  return {
    matches,
    reads: [...readSeasons(asked, { seasons: ids, copies: ids.length, isEach: true }), made],
  };
}

/**
 * The matches in which both sides may have met. The side that is cheaper to read is read, and the other one is looked
 * for in its matches.
 */
function meetingsOf(asked: CostQuestion): ScopeArgs {
  const { a, b, filter, predecessors } = asked.args;
  const sides = [a, b] as readonly SideBy[];
  const team = sides.find((side) => side.team)?.team;
  if (team) return ofTeam(asked, team, predecessors === true);
  const coach = sides.find((side) => side.coach)?.coach;
  if (coach) return ofCoach(asked, coach);
  return ofSeasons(asked, (filter ?? {}) as SeasonSpan);
}

const scoped = (asked: CostQuestion, { matches, reads }: ScopeArgs): CostOfField => ({
  reads,
  work:
    asked.times * (matches * (COST.matchSeen + SIDES_SEEN) + viewOf(asked).index.seasons.size * SEASON_SEEN),
  known: { matches: asked.times * matches },
});

/** Of what is refused nothing is looked at. */
const REFUSED: CostOfField = { count: 0 };

export const headToHead: CostOf = (asked) => {
  const { a, b, filter } = asked.args as { a: SideBy; b: SideBy; filter?: SeasonSpan };
  if (a.association && b.association && isOfEveryKind(filter ?? {})) return REFUSED;
  const meetings = meetingsOf(asked);
  const cost = scoped(asked, meetings);
  const led = a.coach || b.coach ? asked.times * meetings.matches * LEADERS_SEEN : 0;
  return { ...cost, work: (cost.work ?? 0) + led };
};

export const recordsOfScope: CostOf = (asked) => {
  const { scope, filter: given } = asked.args as { scope: RecordScope; filter?: SeasonSpan | null };
  const filter = given ?? {};
  const { team, competition, association } = scope;
  const { competitions, countries } = viewOf(asked).index;
  if (typeof team === 'string') return scoped(asked, ofTeam(asked, team, false));
  if (typeof competition === 'string')
    return competitions.get(competition) === null
      ? REFUSED
      : scoped(asked, ofSeasons(asked, { ...filter, competition }));
  const isRefused = countries.get(association ?? '') === null || isOfEveryKind(filter);
  return isRefused ? REFUSED : scoped(asked, ofAssociation(asked, filter));
};

export const recordsOfTeam: CostOf = (asked) => {
  const matches = matchesOfTeams(asked);
  const reads = readTeams(asked, teamsOf(asked), asked.times, true);
  const seen = matches * (COST.matchSeen + SIDES_SEEN);
  const seasons = asked.times * viewOf(asked).index.seasons.size * SEASON_SEEN;
  return { reads, work: seen + seasons, known: { matches } };
};

/** Matches of the scope, all places together. */
const matchesIn = (asked: CostQuestion): number =>
  knownOf(asked).matches ?? asked.times * countsIn(asked).teams.most;

const page = (asked: CostQuestion, most: number): CostOfField => ({
  items: Math.min(nodesOn(asked), most),
  known: { matches: most },
});

export const holders: CostOf = (asked) => ({
  ...page(asked, 2 * matchesIn(asked)),
  work: matchesIn(asked) * SIDES_SEEN,
});

export const ranking: CostOf = (asked) => ({
  ...page(asked, 2 * matchesIn(asked)),
  work: matchesIn(asked) * (SIDES_SEEN + RANKED),
});

export const longestStreaks: CostOf = (asked) => ({
  ...page(asked, 2 * matchesIn(asked)),
  work: matchesIn(asked) * IN_STREAKS,
});

export const matchesLookedThrough: CostOf = (asked) => ({ work: matchesIn(asked) * SIDES_SEEN });

export const meetings: CostOf = (asked) => ({
  ...page(asked, matchesIn(asked)),
  work: matchesIn(asked) * COST.matchSeen,
  known: {},
});

export const ofMeetings: CostOf = (asked) => ({ work: matchesIn(asked) * SIDES_SEEN });

/** The competitions on which the answers about a scope rest. */
export const coverageOfScope: CostOf = (asked) => {
  const { index } = viewOf(asked);
  return {
    count: asked.times * Math.min(index.competitions.size, index.seasons.size),
    work: asked.times * index.seasons.size * SEASON_SEEN,
  };
};
