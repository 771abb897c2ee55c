/** `npm run export`: the graph as files that other programs read. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileGraph } from '../compile/compile.ts';
import { FactError } from '../compile/faults.ts';
import { readerOf } from '../export/reader.ts';
import { exportGraph, FORMATS, type Format } from '../export/write.ts';
import { isIsoDay } from '../football/partial-date.ts';
import { openGraph } from '../graph/open.ts';
import { StoreOpener } from '../store/open.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from './data-folder.ts';
import { isUsageError, UsageError } from './usage.ts';

const HELP = `npm run export -- [options]

Writes every node of the graph: JSON Lines (with a JSON-LD context beside them), a CSV table for each kind, and N-Quads.
Each node tells the licences it is under; in N-Quads its graph is named after them.

  --to <folder>       where to (default .graph/export)
  --format <formats>  of ${FORMATS.join(', ')}, parted by commas (default all)
  --as-of <day>       the graph as it stood at the end of that day
  --base <origin>     what ids become addresses below (default https://football-graph.example)
${DATA_HELP}
  --help              show this text
`;

function formatsOf(text: string): ReadonlySet<Format> {
  const wanted = text.split(',').map((one) => one.trim());
  const wrong = wanted.find((one) => !(FORMATS as readonly string[]).includes(one));
  if (wrong !== undefined) throw new UsageError(`"${wrong}" is not a format: one of ${FORMATS.join(', ')}.`);
  return new Set(FORMATS.filter((one) => wanted.includes(one)));
}

function read(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string', default: join('.graph', 'export') },
      format: { type: 'string', default: FORMATS.join() },
      'as-of': { type: 'string' },
      base: { type: 'string', default: 'https://football-graph.example' },
      ...DATA_OPTIONS,
      help: { type: 'boolean', default: false },
    },
  });
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isIsoDay(asOf)) throw new UsageError(`"${asOf}" is not a day, such as 2026-03-10.`);
  return { ...values, asOf, base: values.base.replace(/\/+$/, ''), formats: formatsOf(values.format) };
}

async function run(): Promise<void> {
  const { to, asOf, base, formats, help, ...facts } = read(process.argv.slice(2));
  if (help) return console.log(HELP);
  const { dir, imported } = dataFolder(facts);
  const compiled = compileGraph(dir, imported);
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: readerOf(compiled) }));
  const { nodes, quads, files } = await exportGraph({ view: graph.view(asOf), base }, to, formats);
  const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  for (const file of files) console.log(file);
  console.log(`${total} nodes of version ${graph.version}${quads === 0 ? '' : `, ${quads} quads`}.`);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof FactError ? error.report() : isUsageError(error) ? error.message : error);
  process.exitCode = 1;
}
