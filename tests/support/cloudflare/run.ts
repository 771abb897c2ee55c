/** Starts the stand-in for a terminal: `npx node tests/support/cloudflare/run.ts [port]`, then paste what it prints. */
import { startStandIn } from './server.ts';

const { env } = await startStandIn(Number(process.argv[2] ?? 0));
for (const [name, value] of Object.entries(env)) console.log(`export ${name}=${value}`);
