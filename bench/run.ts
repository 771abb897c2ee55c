/** `npm run bench`: what the Worker costs, held to its budgets. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { UsageError } from '../src/local/usage.ts';
import { type Figures, type GraphFigures, measure } from './measure.ts';
import { type BenchOptions, benchOptions, HELP } from './options.ts';
import { missedIn, type Report, reportOf } from './report/report.ts';
import { budgetTable, coldTable, dearTable, loadTable, questionTable, wholeTable } from './report/table.ts';

const MARK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

const machine = () => ({
  cpus: availableParallelism(),
  model: cpus()[0]?.model ?? 'unknown',
  /** Processes that want a CPU: above the number of CPUs, times say little. */
  load: loadavg()[0] ?? 0,
});

const bothTables = ({ lines, whole }: Report): string => `${budgetTable(lines)}\n${wholeTable(whole)}`;

/** What is known of one graph beside the budgets, a table a part. */
function* detailsOf(graph: GraphFigures): Generator<string> {
  yield questionTable(graph);
  if (graph.underLoad !== null) yield loadTable(graph.underLoad);
  if (graph.newIsolate !== null) yield coldTable(graph.newIsolate);
  if (graph.dear !== null) yield dearTable(graph.dear);
}

function print({ graphs }: Figures, report: Report): void {
  for (const [name, graph] of Object.entries(graphs))
    console.log(`The ${name} graph, CPU in ms\n\n${[...detailsOf(graph)].join('\n\n')}\n`);
  console.log(bothTables(report));
}

function writeReadme(report: Report): void {
  const readme = readFileSync('README.md', 'utf8');
  const between = (_all: string, start: string, end: string): string => start + bothTables(report) + end;
  writeFileSync('README.md', readme.replace(MARK, between));
}

async function run({ effort, json, readme, strict }: BenchOptions): Promise<void> {
  const before = machine();
  const figures = await measure(effort, (what) => console.error(what));
  const report = reportOf(figures);
  const missed = missedIn(report);
  if (readme) writeReadme(report);
  if (json)
    console.log(JSON.stringify({ machine: before, effort, budgets: report, missed, ...figures }, null, 2));
  else print(figures, report);
  if (before.load > before.cpus)
    console.error(`The machine was busy (load ${before.load.toFixed(1)} on ${before.cpus} CPUs).`);
  for (const what of missed) console.error(`Missed: ${what}`);
  if (strict && missed.length > 0) process.exitCode = 1;
}

try {
  const options = benchOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else await run(options);
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 2;
}
