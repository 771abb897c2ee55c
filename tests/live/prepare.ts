/** Bundles the Worker, fills a KV with the embedded graph and serves it, once for all tests that run it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { bundleWorker } from '../../src/local/bundle.ts';
import { startServer } from '../../src/local/server.ts';

interface Prepared {
  /** Text of the Worker's one module. */
  readonly script: string;
  /** Folder of a KV that holds the embedded graph; to be copied. */
  readonly state: string;
  /** Where one Worker serves that graph, without a rate limit, to every test that only asks. */
  readonly url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: Prepared;
  }
}

const OPEN = { host: '127.0.0.1', port: 0, rateLimit: false };

/** Fills a KV in a folder, of which each Worker then has a copy. */
async function fill(script: string, state: string): Promise<void> {
  const server = await startServer(script, { ...OPEN, state });
  await publish(server.kv, compileGraph('data'));
  await server.stop();
}

/** @returns what takes it all away again. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'graph-'));
  const [state, served] = [join(root, 'filled'), join(root, 'served')];
  const script = await bundleWorker();
  await fill(script, state);
  cpSync(state, served, { recursive: true });
  const server = await startServer(script, { ...OPEN, state: served });
  provide('prepared', { script, state, url: server.url.href });
  return async () => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
}
