import type { Facts } from '../facts.ts';
import type { Rule } from './rule.ts';

export const decisiveScores: Rule = {
  name: 'decisive-scores',
  statement:
    'The match that an outcome says decided it was played that day, against that opponent, with that score.',
  sees: ['matches', 'deciders'],
  brokenByImport: 'ROW',
  check(facts: Facts, report) {
    const played = Map.groupBy(facts.matches, ({ value }) => value.date);
    for (const fact of facts.deciders) {
      const { team, opponent, date, goals } = fact.value;
      const rows = (played.get(date) ?? []).filter(({ value }) => [value.home, value.away].includes(team));
      const own = rows.map(({ value }) => value);
      const match = own.find((candidate) => [candidate.home, candidate.away].includes(opponent));
      const [other] = own;
      if (match === undefined && other !== undefined) {
        report(
          fact,
          `${team} did not play ${opponent} on ${date}`,
          `it played ${other.home} against ${other.away}`,
          rows,
        );
      }
      const held = match?.score?.extraTime ?? match?.score?.fullTime;
      if (match === undefined || held === undefined) continue;
      const ofMatch = match.home === team ? held : held.toReversed();
      if (ofMatch.join('-') === goals.join('-') || match.official !== undefined) continue;
      report(
        fact,
        `${team} decided it with ${goals.join('-')} against ${opponent}, the match says ${ofMatch.join('-')}`,
        'the score is from the side of the team of the row, extra time included',
        rows,
      );
    }
  },
};
