/** Seasons as they stood before a ruling that was given after their end. */
import type { Facts, Located, MatchFact } from '../../facts.ts';

/** A ruling, and why. */
export interface LateRuling {
  /** ISO day. */
  readonly day: string;
  readonly reason: string;
}

/** Rulings on a season by day; of several on one day the first is told. */
function rulingsIn(facts: Facts): ReadonlyMap<string, readonly LateRuling[]> {
  const ofMatches = facts.matches.flatMap(({ value: { season, officialFrom: day, note = '' } }) =>
    day === undefined ? [] : [{ season, day, reason: note }],
  );
  const ofTeams = facts.deductions.flatMap(({ value: { season, from: day, reason } }) =>
    day === undefined ? [] : [{ season, day, reason }],
  );
  return Map.groupBy([...ofMatches, ...ofTeams], ({ season }) => season);
}

/** By season: those after its last day, earliest first. */
export function lateRulings(facts: Facts): ReadonlyMap<string, readonly LateRuling[]> {
  const rulings = rulingsIn(facts);
  const found = facts.seasons.flatMap(({ value: { id, end } }) => {
    const late = (rulings.get(id) ?? []).filter(({ day }) => end !== undefined && day > end);
    const days = new Map(late.toReversed().map((ruling) => [ruling.day, ruling]));
    const sorted = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
    return sorted.length === 0 ? [] : [[id, sorted] as const];
  });
  return new Map(found);
}

/** The match without a ruling of that day or later. */
function before(row: Located<MatchFact>, day: string): Located<MatchFact> {
  const { official: _official, officialFrom, status: _status, ...match } = row.value;
  if (officialFrom === undefined || officialFrom < day) return row;
  return { ...row, value: match.abandoned ? { ...match, status: 'ABANDONED' } : match };
}

/** The season alone, as it stood on the eve of a day. */
export function onEveOf(facts: Facts, season: string, day: string): Facts {
  const ofSeason = <T extends { readonly season: string }>(rows: readonly Located<T>[]) =>
    rows.filter(({ value }) => value.season === season);
  return {
    ...facts,
    seasons: facts.seasons.filter(({ value }) => value.id === season),
    stages: ofSeason(facts.stages),
    ties: ofSeason(facts.ties),
    settled: ofSeason(facts.settled),
    matches: ofSeason(facts.matches).map((row) => before(row, day)),
    deductions: ofSeason(facts.deductions).filter(({ value: { from = '' } }) => from < day),
  };
}
