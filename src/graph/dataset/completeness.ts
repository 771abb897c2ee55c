import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { GraphView } from '../view.ts';

/** Shares from 0 to 1 of what there is to know of seasons that are over; null where there is nothing of the kind. */
export interface Completeness {
  readonly matches: number | null;
  readonly benches: number | null;
  readonly grounds: number | null;
  readonly honours: number | null;
}

/** Rounded to three decimals. */
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How much is held of the seasons among these that were over by the day of the view. */
export function completenessOf(view: GraphView, seasons: readonly SeasonRecord[]): Completeness {
  const over = seasons.filter(({ end, held }) => end !== undefined && end <= view.day && held !== undefined);
  const column = (at: number): readonly number[] => over.flatMap(({ held }) => held?.[at] ?? []);
  const champions = column(3);
  return {
    matches: share(over.filter(({ complete }) => complete).length, over.length),
    benches: share(sum(column(1)), sum(column(0))),
    grounds: share(sum(column(2)), sum(over.map(({ matches }) => matches))),
    honours: share(sum(champions), champions.length),
  };
}
