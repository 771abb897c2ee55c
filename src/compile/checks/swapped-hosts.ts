import type { Rule } from './rule.ts';

export const swappedHosts: Rule = {
  name: 'swapped-hosts',
  statement: 'The legs of a tie are played by the same two teams, and the second leg swaps hosts.',
  sees: ['stages', 'matches'],
  brokenByImport: 'SEASON',
  check(facts, report) {
    const ties = Map.groupBy(
      facts.matches.filter(({ value }) => value.tie !== undefined),
      ({ value }) => `${value.season} ${value.tie}`,
    );
    const single = new Set(
      facts.stages
        .filter(({ value }) => value.legs === 1)
        .map(({ value }) => `${value.season} ${value.code}`),
    );
    for (const [tie, legs] of ties) {
      const first = legs[0];
      if (first === undefined) continue;
      const teams = new Set([first.value.home, first.value.away]);
      for (const leg of legs) {
        if (teams.has(leg.value.home) && teams.has(leg.value.away)) continue;
        report(
          leg,
          `${leg.value.home} and ${leg.value.away} are not both sides of ${tie}`,
          `that tie is between ${[...teams].join(' and ')}`,
        );
      }
      const second = legs.find(({ value }) => value.leg === 2);
      const opened = legs.find(({ value }) => value.leg === 1);
      // The replay of a single match may be played where the first match was.
      if (single.has(`${first.value.season} ${first.value.stage}`)) continue;
      if (second === undefined || opened === undefined || second.value.neutral || opened.value.neutral)
        continue;
      // The row has a note that says why one side hosted both legs.
      if (second.value.home === opened.value.home && second.value.note === undefined) {
        report(
          second,
          `both legs of ${tie} are played by ${second.value.home} at home`,
          'the second leg swaps hosts',
        );
      }
    }
  },
};
