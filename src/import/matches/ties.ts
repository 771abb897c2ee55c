import { pairKey } from '../../football/meetings.ts';
import { THIRD_PLACE } from '../../football/rules/stage-kinds.ts';
import type { Stage, StageMatch } from './stages.ts';

/** A match with its place in a tie; both null outside ties. */
export interface TieMatch extends StageMatch {
  readonly tie: string | null;
  /** 1, 2, or 3 for a replay or play-off; null for a single match. */
  readonly leg: number | null;
}

/** The number of matches of most ties of a stage. */
export function legsOf(stage: Stage): 1 | 2 {
  const ties = [...Map.groupBy(stage.matches, pairKey).values()];
  return ties.filter((legs) => legs.length > 1).length * 2 >= ties.length ? 2 : 1;
}

/** Where one match decides, a second one is a replay; so is a third after two legs. */
function legNumber(index: number, count: number, planned: 1 | 2): number | null {
  if (count === 1) return planned === 2 ? 1 : null;
  return index < planned ? index + 1 : 3;
}

/** The matches of a knockout stage by tie. Ties are numbered in the order in which they began. */
export function tiesOf(stage: Stage): readonly TieMatch[] {
  if (stage.kind !== 'KNOCKOUT') return stage.matches.map((match) => ({ ...match, tie: null, leg: null }));
  const planned = legsOf(stage);
  const ties = [...Map.groupBy(stage.matches, pairKey).values()];
  const alone = ties.length === 1 && (stage.code === 'final' || stage.code === THIRD_PLACE);
  return ties.flatMap((legs, index) =>
    legs.map((match, position) => ({
      ...match,
      tie: alone ? stage.code : `${stage.code}-${index + 1}`,
      leg: legNumber(position, legs.length, planned),
    })),
  );
}
