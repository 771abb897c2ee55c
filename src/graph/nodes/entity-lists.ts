/** Everything of a kind, in an order. The price of what is selected of a page asks for the list before it is told. */
import type { CountryRecord } from '../../documents/catalogue.ts';
import { seasonsIn } from '../competitions/seasons-in.ts';
import { memoizedByView } from '../memoized.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import type { Entity } from './entities.ts';
import { type EntityOrder, inListOrder, titlesOf } from './list-order.ts';

export type ListedKind = Exclude<Entity['kind'], 'coach'>;
type OfKind<K extends ListedKind> = Extract<Entity, { kind: K }>;

/** Slugs and ISO days that restrict a list; each is of one of the kinds. */
export interface ListScope {
  readonly confederation?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly competition?: string | null | undefined;
  readonly association?: string | null | undefined;
  /** Sorts of competitions. */
  readonly kinds?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** By id when not given. */
  readonly orderBy?: EntityOrder | null | undefined;
}

const isIn = ({ confederation }: CountryRecord, wanted: string | null | undefined): boolean =>
  !wanted || confederation === wanted;

/** An empty text counts as given: no entity has it, so the list is empty. */
const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

function entitiesOf(view: GraphView, kind: ListedKind, scope: ListScope): readonly Entity[] {
  const { confederation, country, competition, association, kinds, from, to } = scope;
  switch (kind) {
    case 'confederation':
      return view.index.confederations.all().map((record) => ({ kind, record }));
    case 'country':
      return view.countries.list
        .filter((record) => isIn(record, confederation))
        .map((record) => ({ kind, record }));
    case 'national-team':
      return view.countries.list
        .filter((record) => record.nationalTeam && isIn(record, confederation))
        .map((record) => ({ kind, record }));
    case 'club': {
      const own = isGiven(association) ? view.clubs.of(view.index.clubsOf.get(association)) : view.clubs.list;
      return own.map((record) => ({ kind, record }));
    }
    case 'competition':
      return view.competitions.list
        .filter(
          (record) =>
            (!isGiven(country) || record.country === country) && (!kinds || kinds.includes(record.kind)),
        )
        .map((record) => ({ kind, record }));
    case 'season':
      return seasonsIn(view, { competition, from, to }).map((record) => ({ kind, record }));
    case 'venue': {
      const own = country ? view.venues.of(view.index.venuesIn.get(country)) : view.venues.list;
      return own.map((record) => ({ kind, record }));
    }
  }
}

const listed = memoizedByView((view: GraphView, asked: string): readonly Entity[] => {
  const [kind, scope] = JSON.parse(asked) as [ListedKind, ListScope];
  return inListOrder(view, scope.orderBy ?? 'ID', entitiesOf(view, kind, scope));
});

/**
 * The entities of a kind, in the order of the scope. Computed once per view. To order by titles the honours
 * have to be read, so then the order is left to the caller.
 */
export const entitiesListed = <K extends ListedKind>(
  view: GraphView,
  kind: K,
  { confederation, country, competition, association, kinds, from, to, orderBy }: ListScope,
): readonly OfKind<K>[] =>
  listed(
    view,
    JSON.stringify([kind, { confederation, country, competition, association, kinds, from, to, orderBy }]),
  ) as readonly OfKind<K>[];

/** The same in any order. */
export function entitiesInOrder<K extends ListedKind>(
  view: GraphView,
  kind: K,
  scope: ListScope,
): PromiseOrValue<readonly OfKind<K>[]> {
  const all = entitiesListed(view, kind, scope);
  if (scope.orderBy !== 'TITLES') return all;
  return whenReady(titlesOf(view, all), (titles) => inListOrder(view, 'TITLES', all, titles));
}
