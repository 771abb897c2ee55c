/** Costs of tenures: those of a team, those of a coach, and the matches within them. */
import { COST } from '../../src/graph/effort/work.ts';
import { evidenceParsed } from './parsed.ts';
import {
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  knownOf,
  nodesOn,
  readTeams,
  slugsOf,
  teamsOf,
  viewOf,
} from './place.ts';
import { readOwnTeams } from './shares.ts';
import { led, teamsLed } from './teams.ts';

/** The cost of a tenure. */
const TENURE = 2;

export const tenuresOfTeam: CostOf = (asked) => {
  const most = asked.times * countsIn(asked).most.tenuresOfTeam;
  const teams = teamsOf(asked);
  return {
    items: Math.min(nodesOn(asked), most),
    work: most * TENURE,
    known: teams === null ? ledInSeasons(asked) : { teams, ...ledInTeams(asked, teams) },
  };
};

/** The same for teams of which only the seasons are known that they took part in. */
function ledInSeasons(asked: CostQuestion): CostOfField['known'] {
  const { within, played } = knownOf(asked);
  if (within === undefined || played === undefined) return {};
  return { within, played, matches: played * countsIn(asked).most.coachesOfBench };
}

/** The tenures of so many teams are looked at ahead. */
const FEW = 8;

/** The most matches within all tenures of some teams: one counts for each tenure that it may lie in. */
function ledInTeams(asked: CostQuestion, teams: readonly string[]): { readonly matches?: number } {
  if (teams.length === 0 || teams.length > FEW) return {};
  const matches = teams.map(
    (team) => countsIn(asked).team(team).matches * viewOf(asked).leaders(team).mostOnADay,
  );
  return { matches: (asked.times / teams.length) * matches.reduce((sum, own) => sum + own, 0) };
}

export const tenuresOfCoach: CostOf = (asked) => {
  const coaches = slugsOf(asked, 'coach');
  const most = asked.times * countsIn(asked).most.tenuresOfCoach;
  return {
    items: Math.min(nodesOn(asked), most),
    work: most * TENURE,
    known: { ...(coaches !== null && { teams: teamsLed(asked, coaches) }), matches: led(asked) },
  };
};

/** The matches within a tenure. All tenures of a coach together have no more than the coach may have led. */
export const tenureRecord: CostOf = (asked) => {
  const { teams = null, matches: together } = knownOf(asked);
  const counts = countsIn(asked);
  const most =
    teams === null ? counts.teams.most : Math.max(0, ...teams.map((team) => counts.team(team).matches));
  const inTenures = teams === null ? most : teams.reduce((sum, team) => sum + counts.team(team).matches, 0);
  const matches = Math.min(asked.times * most, asked.times * inTenures, together ?? Number.POSITIVE_INFINITY);
  const seen = matches * COST.matchSeen * 2;
  // Their teams' matches are made once, however many tenures they lie in.
  const isOfTeams = knownOf(asked).played !== undefined;
  const isWhole = together === undefined || isOfTeams || (teams !== null && together >= inTenures);
  if (isWhole) return { reads: readOwnTeams(asked, teams, true), work: seen };
  // Of the matches of the coach's teams only those are made that the coach may have led.
  return { reads: readTeams(asked, teams, asked.times), work: seen + matches * COST.matchMade };
};

export const evidence: CostOf = (asked) => ({ reads: [evidenceParsed(asked)] });
