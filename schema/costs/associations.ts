/** What the season of an association costs: the campaigns of its clubs. */
import { COST } from '../../src/graph/effort/work.ts';
import { seasonSlug } from '../../src/model/ids.ts';
import { campaignRead } from './campaigns.ts';
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
  withinOf,
} from './place.ts';

export { itsSeason } from './seasons.ts';

/** To find out how a campaign ended, its tables aside. */
const FATE = 10;
/** To look whether a club is in a stage. */
const PLACE = 2;

const most = (asked: CostQuestion): number =>
  total(countsIn(asked), each(withinOf(asked), asked.times), 'entrants');
/** Lists beneath several seasons at once are of all of them. */
const stagesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'stages');
const matchesIn = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'matches');
const ties = (asked: CostQuestion): number => total(countsIn(asked), withinOf(asked), 'ties');

/** The same clubs, whatever is asked of them. */
function entrantsOf(asked: CostQuestion) {
  const { entrants } = knownOf(asked);
  return entrants && { entrants };
}

/** The matches of its clubs are made, and their tables where it is asked how they ended. */
const read = (asked: CostQuestion, withTables = false): readonly CostedRead[] =>
  campaignRead(
    {
      ...asked,
      times: most(asked),
      known: { ...entrantsOf(asked), within: each(withinOf(asked), most(asked)) },
    },
    withTables,
  );

const parts = (asked: CostQuestion, count: number): CostOfField => ({
  count,
  reads: read(asked),
  known: { ...entrantsOf(asked), within: opened(each(withinOf(asked), count)) },
});

export const itsPart: CostOf = (asked) => ({
  known: { within: each(withinOf(asked), asked.times) },
});

export const entrants: CostOf = (asked) => parts(asked, most(asked));

export const funnel: CostOf = (asked) => ({
  ...parts(asked, stagesIn(asked)),
  reads: read(asked, true),
  work:
    most(asked) * (FATE + (ties(asked) / asked.times) * 0.1) +
    stagesIn(asked) * (most(asked) / asked.times) * PLACE,
});

/** Which clubs have a place in a stage is told by columns, once everything is known. */
const placesRead = (asked: CostQuestion): readonly CostedRead[] =>
  viewOf(asked).asOf === null ? readSeasons(asked, withinOf(asked)) : read(asked);

/** How many teams a round of a club competition has at most, by its code; others may have as many as the season. */
const ROUNDS: Readonly<Record<string, number>> = { final: 2, sf: 4, qf: 8, r16: 16 };

/** As many as are in it, however many the season has. */
function mostIn(asked: CostQuestion): number {
  const { seasons, copies } = withinOf(asked);
  const round = ROUNDS[textIn(asked, 'stage') ?? ''];
  const all = most(asked);
  return round === undefined
    ? all
    : Math.min(all, round * Math.max(asked.times, seasons?.length ?? 0, copies));
}

export const reached: CostOf = (asked) => ({
  ...parts(asked, mostIn(asked)),
  reads: placesRead(asked),
  work: most(asked) * PLACE + stagesIn(asked),
});

export const reachedCount: CostOf = (asked) => ({
  reads: placesRead(asked),
  work: most(asked) * PLACE + stagesIn(asked),
});

/** How all the campaigns ended. */
export const outcomes: CostOf = (asked) => ({
  reads: read(asked, true),
  work: most(asked) * (FATE + (ties(asked) / asked.times) * 0.1) + stagesIn(asked) * PLACE,
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

/** All three European competitions of the season, with their tables. */
export const coefficient: CostOf = (asked) => {
  const { seasons } = withinOf(asked);
  const { index } = viewOf(asked);
  const labels = seasons?.map((id) => index.seasons.get(id)?.label ?? '') ?? null;
  const european =
    labels?.flatMap((label) => ['ucl', 'uel', 'uecl'].map((cup) => seasonSlug(cup, label))) ?? null;
  const within = { seasons: european, copies: asked.times * 3 * (labels?.length ?? 1), isEach: true };
  const matches = total(countsIn(asked), within, 'matches');
  return {
    reads: readSeasons(asked, within, true),
    work: matches * 4 + 3 * most(asked) * FATE,
  };
};
