import type { Goals } from '../../src/football/score.ts';
import { withDecidedZones } from '../../src/graph/competitions/decided-zones.ts';
import { tableStage } from '../../src/graph/competitions/season-outcome.ts';
import {
  type FinalStages,
  finalStages,
  ofSeason,
  seasonTable,
} from '../../src/graph/competitions/season-table.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { stageTable } from '../../src/graph/competitions/stage-table.ts';
import type { StageView } from '../../src/graph/competitions/stage-view.ts';
import { COST } from '../../src/graph/effort/work.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, parseGlobalId, slugOf } from '../../src/model/ids.ts';
import type { ArgBuilder } from '../kit/connection.ts';
import { badInput, told } from '../kit/errors.ts';
import { SupposedResultInput } from './supposed-result.ts';
import {
  groupSlug,
  type NamedTable,
  named,
  type SupposedResult,
  type TableArgs,
  WHOLE,
} from './table-name.ts';
import { TableVenueEnum } from './table-venue.ts';

/** The most supposed results. Forty are two matchdays of any league. */
const MOST_SUPPOSED = 40;
/** The most goals of one side. No league match has had a hundred. */
const MOST_GOALS = 99;

/** Which table: of which day, and of which matches. */
export const tableArgs = (arg: ArgBuilder) => ({
  group: arg.string({ description: 'The group wanted; needed in a group stage.' }),
  on: arg({
    type: 'Date',
    description: 'As it stood at the end of that day, never later than the as-of day.',
  }),
  venue: arg({ type: TableVenueEnum, description: 'Which matches count; all when not given.' }),
  supposing: arg({
    type: [SupposedResultInput],
    description:
      'What if: results instead of those that were, or ahead of those to come. At most 40, each match once.',
  }),
});

function groupIn({ groups }: StageView, group: string | null): string | null {
  const slug = group === null ? null : groupSlug(group);
  const found = groups.find((known) => known === group) ?? groups.find((known) => groupSlug(known) === slug);
  if (found !== undefined) return found;
  throw badInput(
    group === null ? 'group is not given' : `${told(group)} is not a group of this stage`,
    `one of ${groups.join(', ')}`,
  );
}

/** The id of a match of the table. It may be a former id, or contain one. */
function matchAmong(view: GraphView, known: ReadonlySet<string>, match: string): string {
  const parsed = known.has(match) ? null : parseGlobalId(match);
  const meant =
    parsed === null ? [match] : view.index.moved.meant(parsed).map(({ kind, slug }) => globalId(kind, slug));
  const found = meant.find((id) => known.has(id));
  if (found === undefined)
    throw badInput(`${match} is no match of this table`, 'the id of one of its matches');
  return found;
}

function goalsOf({ match, home, away }: SupposedResult): Goals {
  for (const goals of [home, away]) {
    if (goals < 0 || goals > MOST_GOALS) throw badInput(`${goals} goals in ${match}`, `0 to ${MOST_GOALS}`);
  }
  return { home, away };
}

function supposedIn(
  view: GraphView,
  own: readonly MatchView[],
  results: readonly SupposedResult[],
): ReadonlyMap<string, Goals> {
  if (results.length > MOST_SUPPOSED)
    throw badInput(`${results.length} results are supposed`, `at most ${MOST_SUPPOSED}`);
  const known = new Set(own.map((match) => globalId('match', match.id)));
  const found = new Map<string, Goals>();
  for (const result of results) {
    const id = slugOf(matchAmong(view, known, result.match));
    if (found.has(id)) throw badInput(`${result.match} is supposed twice`, 'each match once');
    found.set(id, goalsOf(result));
  }
  return found;
}

const supposedOf = (
  view: GraphView,
  own: readonly MatchView[],
  results: readonly SupposedResult[],
): { supposing?: ReadonlyMap<string, Goals> } =>
  results.length === 0 ? {} : { supposing: supposedIn(view, own, results) };

/**
 * The table; null without one, and before a group is known.
 * @throws BAD_USER_INPUT when a group is missing or unknown, or a supposed result is impossible.
 */
export function tableOf(
  view: GraphView,
  stage: StageView,
  args: TableArgs,
  code = stage.code,
): NamedTable | null {
  const isGroups = stage.record.kind === 'GROUP';
  if (isGroups && stage.groups.length === 0) return null;
  const group = isGroups ? groupIn(stage, args.group ?? null) : null;
  const question = { group, on: args.on ?? null, venue: args.venue ?? 'ALL' };
  const results = args.supposing ?? [];
  countTable(view, stage, { ...question, results });
  const table = stageTable(stage, { ...question, ...supposedOf(view, stage.matchesIn(group), results) });
  if (table === null) return null;
  const decided = isCurrent({ ...question, results }) ? withDecidedZones(stage, table) : table;
  return named(decided, stage.season.id, code, { ...args, group });
}

/**
 * The table of a season that is played in several stages, one below the other.
 * @throws BAD_USER_INPUT when a supposed result is impossible.
 */
function seasonTableOf(
  view: GraphView,
  season: SeasonView,
  stages: FinalStages,
  args: TableArgs,
): NamedTable | null {
  const all = [stages.first, ...stages.parts];
  const question = { group: null, on: args.on ?? null, venue: args.venue ?? 'ALL' } as const;
  const results = args.supposing ?? [];
  for (const stage of all) countTable(view, stage, { ...question, results });
  const own = all.flatMap(({ matches }) => matches);
  const table = seasonTable(stages, { ...question, ...supposedOf(view, own, results) });
  return table === null ? null : named(table, season.id, WHOLE, { ...args, group: null });
}

/**
 * The table of a stage, or that of the season where none is named.
 * @throws BAD_USER_INPUT as that of a stage does.
 */
export function tableIn(
  view: GraphView,
  season: SeasonView,
  stage: string | null,
  args: TableArgs,
): NamedTable | null {
  const stages = stage === null ? finalStages(season) : null;
  if (stages !== null) return ofSeason(season, seasonTableOf(view, season, stages, args));
  const found = tableStage(season, stage);
  if (found === null) return null;
  return stage === null ? ofSeason(season, tableOf(view, found, args, WHOLE)) : tableOf(view, found, args);
}

interface Counted {
  readonly group: string | null;
  readonly on: string | null;
  readonly venue: string;
  readonly results: readonly SupposedResult[];
}

/** Whether the table is that of all matches as of the day, without supposed results. */
const isCurrent = ({ on, venue, results }: Counted): boolean =>
  on === null && venue === 'ALL' && results.length === 0;

/** The current table is computed once; a table of another day or with supposed results for each request. */
function countTable(view: GraphView, stage: StageView, counted: Counted): void {
  const { group } = counted;
  const matches = stage.hasTable ? stage.matchesIn(group).length : 0;
  view.matchesOfSeason(stage.season);
  if (isCurrent(counted)) view.work.once(`table ${stage.slug} ${group}`, matches * COST.keptTableMatch);
  else view.work.count(matches * COST.tableMatch);
}
