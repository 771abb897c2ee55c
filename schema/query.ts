import { findMatch } from '../src/graph/nodes/match-lookup.ts';
import { findNode } from '../src/graph/nodes/nodes.ts';
import { clubOf, seasonOf } from '../src/graph/nodes/resolve.ts';
import { allReady, whenReady } from '../src/graph/promise-or-value.ts';
import * as costs from './costs/catalogue.ts';
import * as heldCosts from './costs/held.ts';
import { DatasetRef } from './dataset/dataset.ts';
import { builder } from './kit/builder.ts';
import { connectionOf, pageArgs } from './kit/connection.ts';
import { badInput } from './kit/errors.ts';
import { EntityByInput, lookUp } from './kit/lookup.ts';
import { readId } from './kit/node.ts';
import { paginateBy } from './kit/page.ts';
import {
  ClubRef,
  CoachRef,
  CompetitionRef,
  CountryRef,
  MatchRef,
  NationalTeamRef,
  NodeRef,
  SeasonRef,
  TieRef,
  VenueRef,
} from './kit/refs.ts';
import { MatchConnectionRef } from './matches/match.ts';
import { MatchFilterInput, MatchOrderEnum, selectMatches } from './matches/match-filter.ts';
import { ClubConnectionRef } from './places/country.ts';

/** The most ids one `nodes` call may name. */
const MAX_NODES = 100;

export const CompetitionConnectionRef = connectionOf('Competition', CompetitionRef, 'competitions');

