/** `npm run bench`: what the Worker costs, held to its budgets. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { UsageError } from '../src/cli/usage.ts';
import { type Figures, measure } from './measure.ts';
import { type BenchOptions, benchOptions, HELP } from './options.ts';
import { type Line, linesOf, missedIn } from './report/budgets.ts';
import { budgetTable, loadTable, questionTable } from './report/table.ts';

const MARK = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

const machine = () => ({
  cpus: availableParallelism(),
  model: cpus()[0]?.model ?? 'unknown',
  /** Processes that want a CPU: above the number of CPUs, times say little. */
  load: loadavg()[0] ?? 0,
});

function print(figures: Figures, lines: readonly Line[]): void {
  for (const [name, graph] of Object.entries(figures.graphs))
    console.log(`The ${name} graph, CPU in ms\n\n${questionTable(graph)}\n\n${loadTable(graph)}\n`);
  console.log(budgetTable(lines));
}

function writeReadme(lines: readonly Line[]): void {
  const readme = readFileSync('README.md', 'utf8');
  const between = (_all: string, start: string, end: string): string => start + budgetTable(lines) + end;
  writeFileSync('README.md', readme.replace(MARK, between));
}

async function run({ effort, json, readme, strict }: BenchOptions): Promise<void> {
  const before = machine();
  const figures = await measure(effort, (what) => console.error(what));
  const lines = linesOf(figures);
  const missed = missedIn(lines);
  if (readme) writeReadme(lines);
  if (json)
    console.log(JSON.stringify({ machine: before, effort, budgets: lines, missed, ...figures }, null, 2));
  else print(figures, lines);
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
