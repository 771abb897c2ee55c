import type { CountryRecord } from '../../documents/catalogue.ts';
import type { SeasonView } from '../competitions/season-view.ts';
import { allReady, type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';
import { associationSeasonIn } from './association-season.ts';
import { type ClubsOfAssociation, clubsOfAssociation } from './clubs-of-association.ts';

interface AssociationStatement {
  readonly predicate: string;
  readonly value: string;
  readonly source: string;
}

const listed = (campaigns: readonly { readonly team: string }[]): string =>
  campaigns.length === 0 ? 'none' : campaigns.map(({ team }) => team).join(', ');

/** The clubs that are still in, and those left after each stage that is over; nothing when no club took part. */
function seasonFacts(
  country: CountryRecord,
  clubs: ClubsOfAssociation,
  season: SeasonView,
): readonly AssociationStatement[] {
  const association = associationSeasonIn(season, country, clubs);
  if (association === null) return [];
  const left = association.funnel
    .filter(({ stage }) => stage.isOver)
    .map(({ stage, remaining }) => ({
      predicate: `left after ${stage.record.name} of season:${season.id}`,
      value: listed(remaining),
      source: '',
    }));
  return [
    { predicate: `still in season:${season.id}`, value: listed(association.stillIn), source: '' },
    ...left,
  ];
}

/** How the clubs of an association stand in the latest season of each continental competition. */
export function associationFacts(
  view: GraphView,
  country: CountryRecord,
): PromiseOrValue<readonly AssociationStatement[]> {
  const clubs = clubsOfAssociation(view, country.id);
  const latest = view.index.catalogue.competitions
    .having('kind', 'CONTINENTAL_CLUB')
    .flatMap(({ id }) => view.lastSeasonOf(id) ?? []);
  return whenReady(allReady(latest.map(({ id }) => view.season(id))), (seasons) =>
    seasons.flatMap((season) => (season === null ? [] : seasonFacts(country, clubs, season))),
  );
}
