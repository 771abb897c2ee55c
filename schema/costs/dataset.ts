/** Costs of names, of titles, and of telling what the data set holds. */
import { COST } from '../../src/graph/effort/work.ts';
import { globalId } from '../../src/model/ids.ts';
import { honoursOfCompetitions, namesParsed } from './parsed.ts';
import {
  type CostOf,
  type CostQuestion,
  countsIn,
  knownOf,
  nodesOn,
  once,
  readSeasons,
  slugsOf,
  viewOf,
} from './place.ts';

/** The cost of finding the name that an entity had on the day. */
const NAME = 0.5;

/** The cost of finding a name in a language, or of putting names in order. */
export const ofName: CostOf = (asked) => ({
  reads: namesParsed(asked),
  work: asked.times * (NAME + (asked.args.lang === undefined ? 0 : countsIn(asked).most.names * 0.05)),
});
export const ofNames: CostOf = (asked) => ({ work: asked.times * countsIn(asked).most.names * 0.5 });

/** Titles of the champions of a competition. Each is the title of one of them. */
export const titles: CostOf = (asked) => {
  const { honoursOfTeam, editionsOfTeam } = countsIn(asked).most;
  const together = knownOf(asked).titles ?? Number.POSITIVE_INFINITY;
  return { items: Math.min(nodesOn(asked), asked.times * (honoursOfTeam + editionsOfTeam * 5), together) };
};

/** Whether honours of a competition are held: then no season has to be read for its champions. */
const hasHonours = (asked: CostQuestion, id: string): boolean => viewOf(asked).honoursOf(id).length > 0;

/** The editions of World Cups without honours among the objects: outcomes tell who won them. */
function readForChampions(asked: CostQuestion): readonly string[] {
  const { index } = viewOf(asked);
  const cups = index.catalogue.competitions.idsHaving('kind', 'WORLD_CUP');
  const own = slugsOf(asked, 'competition');
  return cups
    .filter((id) => (own === null || own.includes(id)) && !hasHonours(asked, id))
    .flatMap((id) => index.seasonsOf.ids(id));
}

/** Where no honours name the champions of a World Cup, the outcomes of its editions do. */
export const champions: CostOf = (asked) => {
  const { honoursOfCompetition, outcomesOfEdition, worldChampions } = countsIn(asked).most;
  const own = slugsOf(asked, 'competition');
  const { index } = viewOf(asked);
  const isWorldCup = (id: string): boolean => index.competitions.get(id)?.kind === 'WORLD_CUP';
  const editions = readForChampions(asked);
  const most = own?.every(isWorldCup) ? worldChampions : honoursOfCompetition + editions.length;
  return {
    items: Math.min(nodesOn(asked), asked.times * most),
    reads: [
      ...honoursOfCompetitions(asked),
      ...readSeasons(asked, { seasons: editions, copies: editions.length, isEach: true }),
    ],
    work: asked.times * (honoursOfCompetition * COST.record + editions.length * outcomesOfEdition * 0.2),
    known: { titles: asked.times * (honoursOfCompetition + editions.length) },
  };
};

/** What the graph holds of a competition. Each of its seasons is examined. */
export const coverageOfCompetition: CostOf = (asked) => ({
  work: asked.times * countsIn(asked).most.seasonsOfCompetition * COST.record,
});

/** Everything in the data set. */
export const sourcesOfAll: CostOf = (asked) => {
  const { size } = viewOf(asked).index.sources;
  return {
    count: asked.times * size,
    reads: [once('all sources', size * COST.record)],
    known: { sourceLists: asked.times },
  };
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
