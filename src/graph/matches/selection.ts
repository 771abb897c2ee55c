/** Selects the matches that pass a filter. The API has checked that the things the filter names exist. */
import type { SideTest } from '../../football/extremes.ts';
import { countingGoals, resultFor } from '../../football/match.ts';
import { AFTER_ALL_DAYS } from '../../football/partial-date.ts';
import { type SeasonSpan, seasonIdsIn } from '../competitions/seasons-in.ts';
import { COST } from '../effort/work.ts';
import { associationOf } from '../records/sides.ts';
import type { TeamView } from '../teams/team-view.ts';
import type { GraphView } from '../view.ts';
import type { MatchView } from './match-view.ts';

type Nullable<T> = T | null | undefined;

/** All given conditions must hold. Without conditions, every match passes. */
export interface MatchConditions extends SeasonSpan {
  /** Code of the stage. */
  readonly stage?: Nullable<string>;
  /** Whether there is a result. */
  readonly played?: Nullable<boolean>;
  /** Global id of the other side. */
  readonly opponent?: Nullable<string>;
  /** Slug of the country whose association the other side plays under. */
  readonly opponentCountry?: Nullable<string>;
  readonly side?: Nullable<'HOME' | 'AWAY' | 'NEUTRAL'>;
  readonly result?: Nullable<'WIN' | 'DRAW' | 'LOSS'>;
}

/** One of `anyOf`, where it is given, must hold as well. */
export interface MatchFilter extends MatchConditions {
  readonly anyOf?: Nullable<readonly MatchConditions[]>;
}

export type MatchOrder = Nullable<'DATE_ASC' | 'DATE_DESC'>;

/** Conditions that depend on which of the two teams is asked about. */
const OF_A_SIDE = ['opponent', 'opponentCountry', 'side', 'result'] as const;
const DAYS: ReadonlySet<string> = new Set(['from', 'to']);

type Test = (match: MatchView) => boolean;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The first condition that depends on the team; undefined when there is none. */
export const sideCondition = (filter: MatchFilter): string | undefined =>
  [filter, ...(filter.anyOf ?? [])].flatMap((given) => OF_A_SIDE.filter((name) => isGiven(given[name])))[0];

/** Whether a filter has no condition. */
export const isUnfiltered = (filter: MatchFilter): boolean => !Object.values(filter).some(isGiven);

/** Whether a filter has only conditions on days. Then a record passes or fails without a view of the match. */
export const isOfDaysAlone = (filter: MatchFilter): boolean =>
  Object.entries(filter).every(([name, value]) => !isGiven(value) || DAYS.has(name));

/** The condition that a value sets; none when the value is absent. */
const when = <T>(value: Nullable<T>, test: (value: T) => Test): Test[] =>
  value === null || value === undefined ? [] : [test(value)];

/** Alternatives of which one asks for a side are all left to `sideTest`. */
function alternativesOf({ anyOf }: MatchFilter, ofASide: boolean): readonly MatchConditions[] | null {
  if (!anyOf) return null;
  return anyOf.some((given) => sideCondition(given) !== undefined) === ofASide ? anyOf : null;
}

function wideTest(view: GraphView, filter: MatchFilter): Test {
  const tests = [
    ...when(alternativesOf(filter, false), (conditions): Test => {
      const alternatives = conditions.map((given) => wideTest(view, given));
      return (match) => alternatives.some((test) => test(match));
    }),
    ...when(seasonIdsIn(view, filter), (seasons) => (match) => seasons.has(match.record.season)),
    ...when(filter.stage, (code) => (match) => match.record.stage === code),
    ...when(filter.from, (day) => (match) => match.date >= day),
    ...when(filter.to, (day) => (match) => match.date <= day),
    ...when(filter.played, (played) => (match) => (countingGoals(match) !== null) === played),
  ];
  return (match) => tests.every((test) => test(match));
}

/** Where a team plays a match. */
export const sideOf = (match: MatchView, team: string): 'HOME' | 'AWAY' | 'NEUTRAL' =>
  match.neutral ? 'NEUTRAL' : match.home === team ? 'HOME' : 'AWAY';

/** The conditions of a filter from the view of one of the teams. */
export function sideTest(view: GraphView, filter: MatchFilter): SideTest<MatchView> {
  const { opponent, opponentCountry, side, result } = filter;
  const alternatives = alternativesOf(filter, true)?.map((given) => ({
    passes: wideTest(view, given),
    counts: sideTest(view, given),
  }));
  return (match, team) =>
    (alternatives?.some(({ passes, counts }) => passes(match) && counts(match, team)) ?? true) &&
    (!opponent || match.opponentOf(team) === opponent) &&
    (!opponentCountry || associationOf(view, match.opponentOf(team)) === opponentCountry) &&
    (!side || sideOf(match, team) === side) &&
    (!result || resultFor(match, team) === result);
}

/**
 * The matches that pass the conditions that do not depend on the team; `sideTest` has the others. The result is kept
 * for the request: a hundred matches may ask for the same list.
 */
