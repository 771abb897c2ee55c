import type { GoalPair } from '../../documents/documents.ts';
import type { Facts, Located, MatchFact } from '../facts.ts';
import type { Report, Rule } from './rule.ts';
import { stageMatches } from './stage-matches.ts';

const isLevel = ([home, away]: GoalPair): boolean => home === away;

function checkSingle(fact: Located<MatchFact>, report: Report): void {
  const { score } = fact.value;
  if (score === undefined) return;
  if (score.extraTime !== undefined && !isLevel(score.fullTime)) {
    report(
      fact,
      `extra time was played although it stood ${score.fullTime.join('-')} after 90 minutes`,
      'a single match goes on only when it is level: full_time or extra_time is wrong',
    );
  }
  const before = score.extraTime ?? score.fullTime;
  if (score.penalties !== undefined && !isLevel(before)) {
    report(
      fact,
      `there was a shoot-out although the match ended ${before.join('-')}`,
      'a single match has a shoot-out only when it is level: a score is wrong',
    );
  }
}

export const extraTimeLevel: Rule = {
  name: 'extra-time-level',
  statement: 'A match that decides alone goes to extra time and to a shoot-out only when it is level.',
  sees: ['stages', 'matches'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    for (const { stage, matches } of stageMatches(facts)) {
      if (stage.legs !== 1) continue;
      for (const fact of matches) checkSingle(fact, report);
    }
  },
};
