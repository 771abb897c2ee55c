/**
 * The rule for pairings without a known day: they are known 30 days before the first match of their stage, but never
 * before both teams had certainly reached it. A fixture that is known too early would tell who won before.
 */
import { addDays } from '../../football/partial-date.ts';
import type { MatchFact, StageFact } from '../facts.ts';
import { latestDay, type SeasonDays } from './season-days.ts';

/** The number of days before its first match on which a stage counts as drawn. */
const DAYS_AHEAD = 30;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const lastDay = (matches: readonly MatchFact[]): string | undefined =>
  latestDay(matches.map((match) => match.date));

/** Ties whose round is not held are in the last stage. But ties that were played before a stage show who is in it. */
const comesBefore = (other: StageFact, stage: StageFact): boolean =>
  other.kind === 'UNSTRUCTURED' || other.position < stage.position;

/**
 * The matches of the teams of a stage before it. Rounds of other confederations at the same time decide nothing in
 * it.
 */
function playedBefore(days: SeasonDays, stage: StageFact, first: string): readonly MatchFact[] {
  const teams = new Set(days.matchesOf(stage.code).flatMap((match) => [match.home, match.away]));
  return days.matches.filter((match) => {
    const other = days.stage(match.stage);
    return (
      (teams.has(match.home) || teams.has(match.away)) &&
      other !== undefined &&
      comesBefore(other, stage) &&
      match.date < first
    );
  });
}

/** The day on which a team had certainly reached a later stage: the end of its group, or its last match before. */
function inFrom(days: SeasonDays, before: readonly MatchFact[], team: string): string | undefined {
  const last = before.findLast((match) => match.home === team || match.away === team);
  if (last === undefined) return undefined;
  const group = last.group === undefined ? [] : days.matchesOf(last.stage);
  return lastDay([last, ...group.filter((match) => match.group === last.group)]);
}

/** The day by which the stages before one were certainly over, where their matches are not held. */
export function overBefore(stages: readonly StageFact[], code: string): string | undefined {
  const position = stages.find((stage) => stage.code === code)?.position ?? 0;
  return latestDay(stages.map((stage) => (stage.position < position ? stage.overBy : undefined)));
}

/** The last day of the previous season of a league. Before that day it is open which teams go up and down. */
const seasonBefore = (days: SeasonDays): string | undefined =>
  days.competitionKind === 'DOMESTIC_LEAGUE' ? days.previousEnd : undefined;

/** The day of the rule for a stage; undefined for a stage whose rounds are not held. */
export function stageDay(days: SeasonDays, stage: StageFact): string | undefined {
  const own = days.matchesOf(stage.code);
  const first = own[0]?.date;
  if (first === undefined || stage.kind === 'UNSTRUCTURED') return undefined;
  const teamsKnown = latestDay([lastDay(playedBefore(days, stage, first)), seasonBefore(days)]);
  const ahead = addDays(first, -DAYS_AHEAD);
  return earlier(latestDay([ahead, teamsKnown]) ?? ahead, first);
}

/** Where rounds are not held, nothing tells the pairings in advance. After one leg of a tie, the next leg is known. */
function unstructured(days: SeasonDays, stage: StageFact): (match: MatchFact) => string {
  const legs = Map.groupBy(days.matchesOf(stage.code), (match) => match.tie ?? '');
  return ({ tie, date }) => {
    if (tie === undefined) return date;
    const before = (legs.get(tie) ?? []).filter((leg) => leg.date < date);
    return earlier(days.slotsKnown.get(tie) ?? lastDay(before) ?? date, date);
  };
}

/** The leg of a replay, or of a third match: it was not known while the legs before could decide. */
const REPLAY = 3;

/** The day on which a tie was level, so that it was played once more; undefined for every other match. */
function levelOn(days: SeasonDays, { tie, leg, stage, date }: MatchFact): string | undefined {
  if (leg !== REPLAY || tie === undefined) return undefined;
  return lastDay(days.matchesOf(stage).filter((other) => other.tie === tie && other.date < date));
}

/**
 * The days from which the pairings of a stage were known.
 * @param drawn the day of the draw, from a source or by the rule.
 */
export function pairingDays(
  days: SeasonDays,
  stage: StageFact,
  drawn: string | undefined,
): (match: MatchFact) => string {
  if (stage.kind === 'UNSTRUCTURED') return unstructured(days, stage);
  const first = days.matchesOf(stage.code)[0]?.date ?? '';
  const before = playedBefore(days, stage, first);
  return (match) => {
    const teamsKnown = [match.home, match.away].map((team) =>
      latestDay([inFrom(days, before, team), days.qualifiedOn(team, match.date)]),
    );
    const slots = match.tie === undefined ? undefined : days.slotsKnown.get(match.tie);
    const known = latestDay([slots ?? drawn, ...teamsKnown, levelOn(days, match)]);
    return earlier(known ?? match.date, match.date);
  };
}
