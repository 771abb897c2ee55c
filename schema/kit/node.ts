import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { StageView } from '../../src/graph/competitions/stage-view.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import { globalId, parseGlobalId } from '../../src/model/ids.ts';
import { badInput } from './errors.ts';
import { NodeRef } from './refs.ts';

/** The readable global id of anything that has one. */
export function idOf(node: Node): string {
  if (node instanceof MatchView) return globalId('match', node.id);
  if (node instanceof TieView) return globalId('tie', node.slug);
  if (node instanceof StageView) return globalId('stage', node.slug);
  if (node instanceof Campaign) return globalId('campaign', node.slug);
  return globalId(node.kind, node.record.id);
}

const ID_FORMS = 'a global id such as club:atalanta or match:ucl-2025-26-atalanta-bayern-1';

/** @throws BAD_USER_INPUT when the text is not an id; whether the thing exists is another question. */
export function readId(id: string) {
  const parsed = parseGlobalId(id);
  if (parsed === null) throw badInput(`${id.slice(0, 80)} is not a global id`, ID_FORMS);
  return parsed;
}

NodeRef.implement({
  description: 'Anything with a global id.',
  fields: (t) => ({
    id: t.id({
      description:
        'Readable, stable and unique in the graph: `club:atalanta`. The same under every as-of day.',
      resolve: idOf,
    }),
  }),
});
