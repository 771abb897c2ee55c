/** Workers on workerd, each in a process of its own, whose CPU time can be read. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Server, startServer } from '../src/cli/start/server.ts';

export interface Target {
  readonly name: string;
  readonly url: URL;
  /** CPU time its process has used so far, in nanoseconds. */
  cpu(): number;
  stop(): Promise<void>;
}

const numberIn = (path: string): number => Number(readFileSync(path, 'utf8').split(' ')[0]);

/** Nanoseconds on a CPU of all threads together; the kernel counts them one by one. */
export function cpuOf(pid: number): number {
  let sum = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    try {
      sum += numberIn(`/proc/${pid}/task/${task}/schedstat`);
    } catch {
      // The thread has ended meanwhile; what it used was little.
    }
  }
  return sum;
}

/** Resident memory of a process, in bytes. */
export function residentOf(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

/** The workerd processes that this process has started, oldest first. */
export function workerds(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
        return (
          Number(parent) === process.pid && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('workerd')
        );
      } catch {
        return false;
      }
    })
    .sort((a, b) => a - b);
}

/**
 * Bundles a Worker as a deployment would.
 * @param constants names the Worker declares, and the values they have.
 */
export async function bundle(entry: string, constants: Readonly<Record<string, unknown>>): Promise<string> {
  const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
  const args = [
    'deploy',
    entry,
    '--dry-run',
    '--minify',
    '--outdir',
    outdir,
    '--config',
    'bench/wrangler.toml',
  ];
  const environment = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };
  await promisify(execFile)(process.execPath, ['node_modules/wrangler/bin/wrangler.js', ...args], {
    env: environment,
  });
  const file = readdirSync(outdir).find((name) => name.endsWith('.js')) ?? '';
  const script = readFileSync(join(outdir, file), 'utf8');
  rmSync(outdir, { recursive: true });
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return `${lines.join('\n')}\n${script}`;
}

export interface Served extends Target {
  readonly server: Server;
  /** A new process, and in it an isolate that has read nothing yet. */
  restart(): Promise<void>;
  /** Bytes of memory its process has. */
  resident(): number;
}

/**
 * Runs the text of a Worker as `npm start` runs ours: the same bindings and assets in front, so that what the
 * simulation costs is the same for all.
 */
export async function serve(name: string, script: string): Promise<Served> {
  const others = new Set(workerds());
  const state = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await startServer(script, { host: '127.0.0.1', port: 0, rateLimit: false, state });
  let pid = 0;
  const find = (): void => {
    pid = workerds().findLast((one) => !others.has(one)) ?? 0;
  };
  find();
  return {
    name,
    server,
    url: server.url,
    cpu: () => cpuOf(pid),
    resident: () => residentOf(pid),
    restart: async () => {
      await server.reload();
      find();
    },
    stop: async () => {
      await server.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
