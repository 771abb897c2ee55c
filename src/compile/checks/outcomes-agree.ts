import { finalsSeason } from '../../model/ids.ts';
import type { CycleFact, Facts } from '../facts.ts';
import type { Report, Rule } from './rule.ts';

const AT_FINALS: ReadonlySet<string> = new Set(['HOST', 'HOLDER', 'QUALIFIED', 'INVITED']);

/** The first four of a cycle, by how far their outcomes say that they came. */
const firstFour = ({ champion, runnerUp, third, fourth }: CycleFact) =>
  [
    ['CHAMPION', champion === undefined ? [] : [champion]],
    ['RUNNER_UP', runnerUp === undefined ? [] : [runnerUp]],
    ['THIRD', third ?? []],
    ['FOURTH', fourth === undefined ? [] : [fourth]],
  ] as const;

function checkFirstFour({ outcomes, cycles }: Facts, report: Report): void {
  const finishers = Map.groupBy(outcomes, ({ value }) => `${finalsSeason(value)} ${value.finals}`);
  for (const fact of cycles)
    for (const [finish, placed] of firstFour(fact.value)) {
      const season = finalsSeason(fact.value);
      const found = (finishers.get(`${season} ${finish}`) ?? []).map(({ value }) => value.team);
      if (placed.length === 0 || found.toSorted().join() === placed.toSorted().join()) continue;
      report(
        fact,
        `${placed.join(' and ')} came in ${finish} at ${season}, its outcomes say ${found.join(' and ') || 'nobody'}`,
        'the cycle or an outcome is wrong',
      );
    }
}

export const outcomesAgree: Rule = {
  name: 'outcomes-agree',
  statement:
    'Whoever qualified, was host, holder or invited plays at the finals of the championship, and nobody else does; the first four of a cycle are those that its outcomes tell.',
  sees: ['seasons', 'matches', 'outcomes', 'cycles'],
  brokenByImport: 'SEASON',
  check(facts: Facts, report) {
    checkFirstFour(facts, report);
    const complete = new Set(
      facts.seasons.filter(({ value }) => value.complete).map(({ value }) => value.id),
    );
    // Austria in 1938 is still in the schedule of the finals, where it did not play.
    const held = facts.matches.filter(({ value }) => complete.has(value.season) && value.score !== undefined);
    const played = new Set(
      held.flatMap(({ value }) => [value.home, value.away].map((team) => `${value.season} ${team}`)),
    );
    for (const fact of facts.outcomes) {
      const { team, outcome } = fact.value;
      const season = finalsSeason(fact.value);
      if (!complete.has(season)) continue;
      const plays = played.has(`${season} ${team}`);
      if (plays === AT_FINALS.has(outcome)) continue;
      report(
        fact,
        `${team} is ${outcome} for ${season} and ${plays ? 'plays' : 'does not play'} at the finals`,
        'the outcome is wrong, or a side of a finals match is',
      );
    }
  },
};
