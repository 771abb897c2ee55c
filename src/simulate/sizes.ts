/** How large a graph is, by kind of document, and how that grows with the number of matches. */
import type { Compiled } from '../compile/compile.ts';
import { writeManifest } from '../store/manifest-text.ts';

/** Documents of one kind. The kind of `season/ucl-2025-26` is `season`. */
export interface Size {
  readonly documents: number;
  /** UTF-8 bytes of all of them. */
  readonly bytes: number;
  /** UTF-8 bytes of the largest one. */
  readonly largest: number;
}

/** By kind, `manifest` among them. */
export type Sizes = ReadonlyMap<string, Size>;

export const MANIFEST = 'manifest';

export const kindOf = (name: string): string => name.split('/', 1)[0] ?? name;

const NONE: Size = { documents: 0, bytes: 0, largest: 0 };

export function sizesOf({ manifest, documents }: Compiled): Sizes {
  const sizes = new Map<string, Size>();
  const add = (kind: string, text: string): void => {
    const bytes = Buffer.byteLength(text);
    const so = sizes.get(kind) ?? NONE;
    sizes.set(kind, {
      documents: so.documents + 1,
      bytes: so.bytes + bytes,
      largest: Math.max(so.largest, bytes),
    });
  };
  for (const [name, hash] of Object.entries(manifest.documents)) add(kindOf(name), documents.get(hash) ?? '');
  add(MANIFEST, writeManifest(manifest));
  return sizes;
}

/** The sizes of a graph, and the number of its matches. */
export interface Measured {
  readonly matches: number;
  readonly sizes: Sizes;
}

/** A straight line through two measurements. */
interface GrowthLine {
  /** The value at no matches. */
  readonly base: number;
  readonly perMatch: number;
}

interface KindGrowth {
  readonly documents: GrowthLine;
  readonly bytes: GrowthLine;
  readonly largest: GrowthLine;
}

export type Growth = ReadonlyMap<string, KindGrowth>;

function line(small: Measured, large: Measured, kind: string, of: (size: Size) => number): GrowthLine {
  const [from, to] = [of(small.sizes.get(kind) ?? NONE), of(large.sizes.get(kind) ?? NONE)];
  const perMatch = (to - from) / (large.matches - small.matches);
  return { base: from - perMatch * small.matches, perMatch };
}

function kindGrowth(small: Measured, large: Measured, kind: string): KindGrowth {
  const documents = line(small, large, kind, (size) => size.documents);
  const largest = line(small, large, kind, (size) => size.largest);
  return {
    documents,
    bytes: line(small, large, kind, ({ bytes }) => bytes),
    // With more matches there are more documents of such a kind, but no larger ones.
    largest: documents.perMatch > 0 ? { base: large.sizes.get(kind)?.largest ?? 0, perMatch: 0 } : largest,
  };
}

/** How each kind grows, from two compiled graphs. */
export const growthOf = (small: Measured, large: Measured): Growth =>
  new Map([...large.sizes.keys()].map((kind) => [kind, kindGrowth(small, large, kind)]));

const at = ({ base, perMatch }: GrowthLine, matches: number): number =>
  Math.max(0, Math.round(base + perMatch * matches));

/** The sizes of a graph with that number of matches. */
export const sizesAt = (growth: Growth, matches: number): Sizes =>
  new Map(
    [...growth].map(([kind, lines]) => [
      kind,
      {
        documents: at(lines.documents, matches),
        bytes: at(lines.bytes, matches),
        largest: at(lines.largest, matches),
      },
    ]),
  );

/** The number of matches at which a line reaches a limit; infinite when it never does. */
export const reaches = ({ base, perMatch }: GrowthLine, limit: number): number =>
  perMatch <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((limit - base) / perMatch));

export const totalOf = (sizes: Sizes, of: (size: Size) => number): number =>
  [...sizes.values()].reduce((sum, size) => sum + of(size), 0);
