import { associationFacts } from '../../src/graph/associations/association-facts.ts';
import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { campaignFacts } from '../../src/graph/campaigns/campaign-facts.ts';
import { StageView } from '../../src/graph/competitions/stage-view.ts';
import {
  coachFacts,
  entityFacts,
  factsAbout,
  matchFacts,
  seasonFacts,
  stageFacts,
  teamFacts,
  tieFacts,
} from '../../src/graph/dataset/facts.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { findNode } from '../../src/graph/nodes/nodes.ts';
import { type PromiseOrValue, whenReady } from '../../src/graph/promise-or-value.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { tenureStatements } from '../../src/statements/entities.ts';
import type { Fact } from '../../src/statements/statement.ts';
import { requirePredicate } from '../codes/predicate.ts';
import * as costs from '../costs/facts.ts';
import { builder } from '../kit/builder.ts';
import { pageArgs } from '../kit/connection.ts';
import { idOf, readId } from '../kit/node.ts';
import { paginateBy } from '../kit/page.ts';
import { FactConnectionRef } from './fact.ts';

type StatementList = Parameters<typeof factsAbout>[2];

function saidOf(view: GraphView, node: Node): PromiseOrValue<StatementList> {
  if (node instanceof MatchView) return matchFacts(node);
  if (node instanceof TieView) return tieFacts(node);
  if (node instanceof StageView) return stageFacts(node);
  if (node instanceof Campaign) return campaignFacts(node);
  if (node.kind === 'tenure') return tenureStatements(node.record);
  if (node.kind === 'club' || node.kind === 'national-team') return teamFacts(view, node);
  if (node.kind === 'coach') return coachFacts(view, node.record.id, node.record);
  if (node.kind === 'season') return seasonFacts(view, node.record);
  if (node.kind === 'country')
    return whenReady(associationFacts(view, node.record), (facts) => [
      ...entityFacts(view, node.kind, node.record),
      ...facts,
    ]);
  return entityFacts(view, node.kind, node.record);
}

/** The facts about anything that has an id; none when the id names nothing on that day. */
export function factsOf(view: GraphView, id: string): PromiseOrValue<readonly Fact[]> {
  return whenReady(findNode(view, readId(id)), (node) =>
    node === null ? [] : whenReady(saidOf(view, node), (facts) => factsAbout(view, idOf(node), facts)),
  );
}

const keyOf = ({ predicate, value, from }: Fact): string => `${predicate} ${value} ${from ?? ''}`;

builder.queryField('facts', (t) =>
  t.field({
    type: FactConnectionRef,
    description:
      'The statements about one thing, by predicate and time. Empty where nothing has the id on the as-of day, and mostly for a tenure, and a campaign whose matches are held: what is said of these is said of the team and the coach. Where sources differ both values are there, ranked. For example `{ facts(about: "club:genk", predicates: ["founded"]) { nodes { value sources { name } } } }`.',
    args: {
      ...pageArgs(t.arg),
      about: t.arg.id({
        required: true,
        description: 'Id of anything, `club:atalanta`, or the slug of an entity.',
      }),
      predicates: t.arg.stringList({ description: 'Only these predicates, as `Fact.predicate` has them.' }),
    },
    extensions: { cost: costs.facts },
    resolve: (_root, { about, predicates, ...page }, { view }) =>
      whenReady(factsOf(view, about), (facts) => {
        for (const predicate of predicates ?? []) requirePredicate(predicate, facts);
        return paginateBy(
          facts.filter(({ predicate }) => !predicates || predicates.includes(predicate)),
          keyOf,
          page,
        );
      }),
  }),
);
