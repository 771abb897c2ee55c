import { parsePartialDate } from '../../src/football/partial-date.ts';
import { Campaign } from '../../src/graph/campaigns/campaign.ts';
import { StageView } from '../../src/graph/competitions/stage-view.ts';
import { MatchView } from '../../src/graph/matches/match-view.ts';
import { TieView } from '../../src/graph/matches/tie-view.ts';
import type { Node } from '../../src/graph/nodes/node.ts';
import type { GraphView } from '../../src/graph/view.ts';
import { globalId, idOnDay, parseGlobalId } from '../../src/model/ids.ts';
import { badInput, told } from './errors.ts';
import { NodeRef } from './refs.ts';

/** The readable global id of anything that has a page. */
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
  if (parsed === null) throw badInput(`${told(id)} is not a global id`, ID_FORMS);
  return parsed;
}

/**
 * Reads an id that may tell a day: the field that takes it is answered as of that day.
 * @throws BAD_USER_INPUT also where it tells another day than the ids beside it.
 */
export const readIdOnDay = (view: GraphView, text: string) => readId(idWithoutDay(view, text));

/** The same as it is written, without its day. */
export function idWithoutDay({ asOf, idSuffix }: GraphView, text: string): string {
  const { id, day } = idOnDay(text);
  if (day !== null && parsePartialDate(day) === null)
    throw badInput(
      `${text.slice(0, 80)} ends in no day`,
      'an id that ends in a day, club:atalanta@2026-03-09',
    );
  if (day !== null && (idSuffix === '' || (asOf ?? day) > day))
    throw badInput(`${text.slice(0, 80)} is of another day`, 'ids of one day in one field');
  return id;
}

NodeRef.implement({
  description: 'Anything with a global id.',
  fields: (t) => ({
    id: t.id({
      description:
        'Readable, stable and unique in the graph: its kind, then its slug, as `club:atalanta` is the id of a club. The same under every as-of day; under `Query.at` it ends in the day, `club:atalanta@2026-03-09`. See `asOf` for the keys of a cache.',
      // Types without a page have a field of their own: see `schema/parts`.
      resolve: (node, _args, { view }) => idOf(node as Node) + view.idSuffix,
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The as-of day of this object; null when it shows everything known. A cache that keeps answers of several days needs it in addition to `id`: `examples/client-preset` has the settings.',
      resolve: (_node, _args, { view }) => view.asOf,
    }),
  }),
});
