import type { Goals } from '../../src/football/score.ts';
import type { LeagueTable } from '../../src/football/table.ts';
import { type FinalStages, seasonTable } from '../../src/graph/competitions/season-table.ts';
import type { SeasonView } from '../../src/graph/competitions/season-view.ts';
import { withSettledZones } from '../../src/graph/competitions/settled-zones.ts';
import { stageTable } from '../../src/graph/competitions/stage-table.ts';
import type { StageView } from '../../src/graph/competitions/stage-view.ts';
import { COST } from '../../src/graph/effort/work.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, parseGlobalId, slugOf } from '../../src/model/ids.ts';
import type { ArgBuilder } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { SupposedResultInput } from './supposed-result.ts';
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

interface SupposedResult {
  readonly match: string;
  readonly home: number;
  readonly away: number;
}

interface TableArgs {
  readonly group?: string | null | undefined;
  readonly on?: string | null | undefined;
  readonly venue?: 'ALL' | 'HOME' | 'AWAY' | null | undefined;
  readonly supposing?: readonly SupposedResult[] | null | undefined;
}

function groupIn({ groups }: StageView, group: string | null): string | null {
  if (group !== null && groups.includes(group)) return group;
  throw badInput(
    group === null ? 'group is not given' : `${group} is not a group of this stage`,
    `one of ${groups.join(', ')}`,
  );
}

/** The id of a match of the table, also where it was given up or has one in it that was. */
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

/**
 * The table; null without one, and before a group is known.
 * @throws BAD_USER_INPUT when a group is missing or unknown, or a supposed result is impossible.
 */
export function tableOf(view: GraphView, stage: StageView, args: TableArgs): LeagueTable | null {
  const isGroups = stage.record.kind === 'GROUP';
  if (isGroups && stage.groups.length === 0) return null;
  const group = isGroups ? groupIn(stage, args.group ?? null) : null;
  const question = { group, on: args.on ?? null, venue: args.venue ?? 'ALL' };
  const results = args.supposing ?? [];
  countTable(view, stage, { ...question, results });
  if (results.length === 0) {
    const table = stageTable(stage, question);
    const isLast = question.on === null && question.venue === 'ALL';
    return table !== null && isLast ? withSettledZones(stage, table) : table;
  }
  const own = stage.matches.filter((match) => group === null || match.record.group === group);
  return stageTable(stage, { ...question, supposing: supposedIn(view, own, results) });
}

/**
 * The table of a season that is played in several, one below the other.
 * @throws BAD_USER_INPUT when a supposed result is impossible.
 */
export function seasonTableOf(
  view: GraphView,
  season: SeasonView,
  stages: FinalStages,
  args: TableArgs,
): LeagueTable | null {
  const all = [stages.first, ...stages.parts];
  const question = { group: null, on: args.on ?? null, venue: args.venue ?? 'ALL' } as const;
  const results = args.supposing ?? [];
  for (const stage of all) countTable(view, stage, { ...question, results });
  if (results.length === 0) return seasonTable(season, stages, question);
  const own = all.flatMap(({ matches }) => matches);
  return seasonTable(season, stages, { ...question, supposing: supposedIn(view, own, results) });
}

interface Counted {
  readonly group: string | null;
  readonly on: string | null;
  readonly venue: string;
  readonly results: readonly SupposedResult[];
}

/** A table of a day or of supposed results is worked out on each request, and the plain one once. */
function countTable(view: GraphView, stage: StageView, { group, on, venue, results }: Counted): void {
  const matches = stage.hasTable ? stage.matchesIn(group).length : 0;
  view.matchesOfSeason(stage.season);
  const isKept = on === null && venue === 'ALL' && results.length === 0;
  if (isKept) view.work.once(`table ${stage.slug} ${group}`, matches * COST.keptTableMatch);
  else view.work.count(matches * COST.tableMatch);
}
