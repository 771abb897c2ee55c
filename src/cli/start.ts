/** `npm start`: compiles the facts and serves the graph on this machine. */
import type { Compiled } from '../compile/compile.ts';
import { bundleWorker } from '../local/bundle.ts';
import { compileData, fill, watchFacts } from '../local/data.ts';
import type { DataFolder } from '../local/data-folder.ts';
import { assertPortFree } from '../local/port.ts';
import type { Server } from '../local/server.ts';
import { stopOnSignal } from '../local/stop.ts';
import { pointerKey } from '../store/keys.ts';
import { asPublished } from './command/as-published.ts';
import { EXIT } from './command/exit.ts';
import { tellFailure } from './command/tell-failure.ts';
import { HELP, type StartOptions, startOptions } from './start/options.ts';

const HOST = '127.0.0.1';

/** @returns null when facts are wrong; each fault has been printed. */
async function compiledFrom(facts: DataFolder): Promise<Compiled | null> {
  const compiled = compileData(facts);
  return compiled === null ? null : asPublished(compiled);
}

async function hasDocuments({ kv }: Server): Promise<boolean> {
  return typeof (await kv.get([pointerKey()])).get(pointerKey()) === 'string';
}

/** @returns false when there is nothing that could be served, which has been told. */
async function fillFirst(server: Server, compiled: Compiled | null): Promise<boolean> {
  const isThere = compiled !== null || (await hasDocuments(server));
  if (compiled !== null) await fill(server.kv, compiled);
  else if (isThere) console.error('The documents of the last good facts are served meanwhile.');
  else console.error('There are no earlier documents to serve. Correct the facts and start again.');
  return isThere;
}

async function refill(server: Server, facts: DataFolder): Promise<void> {
  console.log('The facts have changed.');
  const compiled = await compiledFrom(facts);
  if (compiled === null) return console.error('The documents of the last good facts are still served.');
  await fill(server.kv, compiled);
  await server.reload();
}

function announce({ url }: Server, { dir }: DataFolder): void {
  const at = (path: string): string => new URL(path, url).href;
  console.log(`
Ready.
  GraphQL, and GraphiQL in a browser   ${at('/graphql')}
  What this is                         ${at('/')}
  Named questions                      ${at('/q')}
  Schema                               ${at('/schema.graphql')}

Watching ${dir.replace(/\/+$/, '')}/. Stop with Ctrl-C.`);
}

async function launch(options: StartOptions): Promise<{ server: Server; compiled: Compiled | null }> {
  console.log('Bundling the Worker and compiling the facts…');
  const bundling = bundleWorker();
  // It is awaited below. Without this line, a bundle that fails while the facts compile would end the process without
  // a message.
  bundling.catch(() => {});
  const compiled = await compiledFrom(options.facts);
  // Loading wrangler and Miniflare takes seconds, while the bundler works in a process of its own.
  const { startServer } = await import('../local/server.ts');
  const starting = startServer(await bundling, { ...options, host: HOST, state: options.facts.state });
  // Already now: Miniflare takes signals from its first step on, and cannot end what has not begun.
  stopOnSignal(async () => (await starting).stop());
  return { server: await starting, compiled };
}

/** @returns once it serves; false where there is nothing that could be served. */
async function serve(options: StartOptions): Promise<boolean> {
  await assertPortFree(HOST, options.port);
  const { server, compiled } = await launch(options);
  const isServed = await fillFirst(server, compiled).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  if (isServed) {
    watchFacts(options.facts, () => refill(server, options.facts));
    announce(server, options.facts);
  } else await server.stop();
  return isServed;
}

try {
  const options = startOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(HELP);
  else if (!(await serve(options))) process.exit(EXIT.failed);
} catch (error) {
  process.exit(tellFailure(error));
}
