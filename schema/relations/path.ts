import { MAX_LENGTH } from '../../src/graph/relations/paths.ts';
import type { Relation } from '../../src/graph/relations/relation.ts';
import { sentenceIn } from '../../src/graph/relations/sentence-in.ts';
import * as costs from '../costs/relations.ts';
import { builder } from '../kit/builder.ts';
import { EntityRef } from '../kit/refs.ts';
import { entityOf, RelationRef } from './relation.ts';
import { languageArg, spokenLanguage } from './spoken-language.ts';

type Path = readonly Relation[];

export const PathRef = builder.objectRef<Path>('Path').implement({
  description: 'A way from one entity to another, relation by relation.',
  fields: (t) => ({
    length: t.int({ description: 'How many hops.', resolve: (hops) => hops.length }),
    hops: t.field({
      type: [RelationRef],
      description: 'The relations in order, each from the entity that the one before it led to. At most 6.',
      extensions: { listSize: MAX_LENGTH, cost: costs.hops },
      resolve: (hops) => [...hops],
    }),
    entities: t.field({
      type: [EntityRef],
      description: 'In order: the beginning, what lies between, and the end. One more than there are hops.',
      extensions: { listSize: MAX_LENGTH + 1, cost: costs.entities },
      resolve: (hops, _args, { view }) =>
        [hops[0]?.subject ?? '', ...hops.map(({ object }) => object)].map((id) => entityOf(view, id)),
    }),
    sentence: t.string({
      description: 'The sentences of its hops, one after the other.',
      args: { lang: languageArg(t.arg) },
      extensions: { cost: costs.SENTENCE * MAX_LENGTH },
      resolve: (hops, { lang: tag }, { view }, { path }) => {
        const lang = spokenLanguage(view, path, tag);
        return hops.map((hop) => sentenceIn(view, hop, lang)).join(' ');
      },
    }),
  }),
});
