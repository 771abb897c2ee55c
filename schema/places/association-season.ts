import { coefficientOf } from '../../src/graph/associations/association-coefficient.ts';
import { AssociationSeason } from '../../src/graph/associations/association-season.ts';
import { selectMatches } from '../../src/graph/matches/selection.ts';
import { seasonOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/associations.ts';
import { paginateBy } from '../kit/page.ts';
import { AssociationSeasonRef, CampaignRef, CountryRef, NodeRef, SeasonRef } from '../kit/refs.ts';
import { checkedWideFilter, matchArgs } from '../matches/filters/match-filter.ts';
import { MatchConnectionRef } from '../matches/match-edge.ts';
import { RecordRef } from '../records/record.ts';
import { CoefficientRef } from './uefa-coefficient.ts';

AssociationSeasonRef.implement({
  description:
    'How one association’s clubs fared in one season: who entered, who went out where and to whom, who was left.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof AssociationSeason,
  fields: (t) => ({
    country: t.field({
      type: CountryRef,
      description: 'The association’s country.',
      resolve: ({ country }) => ({ kind: 'country' as const, record: country }),
    }),
    season: t.field({
      type: SeasonRef,
      description: 'The season.',
      extensions: { cost: costs.itsSeason },
      resolve: ({ season }) => seasonOf(season.record),
    }),
    campaigns: t.field({
      type: [CampaignRef],
      description: 'One for each club that took part, by club id.',
      extensions: { cost: costs.entrants },
      resolve: ({ campaigns }) => [...campaigns],
    }),
    entrants: t.int({
      description: 'How many clubs took part.',
      resolve: ({ campaigns }) => campaigns.length,
    }),
    uefaCoefficient: t.field({
      type: CoefficientRef,
      description:
        'What the association’s clubs earned in all three European competitions of the season, by the rules of that season.',
      extensions: { cost: costs.coefficient },
      resolve: ({ country, season }, _args, { view }) => coefficientOf(view, country.id, season.record.label),
    }),
    record: t.expose('record', {
      type: RecordRef,
      description: 'All the clubs together; a match between two of them counts for both.',
      extensions: { cost: costs.ofEntrants },
    }),
    matches: t.field({
      type: MatchConnectionRef,
      description: 'Every match of one of the clubs, once, in the order of `orderBy`.',
      args: matchArgs(t.arg),
      extensions: { cost: costs.entrantsMatches },
      resolve: (season, { filter, orderBy, ...page }, { view }) =>
        paginateBy(
          selectMatches(view, season.matches, checkedWideFilter(view, filter), orderBy),
          (match) => match.id,
          page,
        ),
    }),
  }),
});
