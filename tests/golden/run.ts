/** `npm run golden`: what a change moves, and what it does not. */
import { parseArgs } from 'node:util';
import { compileGraph } from '../../src/compile/compile.ts';
import { compare, isSame } from './compare.ts';
import { record } from './record.ts';
import { readRecording, writeRecording } from './recording.ts';
import { reportOf } from './report.ts';

const HELP = `npm run golden -- record | compare [options]

Records what the embedded facts answer: the named questions with their defaults and with other variables, 2,000
generated operations with and without a day, nodes as JSON-LD, the export and the schema. After a change, compare asks
the same again and tells each answer that is another one. Costs, the data version and the log of publications are left
out. Ends with 1 when something differs.

  --file <path>  the recording (default .graph/golden.json)
  --seed <n>     which operations are recorded (default 1)
  --all          show every difference whole
  --help         show this text`;

const OPERATIONS = 2_000;

function optionsOf(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      file: { type: 'string', default: '.graph/golden.json' },
      seed: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (!/^\d{1,9}$/.test(values.seed))
    throw new TypeError(`--seed takes a whole number, not "${values.seed}".`);
  return { ...values, seed: Number(values.seed), command: values.help ? 'help' : positionals.join(' ') };
}

type Options = ReturnType<typeof optionsOf>;

async function recordTo({ file, seed }: Options): Promise<void> {
  const recording = await record(compileGraph('data'), { seed, operations: OPERATIONS });
  writeRecording(file, recording);
  const nodes = Object.keys(recording.exported.nodes).length;
  console.log(`${recording.answers.length} answers and ${nodes} exported nodes are in ${file}.`);
}

async function compareWith({ file, all }: Options): Promise<void> {
  const comparison = await compare(readRecording(file), compileGraph('data'));
  for (const line of reportOf(comparison, all)) console.log(line);
  process.exitCode = isSame(comparison) ? 0 : 1;
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.command === 'help') return console.log(HELP);
  if (options.command === 'record') return recordTo(options);
  if (options.command === 'compare') return compareWith(options);
  throw new TypeError(`"${options.command}" is not a command: record or compare.`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
