/** Titles that are in no table of honours and follow from results. */
import type { HonourRecord } from '../../../documents/catalogue.ts';
import { citedTogether } from '../../../documents/citations.ts';
import { compact } from '../../cells.ts';
import type { Facts, Located, SeasonFact } from '../../facts.ts';
import { finalsOfLeagues } from '../../finals-of-leagues.ts';
import { winnersOnTheField } from '../../winners.ts';
import { type LateRuling, lateRulings, onEveOf } from './late-rulings.ts';
import { type HeldTitle, type Title, turnedTitles } from './turned-titles.ts';

type Winners = ReturnType<typeof winnersOnTheField>;

const edition = ({ competition, label }: { readonly competition: string; readonly label: string }): string =>
  `${competition} ${label}`;

const honourOf = (
  { value: { id, competition, label, ...season }, file, line }: Located<SeasonFact>,
  { tournament, ...title }: HeldTitle,
): Located<HonourRecord> => ({
  file,
  line,
  value: compact({
    season: id,
    competition,
    label: tournament === undefined ? label : `${label} ${tournament}`,
    honour: 'CHAMPION' as const,
    ...title,
    ...citedTogether(season),
  }),
});

/** Who has won a season by all that is known, and the rulings that came after its end. */
interface SeasonTitles {
  readonly now: readonly Title[];
  readonly rulings: readonly LateRuling[];
}

/** Titles of a list get the season of the graph in which the same team won on the field: that proves them. */
function placed(facts: Facts, winners: Winners): Facts['honours'] {
  const seasons = new Map(facts.seasons.map(({ value }) => [edition(value), value.id]));
  return facts.honours.map((row) => {
    const { confidence: _proven, ...value } = row.value;
    const { season, honour, team } = value;
    const id = seasons.get(edition(row.value));
    if (season !== undefined || id === undefined || honour !== 'CHAMPION') return row;
    return winners.get(id)?.team === team ? { ...row, value: { ...value, season: id } } : row;
  });
}

/** By season: the winners of its finals; else of its final, or of its table. */
function titlesOf(facts: Facts, winners: Winners): ReadonlyMap<string, readonly Title[]> {
  const first = [...winners].map(([season, { team }]) => [season, [{ team }]] as const);
  const finals = finalsOfLeagues(facts).map(({ season, team, day, tournament }) => ({
    season,
    title: { team, from: day, tournament: tournament ?? undefined },
  }));
  const won = [...Map.groupBy(finals, ({ season }) => season)].map(
    ([season, own]) => [season, own.map(({ title }) => title)] as const,
  );
  return new Map<string, readonly Title[]>([...first, ...won]);
}

/** The titles of a season, and those that a ruling after its end took away. */
function titlesIn(season: string, facts: Facts, { now, rulings }: SeasonTitles): readonly HeldTitle[] {
  const before = rulings.map(({ day }) => {
    const eve = onEveOf(facts, season, day);
    return titlesOf(eve, winnersOnTheField(eve)).get(season) ?? [];
  });
  return turnedTitles([...before, now], rulings);
}

/** Adds a title for each winner of a final or of a complete league. An edition that has honours keeps them. */
export function withTitles(facts: Facts): Facts {
  const held = new Set(facts.honours.map(({ value }) => edition(value)));
  const winners = winnersOnTheField(facts);
  const titles = titlesOf(facts, winners);
  const late = lateRulings(facts);
  const honours = facts.seasons.flatMap((season) => {
    const { id } = season.value;
    if (held.has(edition(season.value))) return [];
    const known = { now: titles.get(id) ?? [], rulings: late.get(id) ?? [] };
    return titlesIn(id, facts, known).map((title) => honourOf(season, title));
  });
  return { ...facts, honours: [...placed(facts, winners), ...honours] };
}
