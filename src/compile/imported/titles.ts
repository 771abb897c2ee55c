/** Titles that no table of honours has: they follow from the results. */
import type { HonourRecord } from '../../documents/catalogue.ts';
import { citedTogether } from '../../documents/citations.ts';
import type { Facts, Located, SeasonFact } from '../facts.ts';
import { winnersOnTheField } from '../winners.ts';

const edition = ({ competition, label }: { readonly competition: string; readonly label: string }): string =>
  `${competition} ${label}`;

const titleOf = (
  { value: { id, competition, label, ...season }, file, line }: Located<SeasonFact>,
  team: string,
): Located<HonourRecord> => ({
  file,
  line,
  value: {
    season: id,
    competition,
    label,
    team,
    honour: 'CHAMPION',
    status: 'AWARDED',
    ...citedTogether(season),
  },
});

/** Adds a title for each winner of a final or of a complete league. An edition that has honours keeps them. */
export function withTitles(facts: Facts): Facts {
  const held = new Set(facts.honours.map(({ value }) => edition(value)));
  const winners = winnersOnTheField(facts);
  const titles = facts.seasons.flatMap((season) => {
    const winner = winners.get(season.value.id);
    return winner === undefined || held.has(edition(season.value)) ? [] : [titleOf(season, winner.team)];
  });
  return { ...facts, honours: [...facts.honours, ...titles] };
}
