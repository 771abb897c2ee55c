import type { SourceInput } from '../../sources/types.ts';

/** A file of a source, wherever it lies. */
export interface OriginFile {
  /** From the root of the origin, with `/` between folders. */
  readonly path: string;
  /** Bytes; null where that is not known before it is read. */
  readonly size: number | null;
  /** The day it was written or fetched, ISO. */
  retrieved(): Promise<string>;
  open(): SourceInput;
}

/** Where a source is read from: a folder, or a tree of files behind a URL. */
export interface Origin {
  /** What the last part of the path calls it: `italy`. */
  readonly name: string;
  /** In order of path. */
  files(): Promise<readonly OriginFile[]>;
  /** Called when the import is through. */
  done?(): void;
}

/** Nothing can be read from where the import was sent. */
export class OriginError extends Error {
  override readonly name = 'OriginError';
}
