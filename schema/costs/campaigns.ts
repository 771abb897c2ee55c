/** Costs of campaigns: the part of one team in one season. */
import { weighted } from '../../src/graph/effort/sums.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { isOfKind } from '../../src/model/ids.ts';
import { cyclesName } from '../../src/store/keys.ts';
import { parsed, someParsed } from './parsed.ts';
import {
  anySeasons,
  type CostedRead,
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  each,
  knownOf,
  nameOf,
  nodesOn,
  opened,
  readSeasons,
  readTeams,
  teamsOf,
  textIn,
  total,
  viewOf,
  type Within,
  withinOf,
} from './place.ts';
import { seasonsRead } from './seasons.ts';
import { bounded, CAMPAIGN } from './shares.ts';
import { ownRead } from './teams.ts';

/** The cost of finding how a campaign ended, without its tables. */
const OUTCOME = 5;

/** Campaigns. Each is counted in a season of its own, unless more is known. */
const campaigns = (asked: CostQuestion): Within => {
  const within = withinOf(asked);
  if (within.lists !== undefined) return within;
  return within.weights === undefined ? each(within, asked.times) : { ...within, copies: asked.times };
};

/**
 * The cost of searching the ties, the stages and the matches of a team. It arises whenever a field asks how the
 * campaign went.
 */
function campaignWork(asked: CostQuestion): number {
  const counts = countsIn(asked);
  const within = campaigns(asked);
  const parts = total(counts, within, 'ties') + total(counts, within, 'stages');
  return asked.times * CAMPAIGN + parts * COST.part + total(counts, within, 'own') * COST.matchSeen;
}

/** Makes the team's own matches, and those of its tables where these are worked out, once for each season. */
export function campaignRead(asked: CostQuestion, withTables: boolean): readonly CostedRead[] {
  const counts = countsIn(asked);
  const { seasons } = withinOf(asked);
  const own = total(counts, campaigns(asked), 'own') * COST.matchMade;
  const tables = withTables ? total(counts, campaigns(asked), 'tables') : 0;
  const most =
    seasons === null
      ? Number.POSITIVE_INFINITY
      : total(counts, { seasons, copies: seasons.length, isEach: true }, 'matches');
  const { entrants, teams } = knownOf(asked);
  const named = [...(seasons ?? teams ?? ['any']), entrants?.of].join();
  const of = nameOf(knownOf(asked).within, asked.times);
  return [
    ...seasonsRead(asked),
    ...bounded(`own matches ${named}`, own, (entrants?.matches ?? most) * COST.matchMade, of),
    ...bounded(`tables ${named}`, tables * COST.keptTableMatch, most * COST.keptTableMatch, of),
  ];
}

/** Fields about the ties and stages of a campaign. Each searches all of them. */
export const ofCampaign: CostOf = (asked) => ({
  ...itsPart(asked, asked.times),
  work: campaignWork(asked),
});

/** A season whose matches are not held names where its campaigns ended. */
export function endsOf(asked: CostQuestion): number {
  const { seasons, weights } = withinOf(asked);
  if (seasons === null || weights === undefined) return asked.times * OUTCOME;
  const counts = countsIn(asked);
  const costs = seasons.map((id) => (counts.season(id).matches > 0 ? OUTCOME : 0.3));
  return asked.times * weighted(costs, weights);
}

/** Fields about the end of a campaign. A table may have to be worked out. */
export const outcome: CostOf = (asked) => ({
  ...itsPart(asked, asked.times),
  reads: campaignRead(asked, true),
  work: endsOf(asked) + campaignWork(asked),
});

const itsPart = (asked: CostQuestion, count: number): CostOfField => ({
  count,
  reads: campaignRead(asked, false),
  known: { ...teamsKnown(asked), within: opened(each(withinOf(asked), count)) },
});

const teamsKnown = (asked: CostQuestion) => {
  const { teams, entrants } = knownOf(asked);
  return { ...(teams && { teams }), ...(entrants && { entrants }) };
};

/** A list of a campaign's stages, ties or matches. */
export const partsOfCampaign =
  (what: 'stages' | 'ties' | 'matches'): CostOf =>
  (asked) => {
    const counts = countsIn(asked);
    const within = campaigns(asked);
    const stages = total(counts, within, 'stages');
    const most = {
      stages,
      ties: Math.min(asked.times * counts.most.tiesOfTeamInSeason + stages, total(counts, within, 'ties')),
      matches: total(counts, within, 'own'),
    }[what];
    return { ...itsPart(asked, most), work: campaignWork(asked) };
  };

