/** What fields of seasons and of their parts cost. */
import { COST } from '../../src/graph/work/work.ts';
import {
  type Asked,
  anySeasons,
  type CostOf,
  countsIn,
  each,
  type FieldCost,
  knownOf,
  made,
  nodesOn,
  once,
  opened,
  type Reading,
  readSeasons,
  readTeams,
  slugsOf,
  total,
  viewOf,
  type Within,
  withinOf,
} from './place.ts';

/** To look at a tie, or at a stage: whether a team is in it. */
const PART = 0.1;
/** What a campaign is worth before it is asked anything. */
const CAMPAIGN = 1;
/** To find out how one ended, its tables aside. */
const FATE = 6;

const seasonsRead = (asked: Asked): readonly Reading[] => readSeasons(asked, withinOf(asked));
const seasonsMade = (asked: Asked): readonly Reading[] => readSeasons(asked, withinOf(asked), true);
const matchesIn = (asked: Asked): number => total(countsIn(asked), withinOf(asked), 'matches');
const tiesIn = (asked: Asked): number => total(countsIn(asked), withinOf(asked), 'ties');
const stagesIn = (asked: Asked): number => total(countsIn(asked), withinOf(asked), 'stages');
const teamsIn = (asked: Asked): number => total(countsIn(asked), withinOf(asked), 'teams');

/** One part of the season, or the season itself, for each object. */
export const inSeason: CostOf = (asked) => ({
  reads: seasonsRead(asked),
  work: stagesIn(asked) * PART,
  known: { within: opened(each(withinOf(asked), asked.times)) },
});

/** The season that a part lies in. */
export const itsSeason: CostOf = (asked) => {
  const { seasons } = withinOf(asked);
  return seasons?.length === 1 ? { known: { ids: seasons.map((id) => `season:${id}`) } } : {};
};

export const isOver: CostOf = (asked) => ({ reads: seasonsRead(asked), work: stagesIn(asked) });

/** All of a season's stages. */
export const stages: CostOf = (asked) => ({
  count: stagesIn(asked),
  reads: seasonsRead(asked),
  known: { within: opened(withinOf(asked)) },
});

/** The tie of two teams in a season. */
export const tieOfTeams: CostOf = (asked) => ({
  ...inSeason(asked),
  work: tiesIn(asked) * PART * 2,
});

/** A page of the matches of a season or stage. */
export const seasonMatches: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), matchesIn(asked)),
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen,
  known: { within: made(each(withinOf(asked), Math.min(nodesOn(asked), matchesIn(asked)))) },
});

/** Those of a stage are parted among the stages of a season. */
export const stageMatches: CostOf = seasonMatches;

/** A page of the teams of a season, with their campaigns. */
export const seasonTeams: CostOf = (asked) => {
  const items = Math.min(nodesOn(asked), teamsIn(asked));
  const within = withinOf(asked);
  return {
    items,
    reads: [...seasonsMade(asked), ...finalsRead(asked, within)],
    work: teamsIn(asked) * CAMPAIGN,
    known: { within: made(each(within, items)) },
  };
};

/** How cycles ended is told by the document of the finals. */
function finalsRead(asked: Asked, { seasons, copies }: Within): readonly Reading[] {
  const { index } = viewOf(asked);
  if (seasons === null) return readSeasons(asked, { seasons, copies, isEach: false });
  const finals = seasons.flatMap((season) => index.seasonsAfter.ids(season).slice(0, 1));
  return readSeasons(asked, { seasons: finals, copies, isEach: true });
}

