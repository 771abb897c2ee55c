import { existsSync, readFileSync } from 'node:fs';

/** Longer than any test file takes, on a busy machine too: what is still at it then hangs where no switch stops it. */
const HANGS_MS = 300_000;
const LOOK_MS = 1_000;

/** Ends a process of tests that hangs. Each test file has a process of its own, which writes its id into a file. */
export class HangWatch {
  hasKilled = false;
  #pid = '';
  #since = Date.now();
  readonly #timer: NodeJS.Timeout;
  readonly #pidFile: string;
  readonly #hangsMs: number;

  constructor(pidFile: string, hangsMs = HANGS_MS, lookMs = LOOK_MS) {
    this.#pidFile = pidFile;
    this.#hangsMs = hangsMs;
    this.#timer = setInterval(() => this.#look(), lookMs);
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const pid = existsSync(this.#pidFile) ? readFileSync(this.#pidFile, 'utf8') : '';
    if (pid !== this.#pid) [this.#pid, this.#since] = [pid, Date.now()];
    if (pid === '' || Date.now() - this.#since < this.#hangsMs) return;
    this.hasKilled = kill(Number(pid)) || this.hasKilled;
  }
}

/** Whether there was such a process: one that ended by itself did not hang. */
function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false;
  }
}
