import type { GoalPair } from '../../model/kit/cell-type.ts';
import type { Located, TieFact } from '../facts.ts';
import type { Rule } from './rule.ts';

type Sums = readonly [first: number, second: number];

const add = ([a, b]: Sums, [c, d]: Sums): Sums => [a + c, b + d];
const ahead = ([first, second]: Sums): number => Math.sign(first - second);

/** The first slot is at home in the first leg, and away in the second. */
const awayGoals = ([, inFirst = 0]: GoalPair, [inSecond = 0]: GoalPair): Sums => [inSecond, inFirst];

/**
 * Which side the scores make the winner by what is said to have decided: 1 the first, -1 the second; 0 where they do
 * not, null where no score can tell.
 */
function winnerBy({ legScores: scores = [], penalties, decidedBy }: TieFact, planned: number): number | null {
  const legs = scores.slice(0, planned);
  const onAggregate = ahead(legs.reduce(add, [0, 0] as Sums));
  switch (decidedBy) {
    case 'REGULAR_TIME':
    case 'EXTRA_TIME':
      return onAggregate;
    case 'AWAY_GOALS': {
      const [first, second] = legs;
      return onAggregate === 0 && first && second ? ahead(awayGoals(first, second)) : 0;
    }
    case 'PENALTIES':
      return onAggregate === 0 && penalties ? ahead(penalties) : 0;
    case 'REPLAY':
    case 'PLAY_OFF': {
      const again = scores[planned];
      return again ? ahead(again) : 0;
    }
    default:
      return null;
  }
}

const sideOf = (winner: number, [first, second]: TieFact['slots']): string | undefined => {
  const slot = winner > 0 ? first : second;
  return winner !== 0 && 'team' in slot ? slot.team : undefined;
};

export const tiesAgree: Rule = {
  name: 'ties-agree',
  statement: 'The scores of a tie whose matches are not held make its winner the winner.',
  sees: ['ties', 'stages'],
  brokenByImport: 'ROW',
  check({ ties, stages }, report) {
    const legs = new Map(stages.map(({ value }) => [`${value.season} ${value.code}`, value.legs ?? 2]));
    const scored = ties.filter(({ value }) => value.legScores !== undefined);
    for (const fact of scored as readonly Located<TieFact>[]) {
      const { season, stage, code, slots, winner } = fact.value;
      const by = winnerBy(fact.value, legs.get(`${season} ${stage}`) ?? 2);
      if (by === null || (winner !== undefined && sideOf(by, slots) === winner)) continue;
      report(
        fact,
        `the scores of ${code} of ${season} do not make ${winner ?? 'anybody'} the winner`,
        'the scores are those of the first slot first; the winner, what decided or a score is wrong',
      );
    }
  },
};
