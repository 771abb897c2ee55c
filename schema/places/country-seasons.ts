/** How the clubs of a country did, season by season. */
import type { CountryRecord } from '../../src/documents/catalogue.ts';
import {
  type AssociationSeason,
  associationSeasonIn,
} from '../../src/graph/associations/association-season.ts';
import {
  type ClubsOfAssociation,
  clubsOfAssociation,
} from '../../src/graph/associations/clubs-of-association.ts';
import { isWithin } from '../../src/graph/competitions/label-bounds.ts';
import { lackOfSeason, lackOfSeasons } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { allReady, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as seasonCosts from '../costs/association-seasons.ts';
import { builder } from '../kit/builder.ts';
import { badInput } from '../kit/errors.ts';
import { AssociationSeasonRef, CountryRef } from '../kit/refs.ts';
import {
  requireCompetition,
  requireLabel,
  requireSeasonSlug,
  requireStageCode,
} from '../kit/require-known.ts';
import { type AssociationSeasonFilter, AssociationSeasonFilterInput } from './association-season-filter.ts';

builder.objectFields(CountryRef, (t) => ({
  associationSeason: t.field({
    type: AssociationSeasonRef,
    nullable: true,
    description:
      'How its clubs fared in one season; null when none took part. Clubs of before count for the association they then played under, and West Germany’s for Germany’s.',
    args: {
      season: t.arg.string({ required: true, description: 'Slug or id of the season, `ucl-2025-26`.' }),
    },
    extensions: { cost: seasonCosts.associationSeason },
    resolve: ({ record }, { season }, { view }, { path }) => {
      requireSeasonSlug(view, season);
      const held = view.seasonRecord(season);
      if (held !== null) notice(view, path, () => lackOfSeason(view, held));
      return associationSeason(view, record, season);
    },
  }),
  associationSeasons: t.field({
    type: [AssociationSeasonRef],
    description:
      'How its clubs fared season by season, oldest first; seasons without one of them are left out. See `associationSeason`.',
    args: {
      competition: t.arg.string({ required: true, description: 'Slug or id of the competition, `ucl`.' }),
      filter: t.arg({ type: AssociationSeasonFilterInput, description: 'Which seasons.' }),
    },
    extensions: { cost: seasonCosts.associationSeasons },
    resolve: ({ record }, { competition, filter }, { view }, { path }) => {
      requireCompetition(view, competition);
      requireStageCode(view, filter?.reached);
      requireStageCode(view, filter?.allOutBefore);
      requireLabel(filter?.from);
      requireLabel(filter?.to);
      notice(view, path, () => lackOfSeasons(view, view.seasonsOf(competition)));
      return associationSeasons(view, record, competition, filter ?? {});
    },
  }),
}));

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
  const clubs = clubsOfAssociation(view, country.id);
  const wanted = view.seasonsOf(competition).filter(({ label }) => isWithin(filter, label));
  const seasons = wanted.map(({ id }) => associationSeason(view, country, id, clubs));
  return whenReady(allReady(seasons), (found) =>
    found.filter((season) => season !== null).filter((season) => passes(season, filter)),
  );
}

/** The season of the association's clubs; null when none took part, or when there is no such season. */
export function associationSeason(
  view: GraphView,
  country: CountryRecord,
  season: string,
  clubs: ClubsOfAssociation = clubsOfAssociation(view, country.id),
) {
  if (view.seasonRecord(season) === null) return null;
  return whenReady(seasonViewOf(view, season), (found) => associationSeasonIn(found, country, clubs));
}

const passes = (season: AssociationSeason, { minEntrants, allOutBefore, reached }: AssociationSeasonFilter) =>
  (!minEntrants || season.campaigns.length >= minEntrants) &&
  (!allOutBefore || season.allOutBefore(allOutBefore) === true) &&
  (!reached || (season.reached(reached) ?? []).length > 0);
