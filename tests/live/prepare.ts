/** Bundles the Worker and fills a KV with the embedded graph, once for all tests that run it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleWorker } from '../../src/cli/start/bundle.ts';
import { startServer } from '../../src/cli/start/server.ts';
import { compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';

export interface Prepared {
  /** Text of the Worker's one module. */
  readonly script: string;
  /** Folder of a KV that holds the embedded graph; to be copied. */
  readonly state: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly prepared: Prepared;
  }
}

/** @returns what takes it all away again. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const state = mkdtempSync(join(tmpdir(), 'graph-'));
  const script = await bundleWorker();
  const server = await startServer(script, { host: '127.0.0.1', port: 0, rateLimit: false, state });
  await publish(server.kv, compileGraph('data'));
  await server.stop();
  provide('prepared', { script, state });
  return () => rmSync(state, { recursive: true, force: true });
}
