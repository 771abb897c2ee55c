import type { Columns } from './header.ts';

/** The header of every fact table; data/README.md says what the columns mean. */
const words = (text: string): readonly string[] => text.split(' ');

export const COLUMNS = {
  tenures: words('coach team role from to end confidence source evidence note'),
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
