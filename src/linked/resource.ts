/** The node that a global id names, in each form that the Worker serves. */
import type { Node } from '../graph/nodes/node.ts';
import { findNode } from '../graph/nodes/nodes.ts';
import { parseGlobalId } from '../model/ids.ts';
import { jsonLd, nodeThing } from './describe.ts';
import { plainJson } from './json.ts';
import { page } from './page.ts';
import type { PublishedAt } from './thing.ts';

export interface NodeDocument {
  /** Each form is written only when it is asked for. */
  readonly html: () => string;
  readonly json: () => string;
  readonly jsonLd: () => string;
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param id `match:ucl-2025-26-atalanta-bayern-1`.
 * @returns null when nothing has that id, or it was not known on the as-of day.
 */
export async function nodeDocument(publication: PublishedAt, id: string): Promise<NodeDocument | null> {
  const parsed = parseGlobalId(id);
  const node: Node | null = parsed === null ? null : await findNode(publication.view, parsed);
  if (node === null) return null;
  const thing = nodeThing(publication, id, node);
  return {
    html: () => page(thing, jsonLd(thing)),
    json: () => text({ id, ...plainJson(thing) }),
    jsonLd: () => text(jsonLd(thing)),
  };
}
