/** The kinds and the code of stages that rules depend on. */

interface StageOfKind {
  /** A `kind` of `stages.csv`. */
  readonly kind: string;
}

/** The code of a third-place match in every competition. */
export const THIRD_PLACE = 'third';

/** Whether the matches of a stage make a table, or a table for each group. */
export const isTableStage = ({ kind }: StageOfKind): boolean => kind === 'LEAGUE' || kind === 'GROUP';

/** Whether a stage is made of ties. */
export const isKnockoutStage = ({ kind }: StageOfKind): boolean => kind === 'KNOCKOUT' || kind === 'PLAYOFF';
