/** A wait took too long. The awaited thing may still come. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
  }
}

/** How an isolate waits. */
export interface Waits {
  /** Calls back when everything that is asked for in this turn was asked for. */
  soon(run: () => void): void;
  /**
   * @param ms the longest wait in milliseconds.
   * @throws TimeoutError when it takes longer. The awaited work goes on.
   */
  within<T>(ms: number, wanted: Promise<T>): Promise<T>;
}

/** Uses timers: the next turn of the event loop, and a bounded time. */
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

/** For places without timers, such as the global scope of a Worker. */
export const NO_TIMERS: Waits = {
  // The function of workerd must not be called as a method of another object.
  soon: (run) => queueMicrotask(run),
  within: (_, wanted) => wanted,
};
