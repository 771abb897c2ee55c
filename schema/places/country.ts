import type { CountryRecord } from '../../src/documents/catalogue.ts';
import {
  type AssociationSeason,
  associationSeasonIn,
} from '../../src/graph/associations/association-season.ts';
import {
  clubOf,
  coachOf,
  competitionOf,
  confederationOf,
  countryOf,
  countryOnDay,
  nationalTeamOf,
  seasonOf,
  seasonViewOf,
} from '../../src/graph/nodes/resolve.ts';
import { onceAView } from '../../src/graph/once-a-view.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import { clubsOf } from '../../src/graph/records/sides.ts';
import { endOf, successorOf } from '../../src/graph/teams/succession.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as seasonCosts from '../costs/association-seasons.ts';
import * as costs from '../costs/catalogue.ts';
import * as heldCosts from '../costs/held.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { demandCompetition, demandSeasonSlug, demandStageCode } from '../kit/known.ts';
import { paginateBy } from '../kit/page.ts';
import {
  AssociationSeasonRef,
  ClubRef,
  CoachRef,
  CompetitionRef,
  ConfederationRef,
  CountryRef,
  EntityRef,
  NationalTeamRef,
  NodeRef,
  SeasonRef,
  VenueRef,
} from '../kit/refs.ts';

export const ClubConnectionRef = connectionOf('Club', ClubRef, 'clubs');
export const CoachConnectionRef = connectionOf('Coach', CoachRef, 'coaches');
export const VenueConnectionRef = connectionOf('Venue', VenueRef, 'grounds');
export const CountryConnectionRef = connectionOf('Country', CountryRef, 'countries');

const idOf = ({ id }: { readonly id: string }): string => id;

const succeededBy = onceAView((view: GraphView, country: string) =>
  view.countries.list.filter((one) => successorOf(view, one.id) === country),
);
const competitionsIn = onceAView(({ index }: GraphView, country: string) =>
  index.competitions.list.filter((one) => one.country === country),
);
const organisedBy = onceAView(({ index }: GraphView, confederation: string) =>
  index.competitions.list.filter((one) => one.organiser === confederation),
);
const hostedBy = onceAView((view: GraphView, country: string) =>
  view.seasons.filter(({ hosts }) => hosts.includes(country)),
);
/** Members of a confederation, without states that had ended. */
const membersOf = onceAView((view: GraphView, confederation: string) =>
  view.countries.list.filter((one) => one.confederation === confederation && endOf(view, one) === undefined),
);

/** How the association's clubs fared in a season; null when none took part, or the season is not there. */
export function associationSeason(
  view: GraphView,
  country: CountryRecord,
  season: string,
  clubs: readonly string[] = clubsOf(view, country.id),
) {
  if (view.seasonRecord(season) === null) return null;
  return whenReady(seasonViewOf(view, season), (found) => associationSeasonIn(found, country, clubs));
}

export const AssociationSeasonFilterInput = builder.inputType('AssociationSeasonFilter', {
  description: 'Which seasons of an association: every condition given must hold.',
  fields: (t) => ({
    minEntrants: t.int({ description: 'At least so many of its clubs took part.' }),
    allOutBefore: t.string({
      description:
        'Code of a stage, `qf`, that none of its clubs came to. A season in which one still may is no such season.',
    }),
    reached: t.string({ description: 'Code of a stage, `final`, that at least one of its clubs came to.' }),
  }),
});

interface AssociationSeasonFilter {
  readonly minEntrants?: number | null | undefined;
  readonly allOutBefore?: string | null | undefined;
  readonly reached?: string | null | undefined;
}

const passes = (one: AssociationSeason, { minEntrants, allOutBefore, reached }: AssociationSeasonFilter) =>
  (!minEntrants || one.campaigns.length >= minEntrants) &&
  (!allOutBefore || one.allOutBefore(allOutBefore) === true) &&
  (!reached || (one.reached(reached) ?? []).length > 0);

function associationSeasons(
  view: GraphView,
  country: CountryRecord,
  competition: string,
  filter: AssociationSeasonFilter,
) {
  if (view.index.competitions.get(competition) === null)
    throw badInput(
      `${competition.slice(0, 80)} is not a competition`,
      'the slug of a competition, such as ucl',
    );
  const clubs = clubsOf(view, country.id);
  const seasons = view.seasonsOf(competition).map(({ id }) => associationSeason(view, country, id, clubs));
  return whenReady(allReady(seasons), (found) =>
    found.filter((one) => one !== null).filter((one) => passes(one, filter)),
  );
}

