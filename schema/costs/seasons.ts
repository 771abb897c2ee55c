/** Costs of fields of seasons and of their parts. */
import { MOST_WORKS } from '../../src/documents/citations.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { globalId } from '../../src/model/ids.ts';
import { isCountAlone } from '../kit/count-alone.ts';
import {
  type CostedRead,
  type CostOf,
  type CostQuestion,
  countsIn,
  each,
  knownOf,
  made,
  nodesOn,
  opened,
  readSeasons,
  textIn,
  total,
  viewOf,
  type Within,
  withinOf,
} from './place.ts';
import { bounded, CAMPAIGN } from './shares.ts';

export const seasonsRead = (asked: CostQuestion): readonly CostedRead[] =>
  readSeasons(asked, withinOf(asked));
const seasonsMade = (asked: CostQuestion): readonly CostedRead[] => readSeasons(asked, withinOf(asked), true);
const matchesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'matches');
export const tiesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'ties');
export const stagesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'stages');
/** All matches of the teams of the seasons, each season's for itself. */
const playedIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'played');
const teamsIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'teams');

/** One part of the season, or the season itself, for each object. */
export const inSeason: CostOf = (asked) => ({
  reads: seasonsRead(asked),
  work: stagesIn(asked) * COST.part,
  known: { within: opened(each(withinOf(asked), asked.times)) },
});

/** One stage of the season. */
export const stageOfCode: CostOf = (asked) => {
  const stage = textIn(asked, 'code');
  const found = inSeason(asked);
  return { ...found, known: { ...found.known, ...(stage !== undefined && { stage }) } };
};

/** What stages of one code have at most; null where the code is not known. */
const knockoutOf = (asked: CostQuestion): readonly [ties: number, legs: number] | null => {
  const { stage } = knownOf(asked);
  if (stage === undefined) return null;
  const { knockout } = countsIn(asked).most;
  // A client may ask for any code, such as `constructor`.
  return (Object.hasOwn(knockout, stage) ? knockout[stage] : null) ?? [0, 0];
};

/** The season that a part lies in. */
export const itsSeason: CostOf = (asked) => {
  const within = withinOf(asked);
  const [one, ...others] = within.seasons ?? [];
  if (one !== undefined && others.length === 0) return { known: { ids: [globalId('season', one)] } };
  return within.seasons === null ? {} : { known: { within: each(within, asked.times) } };
};

export const isOver: CostOf = (asked) => ({ reads: seasonsRead(asked), work: stagesIn(asked) });

/** All of a season's stages. */
export const stages: CostOf = (asked) => ({
  count: stagesIn(asked),
  reads: seasonsRead(asked),
  known: { within: opened(withinOf(asked)) },
});

/** The cost of the error that two teams did not meet in the season. Each place gets it. */
const REFUSED = 3;

/** The tie of two teams in a season. */
export const tieOfTeams: CostOf = (asked) => ({
  ...inSeason(asked),
  work: tiesIn(asked) * COST.part * 2 + asked.times * REFUSED,
});

/** A page of the matches of a season or stage. The stages of a season share its matches. */
export const stageMatches: CostOf = (asked) => ({
  items: Math.min(nodesOn(asked), matchesIn(asked)),
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen,
  known: { within: made(each(withinOf(asked), Math.min(nodesOn(asked), matchesIn(asked)))) },
});

/** The matchday of a day: all matches are looked at. */
export const currentMatchday: CostOf = (asked) => ({
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen,
});

export const seasonMatches: CostOf = (asked) =>
  isCountAlone(viewOf(asked), [asked.node]) ? {} : stageMatches(asked);

/** A page of the teams of a season, with their campaigns. */
export const seasonTeams: CostOf = (asked) => {
  const items = Math.min(nodesOn(asked), teamsIn(asked));
  const within = withinOf(asked);
  return {
    items,
    reads: [...seasonsMade(asked), ...finalsRead(asked, within)],
    work: teamsIn(asked) * CAMPAIGN,
    known: { within: made(each(within, items)), played: playedIn(asked) },
  };
};

/** Matches that were never played: a table has fewer of them than teams. */
export const unplayed: CostOf = (asked) => ({ count: teamsIn(asked), reads: seasonsRead(asked) });

/** One place in all groups of a stage: makes their tables, and finds how the campaigns of the teams ended. */
export const groupPlaces: CostOf = (asked) => {
  const within = withinOf(asked);
  const teams = teamsIn(asked);
  const parts = stagesIn(asked) + tiesIn(asked);
  return {
    count: teams,
    reads: [...seasonsMade(asked), ...finalsRead(asked, within)],
    work:
      matchesIn(asked) * (COST.keptTableMatch + 2 * COST.matchSeen) + teams * (CAMPAIGN + parts * COST.part),
    known: { within: made(each(within, teams)) },
  };
};

/** The document of the finals, which tells how World Cup cycles ended. */
function finalsRead(asked: CostQuestion, { seasons, copies }: Within): readonly CostedRead[] {
  const { index } = viewOf(asked);
  if (seasons === null) return readSeasons(asked, { seasons, copies, isEach: false });
  const finals = seasons.flatMap((season) => index.seasonsAfter.ids(season).slice(0, 1));
  return readSeasons(asked, { seasons: finals, copies, isEach: true });
}

