/** Who says what is told of a tie. */
import { sourceCitations, worksOf } from '../../src/graph/dataset/citation.ts';
import { evidenceOfTie } from '../../src/graph/dataset/texts.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import * as costs from '../costs/seasons.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef, TieRef } from '../kit/refs.ts';
import { CitationRef } from './citation.ts';

builder.objectFields(TieRef, (t) => ({
  citations: t.field({
    type: [CitationRef],
    description:
      'Who says these facts and where: each of its own sources with the place in it and the reports that it rests on, then the sources of its matches in order of play, each with its place.',
    extensions: { cost: costs.citationsOfTie },
    resolve: (tie, _args, { view }) => [
      ...sourceCitations(view, tie.record),
      ...worksOf(view, evidenceOfTie(view, tie)),
      ...tie.legs.flatMap((leg) => sourceCitations(view, leg.record)),
    ],
  }),
  sources: t.field({
    type: [SourceRef],
    description:
      'The sources: first those of the tie itself, then those of its matches in order of play, each once.',
    extensions: { cost: costs.sourcesOfTie },
    resolve: (tie, _args, { view }) => {
      const named = [tie.record.source, ...tie.legs.map((leg) => leg.record.source)];
      return sourcesOf(view, [...new Set(named.filter((source) => source !== undefined))].join(';'));
    },
  }),
}));
