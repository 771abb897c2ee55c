/** Run in a copy of the project: where a column shows that was declared on trial. Prints JSON. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { schema } from '../../../schema/index.ts';
import { compileGraph } from '../../../src/compile/compile.ts';
import { fixFolder } from '../../../src/compile/fix/fix.ts';
import { publish } from '../../../src/compile/publication/publish.ts';
import { exportTables } from '../../../src/export/tables/write.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { nodeDocument } from '../../../src/linked/resource.ts';
import { added } from '../../../src/model/kit/merge.ts';
import { TABLES } from '../../../src/model/tables/index.ts';
import { dataPackage } from '../../../src/print/tables/data-package.ts';
import { SCHEMA_VERSION } from '../../../src/store/keys.ts';
import { StoreOpener } from '../../../src/store/open.ts';
import { factsFolder } from '../../support/facts.ts';
import { askIn } from '../../support/graph.ts';
import { MemoryKv } from '../../support/memory-kv.ts';
import { missingFields } from '../missing-fields.ts';
import { TRIAL_COLUMNS, type TrialColumn } from './columns.ts';

/** The first row of each table has a cell of the column. */
const edits = TRIAL_COLUMNS.filter(({ whole }) => whole === undefined).map(({ file, property, cell }) => ({
  file,
  line: 2,
  cells: { [property]: cell },
}));
const others = Object.fromEntries(TRIAL_COLUMNS.flatMap(({ file, whole }) => (whole ? [[file, whole]] : [])));

/** What becomes of the facts of tests with those cells. */
function withCells<T>(use: (dir: string) => T): T {
  using facts = factsFolder(edits, others);
  return use(facts.folder);
}

interface Opened {
  readonly kv: MemoryKv;
  readonly database: DatabaseSync;
}

/** What answers and pages tell of a column on a day; without one, of everything known. */
async function toldOn(
  day: string | null,
  { id, property, cell, subject = id, names }: TrialColumn,
  kv: MemoryKv,
): Promise<Record<string, unknown>> {
  const asOf = day === null ? '' : `@asOf(date: "${day}")`;
  const { data, errors } = await askIn(
    kv,
    `query ${asOf} { node(id: "${id}") { ... on ${typeOf(id)} { ${property} } } }`,
  );
  const { data: facts } = await askIn(
    kv,
    `query ${asOf} { facts(about: "${id}", predicates: ["${property}"]) { nodes { value predicateCode } } }`,
  );
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: kv }));
  const document = await nodeDocument({ view: graph.view(day), base: 'https://graph.test' }, subject);
  return {
    api:
      errors === undefined ? (data as { node: Record<string, unknown> }).node[property] : errors[0]?.message,
    facts,
    linked: document?.jsonLd().includes(`"${property}"`),
    page: document
      ?.html()
      .includes(names === undefined ? `${property}: ${cell.split(';')[0]}` : `>${names.name}</a>`),
  };
}

async function effectsOf(column: TrialColumn, { kv, database }: Opened): Promise<Record<string, unknown>> {
  const { id, property, table, value, subject = id, before } = column;
  const declared = TABLES.find(({ name }) => name === table);
  return {
    ...(await toldOn(null, column, kv)),
    ...(before !== undefined && { before: await toldOn(before, column, kv) }),
    export: database.prepare(`SELECT ${property} FROM ${table} WHERE id = ?`).get(subject)?.[property],
    merge: declared === undefined ? null : added(declared, {}, { [property]: value })[property],
  };
}

const typeOf = (id: string): string => {
  const words = id.slice(0, id.indexOf(':')).split('-');
  return words.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('');
};

async function opened(folder: string): Promise<Opened> {
  const kv = new MemoryKv();
  await publish(
    kv,
    withCells((dir) => compileGraph(dir)),
  );
  const graph = await openGraph(await new StoreOpener().open({ GRAPH: kv }));
  await exportTables(graph.view(null), folder, new Set(['sqlite']));
  return { kv, database: new DatabaseSync(join(folder, 'graph.sqlite'), { readOnly: true }) };
}

const folder = mkdtempSync(join(tmpdir(), 'column-'));
try {
  const open = await opened(folder);
  const effects: Record<string, unknown> = {};
  for (const column of TRIAL_COLUMNS)
    effects[`${column.table}.${column.property}`] = await effectsOf(column, open);
  open.database.close();
  const described = withCells((dir) => ({
    fixed: fixFolder(dir).written,
    fields: dataPackage(dir).resources.flatMap(({ schema: { fields } }) => fields.map(({ name }) => name)),
  }));
  console.log(
    JSON.stringify({
      effects,
      missing: missingFields(schema),
      shape: SCHEMA_VERSION,
      fixed: described.fixed,
      described: TRIAL_COLUMNS.every(({ property }) => described.fields.includes(property)),
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
