/** Costs of the seasons of an association. */
import { isWithin, type LabelBounds } from '../../src/graph/competitions/label-bounds.ts';
import { oneCountry } from './catalogue.ts';
import {
  type CostOf,
  type CostQuestion,
  countsIn,
  opened,
  readSeasons,
  textIn,
  viewOf,
  type Within,
} from './place.ts';

/** The cost of testing a season against a filter, for each of the clubs: how its campaign ended. */
const PASSED = 4;
/** The cost of finding whether a club is in a season. */
const SEARCHED = 0.1;
/** The cost of finding the clubs of an association in a season that names them. */
const OF_TOLD = 2;

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
    work: asked.times * (mostClubs(asked) * SEARCHED + 5),
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

/** No association has more clubs than there are, and most of the clubs are searched for without success. */
function mostClubs(asked: CostQuestion): number {
  const country = oneCountry(asked);
  const { index } = viewOf(asked);
  return country === undefined ? index.clubs.size / 4 : index.catalogue.clubs.count('association', country);
}

export const associationSeasons: CostOf = (asked) => {
  const { index } = viewOf(asked);
  const competition = textIn(asked, 'competition') ?? '';
  // The arguments are coerced by the time an operation is priced, but a price knows them as values of any type.
  const span = (asked.args.filter ?? {}) as LabelBounds;
  const seasons = index.seasonsOf
    .ids(competition)
    .filter((id) => isWithin(span, id.slice(competition.length + 1)));
  const within: Within = { seasons, copies: asked.times * seasons.length, isEach: true };
  const counts = countsIn(asked);
  const clubs = mostClubs(asked) * SEARCHED;
  const work = seasons.map((id) => {
    const { matches, entrants } = counts.season(id);
    // Where no match is held, the season names the association of each club.
    return (matches === 0 ? OF_TOLD : clubs) + (asked.args.filter ? entrants * PASSED : 1);
  });
  return {
    count: asked.times * seasons.length,
    reads: readSeasons(asked, within),
    work: asked.times * work.reduce((sum, one) => sum + one, 0),
    known: { ...entrantsOf(asked, within), within: opened(within) },
  };
};
