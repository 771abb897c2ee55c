import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import type { Evidence } from '../../src/graph/relations/evidence.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf } from '../kit/connection.ts';
import { NodeRef, SourceRef } from '../kit/refs.ts';
import { HonourRef } from '../teams/honour.ts';

const EvidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: 'One piece of evidence for a relation: a match, a tie, a tenure or a title.',
  fields: (t) => ({
    node: t.field({
      type: NodeRef,
      nullable: true,
      description:
        "The match, tie, tenure or campaign that shows it; null where the entity's own record does, or a title.",
      resolve: ({ node }) => node,
    }),
    honour: t.expose('honour', {
      type: HonourRef,
      nullable: true,
      description: 'The title that shows it; null where something else does.',
    }),
    from: t.expose('from', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day, or its first; null when no source dates it.',
    }),
    to: t.expose('to', {
      type: 'PartialDate',
      nullable: true,
      description: 'The day, or its last; null while it lasts, and when no end is known.',
    }),
    sources: t.field({
      type: [SourceRef],
      description: 'The sources of these facts, in the order of the data table.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
  }),
});

export const EvidenceConnectionRef = connectionOf('Evidence', EvidenceRef, 'evidence of a relation');
