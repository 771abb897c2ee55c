/** Titles and winners as linked data. A title has no address of its own. */
import type { HonourRecord } from '../documents/catalogue.ts';
import { honoursOf, honoursOfTeam } from '../graph/teams/honour-lists.ts';
import { STANDING } from '../model/vocabularies.ts';
import { type PublishedAt, referenceProperty, type Thing, teamReference } from './thing.ts';

/** Whether the honour is a title, and the team holds it on the as-of day. */
const isHeld = ({ honour, status }: HonourRecord): boolean => honour === 'CHAMPION' && STANDING.has(status);

/** The titles that a team holds, oldest first. */
export async function heldTitles({ view }: PublishedAt, team: string): Promise<readonly HonourRecord[]> {
  const honours = await honoursOfTeam(view, team);
  return honours.filter(isHeld).toSorted((a, b) => (a.label < b.label ? -1 : Number(a.label > b.label)));
}

/** A title in words: `UEFA Champions League 2009-10`. */
export const titleName = ({ view }: PublishedAt, { competition, label }: HonourRecord): string =>
  `${view.competitions.get(competition)?.name ?? competition} ${label}`;

/** The title of a season; undefined while no team holds it. */
export async function seasonTitle(
  { view }: PublishedAt,
  season: string,
  competition: string,
): Promise<HonourRecord | undefined> {
  const honours = await honoursOf(view, competition);
  return honours.find((honour) => honour.season === season && isHeld(honour));
}

/** The winner of a tie, a season or a shoot-out; undefined when there is none. The vocabularies have no property for it. */
export function winnerProperty(
  publication: PublishedAt,
  winner: string | null | undefined,
  name = 'winner',
): Thing | undefined {
  if (winner === null || winner === undefined) return undefined;
  return referenceProperty(name, teamReference(publication, winner));
}
