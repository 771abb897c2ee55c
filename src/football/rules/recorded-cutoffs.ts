/** What places of a table bring in competitions where facts record it group by group, and no rule set does. */
import { type Cutoff, places, type Zone } from './table-rules.ts';

export interface RecordedCutoff extends Cutoff {
  /** Code of the stage. */
  readonly stage: string;
  /** Absent: in each group of the stage that has none of its own. */
  readonly group?: string;
}

/** A league with one of these cut-offs keeps the teams of all places that it does not name. */
const UP_OR_DOWN: ReadonlySet<Zone> = new Set<Zone>([
  'PROMOTION',
  'PROMOTION_PLAY_OFF',
  'RELEGATION_PLAY_OFF',
  'RELEGATION',
]);

/**
 * Those of one table, top first, with the places below them, which lead nowhere but where teams go up or down; null
 * where nothing is recorded of it.
 * @param size how many teams it has.
 */
export function recordedCutoffs(
  recorded: readonly RecordedCutoff[],
  stage: string,
  group: string | null,
  size: number,
): readonly Cutoff[] | null {
  const ofStage = recorded.filter((cutoff) => cutoff.stage === stage);
  const ofGroup = ofStage.filter((cutoff) => cutoff.group !== undefined && cutoff.group === group);
  const own = ofGroup.length > 0 ? ofGroup : ofStage.filter((cutoff) => cutoff.group === undefined);
  if (own.length === 0) return null;
  const spans = own
    .filter(({ from }) => from <= size)
    .map(({ from, to, zone }) => places(from, Math.min(to, size), zone));
  const last = Math.max(...spans.map(({ to }) => to), 0);
  const isLadder = spans.some(({ zone }) => UP_OR_DOWN.has(zone));
  return last < size && !isLadder ? [...spans, places(last + 1, size, 'ELIMINATED')] : spans;
}
