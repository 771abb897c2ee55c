/** `npm start`: the graph on this machine, from facts to answers. */
import { CURRENT_KEY } from '../store/keys.ts';
import { bundleWorker } from './start/bundle.ts';
import { fillFrom, watchFacts } from './start/data.ts';
import { HELP, type StartOptions, startOptions, UsageError } from './start/options.ts';
import { assertPortFree } from './start/port.ts';
import { HOST, type Server, startServer } from './start/server.ts';
import { stopOnSignal } from './start/stop.ts';

async function hasDocuments({ kv }: Server): Promise<boolean> {
  return typeof (await kv.get([CURRENT_KEY])).get(CURRENT_KEY) === 'string';
}

/** @throws UsageError when there is nothing that could be served. */
async function fillFirst(server: Server): Promise<void> {
  if ((await fillFrom(server.kv)) !== null) return;
  if (!(await hasDocuments(server)))
    throw new UsageError('There are no earlier documents to serve. Mend the facts and start again.');
  console.error('The last good documents stay served until the facts are mended.');
}

async function refill(server: Server): Promise<void> {
  console.log('The facts have changed.');
  const report = await fillFrom(server.kv);
  if (report === null) console.error('The last good documents stay served.');
  else if (report.written > 0) await server.reload();
}

function announce({ url }: Server): void {
  const at = (path: string): string => new URL(path, url).href;
  console.log(`
Ready.
  GraphQL, and GraphiQL in a browser   ${at('/graphql')}
  What this is                         ${at('/')}
  Named questions                      ${at('/q')}
  Schema                               ${at('/schema.graphql')}

Watching data/. Stop with Ctrl-C.`);
}

async function serve(options: StartOptions): Promise<void> {
  await assertPortFree(HOST, options.port);
  console.log('Bundling the Worker…');
  const server = await startServer(await bundleWorker(), options);
  stopOnSignal(() => server.stop());
  try {
    await fillFirst(server);
  } catch (error) {
    await server.stop();
    throw error;
  }
  watchFacts(() => refill(server));
  announce(server);
}

try {
  const options = startOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(HELP);
  else await serve(options);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exit(1);
}
