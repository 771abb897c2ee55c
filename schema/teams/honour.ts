import type { HonourRecord } from '../../src/documents/catalogue.ts';
import { citationsOf } from '../../src/graph/dataset/citation.ts';
import { evidenceOfHonour, reasonOfHonour } from '../../src/graph/dataset/texts.ts';
import { coachOf, competitionOf, seasonOf, sourcesOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { yearsSince } from '../../src/graph/teams/honour-lists.ts';
import { tenuresOfHonour } from '../../src/graph/tenures/career.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { citationsOfRow } from '../costs/facts.ts';
import { benchOfMatch } from '../costs/teams.ts';
import { CitationRef } from '../dataset/citation.ts';
import { ConfidenceEnum } from '../dataset/confidence.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { CoachRef, CompetitionRef, NodeRef, SeasonRef, SourceRef, TeamRef } from '../kit/refs.ts';
import { HonourRankEnum } from './honour-rank.ts';
import { HonourStatusEnum } from './honour-status.ts';

export const HonourRef = builder.objectRef<HonourRecord>('Honour').implement({
  description: 'A title or a place, as a fact of its own: titles cannot be worked out from tables alone.',
  interfaces: [NodeRef],
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'honour' in value,
  fields: (t) => ({
    competition: t.field({
      type: CompetitionRef,
      description: 'Of which competition.',
      resolve: ({ competition }, _args, { view }) => competitionOf(view, competition),
    }),
    label: t.exposeString('label', { description: 'Of which season, `2005-06`.' }),
    season: t.field({
      type: SeasonRef,
      nullable: true,
      description: 'That season; null where the graph holds only the honour.',
      resolve: ({ season }, _args, { view }) => {
        const record = season === undefined ? null : view.seasonRecord(season);
        return record === null ? null : seasonOf(record);
      },
    }),
    team: t.field({
      type: TeamRef,
      nullable: true,
      description: 'The team that was given it; null when nobody was.',
      resolve: ({ team }, _args, { view }) => (team === undefined ? null : teamOf(view, team)),
    }),
    rank: t.expose('honour', { type: HonourRankEnum, description: 'Where the team came in.' }),
    status: t.expose('status', { type: HonourStatusEnum, description: 'Whether it stands.' }),
  }),
});

/** When it was decided, who says so, and why it does not stand. */
builder.objectFields(HonourRef, (t) => ({
  decidedOn: t.field({
    type: 'Date',
    nullable: true,
    description:
      'The day of the match, or of the last one of the league, that decided it; null when not known.',
    resolve: ({ decidedOn }) => decidedOn ?? null,
  }),
  yearsSince: t.int({
    description: 'Whole years since, to the as-of day; of a title without a day, since its season ended.',
    resolve: (honour, _args, { view }) => yearsSince(view, honour),
  }),
  confidence: t.field({
    type: ConfidenceEnum,
    nullable: true,
    description: 'How well it is attested; null where its sources say so.',
    resolve: ({ confidence }) => confidence ?? null,
  }),
  reason: t.string({
    nullable: true,
    description:
      'Why it does not stand, or came by a ruling; null otherwise, and as of a day before the latest day that it names.',
    resolve: (honour, _args, { view }) => reasonOfHonour(view, honour),
  }),
  sources: t.field({
    type: [SourceRef],
    description: 'The sources of these facts, in the order of the data table.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
  }),
}));

builder.objectField(HonourRef, 'wonUnder', (t) =>
  t.field({
    type: [CoachRef],
    description:
      'Who led the team on the day it was decided, in the order of `Match.homeCoaches`: several where they shared the post; empty where the day, or who led it then, is not known.',
    extensions: { cost: benchOfMatch },
    resolve: (honour, _args, { view }) =>
      tenuresOfHonour(view, honour).map(({ coach }) => coachOf(view, coach)),
  }),
);

builder.objectField(HonourRef, 'citations', (t) =>
  t.field({
    type: [CitationRef],
    description:
      'Who says so and where: each of the sources with the place in it, then the reports that it rests on, both in the order of the data table.',
    extensions: { cost: citationsOfRow },
    resolve: (honour, _args, { view }) =>
      citationsOf(view, { ...honour, evidence: evidenceOfHonour(view, honour) }),
  }),
);

export const HonourConnectionRef = connectionOf('Honour', HonourRef, 'titles and places');

/** The key of an honour in a list. */
export const honourKey = (honour: HonourRecord): string =>
  [honour.competition, honour.label, honour.honour, honour.status, honour.team ?? ''].join(' ');
