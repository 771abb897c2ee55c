/** How much an import may fetch, and how long it waits. */
export interface WebLimits {
  /** Bytes of one file. The largest known one, the internationals, has 4 MB. */
  readonly fileBytes: number;
  /** Bytes of all files together. */
  readonly totalBytes: number;
  /** Number of files in a tree. */
  readonly files: number;
  /** Number of folders that are looked into. */
  readonly folders: number;
  /** Milliseconds for a request, from its start to its last byte. */
  readonly timeoutMs: number;
  /** How often a failed request is repeated. */
  readonly retries: number;
  /** Milliseconds before the first repetition. Each further one waits twice as long. */
  readonly pauseMs: number;
  /** Number of requests at the same time. */
  readonly parallel: number;
}

export const WEB_LIMITS: WebLimits = {
  fileBytes: 64_000_000,
  totalBytes: 512_000_000,
  files: 5000,
  folders: 1000,
  timeoutMs: 60_000,
  retries: 4,
  pauseMs: 500,
  parallel: 4,
};
