/** The seasons of a competition, who won them, and which of them the graph holds. */
import type { CompetitionRecord, SeasonRecord } from '../../src/documents/catalogue.ts';
import { NATIONAL_FINALS } from '../../src/graph/campaigns/campaigns.ts';
import { competitionCoverage, competitionKnownThrough } from '../../src/graph/dataset/coverage.ts';
import { lackOfHonoursIn } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import { seasonOf } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { honoursOf } from '../../src/graph/teams/honour-lists.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/catalogue.ts';
import * as datasetCosts from '../costs/dataset.ts';
import { honours } from '../costs/honours.ts';
import { seasonByLabel } from '../costs/look-ups.ts';
import { CoverageRef } from '../dataset/coverage.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { paginateBy } from '../kit/page.ts';
import { CompetitionRef, SeasonRef } from '../kit/refs.ts';
import { HonourConnectionRef } from '../teams/honour.ts';
import { honourArgs, honoursPage } from '../teams/honour-args.ts';
import { SeasonConnectionRef } from './season.ts';
import { LABEL, seasonCalled } from './seasons/season-called.ts';

const editionsIn = (view: GraphView, { id, kind }: CompetitionRecord): readonly SeasonRecord[] =>
  NATIONAL_FINALS.has(kind)
    ? view
        .seasonsOf(id)
        .filter((season) => season.label !== 'all' && view.index.seasonsAfter.get(season.id).length === 0)
    : [];

builder.objectFields(CompetitionRef, (t) => ({
  seasons: t.field({
    type: SeasonConnectionRef,
    description: 'Its seasons that had begun by the as-of day, oldest first.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.seasonsOfCompetition },
    resolve: ({ record }, page, { view }) =>
      paginateBy(view.seasonsOf(record.id), (season) => season.id, page, seasonOf),
  }),
  editions: t.field({
    type: SeasonConnectionRef,
    description:
      'Its finals, oldest first, where it is a championship of national teams: each has its `qualification` and its `outcomes`, also where no match of it is held. Empty for other competitions, and for qualifying.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.seasonsOfCompetition },
    resolve: ({ record }, page, { view }) =>
      paginateBy(editionsIn(view, record), (season) => season.id, page, seasonOf),
  }),
  season: t.field({
    type: SeasonRef,
    nullable: true,
    description: 'One season; null when it had not begun, or is not held: see `coverage`.',
    args: { label: t.arg.string({ required: true, description: LABEL }) },
    extensions: { cost: seasonByLabel },
    resolve: ({ record }, { label }, { view }) => {
      const season = view.seasonRecord(seasonCalled(view, record.id, label));
      return season === null ? null : seasonOf(season);
    },
  }),
}));

/** What was won, and how much of it is held. */
builder.objectFields(CompetitionRef, (t) => ({
  honours: t.field({
    type: HonourConnectionRef,
    description:
      'Titles and places by season, revoked ones included; also of seasons the graph holds no match of. Empty where it holds none: `champions { since }` says how far back they go.',
    args: honourArgs(t.arg),
    extensions: { cost: honours('honoursOfCompetition') },
    resolve: ({ record }, wanted, { view }, { path }) =>
      whenReady(honoursOf(view, record.id), (honours) => {
        notice(view, path, () => lackOfHonoursIn(record, honours));
        return honoursPage(view, honours, wanted);
      }),
  }),
  knownThrough: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The last day that its data covers: the day of the last match whose result is held; null when there is none. Later days are unknown, however current other competitions are. Never later than the as-of day.',
    extensions: { cost: datasetCosts.coverageOfCompetition },
    resolve: ({ record }, _args, { view }) => competitionKnownThrough(view, record.id),
  }),
  coverage: t.field({
    type: CoverageRef,
    description: 'What the graph holds of it.',
    extensions: { cost: datasetCosts.coverageOfCompetition },
    resolve: ({ record }, _args, { view }) => competitionCoverage(view, record.id),
  }),
}));
