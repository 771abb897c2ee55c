import type { Columns } from './header.ts';

/** The header of every fact table; data/README.md says what the columns mean. */
const words = (text: string): readonly string[] => text.split(' ');

export const COLUMNS = {
  sources: words('id name publisher url licence retrieved note'),
  confederations: words('id name full_name wikidata source'),
  countries: words(
    'id name fifa_code iso2 confederation wikidata from to successor one_record association source',
  ),
  countryNames: words('country name kind lang from to source'),
  nationalTeamNames: words('country name kind lang from to source'),
  clubs: words('id name full_name country association city founded venue wikidata source'),
  clubNames: words('club name kind lang from to source'),
  successions: words('club on before after contested note source'),
  venues: words('id name city country wikidata source'),
  venueNames: words('venue name kind lang from to source'),
  coaches: words('id name country born wikidata source'),
  coachNames: words('coach name kind lang source'),
  tenures: words('coach team role from to end confidence source evidence note'),
  competitions: words('id name full_name kind organiser country wikidata source'),
  competitionNames: words('competition name kind lang from to source'),
  seasons: words('id competition label start end rules hosts qualification matches complete note source'),
  stages: words('season stage name kind position legs drawn note source'),
  deductions: words('season stage group team points from reason source'),
  settled: words('season stage group above below criterion from reason source'),
  matches: words(
    'date kickoff stage group matchday tie leg home away neutral venue city half_time full_time extra_time penalties status official official_from note source source_row',
  ),
  ties: words('tie stage slot_a slot_b known_from winner decided_by date note source'),
  honours: words('season competition label team honour status from to reason source'),
  outcomes: words(
    'edition team outcome entered detail finals decided_on opponent venue_side score extra_time aggregate penalties decided_by legs confidence source evidence note',
  ),
  cycles: words('edition hosts finalists champion runner_up third fourth from to entrants note source'),
  conflicts: words('subject predicate value_a source_a value_b source_b preferred rule note'),
  debts: words('rule message reason'),
  waivers: words('rule reason'),
  rules: words('name regulation win_points meetings tie_breaks zones source'),
} as const;

/**
 * Columns that a table may have behind those of its header, in any order: a table none of whose rows needs one does
 * without it.
 */
const OPTIONAL: ReadonlyMap<readonly string[], readonly string[]> = new Map<
  readonly string[],
  readonly string[]
>([
  [COLUMNS.seasons, words('known_from known_basis known_source known_evidence')],
  [COLUMNS.stages, words('drawn_basis drawn_source drawn_evidence')],
  [COLUMNS.matches, words('known_from known_basis official_basis official_evidence')],
  [COLUMNS.outcomes, words('ruled_on ruled_basis ruled_evidence')],
  [COLUMNS.venues, words('opened')],
]);

/** The columns of a table by name: those it has, and those it may have. */
export const columnsOf = (columns: readonly string[]): Columns => ({
  header: [...columns, ...(OPTIONAL.get(columns) ?? [])],
  demanded: columns,
});

/** The columns that make the order of rows, for tables whose order is that of their text. */
export const ORDER: ReadonlyMap<readonly string[], readonly string[]> = new Map<
  readonly string[],
  readonly string[]
>([
  [COLUMNS.sources, ['id']],
  [COLUMNS.confederations, ['id']],
  [COLUMNS.countries, ['id']],
  [COLUMNS.countryNames, ['country', 'name']],
  [COLUMNS.nationalTeamNames, ['country', 'name']],
  [COLUMNS.clubs, ['id']],
  [COLUMNS.clubNames, ['club', 'name']],
  [COLUMNS.successions, ['club', 'on']],
  [COLUMNS.venues, ['id']],
  [COLUMNS.venueNames, ['venue', 'name']],
  [COLUMNS.coaches, ['id']],
  [COLUMNS.coachNames, ['coach', 'name']],
  [COLUMNS.competitions, ['id']],
  [COLUMNS.competitionNames, ['competition', 'name']],
  [COLUMNS.tenures, ['team', 'from', 'coach']],
  [COLUMNS.seasons, ['competition', 'start']],
  [COLUMNS.deductions, ['season', 'team']],
  [COLUMNS.settled, ['season', 'group', 'above']],
  [COLUMNS.matches, ['date', 'kickoff', 'home']],
  [COLUMNS.honours, ['competition', 'label', 'team']],
  [COLUMNS.outcomes, ['edition', 'team']],
  [COLUMNS.cycles, ['edition']],
  [COLUMNS.conflicts, ['subject', 'predicate']],
  [COLUMNS.debts, ['rule', 'message']],
  [COLUMNS.waivers, ['rule']],
  [COLUMNS.rules, ['name']],
]);
