import type { HonourRecord, SeasonRecord } from '../../documents/catalogue.ts';
import type { GraphView } from '../view.ts';
import type { SeasonView } from './season-view.ts';

export const tableStage = (season: SeasonView, code: string | null | undefined) =>
  code
    ? season.stage(code)
    : (season.stages.find(({ record }) => record.firstPlace === 1) ??
      season.stages.find((stage) => !stage.isKnockout && stage.record.kind !== 'UNSTRUCTURED') ??
      null);

/** A final of a league is one of a play-off for promotion as often as for the title: there an honour tells the champion. */
function finalOf(view: GraphView, season: SeasonView) {
  const competition = view.index.competitions.get(season.record.competition);
  if (competition?.kind === 'DOMESTIC_LEAGUE') return undefined;
  return season.stages.find((stage) => stage.code === 'final')?.ties[0];
}

export function championOf(view: GraphView, season: SeasonView): string | null {
  const final = finalOf(view, season);
  if (final !== undefined) return final.winner;
  const stands = honoursOf(view, season.record).find(
    (honour) =>
      honour.honour === 'CHAMPION' && (honour.status === 'AWARDED' || honour.status === 'REASSIGNED'),
  );
  return stands?.team ?? null;
}

export const honoursOf = (view: GraphView, season: SeasonRecord): readonly HonourRecord[] =>
  view.honoursOf(season.competition).filter((honour) => honour.season === season.id);
