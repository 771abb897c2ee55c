import { slugOf } from '../../model/ids.ts';
import { clubsOf } from '../records/sides.ts';
import { recordBefore } from '../teams/succession.ts';
import type { GraphView } from '../view.ts';

/** Whose clubs count for an association. */
export interface ClubsOfAssociation {
  /** Ids of its clubs of today. */
  readonly clubs: readonly string[];
  /** Countries whose association it is, or was under another name: West Germany's is Germany's. */
  readonly associations: ReadonlySet<string>;
}

/** The clubs of an association, and by which names of it a season may tell that they played for it. */
export function clubsOfAssociation(view: GraphView, country: string): ClubsOfAssociation {
  const associations = new Set([country]);
  // The set grows while it is read: those before each country are added to it, once they had ended.
  for (const heir of associations)
    for (const team of recordBefore(view, heir)) associations.add(slugOf(team));
  return { clubs: clubsOf(view, country), associations };
}