CountryRef.implement({
  description:
    'A country or territory with a football association of its own, today or in its time. The United Kingdom is four.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'country',
  fields: (t) => ({
    fifaCode: t.string({
      nullable: true,
      description: 'Three letters of FIFA, `ITA`; null where there is no member association.',
      resolve: ({ record }) => record.fifaCode ?? null,
    }),
    iso2: t.string({
      nullable: true,
      description: 'ISO 3166-1 alpha-2; null where ISO has none, as for England.',
      resolve: ({ record }) => record.iso2 ?? null,
    }),
    confederation: t.field({
      type: ConfederationRef,
      nullable: true,
      description:
        'The confederation of its association today, or at its end; null without a member association.',
      resolve: ({ record }, _args, { view }) =>
        record.confederation === undefined ? null : confederationOf(view, record.confederation),
    }),
    from: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When the state began; null where it is older than football, or that is not held.',
      resolve: ({ record }) => record.from ?? null,
    }),
    to: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When the state ended; null while it lasts.',
      resolve: ({ record }, _args, { view }) => endOf(view, record) ?? null,
    }),
    successor: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country FIFA counts as its successor; null while it lasts.',
      resolve: ({ record }, _args, { view }) => countryOnDay(view, successorOf(view, record.id)),
    }),
    predecessors: t.field({
      type: [CountryRef],
      description: 'Countries it is counted as the successor of, by id.',
      extensions: { cost: costs.amongAll('countries') },
      resolve: ({ record }, _args, { view }) =>
        succeededBy(view, record.id).map((one) => countryOf(view, one.id)),
    }),
    nationalTeam: t.field({
      type: NationalTeamRef,
      nullable: true,
      description: 'Its national team; null without a member association.',
      extensions: { cost: heldCosts.nationalTeam },
      resolve: ({ record }, _args, { view }) => nationalTeamOf(view, record.id),
    }),
    clubs: t.field({
      type: ClubConnectionRef,
      description: 'Clubs that play under its association, by id. Monaco’s is under France.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.clubsOfCountry },
      resolve: ({ record }, page, { view }) => {
        const clubs = view.clubs.of(view.index.clubsOf.get(record.id));
        return paginateBy(clubs, idOf, page, ({ id }) => clubOf(view, id));
      },
    }),
    coaches: t.field({
      type: CoachConnectionRef,
      description: 'Coaches of that nationality, by id.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.coachesOfCountry },
      resolve: ({ record }, page, { view }) => {
        const coaches = view.coaches.of(view.index.coachesOf.get(record.id));
        return paginateBy(coaches, idOf, page, ({ id }) => coachOf(view, id));
      },
    }),
    venues: t.field({
      type: VenueConnectionRef,
      description: 'Grounds in it, by id.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.listed('venues') },
      resolve: ({ record }, page, { view }) => {
        const venues = view.venues.of(view.index.venuesIn.get(record.id));
        return paginateBy(venues, idOf, page, (venue) => ({ kind: 'venue' as const, record: venue }));
      },
    }),
    competitions: t.field({
      type: [CompetitionRef],
      description: 'Its domestic competitions, by id.',
      extensions: { cost: costs.amongAll('competitions') },
      resolve: ({ record }, _args, { view }) =>
        competitionsIn(view, record.id).map((one) => competitionOf(view, one.id)),
    }),
    hosted: t.field({
      type: [SeasonRef],
      description: 'Finals tournaments it hosted, alone or with others, as far as begun, oldest first.',
      extensions: { cost: costs.amongSeasons('hosted') },
      resolve: ({ record }, _args, { view }) => hostedBy(view, record.id).map(seasonOf),
    }),
    associationSeason: t.field({
      type: AssociationSeasonRef,
      nullable: true,
      description: 'How its clubs fared in one season; null when none took part.',
      args: { season: t.arg.string({ required: true, description: 'Slug of the season, `ucl-2025-26`.' }) },
      extensions: { cost: seasonCosts.associationSeason },
      resolve: ({ record }, { season }, { view }) => {
        demandSeasonSlug(view, season);
        return associationSeason(view, record, season);
      },
    }),
    associationSeasons: t.field({
      type: [AssociationSeasonRef],
      description:
        'How its clubs fared season by season, oldest first; seasons without one of them are left out.',
      args: {
        competition: t.arg.string({ required: true, description: 'Slug of the competition, `ucl`.' }),
        filter: t.arg({ type: AssociationSeasonFilterInput, description: 'Which seasons.' }),
      },
      extensions: { cost: seasonCosts.associationSeasons },
      resolve: ({ record }, { competition, filter }, { view }) => {
        demandCompetition(view, competition);
        demandStageCode(filter?.reached);
        demandStageCode(filter?.allOutBefore);
        return associationSeasons(view, record, competition, filter ?? {});
      },
    }),
  }),
});

ConfederationRef.implement({
  description: 'One of the six continental confederations.',
  interfaces: [EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'confederation',
  fields: (t) => ({
    fullName: t.string({ description: 'Its name in full.', resolve: ({ record }) => record.fullName }),
    competitions: t.field({
      type: [CompetitionRef],
      description: 'Competitions it organises, by id.',
      extensions: { cost: costs.amongAll('competitions') },
      resolve: ({ record }, _args, { view }) =>
        organisedBy(view, record.id).map((one) => competitionOf(view, one.id)),
    }),
    countries: t.field({
      type: CountryConnectionRef,
      description: 'Countries whose associations belong to it, without states that had ended, by id.',
      args: pageArgs(t.arg),
      extensions: { cost: costs.countriesOfConfederation },
      resolve: ({ record }, page, { view }) =>
        paginateBy(membersOf(view, record.id), idOf, page, ({ id }) => countryOf(view, id)),
    }),
  }),
});
