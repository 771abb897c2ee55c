/** Goals of the side named first (home) and of the side named second (away). */
export interface Goals {
  readonly home: number;
  readonly away: number;
}

/** What is known of extra time or a shoot-out, which most matches do not have. `PLAYED`: its score is not known. */
export type PartState = 'TOLD' | 'PLAYED' | 'NOT_PLAYED' | 'NOT_TOLD';

/**
 * A result by its parts. `halfTime` ≤ `fullTime` ≤ `afterExtraTime`, each counted from kick-off.
 * `penalties` is the shoot-out: never level, and never added to the goals.
 */
export interface Score {
  /** Null when the source does not give it. */
  readonly halfTime: Goals | null;
  /** After 90 minutes and stoppage time. */
  readonly fullTime: Goals;
  /** After 120 minutes; null when no extra time was played, or its score is not known: see `extraTimeState`. */
  readonly afterExtraTime: Goals | null;
  /** Null when there was no shoot-out, or its score is not known: see `shootOutState`. */
  readonly penalties: Goals | null;
  /** Who won a shoot-out whose score is not known; absent where `penalties` shows it, and without a shoot-out. */
  readonly shootOutWinner?: 'home' | 'away' | undefined;
  /** What is known of extra time, where the goals do not show it. */
  readonly extraTime?: PartState | undefined;
}

/** The goals on the field when the match ended: after extra time where it was played, never the shoot-out. */
export function finalGoals(score: Score): Goals {
  return score.afterExtraTime ?? score.fullTime;
}

/** The side that won the shoot-out, whether its score is known or not; null without a shoot-out. */
export function shootOutWinner({ penalties, shootOutWinner: recorded }: Score): 'home' | 'away' | null {
  if (penalties === null || isLevel(penalties)) return recorded ?? null;
  return penalties.home > penalties.away ? 'home' : 'away';
}

export function shootOutState({ penalties, shootOutWinner: recorded }: Score): PartState {
  if (penalties !== null) return 'TOLD';
  return recorded === undefined ? 'NOT_PLAYED' : 'PLAYED';
}

/** A source that gives only the shoot-out winner does not say whether extra time was played. */
export function extraTimeState({ afterExtraTime, extraTime, shootOutWinner: recorded }: Score): PartState {
  if (afterExtraTime !== null) return 'TOLD';
  return extraTime ?? (recorded === undefined ? 'NOT_PLAYED' : 'NOT_TOLD');
}

export function isLevel(goals: Goals): boolean {
  return goals.home === goals.away;
}

// Three digits: Arbroath scored 36 and AS Adema 149, so two would not do.
const GOALS = /^(0|[1-9]\d{0,2})-(0|[1-9]\d{0,2})$/;

/** Reads `1-6`, home first. Null for anything else: spaces, signs, leading zeros, a typographic dash. */
export function parseGoals(text: string): Goals | null {
  const match = GOALS.exec(text);
  return match ? { home: Number(match[1]), away: Number(match[2]) } : null;
}

/** Writes `1-6`, home first; the inverse of `parseGoals`. */
export function formatGoals(goals: Goals): string {
  return `${goals.home}-${goals.away}`;
}

/** What is known of the match beyond its score, where it narrows which scores are possible. */
interface ScoreContext {
  /** True when the match alone decides: then only a level score leads to extra time or a shoot-out. */
  readonly single?: boolean;
}

/**
 * What is impossible about a score, in words for an editor, or null when nothing is.
 * In the second leg of a tie a shoot-out may follow a match that is not level, since the aggregate is what is level;
 * extra time may be missing before a shoot-out, as competitions without extra time exist.
 */
export function scoreFault(score: Score, context: ScoreContext = {}): string | null {
  return countFault(score) ?? orderFault(score) ?? shootOutFault(score) ?? singleFault(score, context);
}

const PARTS = ['halfTime', 'fullTime', 'afterExtraTime', 'penalties'] as const;
const WORDS = {
  halfTime: 'half-time',
  fullTime: 'full-time',
  afterExtraTime: 'extra-time',
  penalties: 'penalties',
} as const;

function countFault(score: Score): string | null {
  for (const part of PARTS) {
    const goals = score[part];
    if (goals && !(isCount(goals.home) && isCount(goals.away))) {
      return `${WORDS[part]} ${formatGoals(goals)} is not two counts of goals`;
    }
  }
  return null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function orderFault(score: Score): string | null {
  return exceeds(score, 'halfTime', 'fullTime') ?? exceeds(score, 'fullTime', 'afterExtraTime');
}

function exceeds(
  score: Score,
  earlier: 'halfTime' | 'fullTime',
  later: 'fullTime' | 'afterExtraTime',
): string | null {
  const before = score[earlier];
  const after = score[later];
  if (!before || !after || (before.home <= after.home && before.away <= after.away)) return null;
  return `${WORDS[earlier]} ${formatGoals(before)} is above ${WORDS[later]} ${formatGoals(after)}`;
}

function shootOutFault(score: Score): string | null {
  if (!score.penalties || !isLevel(score.penalties)) return null;
  return `a shoot-out is never level, but penalties are ${formatGoals(score.penalties)}`;
}

function singleFault(score: Score, context: ScoreContext): string | null {
  if (!context.single) return null;
  if (score.afterExtraTime && !isLevel(score.fullTime)) {
    return `extra time was played, but full-time ${formatGoals(score.fullTime)} is not level`;
  }
  if (score.penalties && !isLevel(finalGoals(score))) {
    return `penalties were taken, but ${formatGoals(finalGoals(score))} is not level`;
  }
  return null;
}
