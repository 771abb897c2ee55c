/** The local KV, without a Worker. */
import type { KvTarget } from '../../compile/publication/target.ts';

const HOST = '127.0.0.1';
const NOBODY = 'export default { fetch: () => new Response(null, { status: 503 }) };';

/**
 * The KV that `npm start` serves on this machine.
 * @param state folder of the local KV.
 */
export async function withLocalKv<T>(state: string, work: (kv: KvTarget) => Promise<T>): Promise<T> {
  const { startServer } = await import('../../local/server.ts');
  const server = await startServer(NOBODY, { host: HOST, port: 0, rateLimit: false, state });
  try {
    return await work(server.kv);
  } finally {
    await server.stop();
  }
}
