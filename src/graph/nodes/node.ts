import type { Campaign } from '../campaigns/campaign.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { TieView } from '../matches/tie-view.ts';
import type { Entity, Source, Tenure } from './entities.ts';

/** Everything with a global id. */
export type Node = Entity | Tenure | Source | StageView | TieView | MatchView | Campaign;
