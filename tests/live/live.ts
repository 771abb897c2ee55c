/** The Worker as it is deployed, bundled, on workerd, over HTTP, with the embedded graph in its KV. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Server, type ServerOptions, startServer } from '../../src/local/server.ts';

/** A Worker that answers somewhere. */
export interface Reached {
  readonly url: URL;
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export interface Live extends Reached, AsyncDisposable {
  readonly server: Server;
}

interface LiveOptions {
  readonly rateLimit?: boolean;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly log?: ServerOptions['log'];
}

const reachedAt = (url: URL): Reached => ({ url, fetch: (path, init) => fetch(new URL(path, url), init) });

/** The Worker that all share who only ask, and to whom it does not matter what others have asked. */
export const sharedLive = (): Reached => reachedAt(new URL(inject('prepared').url));

/** A workerd and a KV of their own, so that a test may publish, restart and flood. */
export async function startLive({ rateLimit = false, secrets = {}, log }: LiveOptions = {}): Promise<Live> {
  const { script, state: filled } = inject('prepared');
  const state = mkdtempSync(join(tmpdir(), 'graph-'));
  cpSync(filled, state, { recursive: true });
  const options = { host: '127.0.0.1', port: 0, rateLimit, secrets, state, ...(log && { log }) };
  const server = await startServer(script, options);
  return {
    server,
    ...reachedAt(server.url),
    async [Symbol.asyncDispose]() {
      await server.stop();
      rmSync(state, { recursive: true, force: true });
    },
  };
}