export function selectWide(
  view: GraphView,
  matches: readonly MatchView[],
  filter: MatchFilter,
): readonly MatchView[] {
  const byFilter = view.selected.get(matches) ?? new Map<string, readonly MatchView[]>();
  view.selected.set(matches, byFilter);
  const key = JSON.stringify(filter);
  const cached = byFilter.get(key);
  if (cached !== undefined) return cached;
  view.work.seen(matches.length);
  const passed = matches.filter(wideTest(view, filter));
  byFilter.set(key, passed);
  return passed;
}

/**
 * The matches that pass a filter, in the order asked for.
 * @param team whose matches these are; null when they are of several teams, and no condition depends on the team.
 */
export function selectMatches(
  view: GraphView,
  matches: readonly MatchView[],
  filter: MatchFilter,
  order: MatchOrder,
  team: string | null = null,
): readonly MatchView[] {
  const wide = selectWide(view, matches, filter);
  const counts = sideTest(view, filter);
  const asksNoSide = team === null || sideCondition(filter) === undefined;
  const passed = asksNoSide ? wide : wide.filter((match) => counts(match, team));
  return order === 'DATE_DESC' ? passed.toReversed() : passed;
}

/** Statuses of matches that ended without a result: they are not to come. */
const OFF: ReadonlySet<string> = new Set(['CANCELLED', 'ANNULLED', 'WALKOVER', 'ABANDONED']);

const isNext: Test = (match) => !match.played && !OFF.has(match.status);

/** The first match of a team that passes a filter and is to come; null when there is none. */
export function nextMatch(view: GraphView, team: TeamView | null, filter: MatchFilter): MatchView | null {
  if (team === null) return null;
  if (isFoundInTurn(view, filter)) return inTurn(view, team, filter, 'FIRST', isNext);
  return teamMatches(view, team, filter).find(isNext) ?? null;
}

/** Lists order matches by their last known day; as of an earlier day a match may have been planned for another. */
const isFoundInTurn = (view: GraphView, filter: MatchFilter): boolean =>
  view.asOf === null && isOfDaysAlone(filter);

/** How many matches are made at first to find one that passes: mostly it is the nearest. */
const NEAREST = 2;

/**
 * The first or the last match of some days that passes. From their end on, a few are made at a time, so that it takes the
 * same of a team with a thousand matches.
 */
function inTurn(
  view: GraphView,
  team: TeamView,
  { from, to }: MatchFilter,
  which: 'FIRST' | 'LAST',
  test: Test,
): MatchView | null {
  let [start, end] = team.indexesBetween(from ?? '', to ?? AFTER_ALL_DAYS);
  for (let few = NEAREST; start < end; few *= 2) {
    const cut = which === 'FIRST' ? Math.min(end, start + few) : Math.max(start, end - few);
    const [first, last] = which === 'FIRST' ? [start, cut] : [cut, end];
    const made = team.between(first, last);
    view.work.count((last - first) * COST.matchSeen + made.length * COST.matchMade);
    const found = which === 'FIRST' ? made.find(test) : made.findLast(test);
    if (found !== undefined) return found;
    [start, end] = which === 'FIRST' ? [cut, end] : [start, cut];
  }
  return null;
}

/** Matches of seasons that a filter excludes are not read. */
function heldFor(view: GraphView, team: TeamView, filter: MatchFilter): readonly MatchView[] {
  if (filter.opponent) return team.matchesAgainst([filter.opponent]);
  const seasons = seasonIdsIn(view, filter);
  return seasons === null ? view.matchesOfTeam(team) : team.matchesOf(seasons);
}

/** The matches of a team that pass a filter, in the order asked for; none for a team without matches. */
export function teamMatches(
  view: GraphView,
  team: TeamView | null,
  filter: MatchFilter,
  order: MatchOrder = null,
): readonly MatchView[] {
  return team === null ? [] : selectMatches(view, heldFor(view, team, filter), filter, order, team.id);
}

/** So many matches are looked at before all of a team are made: most filters pass one of them. */
const FEW = 20;

/** A match to come is not played. */
const playedBy = (view: GraphView, { from, to }: MatchFilter): MatchFilter => ({
  from,
  to: to && to < view.day ? to : view.day,
});

/** The first or the last played match of a team that passes a filter; null when there is none. */
export function playedMatch(
  view: GraphView,
  team: TeamView | null,
  filter: MatchFilter,
  which: 'FIRST' | 'LAST',
): MatchView | null {
  if (team === null) return null;
  if (isFoundInTurn(view, filter))
    return inTurn(view, team, playedBy(view, filter), which, (match) => match.played);
  const passes = wideTest(view, filter);
  const counts = sideTest(view, filter);
  const test = (match: MatchView): boolean => match.played && passes(match) && counts(match, team.id);
  const among = (matches: readonly MatchView[]): MatchView | undefined =>
    which === 'FIRST' ? matches.find(test) : matches.findLast(test);
  const near = among(team.some(which, FEW));
  if (near !== undefined) return near;
  const held = heldFor(view, team, filter);
  view.work.seen(held.length);
  return among(held) ?? null;
}
