/** The Worker as it is deployed, bundled, on workerd, over HTTP, with the embedded graph in its KV. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Server, startServer } from '../../src/cli/start/server.ts';

export interface Live extends AsyncDisposable {
  readonly server: Server;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface LiveOptions {
  readonly rateLimit?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A workerd and a KV of their own, so that a test may publish, restart and flood. */
export async function startLive({ rateLimit = false, secrets = {} }: LiveOptions = {}): Promise<Live> {
  const { script, state: filled } = inject('prepared');
  const state = mkdtempSync(join(tmpdir(), 'graph-'));
  cpSync(filled, state, { recursive: true });
  const server = await startServer(script, { host: '127.0.0.1', port: 0, rateLimit, secrets, state });
  return {
    server,
    fetch: (path, init) => fetch(new URL(path, server.url), init),
    async [Symbol.asyncDispose]() {
      await server.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
