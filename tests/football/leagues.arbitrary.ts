/** Arbitrary small leagues: each two teams meet twice, some matches played and some to come. */
import fc from 'fast-check';
import type { PlayedMatch } from '../../src/football/match.ts';
import { game } from './games.ts';

interface League {
  readonly teams: readonly string[];
  readonly matches: readonly PlayedMatch[];
}

const NAMES = ['ajax', 'brugge', 'celtic', 'dortmund', 'everton'];
const result = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([home, away]) => `${home}-${away}`);

/** @param toCome whether a match may be to come. */
export function league(toCome: boolean, most = NAMES.length): fc.Arbitrary<League> {
  return fc.integer({ min: 2, max: most }).chain((size) => {
    const teams = NAMES.slice(0, size);
    const fixtures = teams.flatMap((home) =>
      teams.filter((away) => away !== home).map((away) => [home, away]),
    );
    const outcome = toCome ? fc.option(result, { nil: 'v', freq: 3 }) : result;
    return fc.array(outcome, { minLength: fixtures.length, maxLength: fixtures.length }).map((outcomes) => ({
      teams,
      matches: fixtures.map(([home = '', away = ''], index) =>
        game(`${home} ${outcomes[index] ?? 'v'} ${away}`),
      ),
    }));
  });
}
