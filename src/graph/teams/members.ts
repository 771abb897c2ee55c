/** What belongs to a confederation, by id. */
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';
import { endOf } from './succession.ts';

/** Its members, without states that had ended. */
export const membersOf = memoizedByView((view: GraphView, confederation: string) =>
  view.countries.list.filter(
    (country) => country.confederation === confederation && endOf(view, country) === undefined,
  ),
);

/** The competitions that it organises. */
export const organisedBy = memoizedByView(({ competitions }: GraphView, confederation: string) =>
  competitions.list.filter((competition) => competition.organiser === confederation),
);
