/** The thing with a page that a part belongs to. */
import type { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, globalId, type PartId, parsePartId } from '../../src/model/ids.ts';
import { findPart } from './find-part.ts';

/** The first slug in the id of a part names one of these. */
const OWNERS: Readonly<Record<PartId['kind'], GlobalIdKind>> = {
  'association-season': 'country',
  edition: 'national-team',
  honour: 'competition',
  table: 'season',
  'table-row': 'season',
  'world-cup-edition': 'national-team',
};

/** The id of the thing with a page; null when the id of the part names nothing on the day. */
export async function ownerOfPart(view: GraphView, id: string): Promise<string | null> {
  const part = parsePartId(id);
  if (part === null || (await findPart(view, id, part)) === null) return null;
  return globalId(OWNERS[part.kind], part.slugs[0] ?? '');
}
