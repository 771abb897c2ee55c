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

type Timer = ReturnType<typeof setTimeout>;

/** @param start calls back after some milliseconds, or where there are no timers after none only. */
const waitsWith = (
  start: (run: () => void, ms: number) => Timer | undefined,
  stop: (timer: Timer | undefined) => void,
): Waits => ({
  soon: (run) => {
    start(run, 0);
  },
  within: async (ms, wanted) => {
    let timer: Timer | undefined;
    const late = new Promise<never>((_, failed) => {
      timer = start(() => failed(new TimeoutError(ms)), ms);
    });
    try {
      return await Promise.race([wanted, late]);
    } finally {
      stop(timer);
    }
  },
});

/** Uses timers: the next turn of the event loop, and a bounded time. */
export const TIMERS: Waits = waitsWith(
  (run, ms) => setTimeout(run, ms),
  (timer) => clearTimeout(timer),
);

/** For places without timers, such as the global scope of a Worker, where nothing is waited for. */
export const NO_TIMERS: Waits = waitsWith(
  (run, ms) => {
    if (ms === 0) queueMicrotask(run);
    return undefined;
  },
  () => {},
);
