/** Costs of lists of honours. */
import { COST } from '../../src/graph/effort/work.ts';
import { type CostOf, countsIn, nodesOn } from './place.ts';

/** A document with hundreds of honours. */
const HONOURS = COST.document + 700 * COST.record;

export const honours =
  (of: 'honoursOfTeam' | 'honoursOfCompetition' | 'honoursOfCountry' | 'honoursOfCoach'): CostOf =>
  (asked) => {
    const { most } = countsIn(asked);
    const held = asked.times * (most[of] ?? 0);
    return {
      items: Math.min(nodesOn(asked), held),
      reads: [
        {
          shared: { key: `documents of honours ${of}`, costOf: (count) => count * HONOURS },
          count: asked.times,
        },
      ],
      work: held * COST.record,
    };
  };
