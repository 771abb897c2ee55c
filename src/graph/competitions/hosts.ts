import type { CountryRecord, SeasonRecord } from '../../documents/catalogue.ts';
import { memoizedByView } from '../memoized.ts';
import type { GraphView } from '../view.ts';

/** Host countries of a season, from the day that they were chosen; before it those who were to host it then. */
export const hostsOf = (view: GraphView, { hosts, hostsFrom, pastHosts }: SeasonRecord): readonly string[] =>
  view.knows(hostsFrom) ? hosts : (pastHosts?.findLast(({ from }) => view.knows(from))?.hosts ?? []);

/** The seasons that were given to a country by the day, oldest first. */
export const hostedBy = memoizedByView((view: GraphView, { id }: Pick<CountryRecord, 'id'>) =>
  view.seasons.filter((season) => hostsOf(view, season).includes(id)),
);
