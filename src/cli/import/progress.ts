import { progress } from '@clack/prompts';
import { printable } from '../../import/printable.ts';
import type { Progress } from '../../import/read-repository.ts';

/** Shows how far an import is, until it ends. */
export interface Meter {
  readonly show: Progress;
  end(): void;
}

/** Shows a bar on a terminal; elsewhere it writes a line from time to time, so that a log shows progress. */
const LINE_EVERY_MS = 2000;

function bar(): Meter {
  let shown: ReturnType<typeof progress> | null = null;
  let index = 0;
  return {
    show(path, done, files) {
      if (shown === null || done === 0) {
        shown?.stop();
        shown = progress({ max: Math.max(files, 1) });
        shown.start(printable(path));
        index = 0;
      }
      shown.advance(done - index, printable(path));
      index = done;
    },
    end: () => shown?.stop(),
  };
}

function lines(): Meter {
  let last = 0;
  return {
    show(path, done, files) {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      console.log(`reading ${printable(path)} (${done + 1} of ${files})`);
    },
    end: () => undefined,
  };
}

/** Shows nothing, for programs that read what is printed. */
export const SILENT: Meter = { show: () => undefined, end: () => undefined };

export const meter = (terminal: boolean): Meter => (terminal ? bar() : lines());
