const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How soon a dead parent is noticed, in milliseconds. */
const PARENT_CHECK_MS = 500;

/**
 * A program that npm started and that outlives npm keeps the port and nobody knows why. Run any other way, a program
 * may outlive its parent.
 */
function onOrphaned(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}

/** Stops once, on Ctrl-C, on a polite kill, or when npm is gone; then ends the process. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping.');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) {
    // Miniflare has put a listener of its own there, which would end the process before it has said goodbye.
    process.removeAllListeners(signal).on(signal, once);
  }
  onOrphaned(once);
}
