/** `npm run hostile`: strangers of all kinds, at length. */
import { parseArgs } from 'node:util';
import { IsolateHeap } from '../../bench/harness/isolate-heap.ts';
import { schema } from '../../schema/index.ts';
import { operations } from '../../schema/operations.generated.ts';
import { whileServed } from '../support/served.ts';
import { flood, type Verdict } from './flood.ts';
import { requests } from './requests.ts';

const HELP = `npm run hostile -- [options]

Sends requests of all kinds, right, wrong and meant to hurt, to the Worker on this machine, and judges each answer.
Ends with 1 when an answer was a 5xx or held INTERNAL_SERVER_ERROR, an error had no code, one took over 2 s, or the isolate held over 128 MB
once its garbage was collected.

  --requests <number>  how many (default 100000)
  --seed <number>      which ones: the same seed sends the same requests (default 1)
  --abreast <number>   how many at once (default 8)
  --help               show this text`;

/** What the free plan gives an isolate, in bytes. */
const MOST_MEMORY = 128 * 1024 * 1024;
const MOST_MILLISECONDS = 2_000;
/** After how many requests the memory is looked at again. */
const ROUND = 10_000;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly abreast: number;
}

function optionsOf(args: readonly string[]): Options | null {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { requests: text, seed: text, abreast: text, help: { type: 'boolean' } },
  });
  const number = (given: string | undefined, otherwise: number): number => {
    if (given === undefined) return otherwise;
    if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
    throw new TypeError(`"${given}" is no whole number above 0.`);
  };
  if (values.help) return null;
  return {
    count: number(values.requests, 100_000),
    seed: number(values.seed, 1),
    abreast: number(values.abreast, 8),
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

interface Memory {
  /** Bytes in use, garbage included: V8 collects when it needs the room. */
  readonly used: number;
  readonly live: number;
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${what}: ${count}`)
    .join(', ');

/** @returns whether everything was as it must be. */
function report(sent: number, verdict: Verdict, { used, live }: Memory): boolean {
  const { statuses, codes, wrong, slowest } = verdict;
  console.log(
    `${sent} sent; ${listed(statuses)}; codes ${listed(codes)}; slowest ${Math.round(slowest.milliseconds)} ms (${slowest.kind}); isolate ${megabytes(live)}, with garbage ${megabytes(used)}`,
  );
  for (const one of wrong) console.log(`  wrong: ${one}`);
  if (slowest.milliseconds > MOST_MILLISECONDS) console.log(`  slow: ${slowest.asked}`);
  return wrong.length === 0 && slowest.milliseconds <= MOST_MILLISECONDS && live <= MOST_MEMORY;
}

async function run({ count, seed, abreast }: Options): Promise<boolean> {
  return whileServed(true, async ({ server }) => {
    const documents = [...operations.values()].map(({ document }) => document);
    const endless = requests(schema, documents, seed);
    await fetch(new URL('/health', server.url));
    const heap = await IsolateHeap.of(server.inspector ?? server.url);
    let good = true;
    for (let sent = 0; sent < count; ) {
      const round = Math.min(ROUND, count - sent);
      const verdict = await flood(server.url, endless, round, abreast);
      sent += round;
      const used = await heap.bytes();
      good = report(sent, verdict, { used, live: await heap.liveBytes() }) && good;
    }
    heap.close();
    return good;
  });
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) return console.log(HELP);
  const good = await run(options);
  console.log(good ? 'Everything was answered as it must be.' : 'Something is wrong: see above.');
  process.exitCode = good ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
