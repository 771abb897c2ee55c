import { firstPlace } from '../../src/documents/citations.ts';
import { daysBetween } from '../../src/football/partial-date.ts';
import { sourceCitations } from '../../src/graph/dataset/citation.ts';
import { noteOfMatch } from '../../src/graph/dataset/texts.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { sourcesOf, teamOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { CitationRef } from '../dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { MatchRef, NodeRef, SourceRef, TeamRef } from '../kit/refs.ts';

MatchRef.implement({
  description:
    'Two teams on one day. Before its day it has no score; under an earlier as-of day it may not be drawn yet, and is then not there at all.',
  interfaces: [NodeRef],
  isTypeOf: (value) => value instanceof MatchView,
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'The id without its kind.' }),
    date: t.expose('date', { type: 'Date', description: 'Local day of kick-off.' }),
    kickoff: t.field({
      type: 'LocalTime',
      nullable: true,
      description: 'Local wall-clock time; null when the source gives none.',
      resolve: ({ record }) => record.kickoff ?? null,
    }),
    home: t.field({
      type: TeamRef,
      description: 'The side named first: the host, unless the ground is neutral.',
      resolve: (match, _args, { view }) => teamOf(view, match.home),
    }),
    away: t.field({
      type: TeamRef,
      description: 'The side named second.',
      resolve: (match, _args, { view }) => teamOf(view, match.away),
    }),
    daysSince: t.int({
      nullable: true,
      description:
        'Days from the match to the as-of day, or to the last day the facts speak of; null while it is not played.',
      resolve: (match, _args, { view }) => (match.played ? daysBetween(match.date, view.day) : null),
    }),
    knownFrom: t.field({
      type: 'Date',
      description:
        'The first day on which the pairing is known: that of the draw or the fixture list, once both teams had qualified; the day of the match when its round is not held.',
      resolve: ({ record }) => record.knownFrom ?? record.date,
    }),
  }),
});

/** What was written of it, and who says it. */
builder.objectFields(MatchRef, (t) => ({
  note: t.string({
    nullable: true,
    description:
      'A remark on the facts; null when there is none, and as of a day before the match was played, before a ruling on it, or before the latest day that it names.',
    resolve: ({ record }, _args, { view }) => noteOfMatch(view, record),
  }),
  sources: t.field({
    type: [SourceRef],
    description: 'The sources of these facts, in the order of the data table.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ record }, _args, { view }) => sourcesOf(view, record.source),
  }),
  citations: t.field({
    type: [CitationRef],
    description:
      'Who says these facts and where: each of the sources with the place in it, in the order of the data table.',
    extensions: { cost: sourcesOfOne },
    resolve: ({ record }, _args, { view }) => sourceCitations(view, record),
  }),
  sourceRow: t.string({
    nullable: true,
    description:
      'File and line in the first source for which a place is recorded, or the file and how the row begins when its lines move; null when there is none.',
    deprecationReason:
      'Use `citations { source place }`, since November 2026: each source has a place of its own.',
    resolve: ({ record }) => firstPlace(record),
  }),
}));
