/** Names that stand alone: where a list has things of several seasons, each tells its own. */
import type { SeasonRecord } from '../../documents/catalogue.ts';
import type { StageView } from '../competitions/stage-view.ts';
import type { MatchView } from '../matches/match-view.ts';
import type { GraphView } from '../view.ts';
import { teamOf } from './resolve.ts';

/** The label of a season that stands for all editions of a tournament. */
export const ALL_EDITIONS = 'all';

/** `World Cup 1990`; `British Home Championship, all editions`. */
export function seasonName({ competitions }: GraphView, { competition, label }: SeasonRecord): string {
  const name = competitions.get(competition)?.name ?? competition;
  return label === ALL_EDITIONS ? `${name}, all editions` : `${name} ${label}`;
}

/** `World Cup 1990, Semi-finals`. */
export const stageName = (view: GraphView, { season, record }: StageView): string =>
  `${seasonName(view, season.record)}, ${record.name}`;

/** `Atalanta – Bayern München`. */
const pairName = (view: GraphView, teams: readonly string[]): string =>
  teams.map((team) => teamOf(view, team).record.name).join(' – ');

/** `Atalanta – Bayern München, 2026-03-10`. */
export const matchName = (view: GraphView, { home, away, date }: MatchView): string =>
  `${pairName(view, [home, away])}, ${date}`;
