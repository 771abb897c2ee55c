/** The tournament that a season led to, and the teams that qualified in it. */
import { editionAsOf } from '../../src/graph/campaigns/world-cup-history.ts';
import { seasonOf, seasonViewOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { SeasonRef } from '../kit/refs.ts';
import { EditionConnectionRef } from './world-cup-edition.ts';
import { WorldCupOutcomeEnum } from './world-cup-outcome.ts';

builder.objectFields(SeasonRef, (t) => ({
  worldCupOutcomes: t.field({
    type: EditionConnectionRef,
    description:
      'For a World Cup: how the cycle ended for every national team, by team; empty for other seasons.',
    args: {
      ...pageArgs(t.arg),
      outcome: t.arg({ type: WorldCupOutcomeEnum, description: 'Only those that ended so.' }),
    },
    extensions: { cost: costs.outcomes },
    resolve: ({ record }, { outcome, ...page }, { view }) =>
      whenReady(seasonViewOf(view, record.id), (season) => {
        const there = season.outcomes.filter(({ team }) => view.teamEntity(team) !== null);
        const editions = there.map((candidate) => editionAsOf(candidate, view.asOf));
        const wanted = editions.filter((edition) => !outcome || edition.outcome === outcome);
        return paginateBy(wanted, (edition) => edition.record.team, page);
      }),
  }),
}));

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