/** A table: that of the stage, or of another day, of other matches or with other results. */
export const table: CostOf = (asked) => {
  const { on, venue, supposing } = asked.args;
  const isPlain = [on, venue, supposing].every((value) => value === undefined || value === null);
  const { seasons } = withinOf(asked);
  const known = { within: made(each(withinOf(asked), asked.times)) };
  const reads = seasonsMade(asked);
  const matches = matchesIn(asked);
  if (!isPlain || seasons === null) return { work: matches * COST.tableMatch, reads, known };
  // Each of the tables of a stage has matches of its own, so that all of them are one of all matches.
  const all = seasons.reduce((sum, id) => sum + countsIn(asked).season(id).matches, 0) * COST.keptTableMatch;
  return {
    reads: [...reads, ...bounded(`tables ${seasons.join()}`, matches * COST.keptTableMatch, all)],
    work: asked.times + matches * COST.matchSeen,
    known,
  };
};

/** A row for each team; the tables of a season have no more than it has teams, but groups may follow groups. */
export const rows: CostOf = (asked) => ({
  count: teamsIn(asked),
  known: { within: withinOf(asked) },
});

export const champion: CostOf = (asked) => ({
  reads: seasonsRead(asked),
  work: tiesIn(asked) * PART + asked.times * (countsIn(asked).most.honoursOfCompetition * COST.record),
});

export const honoursOfSeason: CostOf = (asked) => {
  const { honoursOfCompetition, honoursOfSeason } = countsIn(asked).most;
  return {
    count: asked.times * honoursOfSeason,
    work: asked.times * honoursOfCompetition * PART,
    reads: [once('honours', honoursOfCompetition * COST.record)],
  };
};

export const outcomes: CostOf = (asked) => {
  const most = asked.times * countsIn(asked).most.outcomesOfEdition;
  const items = Math.min(nodesOn(asked), most);
  return { items, reads: seasonsRead(asked), work: most * COST.record };
};

export const tiesOfStage: CostOf = (asked) => ({
  count: Math.min(asked.times * countsIn(asked).most.tiesOfStage, tiesIn(asked)),
  work: tiesIn(asked) * PART,
  known: { within: withinOf(asked) },
});

export const teamsOfStage: CostOf = (asked) => ({
  count: teamsIn(asked),
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen,
});

export const groups: CostOf = (asked) => ({
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen * 2,
});

/** One of the most that a tie has: `MOST_LEGS`. */
export const MOST_LEGS = 3;

export const legs: CostOf = (asked) => ({
  count: asked.times * MOST_LEGS,
  reads: seasonsRead(asked),
  work: asked.times * MOST_LEGS,
  known: { within: opened(each(withinOf(asked), asked.times * MOST_LEGS)) },
});

/** Two ties, sides or teams of each tie. */
export const pair: CostOf = (asked) => ({
  count: asked.times * 2,
  reads: seasonsRead(asked),
  work: asked.times,
  known: { within: opened(each(withinOf(asked), asked.times * 2)) },
});

/** What is told of a tie after its legs were looked at. */
export const ofTie: CostOf = (asked) => ({ work: asked.times * MOST_LEGS, reads: seasonsRead(asked) });

/** Campaigns, each in a season of its own as far as is known. */
const campaigns = (asked: Asked): Within => {
  const within = withinOf(asked);
  return within.lists === undefined ? each(within, asked.times) : within;
};

/** To look through the ties, the stages and the matches of a team, each time it is asked what became of it. */
function campaignWork(asked: Asked): number {
  const counts = countsIn(asked);
  const within = campaigns(asked);
  const parts = total(counts, within, 'ties') + total(counts, within, 'stages');
  return asked.times * CAMPAIGN + parts * PART + total(counts, within, 'own') * COST.matchSeen;
}

/** The team's own matches made, and those of its tables where they are worked out, once a season. */
export function campaignRead(asked: Asked, withTables: boolean): readonly Reading[] {
  const counts = countsIn(asked);
  const { seasons } = withinOf(asked);
  const own = total(counts, campaigns(asked), 'own') * COST.matchMade;
  const tables = withTables ? total(counts, campaigns(asked), 'tables') : 0;
  const most =
    seasons === null
      ? Number.POSITIVE_INFINITY
      : total(counts, each(withinOf(asked), 1), 'matches') * Math.max(seasons.length, 1);
  const { entrants, teams } = knownOf(asked);
  const named = [...(seasons ?? teams ?? ['any']), entrants?.of].join();
  return [
    ...seasonsRead(asked),
    ...bounded(`own matches ${named}`, own, (entrants?.matches ?? most) * COST.matchMade),
    ...bounded(`tables ${named}`, tables * COST.keptTableMatch, most * COST.keptTableMatch),
  ];
}

