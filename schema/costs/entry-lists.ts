/** Costs of the lists of everything of a kind. */
import { type SeasonSpan, seasonsIn } from '../../src/graph/competitions/seasons-in.ts';
import { COST } from '../../src/graph/effort/work.ts';
import { listed } from './catalogue.ts';
import { type CostOf, nodesOn, once, viewOf } from './place.ts';

/** The cost of finding by what an entity is put in order. */
const ORDERED = 1.5;

export const listOf =
  (kind: 'countries' | 'venues'): CostOf =>
  (asked) => {
    const { size } = viewOf(asked).index[kind];
    const found = listed(kind)(asked);
    return { ...found, work: (found.work ?? 0) + asked.times * size * ORDERED };
  };

export const seasonList: CostOf = (asked) => {
  const { size } = viewOf(asked).index.seasons;
  const most = asked.args.competition ? seasonsIn(viewOf(asked), asked.args as SeasonSpan).length : size;
  return {
    items: Math.min(nodesOn(asked), asked.times * most),
    reads: [once('all seasons', size * COST.record)],
    work: asked.times * (size * 0.2 + most * ORDERED),
  };
};
