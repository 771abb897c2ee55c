/** The rows of data/README.md that say which columns a table has, and in which order its rows stand. */
import type { Table } from '../../model/kit/table.ts';
import { TABLES } from '../../model/tables/index.ts';

const BEGIN = '| table | columns | order |\n|---|---|---|\n';
const END = '\n\nColumns in brackets';

const fileOf = ({ path }: Table): string => (path.endsWith('.csv') ? path : `${path}/…/*.csv`);

const columnsOf = ({ header, demanded }: Table): string =>
  header.map((column) => (demanded.includes(column) ? column : `[${column}]`)).join(', ');

const rowOf = (table: Table): string =>
  `| \`${fileOf(table)}\` | ${columnsOf(table)} | ${table.order.join(', ') || 'of play'} |`;

/** @throws Error when the text has no such table. */
export function withTables(readme: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('data/README.md has no table of tables');
  return readme.slice(0, from) + BEGIN + TABLES.map(rowOf).join('\n') + readme.slice(to);
}
