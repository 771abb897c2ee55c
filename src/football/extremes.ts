import { compareText, fieldGoals, goalsOf, type PlayedMatch } from './match.ts';

export type ExtremeKind =
  | 'BIGGEST_WIN'
  | 'HEAVIEST_DEFEAT'
  | 'MOST_SCORED'
  | 'MOST_CONCEDED'
  | 'HIGHEST_SCORING';

/** A match as one side's record. */
export interface Extreme<M extends PlayedMatch = PlayedMatch> {
  readonly match: M;
  readonly team: string;
  readonly goalsFor: number;
  readonly goalsAgainst: number;
  /** What is compared, in goals: the margin, the goals of one side, or of both. */
  readonly value: number;
  /** 1 for the record; joint holders share it, and the next has the number of those above plus one. */
  readonly rank: number;
}

/** Says something of a match as one of its teams sees it. */
export type SideTest<M extends PlayedMatch = PlayedMatch> = (match: M, team: string) => boolean;

interface Candidate<M extends PlayedMatch> extends Omit<Extreme<M>, 'rank'> {}

/**
 * The extreme matches of one team or of several taken together, by goals on the field (a ruling of 3-0 is nobody's
 * heaviest defeat). Highest value first; equal values newest first, and all of them joint. A match between two of the
 * teams counts for each, except as highest-scoring, where it is one match.
 * @param limit how many ranks to give, at least 1: joint holders of the last rank given are all included.
 * @param counts whether a match counts for one of the teams in it, such as at home only; for all when not given.
 */
export function extremes<M extends PlayedMatch>(
  matches: Iterable<M>,
  teams: string | Iterable<string>,
  kind: ExtremeKind,
  limit = Number.POSITIVE_INFINITY,
  counts: SideTest<M> = () => true,
): Extreme<M>[] {
  const wanted = new Set(typeof teams === 'string' ? [teams] : teams);
  const found: Candidate<M>[] = [];
  for (const match of matches) {
    const sides = [match.home, match.away].filter((team) => wanted.has(team) && counts(match, team));
    found.push(...candidates(match, sides, kind));
  }
  return ranked(found.toSorted(compare)).filter((entry) => entry.rank <= limit);
}

/** The holders of the record: one, or several jointly; empty when no match qualifies. */
export function recordHolders<M extends PlayedMatch>(
  matches: Iterable<M>,
  teams: string | Iterable<string>,
  kind: ExtremeKind,
): Extreme<M>[] {
  return extremes(matches, teams, kind, 1);
}

function candidates<M extends PlayedMatch>(
  match: M,
  sides: readonly string[],
  kind: ExtremeKind,
): Candidate<M>[] {
  const goals = fieldGoals(match);
  if (!goals) return [];
  const counted = kind === 'HIGHEST_SCORING' ? sides.slice(0, 1) : sides;
  return counted.flatMap((team) => {
    const own = goalsOf(match, team, goals);
    const value = own && comparedGoals(kind, own.goalsFor, own.goalsAgainst);
    return own && value ? [{ match, team, ...own, value }] : [];
  });
}

/** 0 where the match is no candidate: a draw is no win, a clean sheet no match with goals conceded. */
function comparedGoals(kind: ExtremeKind, scored: number, conceded: number): number {
  if (kind === 'BIGGEST_WIN') return Math.max(0, scored - conceded);
  if (kind === 'HEAVIEST_DEFEAT') return Math.max(0, conceded - scored);
  if (kind === 'MOST_SCORED') return scored;
  return kind === 'MOST_CONCEDED' ? conceded : scored + conceded;
}

function compare(a: Candidate<PlayedMatch>, b: Candidate<PlayedMatch>): number {
  return b.value - a.value || compareText(b.match.date, a.match.date) || compareText(a.match.id, b.match.id);
}

function ranked<M extends PlayedMatch>(sorted: readonly Candidate<M>[]): Extreme<M>[] {
  let rank = 1;
  let previous: number | null = null;
  return sorted.map((entry, index) => {
    if (entry.value !== previous) rank = index + 1;
    previous = entry.value;
    return { ...entry, rank };
  });
}
