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
  /** The goals to compare: the margin, the goals of one side, or the goals of both. */
  readonly value: number;
  /** 1 for the record; joint holders share it, and the next has the number of those above plus one. */
  readonly rank: number;
}

/** Says something of a match as one of its teams sees it. */
export type SideTest<M extends PlayedMatch = PlayedMatch> = (match: M, team: string) => boolean;

interface RecordCandidate<M extends PlayedMatch> extends Omit<Extreme<M>, 'rank'> {}

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
  const isWanted: SideTest<M> = (match, team) => wanted.has(team) && counts(match, team);
  const candidates: RecordCandidate<M>[] = [];
  for (const match of matches) {
    const home = candidateOf(match, match.home, kind, isWanted);
    if (home !== null) candidates.push(home);
    if (home !== null && kind === 'HIGHEST_SCORING') continue;
    const away = candidateOf(match, match.away, kind, isWanted);
    if (away !== null) candidates.push(away);
  }
  return ranked((limit === 1 ? holders(candidates) : candidates).sort(compare), limit);
}

/** The candidates with the greatest value. */
function holders<M extends PlayedMatch>(candidates: readonly RecordCandidate<M>[]): RecordCandidate<M>[] {
  const most = candidates.reduce((greatest, { value }) => Math.max(greatest, value), 0);
  return candidates.filter(({ value }) => value === most);
}

function candidateOf<M extends PlayedMatch>(
  match: M,
  team: string,
  kind: ExtremeKind,
  isWanted: SideTest<M>,
): RecordCandidate<M> | null {
  const goals = fieldGoals(match);
  const own = goals && goalsOf(match, team, goals);
  const value = own && comparedGoals(kind, own.goalsFor, own.goalsAgainst);
  return own && value && isWanted(match, team) ? { match, team, ...own, value } : null;
}

/** 0 where the match is no candidate: a draw is no win, a clean sheet no match with goals conceded. */
function comparedGoals(kind: ExtremeKind, scored: number, conceded: number): number {
  if (kind === 'BIGGEST_WIN') return Math.max(0, scored - conceded);
  if (kind === 'HEAVIEST_DEFEAT') return Math.max(0, conceded - scored);
  if (kind === 'MOST_SCORED') return scored;
  return kind === 'MOST_CONCEDED' ? conceded : scored + conceded;
}

function compare(a: RecordCandidate<PlayedMatch>, b: RecordCandidate<PlayedMatch>): number {
  return b.value - a.value || compareText(b.match.date, a.match.date) || compareText(a.match.id, b.match.id);
}

function ranked<M extends PlayedMatch>(sorted: readonly RecordCandidate<M>[], limit: number): Extreme<M>[] {
  const found: Extreme<M>[] = [];
  let rank = 1;
  for (const [index, entry] of sorted.entries()) {
    if (entry.value !== sorted[index - 1]?.value) rank = index + 1;
    if (rank > limit) break;
    found.push({ ...entry, rank });
  }
  return found;
}
