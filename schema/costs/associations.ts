/** Costs of the season of an association: the campaigns of its clubs. */
import { EUROPEAN_CUPS } from '../../src/graph/associations/association-coefficient.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { seasonSlug } from '../../src/model/ids.ts';
import { campaignRead, endsOf } from './campaigns.ts';
import {
  type CostedRead,
  type CostOf,
  type CostOfField,
  type CostQuestion,
  countsIn,
  each,
  knownOf,
  nodesOn,
  opened,
  readSeasons,
  textIn,
  total,
  viewOf,
  type Within,
  withinOf,
} from './place.ts';

export { itsSeason } from './seasons.ts';

/** The cost of finding whether a club is in a stage. */
const PLACE = 0.1;
/** The cost of finding what a club earned in a season. */
const EARNED = 10;
/** The cost of looking for a stage among those of a season, for each of them. */
const STAGE = 0.05;

/** Each of several seasons has its own clubs. */
const most = (asked: CostQuestion): number =>
  total(countsIn(asked), { ...withinOf(asked), copies: asked.times }, 'entrants');

/** The campaigns of the clubs in the seasons that are asked of, at most so many in each. */
function campaignsIn(asked: CostQuestion, count: number, mostOfSeason = Number.POSITIVE_INFINITY): Within {
  const within = withinOf(asked);
  const { seasons, isEach } = within;
  const own = each(within, count);
  if (seasons === null || !isEach || seasons.length < 2) return own;
  const counts = countsIn(asked);
  return { ...own, weights: seasons.map((id) => Math.min(mostOfSeason, counts.season(id).entrants)) };
}
/** A list below several seasons is counted over all of them. */
const stagesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'stages');
const matchesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'matches');
const ties = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'ties');

/** The clubs are the same, whichever field is asked. */
function entrantsOf(asked: CostQuestion) {
  const { entrants } = knownOf(asked);
  return entrants && { entrants };
}

/** Makes the matches of the clubs, and their tables where a field asks how they ended. */
const read = (asked: CostQuestion, withTables = false): readonly CostedRead[] =>
  campaignRead(
    {
      ...asked,
      times: most(asked),
      known: { ...entrantsOf(asked), within: campaignsIn(asked, most(asked)) },
    },
    withTables,
  );

/** The cost of finding how all the campaigns ended, without their tables. */
function endsIn(asked: CostQuestion): number {
  const times = most(asked);
  return endsOf({ ...asked, times, known: { within: campaignsIn(asked, times) } });
}

const parts = (asked: CostQuestion, count: number, within = each(withinOf(asked), count)): CostOfField => ({
  count,
  reads: read(asked),
  known: { ...entrantsOf(asked), within: opened(within) },
});

export const itsPart: CostOf = (asked) => ({
  known: { within: each(withinOf(asked), asked.times) },
});

export const entrants: CostOf = (asked) => parts(asked, most(asked), campaignsIn(asked, most(asked)));

function stepsOf(asked: CostQuestion): CostOfField {
  const found = parts(asked, stagesIn(asked));
  const out = { most: most(asked), within: campaignsIn(asked, most(asked)) };
  return { ...found, known: { ...found.known, out } };
}

/** Those who went out in a stage: each club goes out in one at most. */
export const eliminated: CostOf = (asked) => {
  const { out } = knownOf(asked);
  if (out === undefined) return entrants(asked);
  // What the funnel read is paid with it.
  return { ...parts(asked, out.most, out.within), reads: [] };
};

export const funnel: CostOf = (asked) => ({
  ...stepsOf(asked),
  reads: read(asked, true),
  work:
    endsIn(asked) +
    most(asked) * (ties(asked) / asked.times) * 0.04 +
    stagesIn(asked) * (most(asked) / asked.times) * PLACE,
});

/**
 * The reads for the clubs in a stage. When everything is known, columns of the season tell them, and no match is
 * made.
 */
const placesRead = (asked: CostQuestion): readonly CostedRead[] =>
  viewOf(asked).asOf === null ? readSeasons(asked, withinOf(asked)) : read(asked);

/** The most teams in a round of a club competition, by its code. Other rounds may have as many as the season. */
const ROUNDS: Readonly<Record<string, number>> = { final: 2, sf: 4, qf: 8, r16: 16 };

/** As many clubs as the round has, however many the season has. */
function mostIn(asked: CostQuestion, round: number | undefined): number {
  const { seasons, copies, isEach } = withinOf(asked);
  const all = most(asked);
  if (round === undefined) return all;
  if (seasons !== null && isEach) {
    const counts = countsIn(asked);
    const places = seasons.map((id) => Math.min(round, counts.season(id).entrants));
    return (asked.times / Math.max(seasons.length, 1)) * places.reduce((sum, own) => sum + own, 0);
  }
  return Math.min(all, round * Math.max(asked.times, seasons?.length ?? 0, copies));
}

export const reached: CostOf = (asked) => {
  const round = ROUNDS[textIn(asked, 'stage') ?? ''];
  const count = mostIn(asked, round);
  return {
    ...parts(asked, count, campaignsIn(asked, count, round)),
    reads: placesRead(asked),
    work: most(asked) * PLACE + stagesIn(asked) * STAGE,
  };
};

export const reachedCount: CostOf = (asked) => ({
  reads: placesRead(asked),
  work: most(asked) * PLACE + stagesIn(asked) * STAGE,
});

/** The cost of finding how all the campaigns ended. */
export const outcomes: CostOf = (asked) => ({
  reads: read(asked, true),
  work: endsIn(asked) + most(asked) * (ties(asked) / asked.times) * 0.04 + stagesIn(asked) * STAGE,
});

export const stillIn: CostOf = (asked) => ({ ...outcomes(asked), count: most(asked) });

export const ofEntrants: CostOf = (asked) => ({
  reads: read(asked),
  work: matchesIn(asked) * COST.matchSeen * 2,
});

export const entrantsMatches: CostOf = (asked) => {
  const items = Math.min(nodesOn(asked), matchesIn(asked));
  return {
    items,
    reads: read(asked),
    work: matchesIn(asked) * COST.matchSeen * 2,
    known: { within: opened(each(withinOf(asked), items)) },
  };
};

/** All European competitions of the season, with their tables. */
export const coefficient: CostOf = (asked) => {
  const { seasons } = withinOf(asked);
  const { index } = viewOf(asked);
  const labels = seasons?.map((id) => index.seasons.get(id)?.label ?? '') ?? null;
  const european =
    labels?.flatMap((label) => EUROPEAN_CUPS.map(({ slug }) => seasonSlug(slug, label))) ?? null;
  const within = {
    seasons: european,
    copies: asked.times * EUROPEAN_CUPS.length,
    isEach: withinOf(asked).isEach,
  };
  const matches = total(countsIn(asked), within, 'matches');
  return {
    reads: readSeasons(asked, within, true),
    work: matches * 4 + EUROPEAN_CUPS.length * most(asked) * EARNED,
  };
};
