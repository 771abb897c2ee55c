/** The Worker as it is deployed, bundled, on workerd, over HTTP, with the embedded graph in its KV. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorker } from '../../src/cli/start/bundle.ts';
import { type Server, startServer } from '../../src/cli/start/server.ts';
import { publish } from '../../src/compile/publish.ts';
import { embedded } from '../support/graph.ts';

export interface Live extends AsyncDisposable {
  readonly server: Server;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface LiveOptions {
  readonly rateLimit?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
}

export async function startLive({ rateLimit = false, secrets = {} }: LiveOptions = {}): Promise<Live> {
  const state = mkdtempSync(join(tmpdir(), 'graph-'));
  const options = { host: '127.0.0.1', port: 0, rateLimit, secrets, state };
  const server = await startServer(await bundleWorker(), options);
  await publish(server.kv, embedded());
  return {
    server,
    fetch: (path, init) => fetch(new URL(path, server.url), init),
    async [Symbol.asyncDispose]() {
      await server.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
