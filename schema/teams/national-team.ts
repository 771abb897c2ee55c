import { cyclesOf, Qualification } from '../../src/graph/campaigns/qualification.ts';
import { confederationOf } from '../../src/graph/nodes/resolve.ts';
import { allReady, type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import { predecessorsOf } from '../../src/graph/teams/succession.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId } from '../../src/model/ids.ts';
import * as costs from '../costs/teams.ts';
import { QualificationRef } from '../cycles/qualification.ts';
import { WorldCupHistoryRef } from '../cycles/world-cup-history.ts';
import { connectionOf } from '../kit/connection.ts';
import { ConfederationRef, EntityRef, NationalTeamRef, NodeRef, TeamRef } from '../kit/refs.ts';
import { requireChampionship } from '../kit/require-known.ts';

const PREDECESSORS =
  'True: count the editions of countries it is the successor of, as FIFA does for Germany; where two of them entered, the one at the finals, and of two the one that was there more often. Left out or false: only its own.';

const worldCupIn = (view: GraphView): string =>
  view.index.catalogue.competitions.idsHaving('kind', 'WORLD_CUP')[0] ?? '';

function qualificationOf(
  view: GraphView,
  team: string,
  competition: string,
  isWide: boolean | null | undefined,
): PromiseOrValue<Qualification> {
  const teams = [globalId('national-team', team), ...(isWide ? predecessorsOf(view, team) : [])];
  return whenReady(allReady(teams.map((id) => cyclesOf(view, id, competition))), ([own, ...others]) => {
    const before = others.map(({ outcomes }) => outcomes);
    return new Qualification(view, own?.outcomes ?? [], before);
  });
}

NationalTeamRef.implement({
  description:
    'The men’s national team of a country. The team of a state that ended is a team of its own, as West Germany is beside Germany: `country { predecessors }` lists them. Fields that can include their matches have an argument for it.',
  interfaces: [TeamRef, EntityRef, NodeRef],
  isTypeOf: (value) => (value as { kind?: string }).kind === 'national-team',
  fields: (t) => ({
    fifaCode: t.string({
      nullable: true,
      description:
        'Three letters of FIFA, `ITA`; null for teams that had none, and as of a day on which the country went by another name.',
      resolve: ({ record }) => record.fifaCode ?? null,
    }),
    confederation: t.field({
      type: ConfederationRef,
      nullable: true,
      description: 'Its confederation today, or at its end; null when it had none.',
      resolve: ({ record }, _args, { view }) =>
        record.confederation === undefined ? null : confederationOf(view, record.confederation),
    }),
    worldCups: t.field({
      type: WorldCupHistoryRef,
      description: 'Every World Cup cycle: titles, appearances, misses, streaks.',
      args: {
        predecessors: t.arg.boolean({ description: PREDECESSORS }),
      },
      extensions: { cost: costs.worldCups },
      resolve: ({ record }, { predecessors }, { view }) =>
        qualificationOf(view, record.id, worldCupIn(view), predecessors),
    }),
    qualification: t.field({
      type: QualificationRef,
      description:
        'Every edition of one championship of national teams: whether it qualified, how, and how far it came; without editions for one that it could not enter.',
      args: {
        competition: t.arg.string({ required: true, description: 'Slug or id of the championship, `euro`.' }),
        predecessors: t.arg.boolean({ description: PREDECESSORS }),
      },
      extensions: { cost: costs.qualification },
      resolve: ({ record }, { competition, predecessors }, { view }) => {
        requireChampionship(view, competition);
        return qualificationOf(view, record.id, competition, predecessors);
      },
    }),
  }),
});

export const NationalTeamConnectionRef = connectionOf('NationalTeam', NationalTeamRef, 'national teams');
