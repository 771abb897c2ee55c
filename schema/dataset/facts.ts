import { associationFacts } from '../../src/graph/associations/association-facts.ts';
import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { StageView } from '../../src/graph/competitions/stage-view.ts';
import {
  coachFacts,
  entityFacts,
  factsAbout,
  matchFacts,
  teamFacts,
  tieFacts,
} from '../../src/graph/dataset/facts.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { findNode } from '../../src/graph/nodes/nodes.ts';
import { sourcesOf } from '../../src/graph/nodes/resolve.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import type { Recorded } from '../../src/statements/entities.ts';
import type { Fact } from '../../src/statements/statement.ts';
import { sourcesOfOne } from '../costs/catalogue.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { connectionOf, pageArgs } from '../kit/connection.ts';
import { readId } from '../kit/node.ts';
import { paginateBy } from '../kit/page.ts';
import { NodeRef, SourceRef } from '../kit/refs.ts';

type Said = Parameters<typeof factsAbout>[2];

function saidOf(view: GraphView, node: Node): PromiseOrValue<Said> {
  if (node instanceof MatchView) return matchFacts(node);
  if (node instanceof TieView) return tieFacts(node);
  if (node instanceof StageView || node instanceof Campaign || node.kind === 'tenure') return [];
  if (node.kind === 'club' || node.kind === 'national-team') return teamFacts(view, node);
  const record = node.record as unknown as Recorded;
  if (node.kind === 'coach') return coachFacts(view, node.record.id, record);
  if (node.kind === 'country')
    return whenReady(associationFacts(view, node.record), (facts) => [
      ...entityFacts(view, record),
      ...facts,
    ]);
  return entityFacts(view, record);
}

/** The facts about whatever has an id; none for an id that names nothing on that day. */
export function factsOf(view: GraphView, id: string): PromiseOrValue<readonly Fact[]> {
  return whenReady(findNode(view, readId(id)), (node) =>
    node === null ? [] : whenReady(saidOf(view, node), (facts) => factsAbout(view, id, facts)),
  );
}

const FactRankEnum = builder.enumType('FactRank', {
  description: 'How a value stands among those that differ, as in Wikidata.',
  values: {
    PREFERRED: { description: 'The one to use, by a stated rule: see `dataset.conflicts`.' },
    NORMAL: { description: 'Nothing speaks against it.' },
    DEPRECATED: {
      description: 'Kept to be seen, and not to be used: another source is preferred, or a ruling undid it.',
    },
  },
});

export const FactRef = builder.objectRef<Fact>('Fact').implement({
  description: 'One statement about one thing, with the time it holds and who says so.',
  fields: (t) => ({
    subject: t.exposeID('subject', { description: 'Global id of what it is about.' }),
    predicate: t.exposeString('predicate', { description: 'What is said of it, in words: `head coach`.' }),
    value: t.exposeString('value', {
      description: 'What it is said to be: a global id, a day, a score as home-away, or a text.',
    }),
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: 'The thing that the value names; null where it is no id, or nothing has it.',
      extensions: { cost: costs.anything },
      resolve: ({ value }, _args, { view }) =>
        /^[a-z-]+:[a-z0-9/-]+$/.test(value) ? findNode(view, readId(value)) : null,
    }),
    validFrom: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Since when it holds; null when it has no beginning, or none is known.',
      resolve: ({ from }) => from ?? null,
    }),
    validTo: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'Until when it held; null while it does, or when no end is known.',
      resolve: ({ to }) => to ?? null,
    }),
    rank: t.expose('rank', { type: FactRankEnum, description: 'How it stands among values that differ.' }),
    sources: t.field({
      type: [SourceRef],
      description: 'Who says so, as the table lists them; empty for what follows from other facts.',
      extensions: { cost: sourcesOfOne },
      resolve: ({ source }, _args, { view }) => sourcesOf(view, source),
    }),
    sourceRow: t.string({
      nullable: true,
      description:
        'Where it stands in its source, file and line or, where lines move, how the row begins: `2025-26/cl.txt:212`; null where no row was recorded.',
      resolve: ({ sourceRow }) => sourceRow ?? null,
    }),
  }),
});

const FactConnectionRef = connectionOf('Fact', FactRef, 'facts about a thing');

const keyOf = ({ predicate, value, from }: Fact): string => `${predicate} ${value} ${from ?? ''}`;

builder.queryField('facts', (t) =>
  t.field({
    type: FactConnectionRef,
    description:
      'The statements about one thing, by predicate and time. Empty where nothing has the id on the as-of day, and for a stage, a campaign and a tenure: what is said of these is said of the season, the team and the coach. Where sources differ both values are there, ranked. For example `{ facts(about: "club:genk", predicates: ["founded"]) { nodes { value sources { name } } } }`.',
    args: {
      ...pageArgs(t.arg),
      about: t.arg.id({ required: true, description: 'Global id of anything, `club:atalanta`.' }),
      predicates: t.arg.stringList({ description: 'Only these predicates, as `Fact.predicate` has them.' }),
    },
    extensions: { cost: costs.facts },
    resolve: (_root, { about, predicates, ...page }, { view }) =>
      whenReady(factsOf(view, about), (facts) =>
        paginateBy(
          facts.filter(({ predicate }) => !predicates || predicates.includes(predicate)),
          keyOf,
          page,
        ),
      ),
  }),
);
