/** Costs of the seasons of an association. */
import { oneCountry } from './catalogue.ts';
import {
  type CostOf,
  type CostQuestion,
  countsIn,
  opened,
  readSeasons,
  textIn,
  total,
  viewOf,
  type Within,
} from './place.ts';

/** One season of an association, and all its seasons of a competition. */
export const associationSeason: CostOf = (asked) => {
  const season = textIn(asked, 'season');
  const within: Within = {
    seasons: season === undefined ? null : [season],
    copies: asked.times,
    isEach: true,
  };
  return {
    reads: readSeasons(asked, within),
    work: asked.times * (mostClubs(asked) * 0.5 + 5),
    known: { ...entrantsOf(asked, within), within: opened(within) },
  };
};

/** The clubs of one country in some seasons. Their matches are made once. */
function entrantsOf(asked: CostQuestion, { seasons }: Within) {
  const country = oneCountry(asked);
  if (country === undefined || seasons === null) return undefined;
  const counts = countsIn(asked);
  const matches = seasons.map((id) => counts.season(id).entrants * counts.season(id).own);
  return { entrants: { of: country, matches: matches.reduce((sum, count) => sum + count, 0) } };
}

/** An association has at most all clubs there are, and most of those are searched without success. */
function mostClubs(asked: CostQuestion): number {
  const country = oneCountry(asked);
  const { index } = viewOf(asked);
  return country === undefined ? index.clubs.size / 4 : index.catalogue.clubs.count('association', country);
}

export const associationSeasons: CostOf = (asked) => {
  const { index } = viewOf(asked);
  const seasons = index.seasonsOf.ids(textIn(asked, 'competition') ?? '');
  const within: Within = { seasons, copies: asked.times * seasons.length, isEach: true };
  const entrants = total(countsIn(asked), { ...within, copies: 1, isEach: false }, 'entrants');
  const each = mostClubs(asked) * 0.5 + (asked.args.filter ? entrants * 20 : 5);
  return {
    count: asked.times * seasons.length,
    reads: readSeasons(asked, within),
    work: asked.times * seasons.length * each,
    known: { ...entrantsOf(asked, within), within: opened(within) },
  };
};
