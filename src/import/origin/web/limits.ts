/** How much an import may fetch, and how long it waits. */
export interface WebLimits {
  /** Bytes of one file. The largest there is, the internationals, has 4 MB. */
  readonly fileBytes: number;
  /** Bytes of all files together. */
  readonly totalBytes: number;
  /** Files that are taken from a tree. */
  readonly files: number;
  /** Milliseconds a request may take, from its start to its last byte. */
  readonly timeoutMs: number;
  /** How often a request that failed is made again. */
  readonly retries: number;
  /** Milliseconds before the first of those; each further one waits twice as long. */
  readonly pauseMs: number;
  /** Requests under way at once. */
  readonly parallel: number;
}

export const WEB_LIMITS: WebLimits = {
  fileBytes: 64_000_000,
  totalBytes: 512_000_000,
  files: 5000,
  timeoutMs: 60_000,
  retries: 4,
  pauseMs: 500,
  parallel: 4,
};
