/** `npm run dearest`: the dearest of what is permitted, searched for. */
import { parseArgs } from 'node:util';
import { schema } from '../../schema/index.ts';
import { compileGraph } from '../../src/compile/compile.ts';
import { IMPORTED } from '../../src/local/imported.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { Random } from '../support/random.ts';
import { Arena } from './arena.ts';
import { Climb, type Peak } from './climb.ts';
import { rediscovered } from './known-requests.ts';
import { SelectionMaker } from './maker.ts';

const HELP = `npm run dearest -- [options]

Searches for the operation that takes most CPU of those the limits permit: it changes what it has found, and keeps for
each field what is dearest. Prints the dearest, and how many times the named question in the middle they take.
Ends with 1 when one takes more than ten times that with its documents remembered, or thirty times unread.

  --minutes <number>   how long (default 1)
  --seed <number>      which: the same seed tries the same at first (default 1)
  --graph <name>       embedded, or full with what was imported (default embedded)
  --pricing <name>     new, or old: the pricing that counted what is returned and not what is done (default new)
  --whole              print operations whole, and not their first 400 characters
  --help               show this text`;

/** Times the named question in the middle. */
const [MOST, MOST_UNREAD] = [10, 30];
const SHOWN = 12;
const SHOWN_CHARACTERS = 400;

interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly isFull: boolean;
  readonly isFormer: boolean;
  readonly isWhole: boolean;
}

function optionsOf(args: readonly string[]): Options | null {
  const text = { type: 'string' } as const;
  const options = {
    minutes: text,
    seed: text,
    graph: text,
    pricing: text,
    whole: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return null;
  const number = (given: string | undefined): number => {
    const value = Number(given ?? 1);
    if (value > 0) return value;
    throw new TypeError(`"${given}" is no number above 0.`);
  };
  const oneOf = (given: string | undefined, names: readonly [string, string]): boolean => {
    if (given === undefined || names.includes(given)) return given === names[1];
    throw new TypeError(`"${given}" is neither ${names[0]} nor ${names[1]}.`);
  };
  return {
    minutes: number(values.minutes),
    seed: Math.floor(number(values.seed)),
    isFull: oneOf(values.graph, ['embedded', 'full']),
    isFormer: oneOf(values.pricing, ['new', 'old']),
    isWhole: values.whole ?? false,
  };
}

const times = (value: number, of: number): string => `${(value / of).toFixed(1)}×`;

/** @returns how much dearer it is than it may be: 1 is just permitted. */
async function tell(peak: Peak, arena: Arena, isWhole: boolean): Promise<number> {
  const named = await arena.named();
  const cpu = Math.min(peak.cpu, (await arena.cpu(peak.text)) ?? peak.cpu);
  const unread = await arena.unread(peak.text);
  const text = peak.text.replaceAll(/\s+/g, ' ');
  console.log(
    `${times(cpu, named.cpu)} remembered, ${times(unread, named.cpu)} unread, ${times(peak.work, named.work)} work; cost ${peak.cost}, ${((1000 * cpu) / peak.cost).toFixed(2)} µs a unit; ${peak.field}\n    ${isWhole ? text : text.slice(0, SHOWN_CHARACTERS)}`,
  );
  return Math.max(cpu / named.cpu / MOST, unread / named.cpu / MOST_UNREAD);
}

async function run({ minutes, seed, isFull, isFormer, isWhole }: Options): Promise<boolean> {
  const compiled = isFull ? compileGraph('data', IMPORTED) : compileGraph('data');
  const arena = new Arena(compiled, isFormer);
  await arena.warmUp();
  const named = await arena.named();
  console.log(
    `the named question in the middle: ${named.cpu.toFixed(2)} ms, ${Math.round(named.work)} units of work`,
  );
  const random = new Random(seed);
  const climb = new Climb(arena, new SelectionMaker(schema, await poolOfCompiled(compiled), random), random);
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) await climb.step();
  console.log(`${climb.tried} tried, ${climb.permitted} permitted, ${climb.peaks.length} fields`);
  let worst = 0;
  const shown: Peak[] = [];
  // Asked once more: what others did on this machine meanwhile is no cost of the operation.
  for (const peak of climb.peaks.slice(0, 2 * SHOWN))
    shown.push({ ...peak, cpu: Math.min(peak.cpu, (await arena.cpu(peak.text)) ?? peak.cpu) });
  for (const peak of shown.toSorted((a, b) => b.cpu - a.cpu).slice(0, SHOWN))
    worst = Math.max(worst, await tell(peak, arena, isWhole));
  if (isFormer) console.log(rediscovered(climb.peaks, named));
  return worst <= 1;
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) return console.log(HELP);
  const good = await run(options);
  console.log(good ? 'Nothing is dearer than it may be.' : 'Something is dearer than it may be: see above.');
  process.exitCode = good ? 0 : 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
