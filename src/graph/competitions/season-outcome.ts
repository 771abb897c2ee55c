import type { HonourRecord, SeasonRecord } from '../../documents/catalogue.ts';
import { STANDING } from '../../model/vocabularies.ts';
import { editionAsOf } from '../campaigns/qualification.ts';
import type { GraphView } from '../view.ts';
import type { SeasonView } from './season-view.ts';

export const tableStage = (season: SeasonView, code: string | null | undefined) =>
  code
    ? season.stage(code)
    : (season.stages.find(({ record, hasTable }) => record.firstPlace === 1 && hasTable) ??
      season.stages.find((stage) => !stage.isKnockout && stage.record.kind !== 'UNSTRUCTURED') ??
      null);

/** A final of a league is one of a play-off for promotion as often as for the title: there an honour tells the champion. */
function finalOf(view: GraphView, season: SeasonView) {
  const competition = view.index.competitions.get(season.record.competition);
  if (competition?.kind === 'DOMESTIC_LEAGUE') return undefined;
  return season.stages.find((stage) => stage.code === 'final')?.ties[0];
}

const titlesIn = (view: GraphView, season: SeasonView): readonly HonourRecord[] =>
  honoursOf(view, season.record).filter(({ honour }) => honour === 'CHAMPION');

const standing = (view: GraphView, season: SeasonView): readonly HonourRecord[] =>
  titlesIn(view, season).filter(({ status }) => STANDING.has(status));

/** Null as well where each of several tournaments has a champion of its own. */
export function championOf(view: GraphView, season: SeasonView): string | null {
  const final = finalOf(view, season);
  if (final !== undefined) return final.winner;
  const won = season.outcomes.find((outcome) => editionAsOf(outcome, season.asOf).finals === 'CHAMPION');
  return won?.team ?? standing(view, season).find(({ label }) => label === season.record.label)?.team ?? null;
}

/** The champion of a season, as far as known. */
export const CHAMPION_STATES = {
  WON: 'It has one: `champion`.',
  SEVERAL: 'Each of its tournaments has a champion of its own: `honours`.',
  NOT_AWARDED: 'Nobody was given the title, or it was taken away.',
  TO_COME: 'It was going on, or had not begun.',
  UNKNOWN:
    'It ended, and the champion is not known: matches of it are missing, or its format is not recorded.',
} as const;

export function championStateOf(view: GraphView, season: SeasonView): keyof typeof CHAMPION_STATES {
  if (championOf(view, season) !== null) return 'WON';
  if (standing(view, season).length > 0) return 'SEVERAL';
  if (titlesIn(view, season).length > 0) return 'NOT_AWARDED';
  const { end } = season.record;
  const ended = end !== undefined && end <= view.day;
  const playedOut = season.stages.every(({ code, isOver }) => isOver || season.fixturesOf(code) === 0);
  return ended && playedOut ? 'UNKNOWN' : 'TO_COME';
}

const honoursOf = (view: GraphView, season: SeasonRecord): readonly HonourRecord[] =>
  view.honoursOf(season.competition).filter((honour) => honour.season === season.id);
