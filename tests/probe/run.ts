/** `npm run probe`: valid operations that nobody wrote, under random days. */
import { parseArgs } from 'node:util';
import { schema } from '../../schema/index.ts';
import { compileGraph } from '../../src/compile/compile.ts';
import { type Days, operations } from '../operations/operations.ts';
import { poolOfCompiled } from '../operations/pool-of-compiled.ts';
import { whileServed } from '../support/served.ts';
import { type Findings, probe } from './probe.ts';

const HELP = `npm run probe -- [options]

Sends valid operations, made of the schema and of the embedded facts, to the Worker on this machine, and counts the
codes of all errors in the bodies, whatever the HTTP status. Ends with 1 when one is INTERNAL_SERVER_ERROR or has no code.

  --operations <number>  how many (default 1000)
  --seed <number>        which ones: the same seed sends the same operations (default 1)
  --as-of                every operation as of a day (default: most of them)
  --url <origin>         a Worker that runs already, with whatever data it serves
  --abreast <number>     how many at once (default 4)
  --all                  print every operation that failed, not the first 10 alone
  --help                 show this text`;

const SHOWN = 10;

function wholeNumber(name: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new TypeError(`--${name} takes a whole number above 0, not "${text}".`);
}

function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      operations: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      abreast: { type: 'string', default: '4' },
      url: { type: 'string' },
      'as-of': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const days: Days = values['as-of'] ? 'variable' : 'some';
  return {
    ...{ help: values.help, all: values.all, days },
    count: wholeNumber('operations', values.operations),
    seed: wholeNumber('seed', values.seed),
    abreast: wholeNumber('abreast', values.abreast),
    url: values.url === undefined ? null : new URL(values.url),
  };
}

type Options = ReturnType<typeof optionsOf>;

async function findingsOf({ url, count, abreast, seed, days }: Options): Promise<Findings> {
  const asked = async (at: URL, compiled: ReturnType<typeof compileGraph>): Promise<Findings> => {
    const made = operations(schema, await poolOfCompiled(compiled), { seed, days });
    return probe(at, made, { count, abreast });
  };
  if (url !== null) return asked(url, compileGraph('data'));
  return whileServed(false, ({ server, compiled }) => asked(server.url, compiled));
}

function report({ sent, clean, codes, faults }: Findings, shown: number): void {
  const counts = Object.entries(codes).map(([code, number]) => `${code} ${number}`);
  console.log(`${sent} operations, ${clean} without an error; errors: ${counts.join(', ') || 'none'}.`);
  for (const { number, operation, said } of faults.slice(0, shown))
    console.log(`\n${number}: ${operation.document}\n${JSON.stringify(operation.variables)}\n… ${said}`);
  if (faults.length > 0) console.log(`\n${faults.length} operations failed through our fault.`);
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  const findings = await findingsOf(options);
  report(findings, options.all ? Number.POSITIVE_INFINITY : SHOWN);
  process.exitCode = findings.faults.length > 0 ? 1 : 0;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