export const campaignMatches: CostOf = (asked) => {
  const most = total(countsIn(asked), campaigns(asked), 'own');
  const items = Math.min(nodesOn(asked), most);
  return { ...itsPart(asked, items), count: asked.times, items, work: most * COST.matchSeen };
};

/** The coaches of a team within some days. */
export const tenuresInTime: CostOf = (asked) => {
  const most = asked.times * countsIn(asked).most.tenuresOfTeam;
  return { count: most, reads: seasonsRead(asked), work: most + campaignWork(asked) };
};

/** A team's part in each of its seasons. */
export const campaignsOfTeam: CostOf = (asked) => {
  const teams = teamsOf(asked);
  const counts = countsIn(asked);
  const seasons =
    teams === null
      ? asked.times * counts.seasonsOfTeams.most
      : (asked.times / Math.max(teams.length, 1)) *
        teams.reduce((sum, team) => sum + counts.team(team).seasons, 0);
  const competition = textIn(asked, 'competition');
  const its = competition === undefined ? null : viewOf(asked).index.seasonsOf.ids(competition);
  const items = Math.min(nodesOn(asked), seasons, asked.times * (its?.length ?? seasons));
  // Only those on the page are read. On a day, the team's matches tell which of its seasons had a known one.
  const within = { ...anySeasons(items, teams), seasons: its, lists: asked.times };
  const own = teams === null ? asked : { ...asked, known: { teams } };
  const nations = teams?.filter((team) => isOfKind(team, 'national-team')) ?? null;
  return {
    items,
    reads: [
      ...ownRead(asked, viewOf(asked).asOf !== null),
      ...readSeasons(own, within),
      ...cyclesOf(asked, nations),
    ],
    work: seasons,
    known: { ...(teams && { teams }), within: opened(within) },
  };
};

/** A team's campaign in the season that an argument names. */
export const campaignIn: CostOf = (asked) => {
  const { season } = asked.args;
  const seasons = typeof season === 'string' ? [season] : null;
  const within: Within = { seasons, copies: asked.times, isEach: true };
  return {
    reads: [...readSeasons(asked, within), ...cycleRead(asked, seasons)],
    work: asked.times * CAMPAIGN,
    known: { within: opened(within) },
  };
};

/** In qualifying, a team's own document or that of its cycles tells how its cycle ended. */
function cycleRead(asked: CostQuestion, seasons: readonly string[] | null): readonly CostedRead[] {
  const { index } = viewOf(asked);
  const isQualifying = (season: string): boolean => index.seasonsAfter.ids(season).length > 0;
  if (seasons !== null && !seasons.some(isQualifying)) return [];
  const teams = teamsOf(asked);
  return [...readTeams(asked, teams, asked.times), ...cyclesOf(asked, teams)];
}

/** The documents of the cycles of some teams; a club is looked for as well where the season is one of qualifying. */
const cyclesOf = (asked: CostQuestion, teams: readonly string[] | null): readonly CostedRead[] =>
  teams?.map((team) => parsed(asked, cyclesName(team))) ?? [someParsed(asked, 'cycles/')];

/** The earlier campaign in which the team won its place. */
export const qualification: CostOf = (asked) => {
  const within = anySeasons(asked.times);
  return {
    reads: [...readSeasons(asked, within), ...readTeams(asked, null, asked.times)],
    work: asked.times * CAMPAIGN,
    known: { within: opened(within) },
  };
};

/** In a season of one stage, each of its tables decides for its winner alone; two may be level at the top. */
const WINNERS = 2;

/** The most matches in the tables of past days by which so many campaigns of one season are decided. */
function searchedIn(asked: CostQuestion, season: string, campaigns: number): number {
  const { days, matches, searched, stages, tables } = countsIn(asked).season(season);
  const most = Math.min(campaigns * searched, days * matches);
  return stages === 1 ? Math.min(most, (WINNERS * searched * matches) / Math.max(tables, 1)) : most;
}

/** The same for all the campaigns, each of which may be of any of the seasons. */
function searched(asked: CostQuestion): number {
  const within = campaigns(asked);
  const { seasons, copies } = within;
  const alone = total(countsIn(asked), within, 'searched');
  if (seasons === null) return alone;
  return Math.min(
    alone,
    seasons.reduce((sum, id) => sum + searchedIn(asked, id, copies), 0),
  );
}

/** The match that decided a campaign. In a table, it is found by the day on which the place was clinched or missed. */
export const decided: CostOf = (asked) => ({
  ...outcome(asked),
  work: searched(asked) * COST.keptTableMatch + asked.times * OUTCOME + 3 * campaignWork(asked),
});
