/** Compares the account that a second source gives of a known match: it agrees, adds something, or conflicts. */
import type { ConflictRecord } from '../../documents/catalogue.ts';
import type { GoalPair, MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import { formatGoals } from '../../football/score.ts';
import { globalId } from '../../model/ids.ts';
import type { Dispute } from '../../model/kit/merge.ts';

const swapped = (pair: GoalPair): GoalPair => [pair[1], pair[0]];

function swappedScore({ fullTime, halfTime, extraTime, penalties }: ScoreRecord): ScoreRecord {
  return {
    fullTime: swapped(fullTime),
    ...(halfTime === undefined ? {} : { halfTime: swapped(halfTime) }),
    ...(extraTime === undefined ? {} : { extraTime: swapped(extraTime) }),
    ...(penalties === undefined ? {} : { penalties: swapped(penalties) }),
  };
}

/** The match with its sides swapped, for sources that name the other side as the home side. */
export function facing(match: MatchRecord, other: MatchRecord): MatchRecord {
  if (match.home === other.home) return match;
  const { score, official, ...rest } = match;
  return {
    ...rest,
    home: match.away,
    away: match.home,
    ...(score === undefined ? {} : { score: swappedScore(score) }),
    ...(official === undefined ? {} : { official: swapped(official) }),
  };
}

const text = (pair: GoalPair): string => formatGoals({ home: pair[0], away: pair[1] });
export const samePair = (a: GoalPair, b: GoalPair): boolean => a[0] === b[0] && a[1] === b[1];
/** The score at the end of the match, without the shoot-out. */
export const finalPair = (score: ScoreRecord): GoalPair => score.extraTime ?? score.fullTime;

/** A source may give the result on the field or the result by a ruling. */
const resultsOf = ({ score, official }: MatchRecord): readonly GoalPair[] =>
  [score === undefined ? undefined : finalPair(score), official].filter((pair) => pair !== undefined);

function resultDifference(ours: MatchRecord, theirs: MatchRecord): Dispute[] {
  const [known, told] = [resultsOf(ours), resultsOf(theirs)];
  const [first] = known;
  const [second] = told;
  if (first === undefined || second === undefined) return [];
  if (known.some((result) => told.some((other) => samePair(result, other)))) return [];
  return [{ predicate: 'score', ours: text(first), theirs: text(second) }];
}

function partDifference(
  predicate: string,
  ours: GoalPair | undefined,
  theirs: GoalPair | undefined,
): Dispute[] {
  if (ours === undefined || theirs === undefined || samePair(ours, theirs)) return [];
  return [{ predicate, ours: text(ours), theirs: text(theirs) }];
}

/** Who won the shoot-out of a match, told by its score or without. */
function shootOutWon({ home, away, score, shootOutWinner }: MatchRecord): string | undefined {
  if (score?.penalties === undefined) return shootOutWinner;
  return score.penalties[0] > score.penalties[1] ? home : away;
}

/** One account may have the score of a shoot-out and the other its winner alone. */
function shootOutDifference(ours: MatchRecord, theirs: MatchRecord): Dispute[] {
  const [a, b] = [ours.score?.penalties, theirs.score?.penalties];
  if (a !== undefined && b !== undefined) return partDifference('shoot-out', a, b);
  const [won, told] = [shootOutWon(ours), shootOutWon(theirs)];
  if (won === undefined || told === undefined || won === told) return [];
  return [{ predicate: 'shoot-out won by', ours: won, theirs: told }];
}

/** Where two accounts of one match differ; parts that only one of them gives are no difference. */
export function differences(ours: MatchRecord, theirs: MatchRecord): readonly Dispute[] {
  const result = resultDifference(ours, theirs);
  const [a, b] = [ours.score, theirs.score];
  const day = ours.date === theirs.date ? [] : [{ predicate: 'date', ours: ours.date, theirs: theirs.date }];
  // If one account has the score on the field and the other that of the ruling, their parts cannot be compared.
  if (a === undefined || b === undefined || !samePair(finalPair(a), finalPair(b))) return [...result, ...day];
  const bothExtra = (a.extraTime === undefined) === (b.extraTime === undefined);
  return [
    ...partDifference('half time', a.halfTime, b.halfTime),
    ...(bothExtra ? partDifference('full time', a.fullTime, b.fullTime) : []),
    ...shootOutDifference(ours, theirs),
    ...day,
  ];
}

/** The conflict for a difference. The earlier account is preferred. */
export const conflictOf = (
  ours: MatchRecord,
  theirs: MatchRecord,
  dispute: Dispute,
  rule: string,
): ConflictRecord => ({
  subject: globalId('match', ours.id),
  predicate: dispute.predicate,
  valueA: dispute.ours,
  sourceA: ours.source,
  valueB: dispute.theirs,
  sourceB: theirs.source,
  preferred: 'a',
  rule,
});
