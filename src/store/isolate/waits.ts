/** What was waited for took too long. It may still come. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** How an isolate waits. */
export interface Waits {
  /** Calls back once everything that is asked for now has been asked for. */
  soon(run: () => void): void;
  /**
   * @param ms milliseconds it may take.
   * @throws TimeoutError when it takes longer; what was waited for goes on.
   */
  within<T>(ms: number, wanted: Promise<T>): Promise<T>;
}

/** By timers: in the next turn of the event loop, and no longer than so long. */
export const TIMERS: Waits = {
  soon: (run) => {
    setTimeout(run, 0);
  },
  within: async (ms, wanted) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, failed) => {
      timer = setTimeout(() => failed(new TimeoutError(ms)), ms);
    });
    try {
      return await Promise.race([wanted, late]);
    } finally {
      clearTimeout(timer);
    }
  },
};

/** Where there are no timers, as at the global scope of a Worker. */
export const NO_TIMERS: Waits = {
  // Workerd's own refuses to be called as a method of anything else.
  soon: (run) => queueMicrotask(run),
  within: (_, wanted) => wanted,
};
