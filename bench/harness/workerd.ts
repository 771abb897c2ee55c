/** Workers on workerd, each in a process of its own, whose CPU time can be read. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KvTarget } from '../../src/compile/publication/target.ts';
import { type Server, startServer } from '../../src/local/server.ts';

export interface Target {
  readonly name: string;
  /** As `npm start` serves it: what the simulation does in front of a Worker is the same for all. */
  readonly url: URL;
  /** The Worker itself, with nothing in front. */
  direct(): URL;
  /**
   * CPU time its main thread has used so far, in nanoseconds. All Workers of a process run there; what V8 compiles and
   * collects beside is on threads of its own, and no request waits for it.
   */
  cpu(): number;
}

export interface Served extends Target {
  readonly kv: KvTarget;
  /** Where a debugger may ask; null unless it was asked for. */
  readonly inspector: URL | null;
  /** A new process, and in it an isolate that has read nothing and run nothing yet. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Nanoseconds of the main thread on a CPU, as the kernel counts them. */
const cpuOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);

function isOwnWorkerd(pid: number): boolean {
  try {
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('workerd');
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

/** The workerd processes that this process has started, oldest first. */
const workerds = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter(isOwnWorkerd)
    .sort((a, b) => a - b);

const folder = (): string => mkdtempSync(join(tmpdir(), 'football-bench-'));

function served(name: string, server: Server, others: ReadonlySet<number>, after: () => void): Served {
  const find = (): number => workerds().findLast((pid) => !others.has(pid)) ?? 0;
  let pid = find();
  return {
    name,
    url: server.url,
    direct: () => server.direct() ?? server.url,
    kv: server.kv,
    cpu: () => cpuOf(pid),
    inspector: server.inspector,
    restart: async () => {
      await server.reload();
      pid = find();
    },
    stop: async () => {
      await server.stop();
      after();
    },
  };
}

interface ServeOptions {
  /** Folder of its KV; absent, an empty one that goes with it. */
  readonly state?: string;
  readonly databases?: Readonly<Record<string, string>>;
  /** Its isolate can be asked how much memory it has. */
  readonly inspected?: boolean;
}

/**
 * Runs the text of a Worker as `npm start` runs ours: the same bindings and assets in front, so that what the
 * simulation costs is the same for all.
 */
export async function serve(
  name: string,
  script: string,
  { state, ...more }: ServeOptions = {},
): Promise<Served> {
  const others = new Set(workerds());
  const own = state ?? folder();
  const server = await startServer(script, {
    host: '127.0.0.1',
    port: 0,
    rateLimit: false,
    state: own,
    direct: true,
    ...more,
  });
  return served(name, server, others, () => {
    if (state === undefined) rmSync(own, { recursive: true, force: true });
  });
}

/** Runs `use` with a folder for a KV that outlives a Worker. */
export async function withState<T>(use: (state: string) => Promise<T>): Promise<T> {
  const state = folder();
  try {
    return await use(state);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
