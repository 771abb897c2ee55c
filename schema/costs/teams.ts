/** Costs of fields of teams, coaches and tenures. */

import { seasonIdsIn } from '../../src/graph/competitions/seasons-in.ts';
import { onceOfMany } from '../../src/graph/effort/once-known.ts';
import { COST } from '../../src/graph/effort/work.ts';
import type { MatchFilter } from '../../src/graph/matches/selection.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { isCountAlone } from '../kit/count-alone.ts';
import { noticed } from './notices.ts';
import { parsed, someParsed } from './parsed.ts';
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
  readTeams,
  slugsOf,
  teamsOf,
  viewOf,
} from './place.ts';
import { readOwnTeams } from './shares.ts';

/** The documents of the teams that the objects are; where it is known which, they are put together once. */
export function ownRead(asked: CostQuestion, isMade: boolean): readonly CostedRead[] {
  const teams = teamsOf(asked);
  const work = () => readOwnTeams(asked, teams, isMade);
  return teams === null ? work() : onceOfMany(teams, `teams read ${isMade}`, work);
}
const made = (asked: CostQuestion): readonly CostedRead[] => ownRead(asked, true);
const opened = (asked: CostQuestion): readonly CostedRead[] => ownRead(asked, false);
const seen = (asked: CostQuestion): number => matchesOfTeams(asked) * COST.matchSeen;

/** The most matches of the seasons to which a filter narrows; null where it names no season and no competition. */
function narrowed(asked: CostQuestion): number | null {
  const filter = (asked.args.filter ?? {}) as MatchFilter;
  const seasons = filter.season || filter.competition ? seasonIdsIn(viewOf(asked), filter) : null;
  if (seasons === null) return null;
  const own = [...seasons].reduce((sum, season) => sum + countsIn(asked).season(season).own, 0);
  return Math.min(matchesOfTeams(asked), asked.times * own);
}

/** Those of a team that a filter looks at: all, or those of some seasons, which are made for it alone. */
function lookedAt(asked: CostQuestion): { readonly reads: readonly CostedRead[]; readonly work: number } {
  const few = narrowed(asked);
  if (few === null) return { reads: made(asked), work: filtered(asked) };
  return { reads: opened(asked), work: few * (COST.matchMade + FILTERED * COST.matchSeen) };
}

/** The cost of finding who coached on a day, once the tenures of the team are made. */
export const LEADER = 3;

/** The coaches on one bench in one match. */
export const benchOfMatch: CostOf = (asked) => ({
  count: asked.times * countsIn(asked).most.coachesOfBench,
  work: asked.times * LEADER,
});

/** Whether a filter has days alone. A record is then the difference of two sums. */
function isOfDaysAlone(filter: unknown): boolean {
  const given = Object.entries((filter ?? {}) as Readonly<Record<string, unknown>>);
  return given.every(
    ([name, value]) => value === null || value === undefined || name === 'from' || name === 'to',
  );
}

/** The cost of filtering the matches. A filter that has more than days takes longer for each match. */
const filtered = (asked: CostQuestion): number =>
  seen(asked) * (isOfDaysAlone(asked.args.filter) ? 1 : FILTERED);
const FILTERED = 2;

export const teamMatches: CostOf = (asked) => {
  if (isCountAlone(viewOf(asked), [asked.node])) return {};
  const items = Math.min(nodesOn(asked), narrowed(asked) ?? matchesOfTeams(asked));
  const teams = teamsOf(asked);
  return { ...lookedAt(asked), items, known: teams === null ? {} : { teams } };
};

/** To make the matches at an end of the list, and to look at them before the others. */
const NEAR = 6 * (COST.matchMade + COST.matchSeen);

export const teamMatch: CostOf = (asked) => {
  const teams = teamsOf(asked);
  const known = teams === null ? {} : { teams };
  if (viewOf(asked).asOf !== null || !isOfDaysAlone(asked.args.filter))
    return { reads: made(asked), work: filtered(asked) + asked.times * NEAR, known };
  return { reads: opened(asked), work: asked.times * NEAR, known };
};
export const teamRecord: CostOf = (asked) => {
  if (isOfDaysAlone(asked.args.filter)) return { reads: [...made(asked), noticed(asked)], work: asked.times };
  const { reads, work } = lookedAt(asked);
  return { reads: [...reads, noticed(asked)], work };
};

/** The streaks of a team. A record of several streaks looks at the matches again. */
export const teamStreaks: CostOf = (asked) => {
  const { reads, work } = lookedAt(asked);
  return {
    reads: [...reads, noticed(asked)],
    work: work + seasonsSeen(asked),
    known: { ...knownOf(asked), matches: narrowed(asked) ?? matchesOfTeams(asked) },
  };
};

/** The cost of examining all seasons in which a team may have played. */
function seasonsSeen(asked: CostQuestion): number {
  return asked.times * viewOf(asked).index.seasons.size * 0.1;
}

/** One kind of streaks, for which every match of the team is examined. */
export const streaks: CostOf = (asked) => ({
  work: amongStreaks(asked) * COST.matchSeen,
  known: knownOf(asked),
});

const amongStreaks = (asked: CostQuestion): number => knownOf(asked).matches ?? matchesOfTeams(asked);

/** Streaks of one length. Together they have no more matches than the team. */
export const jointStreaks: CostOf = (asked) => {
  const matches = amongStreaks(asked);
  return { count: matches, known: { matches } };
};

