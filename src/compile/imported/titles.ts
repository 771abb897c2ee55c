/** Titles that are in no table of honours and follow from results. */
import type { HonourRecord } from '../../documents/catalogue.ts';
import { citedTogether } from '../../documents/citations.ts';
import type { Facts, Located, SeasonFact } from '../facts.ts';
import { finalsOfLeagues } from '../finals-of-leagues.ts';
import { winnersOnTheField } from '../winners.ts';

const edition = ({ competition, label }: { readonly competition: string; readonly label: string }): string =>
  `${competition} ${label}`;

const titleOf = (
  { value: { id, competition, label, ...season }, file, line }: Located<SeasonFact>,
  team: string,
  more: Pick<HonourRecord, 'from'> & { readonly tournament?: string | null } = {},
): Located<HonourRecord> => ({
  file,
  line,
  value: {
    season: id,
    competition,
    label: more.tournament ? `${label} ${more.tournament}` : label,
    ...(more.from === undefined ? {} : { from: more.from }),
    team,
    honour: 'CHAMPION',
    status: 'AWARDED',
    ...citedTogether(season),
  },
});

/** Titles of a list get the season of the graph in which the same team won on the field: that proves them. */
function placed(facts: Facts, winners: ReturnType<typeof winnersOnTheField>): Facts['honours'] {
  const seasons = new Map(facts.seasons.map(({ value }) => [edition(value), value.id]));
  return facts.honours.map((row) => {
    const { confidence: _proven, ...value } = row.value;
    const { season, honour, team } = value;
    const id = seasons.get(edition(row.value));
    if (season !== undefined || id === undefined || honour !== 'CHAMPION') return row;
    return winners.get(id)?.team === team ? { ...row, value: { ...value, season: id } } : row;
  });
}

/** Adds a title for each winner of a final or of a complete league. An edition that has honours keeps them. */
export function withTitles(facts: Facts): Facts {
  const held = new Set(facts.honours.map(({ value }) => edition(value)));
  const winners = winnersOnTheField(facts);
  const finals = Map.groupBy(finalsOfLeagues(facts), ({ season }) => season);
  const titles = facts.seasons.flatMap((season) => {
    if (held.has(edition(season.value))) return [];
    const won = finals.get(season.value.id);
    if (won !== undefined)
      return won.map(({ team, day, tournament }) => titleOf(season, team, { from: day, tournament }));
    const winner = winners.get(season.value.id);
    return winner === undefined ? [] : [titleOf(season, winner.team)];
  });
  return { ...facts, honours: [...placed(facts, winners), ...titles] };
}
