/** The Worker as it is deployed, on this machine, with the embedded graph in its KV. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Compiled, compileGraph } from '../../src/compile/compile.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { bundleWorker } from '../../src/local/bundle.ts';
import { type Server, startServer } from '../../src/local/server.ts';

interface EmbeddedServer {
  readonly server: Server;
  readonly compiled: Compiled;
}

/**
 * Serves without a rate limit, as long as it takes.
 * @param inspected whether a debugger may ask how much memory the isolate has.
 */
export async function whileServed<T>(
  inspected: boolean,
  use: (served: EmbeddedServer) => Promise<T>,
): Promise<T> {
  const state = mkdtempSync(join(tmpdir(), 'graph-'));
  const server = await startServer(await bundleWorker(), {
    ...{ host: '127.0.0.1', port: 0, rateLimit: false, inspected, state },
  });
  try {
    const compiled = compileGraph('data');
    await publish(server.kv, compiled);
    return await use({ server, compiled });
  } finally {
    await server.stop();
    rmSync(state, { recursive: true, force: true });
  }
}
