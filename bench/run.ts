/** `npm run bench`: what the Worker costs, held to its budgets. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compileGraph } from '../src/compile/compile.ts';
import { type Line, linesOf } from './budgets.ts';
import { throughput } from './load.ts';
import { measure } from './measure.ts';
import { publicationOf } from './publication.ts';

const HELP = `npm run bench -- [options]

Starts a constant Worker, a bare Yoga Worker and ours on workerd, loads them in turn, and holds what it counts to the
budgets of ARCHITECTURE.md. Times are ratios within the run: they hold on any machine that is not busy with other work.

  --json         print every figure as JSON
  --readme       write the table into README.md
  --strict       exit with 1 when a budget is missed
  --rounds <n>   how often each Worker is loaded (default 5)
  --seconds <n>  how long each time (default 4)
  --samples <n>  requests for each question whose CPU time is read (default 40)
  --help         show this text
`;

const DATA = 'data';
const MARK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

const verdict = ({ met }: Line): string => (met === null ? '' : met ? 'met' : 'missed');

const table = (lines: readonly Line[]): string =>
  [
    '| what | measured | budget | |',
    '|---|---|---|---|',
    ...lines.map((line) => `| ${line.what} | ${line.measured} | ${line.budget} | ${verdict(line)} |`),
    '',
  ].join('\n');

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      readme: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      samples: { type: 'string', default: '40' },
    },
  });
  if (values.help) return console.log(HELP);
  const [rounds, seconds, samples] = [values.rounds, values.seconds, values.samples].map(Number);
  const effort = { rounds: rounds || 5, seconds: seconds || 4, samples: samples || 40, connections: 8 };
  const machine = { cpus: availableParallelism(), model: cpus()[0]?.model ?? '', load: loadavg()[0] ?? 0 };
  const figures = await measure(compileGraph(DATA), effort, (what) => console.error(what));
  const lines = linesOf(figures, publicationOf(DATA));
  if (values.readme)
    writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(MARK, `$1${table(lines)}$2`));
  if (values.json) console.log(JSON.stringify({ machine, effort, budgets: lines, ...figures }, null, 2));
  else {
    console.log(table(lines));
    for (const [name, one] of Object.entries(figures.throughput))
      console.log(
        `${name.padEnd(9)} ${Math.round(throughput(one))} requests/s, p50 ${one.p50} ms, p99 ${one.p99} ms, ${one.failed} failed`,
      );
    console.log(`On ${machine.cpus} CPUs, load ${machine.load.toFixed(1)} at the start.`);
  }
  const missed = lines.filter(({ met }) => met === false);
  for (const { what } of missed) console.error(`Missed: ${what}`);
  if (values.strict && missed.length > 0) process.exitCode = 1;
}

await run();
