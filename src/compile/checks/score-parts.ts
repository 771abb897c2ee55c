import type { GoalPair, MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import type { Rule } from './rule.ts';

const below = (later: GoalPair, earlier: GoalPair): boolean => later[0] < earlier[0] || later[1] < earlier[1];
const text = (goals: GoalPair): string => goals.join('-');

function faultOf(score: ScoreRecord): readonly [message: string, tip: string] | null {
  const { halfTime, fullTime, extraTime, penalties } = score;
  if (halfTime !== undefined && below(fullTime, halfTime)) {
    return [
      `half-time ${text(halfTime)} is above full-time ${text(fullTime)}`,
      'goals are not taken back: one of the two is wrong, or they are swapped',
    ];
  }
  if (extraTime !== undefined && below(extraTime, fullTime)) {
    return [
      `full-time ${text(fullTime)} is above ${text(extraTime)} after extra time`,
      'extra_time counts from kick-off, full-time goals included',
    ];
  }
  if (penalties !== undefined && penalties[0] === penalties[1]) {
    return [`the shoot-out is level at ${text(penalties)}`, 'a shoot-out has a winner: look up its result'];
  }
  return null;
}

/** A row may have a shoot-out, as a score or as a winner, only for a match that was played. */
function shootOutFault({
  score,
  shootOutWinner,
  home,
  away,
}: MatchRecord): readonly [message: string, tip: string] | null {
  if (shootOutWinner === undefined) return null;
  if (![home, away].includes(shootOutWinner))
    return [`${shootOutWinner} won a shoot-out of ${home} and ${away}`, `it is ${home} or ${away}`];
  if (score === undefined)
    return ['a shoot-out was won without a match before it', 'give the score of the match as well'];
  return score.penalties === undefined
    ? null
    : [
        `the shoot-out is told twice, by ${text(score.penalties)} and by its winner`,
        'leave shoot_out_winner empty: the score tells it',
      ];
}

export const scoreParts: Rule = {
  name: 'score-parts',
  statement:
    'Half-time ≤ full-time ≤ extra time, and a shoot-out is never level and won by one of the two sides.',
  rowByRow: true,
  sees: ['matches'],
  brokenByImport: 'ROW',
  check(facts, report) {
    for (const fact of facts.matches) {
      const parts = fact.value.score === undefined ? null : faultOf(fact.value.score);
      const fault = parts ?? shootOutFault(fact.value);
      if (fault !== null) report(fact, fault[0], fault[1]);
    }
  },
};
