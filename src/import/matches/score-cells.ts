import { formatGoals, type Goals, isLevel, type Score, scoreFault } from '../../football/score.ts';
import type { ScoreParts, SourceMatch } from '../../sources/match.ts';

/** The cells of a match row that tell its result. */
export interface ResultCells {
  readonly halfTime: string;
  readonly fullTime: string;
  readonly extraTime: string;
  readonly penalties: string;
  readonly extraTimeState: string;
  readonly status: string;
  readonly official: string;
  readonly note: string;
}

const AFTER_EXTRA_TIME =
  'the source gives the score after extra time only; what it was after 90 minutes is not told';

const within = (a: Goals, b: Goals): boolean => a.home <= b.home && a.away <= b.away;

/**
 * The score after 90 minutes when the source gives one value beside the score after extra time and does not tell its
 * meaning. Extra time follows a level score (or, in a second leg, a level aggregate). If only one possible score is
 * level, that was it.
 * @param lead goals by which the home side led before the match: 0 in a single match.
 */
function impliedFullTime(unclear: Goals | null, afterExtraTime: Goals, lead: number): Goals | null {
  const from = unclear ?? { home: 0, away: 0 };
  const fitting: Goals[] = [];
  for (let away = 0; away <= afterExtraTime.away; away += 1) {
    const goals = { home: away - lead, away };
    if (goals.home >= 0 && within(goals, afterExtraTime) && within(from, goals)) fitting.push(goals);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

interface ScoreWithNote {
  readonly score: Score;
  readonly note: string;
}

/** `1-2 a.e.t. (1-2, 1-2)`: a score that was not level is that after extra time, written in each place. */
const isWrittenAgain = ({ fullTime, afterExtraTime }: ScoreParts, lead: number): boolean =>
  fullTime !== null &&
  afterExtraTime !== null &&
  fullTime.home === afterExtraTime.home &&
  fullTime.away === afterExtraTime.away &&
  fullTime.home + lead !== fullTime.away;

function told(parts: ScoreParts, lead: number): ScoreWithNote | null {
  const { halfTime, fullTime, afterExtraTime, penalties, unclear } = isWrittenAgain(parts, lead)
    ? { ...parts, halfTime: null, fullTime: null, unclear: null }
    : parts;
  if (fullTime !== null) return { score: { halfTime, fullTime, afterExtraTime, penalties }, note: '' };
  if (afterExtraTime === null) return null;
  const implied = impliedFullTime(unclear, afterExtraTime, lead);
  if (implied === null) {
    return {
      score: { halfTime: null, fullTime: afterExtraTime, afterExtraTime: null, penalties },
      note: AFTER_EXTRA_TIME,
    };
  }
  const atHalfTime = unclear !== null && !(unclear.home === implied.home && unclear.away === implied.away);
  return {
    score: { halfTime: atHalfTime ? unclear : halfTime, fullTime: implied, afterExtraTime, penalties },
    note: '',
  };
}

const cell = (goals: Goals | null): string => (goals === null ? '' : formatGoals(goals));

const EMPTY: ResultCells = {
  halfTime: '',
  fullTime: '',
  extraTime: '',
  penalties: '',
  extraTimeState: '',
  status: '',
  official: '',
  note: '',
};

/** A source may give the shoot-out alone: then the tie has a winner, and the match no score. */
const shootOutAlone = (score: ScoreParts | null): string =>
  score?.penalties == null ? '' : `the source gives the shoot-out alone, ${formatGoals(score.penalties)}`;

/** A ruling has a winner. So a level score beside the word is the result on the field. */
function awarded(parts: ScoreParts): ResultCells | null {
  const goals = parts.fullTime ?? parts.afterExtraTime;
  if (goals === null) return null;
  if (!isLevel(goals)) return { ...EMPTY, status: 'AWARDED', official: formatGoals(goals) };
  const note = 'awarded; the source gives the level score of the match and not the ruling';
  return { ...EMPTY, fullTime: formatGoals(goals), status: 'ABANDONED', note };
}

/**
 * The result of a match, as its row tells it.
 * @param single whether the match alone decides.
 * @param lead goals by which the home side led before the match.
 * @returns also what is impossible about the result, if anything is.
 */
export function resultCells(
  { score, status, notes }: SourceMatch,
  single: boolean,
  lead: number,
): ResultCells | { readonly error: string } {
  const note = notes.filter((text) => text !== '').join('; ');
  if (status === 'AWARDED' && score !== null) return awarded(score) ?? { ...EMPTY, status, note };
  const word = status === 'NOT_PLAYED' ? 'CANCELLED' : (status ?? '');
  const result = score === null ? null : told(score, lead);
  if (result === null)
    return {
      ...EMPTY,
      status: word,
      note: [shootOutAlone(score), note].filter((text) => text !== '').join('; '),
    };
  const fault = scoreFault(result.score, { single: single && result.note === '' });
  if (fault !== null) return { error: fault };
  return {
    halfTime: cell(result.score.halfTime),
    fullTime: cell(result.score.fullTime),
    extraTime: cell(result.score.afterExtraTime),
    penalties: cell(result.score.penalties),
    // Extra time was played, and the only score given is the one after it.
    extraTimeState: result.note === '' ? '' : 'PLAYED',
    status: word,
    official: '',
    note: [result.note, note].filter((text) => text !== '').join('; '),
  };
}
