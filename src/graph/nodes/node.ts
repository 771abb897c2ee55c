import type { Campaign } from '../campaign.ts';
import type { Entity, Source, Tenure } from '../entities.ts';
import type { MatchView } from '../match-view.ts';
import type { StageView } from '../stage-view.ts';
import type { TieView } from '../tie-view.ts';

/** Everything with a global id. */
export type Node = Entity | Tenure | Source | StageView | TieView | MatchView | Campaign;
