/** How large a data set is, by kind of document, and how that grows with the matches. */
import type { Compiled } from '../compile/compile.ts';
import { writeManifest } from '../store/manifest-text.ts';

/** Documents of one kind; of `season/ucl-2025-26` that is `season`. */
export interface Size {
  readonly documents: number;
  /** UTF-8 bytes of all of them. */
  readonly bytes: number;
  /** UTF-8 bytes of the largest. */
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

/** A data set and how many matches it has. */
export interface Measured {
  readonly matches: number;
  readonly sizes: Sizes;
}

/** A straight line through two measurements. */
export interface GrowthLine {
  /** What there is without any match. */
  readonly base: number;
  readonly perMatch: number;
}

export interface KindGrowth {
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
    // More matches make more documents of such a kind, and none of them larger.
    largest: documents.perMatch > 0 ? { base: large.sizes.get(kind)?.largest ?? 0, perMatch: 0 } : largest,
  };
}

/** How each kind grows, from a data set and a larger one that were both compiled. */
export const growthOf = (small: Measured, large: Measured): Growth =>
  new Map([...large.sizes.keys()].map((kind) => [kind, kindGrowth(small, large, kind)]));

const at = ({ base, perMatch }: GrowthLine, matches: number): number =>
  Math.max(0, Math.round(base + perMatch * matches));

/** What a data set of so many matches has. */
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

/** At how many matches a line reaches a limit; infinite where it never does. */
export const reaches = ({ base, perMatch }: GrowthLine, limit: number): number =>
  perMatch <= 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((limit - base) / perMatch));

export const totalOf = (sizes: Sizes, of: (size: Size) => number): number =>
  [...sizes.values()].reduce((sum, size) => sum + of(size), 0);
