/** What small parts of the work cost, and what many ask for and is done once. */
import type { CostedRead } from './place.ts';

/** What a campaign is worth before it is asked anything. */
export const CAMPAIGN = 1;

/** What is done once a season for whoever asks: what one field asks for counts, and no more than all there is. */
export const bounded = (key: string, cost: number, most: number): readonly CostedRead[] =>
  cost <= 0 ? [] : [{ shelf: { key, costOf: (count) => Math.min(count, most) }, count: cost }];