/** The matches of a streak. */
export const streakMatches: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), amongStreaks(asked)),
});

/** The competitions in which a team may have played. */
export const coverageOfScope: CostOf = (asked) => ({
  count: asked.times * viewOf(asked).index.competitions.size,
  work: seasonsSeen(asked),
});

/** The competitions on which a team's answers rest. */
export const coverageOfTeam: CostOf = (asked) => {
  const most = seasonsOf(asked);
  return {
    count: Math.min(most, asked.times * viewOf(asked).index.competitions.size),
    reads: opened(asked),
    work: most * COST.record,
  };
};

function seasonsOf(asked: CostQuestion): number {
  const teams = teamsOf(asked);
  const counts = countsIn(asked);
  return (
    (teams ?? [])
      .map((team) => counts.team(team).seasons)
      .reduce((most, count) => Math.max(most, count), teams === null ? counts.seasonsOfTeams.most : 0) *
    asked.times
  );
}

/**
 * The editions of a championship for a team.
 * @param editionsOfAll that there are: together with those before it, a team may have more than any alone.
 */
function history(asked: CostQuestion, editions: number, editionsOfAll?: number): CostOfField {
  const { predecessors } = countsIn(asked).most;
  const teams = teamsOf(asked);
  const isWide = asked.args.predecessors === true;
  const more = isWide ? predecessors : 0;
  const { countries } = viewOf(asked).index.catalogue;
  const all = countries
    .texts('successor')
    .reduce((sum, successor) => sum + countries.count('successor', successor), 0);
  return {
    reads: [
      ...readTeams(asked, teams, asked.times, false, 'nations'),
      ...readTeams(asked, null, Math.min(asked.times * more, all), false, 'nations'),
    ],
    work: asked.times * editions * COST.record * (1 + more),
    known: isWide
      ? { ...(editionsOfAll !== undefined && { editions: editionsOfAll }) }
      : { editions, ...(teams !== null && { teams }) },
  };
}

export const worldCups: CostOf = (asked) => {
  const { worldCups: editions } = countsIn(asked).most;
  return history(asked, editions, editions);
};

export const qualification: CostOf = (asked) => {
  const { predecessors } = countsIn(asked).most;
  const teams = teamsOf(asked);
  const isAlone = teams !== null && asked.args.predecessors !== true;
  const found = history(asked, countsIn(asked).most.editionsOfTeam);
  return {
    ...found,
    reads: [
      ...(found.reads ?? []),
      ...(teams ?? []).map((team) => parsed(asked, cyclesName(team))),
      ...(isAlone ? [] : [someParsed(asked, 'cycles/', asked.times * (1 + predecessors))]),
    ],
  };
};

/** The teams that some coaches led. */
export function teamsLed(asked: CostQuestion, coaches: readonly string[]): readonly string[] {
  const { index } = viewOf(asked);
  return [...new Set(coaches.flatMap((coach) => index.tenuresOfCoach.get(coach).map(({ team }) => team)))];
}

/** The most matches that the coaches may have led, counted as often as each coach occurs. */
export function led(asked: CostQuestion): number {
  const counts = countsIn(asked);
  const coaches = slugsOf(asked, 'coach');
  if (coaches === null) return asked.times * counts.coaches.most;
  return (
    (asked.times / Math.max(coaches.length, 1)) * coaches.reduce((sum, coach) => sum + counts.led(coach), 0)
  );
}

const LED = COST.matchMade + COST.matchSeen;

/** The matches that a coach led, found once for each coach. */
function ledRead(asked: CostQuestion): readonly CostedRead[] {
  const counts = countsIn(asked);
  const coaches = slugsOf(asked, 'coach');
  if (coaches === null) {
    const costOf = (count: number): number => counts.coaches.sumOf(count) * LED;
    const documents = readTeams(asked, null, asked.times * counts.most.teamsOfCoach);
    return [...documents, { shared: { key: 'led by any', costOf }, count: asked.times }];
  }
  return readLed(asked, coaches);
}

/** The matches that some coaches led. */
export const readLed = (asked: CostQuestion, coaches: readonly string[]): readonly CostedRead[] =>
  onceOfMany(coaches, 'led', () => [
    ...readTeams(asked, teamsLed(asked, coaches), 1),
    ...coaches.map((coach) => once(`led by ${coach}`, countsIn(asked).led(coach) * LED)),
  ]);

export const coachMatches: CostOf = (asked) => {
  const coaches = slugsOf(asked, 'coach');
  return {
    items: Math.min(nodesOn(asked), led(asked)),
    reads: ledRead(asked),
    work: led(asked) * COST.matchSeen,
    known: coaches === null ? {} : { teams: teamsLed(asked, coaches) },
  };
};

export const coachRecord: CostOf = (asked) => ({
  reads: ledRead(asked),
  work: isOfDaysAlone(asked.args.filter) ? asked.times : led(asked) * 2 * COST.matchSeen,
});

/** The cost of finding who led a team in one match after another. */
const LED_IN_TURN = 0.6;

/** Who led each of the matches that a coach led. */
export const coachCoverage: CostOf = (asked) => ({
  reads: ledRead(asked),
  work: led(asked) * (COST.matchSeen + LED_IN_TURN),
});

/** Who led a team in each of its matches. */
export const teamBenches: CostOf = (asked) => ({
  reads: made(asked),
  work: seen(asked) + matchesOfTeams(asked) * LED_IN_TURN,
});
