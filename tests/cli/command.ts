/** A command that ends by itself, and what it printed. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** All that was printed, errors as well. */
  readonly printed: string;
}

/** Waits for a process to end by itself. */
export async function ended(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Ended> {
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed };
}

interface Place {
  /** Whose command it is, where it is not that of this project. */
  readonly project?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Is handed what kills it. */
  readonly started?: (kill: () => void) => void;
}

/**
 * @param file below the project: `src/cli/publish.ts`.
 * @param env variables beside those of this process, without any of Cloudflare's that it may have.
 */
export async function command(
  file: string,
  args: readonly string[],
  { project = PROJECT, cwd = project, env = {}, started }: Place = {},
): Promise<Ended> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('CLOUDFLARE_'));
  const child = spawn(process.execPath, [join(project, file), ...args], {
    cwd,
    env: { ...Object.fromEntries(own), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started?.(() => child.kill('SIGKILL'));
  return ended(child);
}
