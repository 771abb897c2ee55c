/** Costs of names, of titles, and of telling what the data set holds. */
import { COST } from '../../src/graph/effort/work.ts';
import { globalId } from '../../src/model/ids.ts';
import { type CostOf, countsIn, nodesOn, once, slugsOf, textIn, viewOf } from './place.ts';
import { seasonMatches } from './seasons.ts';

/** The cost of finding the name that an entity had on the day. */
const NAME = 0.5;

/** The cost of finding a name in a language, or of putting names in order. */
export const ofName: CostOf = (asked) => ({
  work: asked.times * (NAME + (asked.args.lang === undefined ? 0 : countsIn(asked).most.names * 0.05)),
});
export const ofNames: CostOf = (asked) => ({ work: asked.times * countsIn(asked).most.names * 0.5 });

/** Titles of one team. */
export const titles: CostOf = (asked) => {
  const { honoursOfTeam, editionsOfTeam } = countsIn(asked).most;
  return { items: Math.min(nodesOn(asked), asked.times * (honoursOfTeam + editionsOfTeam * 5)) };
};

/** What the graph holds of a competition. Each of its seasons is examined. */
export const coverageOfCompetition: CostOf = (asked) => ({
  work: asked.times * countsIn(asked).most.seasonsOfCompetition * COST.record,
});

/** Everything in the data set. */
export const sourcesOfAll: CostOf = (asked) => {
  const { size } = viewOf(asked).index.sources;
  return { count: asked.times * size, reads: [once('all sources', size * COST.record)] };
};

export const coverageOfAll: CostOf = (asked) => {
  const { competitions, seasons } = viewOf(asked).index;
  return { count: asked.times * competitions.size, work: asked.times * seasons.size * COST.record };
};

export const conflicts: CostOf = (asked) => {
  const { size } = viewOf(asked).index.catalogue.conflicts;
  return { items: Math.min(nodesOn(asked), asked.times * size), work: asked.times * size * COST.record };
};

export const matchesHeld: CostOf = (asked) => ({
  work: asked.times * viewOf(asked).index.seasons.size * COST.record,
});

/** The national team of a country. */
export const nationalTeam: CostOf = (asked) => {
  const countries = slugsOf(asked, 'country');
  return countries === null
    ? {}
    : { known: { ids: countries.map((country) => globalId('national-team', country)) } };
};

/** A page of the matches of the season that an argument names. */
export const matchesOfSeason: CostOf = (asked) =>
  seasonMatches({ ...asked, known: { ids: [globalId('season', textIn(asked, 'season') ?? '')] } });
