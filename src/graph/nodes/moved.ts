/** Ids that were given up, and what answers for them. */
import type { MovedId } from '../../documents/catalogue.ts';
import { type GlobalId, globalId, parseGlobalId, slugOf } from '../../model/ids.ts';

/** Ids that are looked for in place of one: an id is put together of three others at most. */
const MOST = 16;

/** Kinds whose ids are put together of those of others. */
const COMPOSED: ReadonlySet<string> = new Set(['season', 'stage', 'tie', 'match', 'campaign', 'tenure']);

interface MovedSlug {
  readonly from: string;
  readonly to: string;
}

/** A slug with another in it that stands between hyphens, slashes or the ends replaced; null where it does not. */
function replaced(slug: string, { from, to }: MovedSlug): string | null {
  // Nearly every slug has none of them, and the search takes a hundred times as long.
  if (!slug.includes(from)) return null;
  const at = `/${slug}/`.search(new RegExp(`(?<=[-/])${from}(?=[-/])`)) - 1;
  return at < 0 ? null : `${slug.slice(0, at)}${to}${slug.slice(at + from.length)}`;
}

export class MovedIds {
  readonly #to: ReadonlyMap<string, string>;
  #slugs: readonly MovedSlug[] | null = null;

  constructor(moved: readonly MovedId[]) {
    this.#to = new Map(moved);
  }

  /** The id in use that replaced a given one, over several moves; null for an id that never moved. */
  target(id: string): string | null {
    let found = this.#to.get(id);
    for (let step = 0; found !== undefined && step < this.#to.size; step++) {
      const next = this.#to.get(found);
      if (next === undefined) return found;
      found = next;
    }
    return found ?? null;
  }

  #movedSlugs(): readonly MovedSlug[] {
    this.#slugs ??= [...this.#to.keys()].map((id) => ({
      from: slugOf(id),
      to: slugOf(this.target(id) ?? id),
    }));
    return this.#slugs;
  }

  /**
   * The ids that may be meant by one that nothing has, those with the least changed first: what it moved to, and what it
   * would be with parts that moved.
   */
  meant(id: GlobalId): readonly GlobalId[] {
    const first = globalId(id.kind, id.slug);
    const target = this.target(first);
    if (target !== null) return [parseGlobalId(target)].filter((parsed) => parsed !== null);
    if (!COMPOSED.has(id.kind)) return [];
    const slugs = new Set([id.slug]);
    for (const slug of slugs) {
      for (const moved of this.#movedSlugs()) {
        const changed = replaced(slug, moved);
        if (changed !== null && slugs.size < MOST) slugs.add(changed);
      }
    }
    return [...slugs].slice(1).map((slug) => ({ kind: id.kind, slug }));
  }
}
