/** The rules of one table of a season that is played in several. */
import type { CarryTerms, PointsCarried } from '../carried.ts';
import type { TableRules } from './table-rules.ts';

/** How a stage continues another, as `stages.csv` has it. */
export interface PhaseTerms {
  readonly meetings?: number | undefined;
  readonly carriesFrom?: string | undefined;
  readonly carries?: PointsCarried | undefined;
  readonly carriesRecord?: true | undefined;
  readonly firstPlace?: number | undefined;
}

/** How points come into a table; null where its teams begin at 0. */
export const carryTermsOf = ({ carriesFrom, carries, carriesRecord }: PhaseTerms): CarryTerms | null =>
  carriesFrom === undefined ? null : { points: carries ?? 'ALL', record: carriesRecord === true };

/** Whether the final table of a season is put together of some of its stages. */
const isInPhases = (stages: readonly PhaseTerms[]): boolean =>
  stages.some(({ firstPlace }) => firstPlace !== undefined);

/** @param stages all those of the season: places bring something in the final table, and not in one before it. */
export function rulesOfStage(
  rules: TableRules,
  stage: PhaseTerms,
  stages: readonly PhaseTerms[],
): TableRules {
  const isFinal = stage.firstPlace !== undefined || !isInPhases(stages);
  if (isFinal && stage.meetings === undefined) return rules;
  return {
    ...rules,
    meetingsPerPair: stage.meetings ?? rules.meetingsPerPair,
    cutoffs: isFinal ? rules.cutoffs : [],
  };
}