builder.queryType({
  description:
    'Where a question begins. Look-ups answer null for what does not exist; what cannot be asked is an error with a code.',
});

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'Anything by its global id; null when there is nothing of that id, or it was not known on the as-of day. For example `{ node(id: "club:juventus") { ... on Club { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Global id, `club:atalanta`.' }) },
    extensions: { cost: costs.byIds },
    resolve: (_root, { id }, { view }) => findNode(view, readId(id)),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'Several by their global ids, in the order given; null at the place of each that does not exist. For example `{ nodes(ids: ["club:juventus", "national-team:italy"]) { id } }`.',
    args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_NODES}.` }) },
    extensions: { cost: costs.byIds },
    resolve: (_root, { ids }, { view }) => {
      if (ids.length > MAX_NODES) throw badInput(`${ids.length} ids are given`, `at most ${MAX_NODES}`);
      return whenReady(allReady(ids.map((id) => findNode(view, readId(id)))), (found) => [...found]);
    },
  }),
);

const BY = 'Exactly one way to name it.';

builder.queryFields((t) => ({
  club: t.field({
    type: ClubRef,
    nullable: true,
    description:
      'A club; null when there is none. For example `{ club(by: { slug: "juventus" }) { name city founded } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('clubs', 'club') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.clubs, 'club', by);
      return record === null ? null : { kind: 'club' as const, record };
    },
  }),
  nationalTeam: t.field({
    type: NationalTeamRef,
    nullable: true,
    description:
      'The national team of a country, by the names of the country; null when there is none. For example `{ nationalTeam(by: { name: "Italien" }) { name worldCups { missed { edition } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('countries', 'national-team') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.countries, 'national-team', by);
      return record?.nationalTeam ? { kind: 'national-team' as const, record } : null;
    },
  }),
  coach: t.field({
    type: CoachRef,
    nullable: true,
    description:
      'A coach; null when there is none. For example `{ coach(by: { name: "Luciano Spalletti" }) { tenures { nodes { team { name } from to } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('coaches', 'coach') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.coaches, 'coach', by);
      return record === null ? null : { kind: 'coach' as const, record };
    },
  }),
  competition: t.field({
    type: CompetitionRef,
    nullable: true,
    description:
      'A competition; null when there is none. For example `{ competition(by: { slug: "ucl" }) { name kind knownThrough } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('competitions', 'competition') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.index.competitions, 'competition', by);
      return record === null ? null : { kind: 'competition' as const, record };
    },
  }),
  country: t.field({
    type: CountryRef,
    nullable: true,
    description:
      'A country, by any of its names or its FIFA code; null when there is none. For example `{ country(by: { name: "ITA" }) { name } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('countries', 'country') },
    resolve: (_root, { by }, { view }) => {
      const coded = by.name ? view.countries.list.find((one) => one.fifaCode === by.name) : undefined;
      const record = coded ?? lookUp(view.countries, 'country', by);
      return record === null ? null : { kind: 'country' as const, record };
    },
  }),
  venue: t.field({
    type: VenueRef,
    nullable: true,
    description:
      'A ground; null when there is none. For example `{ venue(by: { name: "San Siro" }) { city clubs { nodes { name } } } }`.',
    args: { by: t.arg({ type: EntityByInput, required: true, description: BY }) },
    extensions: { cost: costs.lookedUp('venues', 'venue') },
    resolve: (_root, { by }, { view }) => {
      const record = lookUp(view.venues, 'venue', by);
      return record === null ? null : { kind: 'venue' as const, record };
    },
  }),
  season: t.field({
    type: SeasonRef,
    nullable: true,
    description:
      'A season of a competition; null when it had not begun, or is not held. For example `{ season(competition: "ucl", label: "2025-26") { stages { code name } } }`.',
    args: {
      competition: t.arg.string({ required: true, description: 'Slug of the competition, `ucl`.' }),
      label: t.arg.string({ required: true, description: '`2025-26`, or the year.' }),
    },
    extensions: { cost: costs.seasonByLabel },
    resolve: (_root, { competition, label }, { view }) => {
      const record = view.seasonRecord(`${competition}-${label}`);
      return record === null ? null : seasonOf(record);
    },
  }),
  match: t.field({
    type: MatchRef,
    nullable: true,
    description:
      'A match; null when there is none, or its pairing was not known. For example `{ match(id: "match:ucl-2025-26-atalanta-bayern-1") { date score { fullTime { home away } } } }`.',
    args: {
      id: t.arg.id({ required: true, description: 'Global id, `match:ucl-2025-26-atalanta-bayern-1`.' }),
    },
    extensions: { cost: costs.partById },
    resolve: (_root, { id }, { view }) => {
      const parsed = readId(id);
      return parsed.kind === 'match' ? findMatch(view, parsed.slug) : null;
    },
  }),
  tie: t.field({
    type: TieRef,
    nullable: true,
    description:
      'A tie by its id; null when there is none, or it was not drawn. See `Season.tie` for the tie of two teams. For example `{ tie(id: "tie:ucl-2025-26/r16-2") { status winner { name } } }`.',
    args: { id: t.arg.id({ required: true, description: 'Global id, `tie:ucl-2025-26/r16-3`.' }) },
    extensions: { cost: costs.partById },
    resolve: (_root, { id }, { view }) => {
      const parsed = readId(id);
      const [season, code] = parsed.slug.split('/');
      if (parsed.kind !== 'tie' || season === undefined || code === undefined) return null;
      return whenReady(view.season(season), (found) => found?.tie(code) ?? null);
    },
  }),
  clubs: t.field({
    type: ClubConnectionRef,
    description:
      'Every club, by id. For example `{ clubs(association: "italy", first: 10) { totalCount nodes { name } } }`.',
    args: {
      ...pageArgs(t.arg),
      association: t.arg.string({ description: 'Slug of the country whose association they play under.' }),
    },
    extensions: { cost: costs.clubs },
    resolve: (_root, { association, ...page }, { view }) => {
      const all = association === null || association === undefined;
      const records = all ? view.clubs.list : view.clubs.of(view.index.clubsOf.get(association));
      return paginateBy(
        records,
        ({ id }) => id,
        page,
        ({ id }) => clubOf(view, id),
      );
    },
  }),
  competitions: t.field({
    type: CompetitionConnectionRef,
    description:
      'Every competition, by id. For example `{ competitions(first: 50) { nodes { id name kind } } }`.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.listed('competitions') },
    resolve: (_root, page, { view }) =>
      paginateBy(
        view.index.competitions.list,
        ({ id }) => id,
        page,
        (record) => ({ kind: 'competition' as const, record }),
      ),
  }),
  matches: t.field({
    type: MatchConnectionRef,
    nullable: true,
    description:
      'Matches of one season, in the order of `orderBy`; null when there is no such season. For a team’s matches over all seasons see `Team.matches`. For example `{ matches(season: "ucl-2025-26", last: 1) { nodes { date home { name } away { name } } } }`.',
    args: {
      ...pageArgs(t.arg),
      season: t.arg.string({ required: true, description: 'Slug of the season, `ucl-2025-26`.' }),
      filter: t.arg({ type: MatchFilterInput, description: 'Which matches.' }),
      orderBy: t.arg({
        type: MatchOrderEnum,
        description: 'In which order; the earliest first when not given.',
      }),
    },
    extensions: { cost: heldCosts.matchesOfSeason },
    resolve: (_root, { season, filter, orderBy, ...page }, { view }) =>
      whenReady(view.season(season), (found) =>
        found === null
          ? null
          : paginateBy(
              selectMatches(view, view.matchesOfSeason(found), filter, orderBy),
              (match) => match.id,
              page,
            ),
      ),
  }),
  dataset: t.field({
    type: DatasetRef,
    description:
      'The data itself: version, counts, sources, coverage, conflicts. For example `{ dataset { version knownThrough } }`.',
    resolve: (_root, _args, { view }) => view,
  }),
}));
