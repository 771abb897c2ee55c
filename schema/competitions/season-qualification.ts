/** The tournament that a season led to, and the teams that qualified in it. */
import { type Edition, editionAsOf } from '../../src/graph/campaigns/qualification.ts';
import type { Season } from '../../src/graph/nodes/entities.ts';
import { seasonOf, seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { CycleOutcome } from '../../src/model/vocabularies.ts';
import * as costs from '../costs/seasons.ts';
import { TeamEditionConnectionRef } from '../cycles/team-edition.ts';
import { WorldCupEditionConnectionRef } from '../cycles/world-cup-edition.ts';
import { WorldCupOutcomeEnum } from '../cycles/world-cup-outcome.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { type Page, paginateBy } from '../kit/page.ts';
import { SeasonRef } from '../kit/refs.ts';

/** How the cycle of a season ended for every national team that there was. */
const outcomesIn = (
  view: GraphView,
  { record }: Season,
  outcome: CycleOutcome | null | undefined,
  page: Page,
) =>
  whenReady(seasonViewOf(view, record.id), (season) => {
    const there = season.outcomes.filter(({ team }) => view.teamEntity(team) !== null);
    const editions = there.map((candidate) => editionAsOf(candidate, view.asOf));
    const wanted = editions.filter((edition) => !outcome || edition.outcome === outcome);
    return paginateBy(wanted, (edition) => edition.record.team, page);
  });

builder.objectFields(SeasonRef, (t) => {
  const args = () => ({
    ...pageArgs(t.arg),
    outcome: t.arg({ type: WorldCupOutcomeEnum, description: 'Only those that ended so.' }),
  });
  return {
    outcomes: t.field({
      type: TeamEditionConnectionRef,
      description:
        'For the finals of a championship of national teams: how qualifying ended for every team, by team; empty for other seasons.',
      args: args(),
      extensions: { cost: costs.outcomes },
      resolve: (season, { outcome, ...page }, { view }) => outcomesIn(view, season, outcome, page),
    }),
    worldCupOutcomes: t.field({
      type: WorldCupEditionConnectionRef,
      description:
        'For a World Cup: how the cycle ended for every national team, by team; empty for other seasons.',
      args: args(),
      extensions: { cost: costs.outcomes },
      resolve: (season, { outcome, ...page }, { view }) =>
        view.index.competitions.get(season.record.competition)?.kind === 'WORLD_CUP'
          ? outcomesIn(view, season, outcome, page)
          : paginateBy([], ({ record }: Edition) => record.team, page),
    }),
  };
});

builder.objectFields(SeasonRef, (t) => ({
  qualification: t.field({
    type: SeasonRef,
    nullable: true,
    description:
      'The season that decided who takes part; null when there was none, or the graph does not hold it.',
    resolve: ({ record }, _args, { view }) => {
      const qualification =
        record.qualification === undefined ? null : view.seasonRecord(record.qualification);
      return qualification === null ? null : seasonOf(qualification);
    },
  }),
  qualifiesFor: t.field({
    type: SeasonRef,
    nullable: true,
    description: 'The season whose places it decided; null when it decided none that the graph holds.',
    resolve: ({ record }, _args, { view }) => {
      const [finals] = view.index.seasonsAfter.get(record.id);
      const known = finals === undefined ? null : view.seasonRecord(finals.id);
      return known === null ? null : seasonOf(known);
    },
  }),
}));
