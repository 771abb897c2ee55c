/** Things that are named by a slug alone: which of the kinds that are asked for have it. */
import type { GlobalIdKind } from '../../model/ids.ts';
import { globalId, parseGlobalId } from '../../model/ids.ts';
import type { CatalogueIndex } from '../catalogue-index.ts';

export const TEAM_KINDS: readonly GlobalIdKind[] = ['club', 'national-team'];

/** Whatever relations connect. Teams stand first: a slug is rather that of a team than that of its country. */
export const ENTITY_KINDS: readonly GlobalIdKind[] = [
  ...TEAM_KINDS,
  'coach',
  'competition',
  'season',
  'country',
  'venue',
  'confederation',
];

/** The kinds that the catalogue lists. A slug of another kind does not name an entity by itself. */
export function isListed(index: CatalogueIndex, kind: GlobalIdKind, slug: string): boolean {
  switch (kind) {
    case 'club':
      return index.clubs.get(slug) !== null;
    case 'national-team':
      return index.countries.get(slug)?.nationalTeam === true;
    case 'coach':
      return index.coaches.get(slug) !== null;
    case 'competition':
      return index.competitions.get(slug) !== null;
    case 'country':
      return index.countries.get(slug) !== null;
    case 'venue':
      return index.venues.get(slug) !== null;
    case 'season':
      return index.seasons.has(slug);
    case 'confederation':
      return index.confederations.has(slug);
    default:
      return parseGlobalId(globalId(kind, slug)) !== null;
  }
}

/** The ids of all things of these kinds, of any day, that a slug names; also of one that was given up. */
export const idsNamed = (
  index: CatalogueIndex,
  slug: string,
  kinds: readonly GlobalIdKind[],
): readonly string[] =>
  kinds.flatMap((kind) => {
    const id = globalId(kind, slug);
    return index.moved.target(id) ?? (isListed(index, kind, slug) ? id : []);
  });
