import { LACKS_LINKS } from '../../src/graph/dataset/lacks.ts';
import { notice } from '../../src/graph/dataset/notices.ts';
import type { Entity } from '../../src/graph/nodes/entities.ts';
import { findEntity } from '../../src/graph/nodes/nodes.ts';
import { BrokenLinkError } from '../../src/graph/nodes/resolve.ts';
import { whenReady } from '../../src/graph/promise-or-value.ts';
import { evidenceOf } from '../../src/graph/relations/evidence.ts';
import { Relation, relationArcs, scopeOf } from '../../src/graph/relations/relation.ts';
import { sentenceIn } from '../../src/graph/relations/sentence-in.ts';
import { wholeSpanOf } from '../../src/graph/relations/spans.ts';
import type { GraphView } from '../../src/graph/view.ts';
import * as costs from '../costs/relations.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { badInput } from '../kit/errors.ts';
import { idOf } from '../kit/node.ts';
import { paginate, paginateAs } from '../kit/page.ts';
import { EntityRef } from '../kit/refs.ts';
import { requireEntity } from '../kit/require-known.ts';
import { EvidenceConnectionRef } from './evidence.ts';
import { DirectionEnum } from './relation-direction.ts';
import { RelationKindEnum } from './relation-kind.ts';
import { languageArg, spokenLanguage } from './spoken-language.ts';

/** The entity at an end of a relation. */
export function entityOf(view: GraphView, id: string): Entity {
  const found = findEntity(view, id);
  if (found === null) throw new BrokenLinkError(`a relation leads to ${id}, which is not there`);
  return found;
}

export const RelationRef = builder.objectRef<Relation>('Relation').implement({
  description:
    'A relation of one kind between two entities, with every time it held. The other entity has it as the inverse kind.',
  fields: (t) => ({
    kind: t.field({
      type: RelationKindEnum,
      description: 'The kind of relation, read from the subject.',
      resolve: ({ kind }) => kind,
    }),
    subject: t.field({
      type: EntityRef,
      description: 'The entity it is read from.',
      resolve: ({ subject }, _args, { view }) => entityOf(view, subject),
    }),
    object: t.field({
      type: EntityRef,
      description: 'The entity it leads to.',
      resolve: ({ object }, _args, { view }) => entityOf(view, object),
    }),
    sentence: t.string({
      description:
        'The relation with its time, in English unless another language is asked for: `Inter lost to Atalanta 2 times, …`.',
      args: { lang: languageArg(t.arg) },
      extensions: { cost: costs.SENTENCE },
      resolve: (relation, { lang }, { view }, { path }) =>
        sentenceIn(view, relation, spokenLanguage(view, path, lang)),
    }),
  }),
});

/** When it held, how often, and what shows it. */
builder.objectFields(RelationRef, (t) => ({
  from: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it held first; null when no source dates it.',
    extensions: { cost: costs.SPAN },
    resolve: (relation, _args, { view }) => wholeSpanOf(view, relation).from,
  }),
  to: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it held last; null while it lasts, and when no end is known.',
    extensions: { cost: costs.SPAN },
    resolve: (relation, _args, { view }) => wholeSpanOf(view, relation).to,
  }),
  times: t.int({
    description: 'How often it held: the number of matches, ties, tenures or titles. Each is in `evidence`.',
    resolve: ({ times }) => times.length,
  }),
  evidence: t.field({
    type: EvidenceConnectionRef,
    description: 'The evidence for each time it held, oldest first.',
    args: pageArgs(t.arg),
    extensions: { cost: costs.evidence },
    resolve: (relation, page, { view }) =>
      whenReady(evidenceOf(view, relation), (list) =>
        paginate(
          list.map((node, index) => ({ key: `${index}`, node, link: null })),
          page,
        ),
      ),
  }),
}));

/** The key of a relation in the list of one entity. */
export const relationKey = ({ kind, object }: Relation): string => `${kind} ${object}`;

export const RelationConnectionRef = connectionOf('Relation', RelationRef, 'relations');

/** @throws BAD_USER_INPUT when `from` is after `to`. */
export function checkSpan(from: string | null | undefined, to: string | null | undefined): void {
  if (from && to && from > to) throw badInput(`${from} is after ${to}`, 'from on or before to');
}

/** Relations of geography and of succession. All others rest on matches and titles that are held in part. */
const WHOLE = /^(BASE|BELONGS|HAS_M|HOST|SUCC)/;

builder.interfaceField(EntityRef, 'relations', (t) =>
  t.field({
    type: RelationConnectionRef,
    description:
      'How it is related to other entities, by kind in the order of `relationKinds`, then id of the other. As far as known by the as-of day.',
    args: {
      ...pageArgs(t.arg),
      kinds: t.arg({
        type: [RelationKindEnum],
        description: 'Only these; all when not given. An inverse is a kind of its own.',
      }),
      direction: t.arg({
        type: DirectionEnum,
        description: 'Only those read from this end; both when not given.',
      }),
      with: t.arg.id({ description: 'Only those to this entity, by id or slug.' }),
      from: t.arg({ type: 'Date', description: 'Only what held on this day or later.' }),
      to: t.arg({ type: 'Date', description: 'Only what held on this day or earlier.' }),
    },
    extensions: { cost: costs.relations },
    resolve: (entity, { kinds, direction, with: other, from, to, ...page }, { view }, { path }) => {
      checkSpan(from, to);
      if (!kinds?.every((kind) => WHOLE.test(kind))) notice(view, path, () => LACKS_LINKS);
      const wanted = { kinds, direction, with: other, from, to };
      return whenReady(view.relations(), (graph) => {
        requireEntity(view, graph, other);
        const scope = scopeOf(view, wanted);
        const relationOf = (arc: number): Relation => new Relation(graph, scope, arc);
        return paginateAs(relationArcs(view, graph, idOf(entity), wanted), page, {
          key: (arc) => relationKey(relationOf(arc)),
          node: relationOf,
          link: () => null,
        });
      });
    },
  }),
);
