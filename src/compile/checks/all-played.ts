import type { Facts, MatchFact } from '../facts.ts';
import type { Rule } from './rule.ts';

/** A mistake in a match, and a tip. */
type Complaint = readonly [wrong: string, tip: string];

/**
 * Checks a match of a complete season. A walkover needs a result, since without one nobody gets the points. In a tie
 * it may name the team that goes on instead.
 */
function complaintAbout({ id, score, status, official, tie }: MatchFact): Complaint | null {
  if (score !== undefined || official !== undefined) return null;
  if (status === undefined) return [`${id} has no score`, 'give the score, or a status such as CANCELLED'];
  if (status === 'POSTPONED')
    return [
      `${id} is still to be played`,
      'give the score, CANCELLED as its status, or no as complete of the season',
    ];
  if ((status !== 'WALKOVER' && status !== 'AWARDED') || tie !== undefined) return null;
  return [
    `${id} is a ${status} without a result that counts`,
    'write the result that counts into official, 3-0 where the rules say so, and the day of the ruling into official_from',
  ];
}

export const allPlayed: Rule = {
  name: 'all-played',
  statement: 'Each match of a complete season has a result, or says why it has none.',
  sees: ['seasons', 'matches'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    const complete = new Set(
      facts.seasons.filter(({ value }) => value.complete).map(({ value }) => value.id),
    );
    for (const fact of facts.matches) {
      const complaint = complete.has(fact.value.season) ? complaintAbout(fact.value) : null;
      if (complaint !== null) report(fact, ...complaint);
    }
  },
};
