/** A command of package.json as a process of its own, read like a person at a terminal reads it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE_MS = 120_000;

export class Program {
  readonly #child: ChildProcessWithoutNullStreams;
  #output = '';
  #read = 0;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;

  /** @param args the file to run under Node, and its arguments. */
  constructor(args: readonly string[], cwd: string) {
    this.#child = spawn(process.execPath, [...args], { cwd, env: { ...process.env, NO_COLOR: '1' } });
    this.ended = once(this.#child, 'exit').then(([code]) => code as number | null);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.#child.emit('printed');
      });
    }
  }

  /** Everything printed up to now, errors as well. */
  get printed(): string {
    return this.#output;
  }

  #found(text: string | RegExp): string | null {
    const rest = this.#output.slice(this.#read);
    const at = typeof text === 'string' ? rest.indexOf(text) : rest.search(text);
    if (at < 0) return null;
    this.#read += at + 1;
    return rest.slice(at);
  }

  /**
   * Waits until something is printed after the last thing waited for.
   * @returns what was printed from there on.
   * @throws when it ends or stays silent, with what it did print.
   */
  async waitFor(text: string | RegExp): Promise<string> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const found = this.#found(text);
      if (found !== null) return found;
      if (this.#child.exitCode !== null || patience.aborted)
        throw new Error(`It did not print ${text}, but:\n${this.#output}`);
      await Promise.race([once(this.#child, 'printed', { signal: patience }).catch(() => {}), this.ended]);
    }
  }

  /** @returns the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended;
  }
}
