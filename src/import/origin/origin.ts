import type { SourceInput } from '../../sources/types.ts';

/** A file of a source, on disk or behind a URL. */
export interface OriginFile {
  /** From the root of the origin, with `/` between folders. */
  readonly path: string;
  /** Bytes; null when unknown before the file is read. */
  readonly size: number | null;
  /** The day on which it was written or fetched, ISO. */
  retrieved(): Promise<string>;
  open(): SourceInput;
}

/** The place that a source is read from: a folder, or a tree of files behind a URL. */
export interface Origin {
  /** The last part of the path: `italy`. */
  readonly name: string;
  /** In order of path. */
  files(): Promise<readonly OriginFile[]>;
  /** Called when the import is finished. */
  done?(): void;
}

/** Nothing can be read from the given place. */
export class OriginError extends Error {
  override readonly name = 'OriginError';
}
