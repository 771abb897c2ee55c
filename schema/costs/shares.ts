/** Costs of small parts of the work, and of work that many fields ask for and that is done once. */
import type { CostedRead } from './place.ts';

/** The cost of a campaign before a field is asked of it. */
export const CAMPAIGN = 1;

/** Work that is done once a season for all fields: the costs of all fields are added up, to no more than the whole. */
export const bounded = (key: string, cost: number, most: number, of?: string): readonly CostedRead[] =>
  cost <= 0
    ? []
    : [{ shared: { key, costOf: (count) => Math.min(count, most) }, count: cost, ...(of && { of }) }];