/** A table: the plain one of the stage, or one of another day, of some of its matches or with supposed results. */
export const table: CostOf = (asked) => {
  const { on, venue, supposing } = asked.args;
  const isPlain = [on, venue, supposing].every((value) => value === undefined || value === null);
  const { seasons } = withinOf(asked);
  const known = { within: made(each(withinOf(asked), asked.times)) };
  const reads = seasonsMade(asked);
  const matches = matchesIn(asked);
  if (!isPlain || seasons === null) return { work: matches * COST.tableMatch, reads, known };
  // Each table of a stage has matches of its own, so all tables together cost one table of all matches.
  const all = seasons.reduce((sum, id) => sum + countsIn(asked).season(id).matches, 0) * COST.keptTableMatch;
  return {
    reads: [...reads, ...bounded(`tables ${seasons.join()}`, matches * COST.keptTableMatch, all)],
    work: asked.times + matches * COST.matchSeen,
    known,
  };
};

/**
 * A row for each team. The tables of a season together have no more rows than it has teams, except where groups
 * follow groups.
 */
export const rows: CostOf = (asked) => ({
  count: teamsIn(asked),
  known: { within: withinOf(asked), played: playedIn(asked) },
});

export const outcomes: CostOf = (asked) => {
  const most = asked.times * countsIn(asked).most.outcomesOfEdition;
  const items = Math.min(nodesOn(asked), most);
  const { seasons } = withinOf(asked);
  // Each edition is of the season itself, or of the finals that it leads to.
  const qualifying = seasons?.flatMap((id) => viewOf(asked).index.seasons.get(id)?.qualification ?? id);
  return {
    items,
    reads: seasonsRead(asked),
    work: most * COST.record,
    known: qualifying === undefined ? {} : { qualifying },
  };
};

export const tiesOfStage: CostOf = (asked) => {
  const [ties] = knockoutOf(asked) ?? [countsIn(asked).most.tiesOfStage];
  const { stage } = knownOf(asked);
  return {
    count: Math.min(asked.times * ties, tiesIn(asked)),
    work: tiesIn(asked) * COST.part,
    known: { within: withinOf(asked), ...(stage !== undefined && { stage }) },
  };
};

export const teamsOfStage: CostOf = (asked) => ({
  count: teamsIn(asked),
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen,
  known: { within: made(withinOf(asked)), played: playedIn(asked) },
});

export const groups: CostOf = (asked) => ({
  reads: seasonsMade(asked),
  work: matchesIn(asked) * COST.matchSeen * 2,
});

/** The most legs that a tie has: two, and a third match that decided. */
export const MOST_LEGS = 3;

export const legs: CostOf = (asked) => {
  const [, most] = knockoutOf(asked) ?? [0, MOST_LEGS];
  const count = asked.times * most;
  return {
    count,
    reads: seasonsRead(asked),
    work: count,
    known: { within: opened(each(withinOf(asked), count)) },
  };
};

/** Two ties, sides or teams of each tie. */
export const pair: CostOf = (asked) => ({
  count: asked.times * 2,
  reads: seasonsRead(asked),
  work: asked.times,
  known: { within: opened(each(withinOf(asked), asked.times * 2)) },
});

/** Finds which ties lead to which. It searches all ties for each tie that is asked about, once. */
function bracketRead(asked: CostQuestion): readonly CostedRead[] {
  const { seasons } = withinOf(asked);
  const ties = total(countsIn(asked), each(withinOf(asked), asked.times), 'ties');
  const most = seasons?.reduce((sum, id) => sum + countsIn(asked).season(id).ties ** 2, 0);
  return bounded(
    `bracket ${seasons?.join() ?? 'any'}`,
    ties * BRACKET,
    (most ?? Number.POSITIVE_INFINITY) * BRACKET,
  );
}
const BRACKET = 0.3;

/** The ties whose winners met in it. */
export const cameFrom: CostOf = (asked) => {
  const found = pair(asked);
  return { ...found, reads: [...(found.reads ?? []), ...bracketRead(asked)] };
};

/** The tie that it leads to. */
export const leadsTo: CostOf = (asked) => {
  const found = inSeason(asked);
  return { ...found, reads: [...(found.reads ?? []), ...bracketRead(asked)] };
};

/** Fields of a tie that are found out together with it. */
export const ofTie: CostOf = (asked) => ({ work: asked.times, reads: seasonsRead(asked) });

/** The sources of a tie and of its legs. */
export const sourcesOfTie: CostOf = (asked) => ({
  ...ofTie(asked),
  count: asked.times * countsIn(asked).most.sourcesOfTie,
});

/** The same with the places, a leg after the other, and the works that the evidence of the tie names. */
export const citationsOfTie: CostOf = (asked) => ({
  ...ofTie(asked),
  count: asked.times * ((1 + MOST_LEGS) * countsIn(asked).most.sources + MOST_WORKS),
});

/** Finds a row, or a place in the table. */
export const oneRow: CostOf = (asked) => ({
  work: teamsIn(asked) * COST.part,
  known: { within: withinOf(asked) },
});

/** Points taken from one team in one table: no more than were taken from any team. */
export const deductions: CostOf = (asked) => ({
  count: asked.times * countsIn(asked).most.deductionsOfTeam,
});

/** Rows that share a place: no more than the table has. */
export const sharedWith: CostOf = (asked) => ({
  count: total(countsIn(asked), each(withinOf(asked), asked.times), 'teams'),
});

/** The distance between two places, worked out from all matches of the two teams. */
export const distance: CostOf = (asked) => ({
  work: total(countsIn(asked), each(withinOf(asked), asked.times), 'own') * 2 * COST.matchSeen,
});

/** All matches of the tables are tested once, and the last ones of each row are listed. */
export const form: CostOf = (asked) => {
  const last = Number(asked.args.last);
  return { count: asked.times * Math.min(last, 100), work: matchesIn(asked) * COST.matchSeen * 2 };
};
