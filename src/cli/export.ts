/** `npm run export`: writes the graph as files for other programs. */
import { join } from 'node:path';
import { compileGraph } from '../compile/compile.ts';
import { readerOf } from '../compile/publication/reader.ts';
import { exportTables, TABLE_FORMATS, type TableFormat } from '../export/tables/write.ts';
import { exportGraph, type Format, FORMATS as NODE_FORMATS } from '../export/write.ts';
import { isIsoDay } from '../football/partial-date.ts';
import { openGraph } from '../graph/open.ts';
import type { GraphView } from '../graph/view.ts';
import { DATA_HELP, DATA_OPTIONS, dataFolder } from '../local/data-folder.ts';
import { UsageError } from '../local/usage.ts';
import { StoreOpener } from '../store/open.ts';
import { asPublished } from './command/as-published.ts';
import type { commandLine } from './command/command-line.ts';
import { EXIT } from './command/exit.ts';
import { runWithOptions } from './command/run.ts';

const FORMATS = [...NODE_FORMATS, ...TABLE_FORMATS] as const;

const HELP = `npm run export -- [options]

Writes every node of the graph: JSON Lines (with a JSON-LD context beside them), a CSV table for each kind, and N-Quads.
Each node tells its licences; in N-Quads the name of its graph contains them. It also writes tables that can be joined: one
SQLite file, and a Parquet file for each table (docs/export.md).

  --to <folder>       write into this folder (default .graph/export)
  --format <formats>  some of ${FORMATS.join(', ')}, separated by commas (default all)
  --as-of <day>       the graph as it stood at the end of that day
  --base <origin>     origin of the addresses of ids (default https://football-graph.example)
${DATA_HELP}
  --help              show this text

Exit codes: 0 done; 1 the facts are wrong; 2 the command line is wrong.
`;

const CONFIG = {
  options: {
    to: { type: 'string', default: join('.graph', 'export') },
    format: { type: 'string', default: FORMATS.join() },
    'as-of': { type: 'string' },
    base: { type: 'string', default: 'https://football-graph.example' },
    ...DATA_OPTIONS,
    help: { type: 'boolean', default: false },
  },
} as const;

/** The items of a list that were asked for. */
const among = <T extends string>(formats: readonly T[], wanted: ReadonlySet<string>): ReadonlySet<T> =>
  new Set(formats.filter((format) => wanted.has(format)));

function formatsOf(text: string) {
  const wanted = new Set(text.split(',').map((name) => name.trim()));
  const wrong = [...wanted].find((name) => !(FORMATS as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new UsageError(`--format ${wrong}: there is no such format; one of ${FORMATS.join(', ')}.`);
  return { nodes: among(NODE_FORMATS, wanted), tables: among(TABLE_FORMATS, wanted) };
}

type Read = ReturnType<typeof commandLine<typeof CONFIG>>;

function requestOf({ values }: Read) {
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isIsoDay(asOf))
    throw new UsageError(`--as-of ${asOf}: not a day, such as 2026-03-10.`);
  if (URL.parse(values.base) === null)
    throw new UsageError(`--base ${values.base}: not an origin, such as https://football-graph.example.`);
  return { ...values, asOf, base: values.base.replace(/\/+$/, ''), formats: formatsOf(values.format) };
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** @returns what to print. */
async function exportNodes(
  view: GraphView,
  base: string,
  to: string,
  formats: ReadonlySet<Format>,
): Promise<readonly string[]> {
  const { nodes, quads, files } = await exportGraph({ view, base }, to, formats);
  const more = quads === 0 ? '' : `, ${quads} quads`;
  return [...files, `${sum(nodes)} nodes of version ${view.version}${more}.`];
}

async function exportRows(
  view: GraphView,
  to: string,
  formats: ReadonlySet<TableFormat>,
): Promise<readonly string[]> {
  const { rows, files } = await exportTables(view, to, formats);
  return [...files, `${sum(rows)} rows in ${Object.keys(rows).length} tables of version ${view.version}.`];
}

async function run(read: Read): Promise<number> {
  const { to, asOf, base, formats, ...facts } = requestOf(read);
  const { dir, imported } = dataFolder(facts);
  const compiled = await asPublished(compileGraph(dir, imported));
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: readerOf(compiled) }));
  const view = graph.view(asOf);
  const written = [
    ...(formats.nodes.size > 0 ? await exportNodes(view, base, to, formats.nodes) : []),
    ...(formats.tables.size > 0 ? await exportRows(view, to, formats.tables) : []),
  ];
  for (const line of written) console.log(line);
  return EXIT.done;
}

await runWithOptions(CONFIG, HELP, run);
