/** Costs of the World Cups of a national team. */

import type { SeasonRecord, TenureRecord } from '../../src/documents/catalogue.ts';
import type { CatalogueIndex } from '../../src/graph/catalogue-index.ts';
import { onceKnown } from '../../src/graph/effort/once-known.ts';
import { documentCost } from '../../src/graph/effort/work.ts';
import {
  type CostOf,
  type CostQuestion,
  countsIn,
  knownOf,
  opened as paid,
  readTeams,
  viewOf,
} from './place.ts';

/** The most editions of a championship that a history has. */
const editionsIn = (asked: CostQuestion): number =>
  knownOf(asked).editions ?? countsIn(asked).most.editionsOfTeam;

export const editions: CostOf = (asked) => {
  const most = asked.times * editionsIn(asked);
  return { count: most, work: most * 0.5, known: knownOf(asked) };
};

/** Fields that are computed from all editions. */
export const ofEditions: CostOf = (asked) => ({
  work: asked.times * editionsIn(asked) * 0.5,
  known: knownOf(asked),
});

const known = new WeakMap<CatalogueIndex, readonly string[]>();

/** Seasons of World Cup qualifying. */
function qualifying(asked: CostQuestion): readonly string[] {
  const { index } = viewOf(asked);
  const found = known.get(index);
  if (found !== undefined) return found;
  const ids = index.catalogue.competitions.idsHaving('kind', 'WORLD_CUP_QUALIFYING');
  const seasons = ids.flatMap((id) => index.seasonsOf.ids(id));
  known.set(index, seasons);
  return seasons;
}

/** Fields of an edition that tell of its qualifying: they read its own season and the document of the team. */
export const ofEdition: CostOf = (asked) => {
  const { teams = null, qualifying: seasons = qualifying(asked) } = knownOf(asked);
  const most = Math.min(asked.times, seasons.length);
  const lengths = seasons.map((id) => countsIn(asked).season(id).characters).sort((a, b) => b - a);
  const costOf = (count: number): number =>
    lengths.slice(0, Math.ceil(count)).reduce((sum, length) => sum + documentCost(length), 0);
  return {
    reads: [
      { shared: { key: `seasons of qualifying ${knownOf(asked).qualifying ?? ''}`, costOf }, count: most },
      ...readTeams(asked, teams, asked.times, false, 'nations'),
    ],
    work: asked.times * (2 + Math.max(0, ...seasons.map((id) => countsIn(asked).season(id).own))),
    known: { ...(teams && { teams }), within: paid({ seasons, copies: asked.times, isEach: false }) },
  };
};

/** Whether a tenure may have touched a season. A date known by its month or year may be any of its days. */
const mayTouch =
  ({ start = '', end = '9999' }: SeasonRecord) =>
  ({ from = '', to = '9999' }: TenureRecord): boolean =>
    from <= end && (to >= start || start.startsWith(to));

/** The most coaches that a team had in one qualifying competition: those whose tenures touch its days. */
function mostCoaches(asked: CostQuestion, team: string): number {
  const { seasons, tenuresOfTeam } = viewOf(asked).index;
  const tenures = tenuresOfTeam.get(team);
  const held = qualifying(asked).flatMap((id) => seasons.get(id) ?? []);
  return Math.max(0, ...held.map((season) => tenures.filter(mayTouch(season)).length));
}

export const coachesOfEdition: CostOf = (asked) => {
  const { teams } = knownOf(asked);
  const { tenuresOfTeam } = viewOf(asked).index;
  const { tenuresOfTeam: mostOfAny } = countsIn(asked).most;
  const most = (of: (team: string) => number): number =>
    teams === undefined ? mostOfAny : Math.max(0, ...teams.map(of));
  const work = () => most((team) => mostCoaches(asked, team));
  return {
    ...ofEdition(asked),
    count: asked.times * (teams === undefined ? mostOfAny : onceKnown(teams, 'coaches of editions', work)),
    work: asked.times * (most((team) => tenuresOfTeam.ids(team).length) + 60),
  };
};
