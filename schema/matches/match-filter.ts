import type { InputFieldBuilder } from '@pothos/core';
import type { SideTest } from '../../src/football/extremes.ts';
import { countingGoals, resultFor } from '../../src/football/match.ts';
import { seasonIdsIn } from '../../src/graph/competitions/seasons-in.ts';
import type { MatchView } from '../../src/graph/matches/match-view.ts';
import { associationOf } from '../../src/graph/records/sides.ts';
import type { TeamView } from '../../src/graph/teams/team-view.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { CompetitionKind } from '../../src/model/vocabularies.ts';
import { CompetitionKindEnum } from '../competitions/competition-kind.ts';
import { builder } from '../kit/builder.ts';
import { type ArgBuilder, type InferredSchemaTypes, pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { demandCompetition, demandCountry, demandSeason, demandStageCode, demandTeam } from '../kit/known.ts';
import { MatchOrderEnum } from './match-order.ts';
import { MatchResultEnum } from './match-result.ts';
import { VenueSideEnum } from './venue-side.ts';

export const MatchFilterInput = builder.inputType('MatchFilter', {
  description: 'Which matches: every condition given must hold. An empty filter lets all through.',
  fields: (t) => ({
    competition: t.string({ description: 'Slug of the competition, `ucl`.' }),
    competitionKind: t.field({
      type: CompetitionKindEnum,
      description: 'Sort of competition: `CONTINENTAL_CLUB` for all European matches of a club.',
    }),
    season: t.string({ description: 'Slug of the season, `ucl-2025-26`.' }),
    stage: t.string({ description: 'Code of the stage, `r16`.' }),
    from: t.field({ type: 'Date', description: 'On this day or later.' }),
    to: t.field({ type: 'Date', description: 'On this day or earlier.' }),
    played: t.boolean({ description: 'True: only matches with a result. False: only those without.' }),
    opponent: t.id({ description: 'Global id of the other side. Only where the list is of one team.' }),
    opponentCountry: t.string({
      description:
        'Slug of the country whose association the other side plays under. Only where the list is of one team.',
    }),
    side: t.field({
      type: VenueSideEnum,
      description: 'Where the team plays. Only where the list is of one team.',
    }),
    result: t.field({
      type: MatchResultEnum,
      description: 'What it was for the team. Only where the list is of one team.',
    }),
  }),
});

type NullableFilter<T> = T | null | undefined;

export interface MatchFilter {
  readonly competition?: NullableFilter<string>;
  readonly competitionKind?: NullableFilter<CompetitionKind>;
  readonly season?: NullableFilter<string>;
  readonly stage?: NullableFilter<string>;
  readonly from?: NullableFilter<string>;
  readonly to?: NullableFilter<string>;
  readonly played?: NullableFilter<boolean>;
  readonly opponent?: NullableFilter<string>;
  readonly opponentCountry?: NullableFilter<string>;
  readonly side?: NullableFilter<'HOME' | 'AWAY' | 'NEUTRAL'>;
  readonly result?: NullableFilter<'WIN' | 'DRAW' | 'LOSS'>;
}

type Test = (match: MatchView) => boolean;

/** The condition a value asks for; none when it is not given. */
const when = <T>(value: NullableFilter<T>, test: (value: T) => Test): Test[] =>
  value === null || value === undefined ? [] : [test(value)];

function generalTests(view: GraphView, filter: MatchFilter): Test[] {
  return [
    ...when(seasonIdsIn(view, filter), (seasons) => (match) => seasons.has(match.record.season)),
    ...when(filter.stage, (code) => (match) => match.record.stage === code),
    ...when(filter.from, (day) => (match) => match.date >= day),
    ...when(filter.to, (day) => (match) => match.date <= day),
    ...when(filter.played, (played) => (match) => (countingGoals(match) !== null) === played),
  ];
}

const sideOf = (match: MatchView, team: string): string =>
  match.neutral ? 'NEUTRAL' : match.home === team ? 'HOME' : 'AWAY';

/** What a filter asks of a match as one of its teams sees it. */
export function sideTest(view: GraphView, filter: MatchFilter): SideTest<MatchView> {
  const { opponent, opponentCountry, side, result } = filter;
  return (match, team) =>
    (!opponent || match.opponentOf(team) === opponent) &&
    (!opponentCountry || associationOf(view, match.opponentOf(team)) === opponentCountry) &&
    (!side || sideOf(match, team) === side) &&
    (!result || resultFor(match, team) === result);
}

const ONE_TEAM = ['opponent', 'opponentCountry', 'side', 'result'] as const;

function checkFilter(view: GraphView, filter: MatchFilter): void {
  if (filter.from && filter.to && filter.from > filter.to) {
    throw badInput(`the filter runs from ${filter.from} to ${filter.to}`, 'a from that is not after to');
  }
  demandCompetition(view, filter.competition);
  demandSeason(view, filter.season);
  demandStageCode(filter.stage);
  demandCountry(view, filter.opponentCountry);
  demandTeam(view, filter.opponent);
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

const asksNoSide = (filter: MatchFilter): boolean => !ONE_TEAM.some((name) => isGiven(filter[name]));

function checkNoSide(filter: MatchFilter): void {
  const misplaced = ONE_TEAM.find((name) => isGiven(filter[name]));
  if (misplaced !== undefined)
    throw badInput(
      `${misplaced} needs a list of one team's matches`,
      'the matches field of a club or national team',
    );
}

/**
 * The matches that pass a filter, in the order asked for.
 * @param team whose matches these are, where they are of one team.
 */
export function selectMatches(
  view: GraphView,
  matches: readonly MatchView[],
  filter: NullableFilter<MatchFilter>,
  order: NullableFilter<'DATE_ASC' | 'DATE_DESC'>,
  team: string | null = null,
): readonly MatchView[] {
  const given = filter ?? {};
  if (team === null) checkNoSide(given);
  const wide = selectWide(view, matches, given);
  const counts = sideTest(view, given);
  const passed = team === null || asksNoSide(given) ? wide : wide.filter((match) => counts(match, team));
  return order === 'DATE_DESC' ? passed.toReversed() : passed;
}

/** The first or the last match that a team played of those that pass a filter; null when there is none. */
export function playedMatch(
  view: GraphView,
  team: TeamView | null,
  filter: NullableFilter<MatchFilter>,
  which: 'FIRST' | 'LAST',
): MatchView | null {
  const given = filter ?? {};
  const held = team === null ? [] : heldFor(view, team, given);
  const passes = wideTest(view, given);
  view.work.seen(held.length);
  const counts = sideTest(view, given);
  const test = (match: MatchView): boolean =>
    match.played && passes(match) && counts(match, team?.id ?? match.home);
  return (which === 'FIRST' ? held.find(test) : held.findLast(test)) ?? null;
}

/** A team's matches that pass a filter, in the order asked for; none for a team that has no match. */
export function teamMatches(
  view: GraphView,
  team: TeamView | null,
  filter: NullableFilter<MatchFilter>,
  order: NullableFilter<'DATE_ASC' | 'DATE_DESC'> = null,
): readonly MatchView[] {
  const held = team === null ? [] : heldFor(view, team, filter ?? {});
  return selectMatches(view, held, filter, order, team?.id ?? '');
}

/** Of the seasons that a filter leaves out no match is read. */
function heldFor(view: GraphView, team: TeamView, filter: MatchFilter): readonly MatchView[] {
  if (filter.opponent) return team.matchesAgainst([filter.opponent]);
  const seasons = seasonIdsIn(view, filter);
  return seasons === null ? view.matchesOfTeam(team) : team.matchesOf(seasons);
}

/**
 * The matches that pass what a filter asks of a match alone; `sideTest` asks the rest of each side. A list is looked
 * through once a request: a hundred matches may ask for those of their stage.
 */
export function selectWide(
  view: GraphView,
  matches: readonly MatchView[],
  filter: MatchFilter,
): readonly MatchView[] {
  const byFilter = view.selected.get(matches) ?? new Map<string, readonly MatchView[]>();
  view.selected.set(matches, byFilter);
  const key = JSON.stringify(filter);
  const known = byFilter.get(key);
  if (known !== undefined) return known;
  view.work.seen(matches.length);
  const passed = matches.filter(wideTest(view, filter));
  byFilter.set(key, passed);
  return passed;
}

function wideTest(view: GraphView, filter: MatchFilter): Test {
  checkFilter(view, filter);
  const tests = generalTests(view, filter);
  return (match) => tests.every((test) => test(match));
}

const DAYS: ReadonlySet<string> = new Set(['from', 'to']);

/**
 * Whether a filter asks for nothing but days, so that a record is known without looking at a match.
 * @throws BAD_USER_INPUT for a filter that cannot be.
 */
export function isOfDaysAlone(view: GraphView, filter: NullableFilter<MatchFilter>): boolean {
  const given = filter ?? {};
  if (!Object.entries(given).every(([name, value]) => !isGiven(value) || DAYS.has(name))) return false;
  checkFilter(view, given);
  return true;
}

/** What fields hand out for their arguments, as far as it is called here. */
type MatchFilterArg = ArgBuilder & InputFieldBuilder<InferredSchemaTypes, 'Arg'>['field'];

/** The arguments of every connection of matches: a page, which of them, in which order. */
export function matchArgs(arg: MatchFilterArg) {
  return {
    ...pageArgs(arg),
    filter: arg({ type: MatchFilterInput, description: 'Which matches.' }),
    orderBy: arg({
      type: MatchOrderEnum,
      description: 'In which order; the earliest first when not given.',
    }),
  };
}