/** What is done once a season for whoever asks: what one field asks for counts, and no more than all there is. */
const bounded = (key: string, cost: number, most: number): readonly Reading[] =>
  cost <= 0 ? [] : [{ shelf: { key, costOf: (count) => Math.min(count, most) }, count: cost }];

/** What a campaign tells of its ties and stages; each time all are looked through. */
export const ofCampaign: CostOf = (asked) => ({
  ...itsPart(asked, asked.times),
  work: campaignWork(asked),
});

/** What a campaign tells of how it ended: a table may have to be worked out. */
export const fate: CostOf = (asked) => ({
  ...itsPart(asked, asked.times),
  reads: campaignRead(asked, true),
  work: asked.times * FATE + campaignWork(asked),
});

const itsPart = (asked: Asked, count: number): FieldCost => ({
  count,
  reads: campaignRead(asked, false),
  known: { ...teamsKnown(asked), within: opened(each(withinOf(asked), count)) },
});

const teamsKnown = (asked: Asked) => {
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

/** Who led a team in a time. */
export const tenuresInTime: CostOf = (asked) => {
  const most = asked.times * countsIn(asked).most.tenuresOfTeam;
  return { count: most, reads: seasonsRead(asked), work: most + campaignWork(asked) };
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

/** In World Cup qualifying a team's own document tells how its cycle ended. */
function cycleRead(asked: Asked, seasons: readonly string[] | null): readonly Reading[] {
  const { index } = viewOf(asked);
  const isQualifying = (season: string): boolean => index.seasonsAfter.ids(season).length > 0;
  if (seasons !== null && !seasons.some(isQualifying)) return [];
  const teams = slugsOf(asked, 'national-team')?.map((slug) => `national-team:${slug}`) ?? null;
  return readTeams(asked, teams, asked.times);
}

/** The campaign that won a campaign its place. */
export const qualification: CostOf = (asked) => {
  const within = anySeasons(asked.times);
  return {
    reads: [...readSeasons(asked, within), ...readTeams(asked, null, asked.times)],
    work: asked.times * CAMPAIGN,
    known: { within: opened(within) },
  };
};

/** Who says so: the sources of a tie and of its legs. */
export const sourcesOfTie: CostOf = (asked) => ({
  ...ofTie(asked),
  count: asked.times * countsIn(asked).most.sourcesOfTie,
});

/** To find a row, or a place in the table. */
export const oneRow: CostOf = (asked) => ({
  work: teamsIn(asked) * PART,
  known: { within: withinOf(asked) },
});

/** Rows that share a place: of a table no more than it has. */
export const sharedWith: CostOf = (asked) => ({
  count: total(countsIn(asked), each(withinOf(asked), asked.times), 'teams'),
});

/** How far two places are apart is worked out from all fixtures of the two. */
export const distance: CostOf = (asked) => ({
  work: total(countsIn(asked), each(withinOf(asked), asked.times), 'own') * 2 * COST.matchSeen,
});

/** Days are tried by halves, and each is a table. */
const TABLES_TRIED = 8;

/** What settled a campaign: in a table, the day on which it did. World Cup qualifying has it among its facts. */
export const decided: CostOf = (asked) => {
  const { index } = viewOf(asked);
  const within = each(withinOf(asked), asked.times);
  const isQualifying = within.seasons?.every((season) => index.seasonsAfter.ids(season).length > 0) ?? false;
  const tables = isQualifying ? 0 : total(countsIn(asked), within, 'tables') * TABLES_TRIED * COST.tableMatch;
  return { ...fate(asked), work: tables + asked.times * FATE + 3 * campaignWork(asked) };
};
