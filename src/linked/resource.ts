/** The node that a global id names, in each form that the Worker serves. */
import { findCurrent } from '../graph/nodes/nodes.ts';
import { addressOf, globalId, parseGlobalId } from '../model/ids.ts';
import { jsonLd, nodeThing } from './describe.ts';
import { plainJson } from './json.ts';
import { page } from './page.ts';
import type { PublishedAt } from './thing.ts';

interface NodeDocument {
  /** Each form is written only when it is asked for. */
  readonly html: () => string;
  readonly json: () => string;
  readonly jsonLd: () => string;
  /** Path of the address of what answers for the id, where it was given up. */
  readonly movedTo?: string;
  /** Path of the address of what it is a part of, where it has no page of its own. */
  readonly partOf?: string;
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param id `match:ucl-2025-26-atalanta-bayern-1`.
 * @returns null when nothing has that id, or it was not known on the as-of day.
 */
export async function nodeDocument(publication: PublishedAt, id: string): Promise<NodeDocument | null> {
  const parsed = parseGlobalId(id);
  const found = parsed === null ? null : await findCurrent(publication.view, parsed);
  if (found === null) return null;
  const current = globalId(found.id.kind, found.id.slug);
  const thing = await nodeThing(publication, current, found.node);
  return {
    html: () => page(thing, jsonLd(thing)),
    json: () => text({ id: current, ...plainJson(thing) }),
    jsonLd: () => text(jsonLd(thing)),
    ...(current === id ? {} : { movedTo: addressOf('', current) }),
  };
}

/** What stands for a part that has no page: what it is a part of. */
export async function partDocument(publication: PublishedAt, owner: string): Promise<NodeDocument | null> {
  const whole = await nodeDocument(publication, owner);
  return whole && { ...whole, partOf: addressOf('', owner) };
}
