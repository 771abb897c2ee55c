import type { SuccessionRecord } from '../../src/documents/catalogue.ts';
import { sourceCitations } from '../../src/graph/dataset/citation.ts';
import { noteOfSuccession } from '../../src/graph/dataset/texts.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { CitationRef } from '../dataset/citation.ts';
import { builder } from '../kit/builder.ts';
import { SourceRef } from '../kit/refs.ts';

export const SuccessionRef = builder.objectRef<SuccessionRecord>('ClubSuccession').implement({
  description: 'One body that took over from another, both counted as one club here; each note says why.',
  fields: (t) => ({
    on: t.expose('on', { type: 'PartialDate', description: 'When the later one began.' }),
    before: t.exposeString('before', { description: 'What the earlier one was called.' }),
    after: t.exposeString('after', { description: 'What the later one was called when it began.' }),
    contested: t.exposeBoolean('contested', {
      description: 'Whether it is disputed that the two are one club.',
    }),
    note: t.string({
      description:
        'What happened, and whom the record is counted to; empty as of a day before the latest day that it names.',
      resolve: (succession, _args, { view }) => noteOfSuccession(view, succession),
    }),
    citations: t.field({
      type: [CitationRef],
      description:
        'Who says so and where: each of the sources with the place in it, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: (succession, _args, { view }) => sourceCitations(view, succession),
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The sources of these facts, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
  }),
});
