import { patternIn } from '../../src/graph/relations/sentence-in.ts';
import { RELATION_KINDS } from '../../src/graph/relations/vocabulary.ts';
import { builder } from '../kit/builder.ts';
import { EntityKindEnum } from '../kit/entity-kind.ts';
import { infoOf, type KindInfo, RelationKindEnum, readingOf } from './relation-kind.ts';
import { languageArg, spokenLanguage } from './spoken-language.ts';

const RelationKindInfoRef = builder.objectRef<KindInfo>('RelationKindInfo').implement({
  description: 'A kind of relation, and how it reads.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKindEnum, description: 'The word.' }),
    inverse: t.field({
      type: RelationKindEnum,
      description: 'The same relation read from its other end; the kind itself where it is symmetric.',
      resolve: ({ word, isForward }) => (isForward ? word.inverse.kind : word.forward.kind),
    }),
    symmetric: t.boolean({
      description: 'Whether it reads the same from both ends.',
      resolve: ({ word }) => word.forward.kind === word.inverse.kind,
    }),
    forward: t.exposeBoolean('isForward', {
      description: 'Whether facts are recorded in this direction; the inverse follows from them.',
    }),
    sentence: t.string({
      description: 'How it is said, the two entities and the time left open: `{subject} coached {object}`.',
      args: { lang: languageArg(t.arg) },
      resolve: (info, { lang }, { view }, { path }) =>
        patternIn(readingOf(info), spokenLanguage(view, path, lang)),
    }),
    description: t.string({
      description: 'What it means.',
      resolve: (info) => readingOf(info).description,
    }),
    subjects: t.field({
      type: [EntityKindEnum],
      extensions: { cost: 3 },
      description: 'What sorts of entities it is read from, in no order.',
      resolve: ({ word, isForward }) => [...(isForward ? word.subjects : word.objects)],
    }),
    objects: t.field({
      type: [EntityKindEnum],
      extensions: { cost: 3 },
      description: 'What sorts of entities it leads to, in no order.',
      resolve: ({ word, isForward }) => [...(isForward ? word.objects : word.subjects)],
    }),
    wikidata: t.stringList({
      extensions: { cost: 1 },
      description:
        'Wikidata properties that say the same, such as `P286`, in no order; empty where there is none.',
      resolve: (info) => [...readingOf(info).wikidata],
    }),
    strength: t.int({
      description:
        'How closely it connects the two, from 1 most to 4 least: of paths of equal length the stronger is first.',
      resolve: ({ word }) => word.strength,
    }),
  }),
});

builder.queryField('relationKinds', (t) =>
  t.field({
    type: [RelationKindInfoRef],
    description:
      'All kinds of relations, strongest first, each before its inverse. For example `{ relationKinds { kind inverse } }`.',
    extensions: { listSize: RELATION_KINDS.length },
    resolve: () => RELATION_KINDS.map(infoOf),
  }),
);
