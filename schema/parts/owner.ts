/** What a part is told of, which has the page. */
import type { GraphView } from '../../src/graph/view.ts';
import { type GlobalIdKind, globalId, type PartId, parsePartId } from '../../src/model/ids.ts';
import { findPart } from './find-part.ts';

/** The first slug of the id of a part names one of these. */
const OWNERS: Readonly<Record<PartId['kind'], GlobalIdKind>> = {
  'association-season': 'country',
  edition: 'national-team',
  honour: 'competition',
  table: 'season',
  'table-row': 'season',
  'world-cup-edition': 'national-team',
};

/** The id of what has the page; null where nothing has the id of the part on the day. */
export async function ownerOfPart(view: GraphView, id: string): Promise<string | null> {
  const part = parsePartId(id);
  if (part === null || (await findPart(view, id, part)) === null) return null;
  return globalId(OWNERS[part.kind], part.slugs[0] ?? '');
}
