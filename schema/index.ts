/** Puts the schema together. Importing a module defines its types. */

import {
  type GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLSchema,
  lexicographicSortSchema,
  specifiedDirectives,
} from 'graphql';
import { type CoverageNotice, noticesOf } from '../src/graph/dataset/notices.ts';
import { asOfDirective } from './kit/as-of.ts';
import { builder, type GraphContext } from './kit/builder.ts';
import './places/association-season.ts';
import './competitions/champion.ts';
import './dataset/changes.ts';
import './teams/club.ts';
import './teams/bench-coverage.ts';
import './teams/coach.ts';
import './teams/coach-career.ts';
import './teams/coaches.ts';
import './competitions/competition.ts';
import './kit/cost.ts';
import { costDirective, listSizeDirective } from './costs/directives.ts';
import { alignFields } from './kit/aligned.ts';
import { readNames } from './kit/current-args.ts';
import './places/country.ts';
import './dataset/facts.ts';
import './records/head-to-head.ts';
import './matches/match.ts';
import './teams/national-team.ts';
import './relations/neighbourhood.ts';
import { movedContext } from './kit/moved-day.ts';
import { normalizedArguments } from './kit/normalized-arguments.ts';
import './kit/node.ts';
import './relations/path-search.ts';
import './query.ts';
import './relations/relation.ts';
import './relations/relation-kind-info.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './kit/page.ts';
import './kit/scalars/date.ts';
import './kit/scalars/date-time.ts';
import './kit/scalars/day.ts';
import './kit/scalars/language.ts';
import './kit/scalars/local-time.ts';
import './kit/scalars/partial-date.ts';
import { giveApproximateDates } from './kit/scalars/approximate-date.ts';
import './kit/scalars/url.ts';
import './kit/entity.ts';
import './kit/entity-extras.ts';
import './places/confederation.ts';
import './records/records.ts';
import './names/search.ts';
import './competitions/season.ts';
import './dataset/edition-evidence.ts';
import './dataset/tie-evidence.ts';
import './dataset/source.ts';
import './competitions/stage.ts';
import './teams/team.ts';
import './records/team-streaks.ts';
import './teams/tenure.ts';
import './matches/tie.ts';
import { queryWithDays } from './snapshot.ts';
import './places/venue.ts';
import './dataset/completeness.ts';
import './dataset/version-changes.ts';
import './dataset/versions.ts';

/** The description that a client reads first. */
const DESCRIPTION = `A knowledge graph of football: clubs, national teams, coaches, competitions, seasons, ties, matches and tables, linked both ways, each fact with its source. Look things up by id, slug or name, or \`search\` for them. \`@asOf(date:)\` on an operation answers as the world stood at the end of that day. What is unknown is null and the description of the field says why; an empty list means nothing within \`coverage\`. What rests on part of what was played is named in \`extensions.notices\` of the answer. Lists are connections in pages of ${DEFAULT_PAGE}, at most ${MAX_PAGE}, with an exact \`totalCount\`. \`dataset { coverage }\` lists what is held, \`cost\` gives the price of an operation.`;

import './addresses/page-url.ts';
import './addresses/report-url.ts';
import './codes/performance.ts';
import './codes/predicate.ts';
import './codes/stage-code.ts';
import './parts/part-ids.ts';
import './competitions/season-matches.ts';
import './competitions/seasons/current-matchday.ts';
import './competitions/seasons/current-season.ts';
import './competitions/season-outcome.ts';
import './competitions/season-dates.ts';
import './competitions/campaign-result.ts';
import './competitions/competition-seasons.ts';
import './competitions/stage-dates.ts';
import './cycles/edition-decision.ts';
import './cycles/edition-fields.ts';
import './cycles/history-fields.ts';
import './matches/match-place.ts';
import './matches/match-result-fields.ts';
import './matches/match-ground.ts';
import './matches/match-coaches.ts';
import './matches/matches.ts';
import './matches/match-side.ts';
import './matches/bench-coach.ts';
import './matches/tie-result.ts';
import './places/association-season-progress.ts';
import './places/country-seasons.ts';
import './places/country-football.ts';
import './teams/next-match.ts';
import './teams/team-matches.ts';
import './teams/team-coaches.ts';
import './teams/team-campaigns.ts';
import './teams/tenure-evidence.ts';
import './entry-lists.ts';
import './lists.ts';
import './matches/look-ups.ts';
import './competitions/campaign-decision.ts';
import './competitions/season-qualification.ts';
import './matches/tie-decision.ts';
import './matches/tie-bracket.ts';
import './look-ups.ts';
import './tables/carried.ts';
import './tables/form.ts';
import './tables/group-place.ts';
import './tables/unplayed-match.ts';
import './tables/table-distance.ts';
import './competitions/campaign-table.ts';

const viewIn = (context: unknown): GraphContext['view'] | undefined =>
  (context as Partial<GraphContext>).view;

/** The day that an answer is for; nothing when it is for everything known. */
const dayTold = (view: GraphContext['view'] | undefined): { asOf?: string } =>
  typeof view?.asOf === 'string' ? { asOf: view.asOf } : {};

const noticesIn = (view: GraphContext['view'] | undefined): readonly CoverageNotice[] =>
  (view === undefined ? undefined : noticesOf(view))?.list ?? [];

/**
 * @param sorted true for the printed SDL: sorts by name, and validates the schema. At run time neither is
 * wanted: sorting costs start-up, and validation would cost the first request of every isolate milliseconds
 * of CPU.
 */
export function buildSchema(sorted: boolean): GraphQLSchema {
  const types = builder.toSchema({ sortSchema: false });
  alignFields(types);
  giveApproximateDates(types);
  readNames(types);
  const config = types.toConfig();
  const date = types.getType('Date') as GraphQLScalarType;
  const query = queryWithDays(config.query as GraphQLObjectType, date);
  const schema = new GraphQLSchema({
    ...config,
    query,
    types: config.types.filter((type) => type !== config.query),
    description: DESCRIPTION,
    assumeValid: !sorted,
    // Tells the edge where what was done for a request is counted, and what its answer lacks: see its convention.
    extensions: {
      work: (context: unknown) => viewIn(context)?.work,
      notices: (context: unknown) => noticesIn(viewIn(context)),
      until: (context: unknown) => (context as Partial<GraphContext>).clock?.until,
      told: (context: unknown) => dayTold(viewIn(context)),
      context: movedContext,
      arguments: normalizedArguments,
    },
    directives: [...specifiedDirectives, asOfDirective(date), costDirective, listSizeDirective],
  });
  return sorted ? lexicographicSortSchema(schema) : schema;
}

export const schema = buildSchema(false);
