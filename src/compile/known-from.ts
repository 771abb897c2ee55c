/**
 * From which day a pairing is known. A reader who asks how things stood on a day must not see the round of 16 before
 * the round before it was over: the fixture itself would tell who went through.
 */
import type { MatchFact, StageFact } from './facts.ts';
import type { FactIndex } from './index-facts.ts';

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce<string | undefined>(
    (best, day) => (day !== undefined && (best ?? '') < day ? day : best),
    undefined,
  );

const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;

const lastDay = (matches: readonly MatchFact[]): string | undefined =>
  latest(matches.map((match) => match.date));

/** What the rule for one season needs, gathered once. */
interface SeasonDays {
  readonly stages: ReadonlyMap<string, StageFact>;
  readonly matches: readonly MatchFact[];
  /** The day qualifying for the season ended, when there was any. */
  readonly qualified: string | undefined;
  readonly tieKnown: ReadonlyMap<string, string>;
}

function seasonDays(index: FactIndex, season: string): SeasonDays {
  const qualification = index.seasons.get(season)?.qualification;
  const qualifiers = qualification === undefined ? [] : (index.matches.get(qualification) ?? []);
  const known = (index.ties.get(season) ?? []).flatMap((tie) =>
    tie.knownFrom === undefined ? [] : [[tie.code, tie.knownFrom] as const],
  );
  return {
    stages: new Map((index.stages.get(season) ?? []).map((stage) => [stage.code, stage])),
    matches: index.matches.get(season) ?? [],
    qualified: lastDay(qualifiers),
    tieKnown: new Map(known),
  };
}

/** What the teams of a stage played before it: other confederations’ rounds beside theirs decide nothing in it. */
function earlierMatches(days: SeasonDays, stage: StageFact): MatchFact[] {
  const own = days.matches.filter((match) => match.stage === stage.code);
  const first = own.map((match) => match.date).sort()[0] ?? '';
  const teams = new Set(own.flatMap((match) => [match.home, match.away]));
  return days.matches.filter((match) => {
    const other = days.stages.get(match.stage);
    return (
      (teams.has(match.home) || teams.has(match.away)) &&
      other !== undefined &&
      other.kind !== 'UNSTRUCTURED' &&
      other.position < stage.position &&
      match.date < first
    );
  });
}

/** Where rounds are not held nothing tells who would meet, but once one leg is played the next one is to come. */
function tieRule(days: SeasonDays, stage: StageFact): (match: MatchFact) => string {
  const legs = Map.groupBy(
    days.matches.filter((match) => match.stage === stage.code),
    (match) => match.tie ?? '',
  );
  return ({ tie, date }) => {
    if (tie === undefined) return date;
    const before = (legs.get(tie) ?? []).filter((leg) => leg.date < date);
    return days.tieKnown.get(tie) ?? lastDay(before) ?? date;
  };
}

function stageRule(days: SeasonDays, stage: StageFact): (match: MatchFact) => string | undefined {
  if (stage.kind === 'UNSTRUCTURED') return tieRule(days, stage);
  const before = earlierMatches(days, stage);
  if (before.length === 0) return () => days.qualified ?? stage.drawn;
  const drawn = stage.drawn ?? lastDay(before);
  return (match) => {
    const own = before.filter((one) =>
      [one.home, one.away].some((team) => team === match.home || team === match.away),
    );
    const tie = match.tie === undefined ? undefined : days.tieKnown.get(match.tie);
    return latest([tie ?? drawn, lastDay(own)]);
  };
}

/** Match id → the first day on which its pairing is known; absent: known with its season. */
export function knownDays(index: FactIndex, season: string): ReadonlyMap<string, string> {
  const days = seasonDays(index, season);
  const rules = new Map([...days.stages.values()].map((stage) => [stage.code, stageRule(days, stage)]));
  return new Map(
    days.matches.flatMap((match) => {
      const day = rules.get(match.stage)?.(match);
      return day === undefined ? [] : [[match.id, earlier(day, match.date)] as const];
    }),
  );
}
