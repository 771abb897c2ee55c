/** The figures as people read them. */

import type { NewIsolate } from '../cold/new-isolate.ts';
import type { Dear } from '../dear/dear.ts';
import { QUESTIONS } from '../harness/questions.ts';
import { rateOf } from '../load/load.ts';
import type { UnderLoad } from '../load/served.ts';
import type { GraphFigures } from '../measure.ts';
import type { Line, WholeLine } from './report.ts';
import { median } from './statistics.ts';
import { NOT_MEASURED, type Value } from './value.ts';

const cell = ({ text, met }: Value = NOT_MEASURED): string => (met === false ? `${text} **missed**` : text);

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table: what, each graph, and the budget. */
export function budgetTable(lines: readonly Line[]): string {
  const graphs = [...new Set(lines.flatMap(({ values }) => Object.keys(values)))];
  return [
    tableRow(['what', ...graphs.map((graph) => `${graph} graph`), 'budget']),
    tableRow(['---', ...graphs.map(() => '---'), '---']),
    ...lines.map(({ what, values, budget }) =>
      tableRow([what, ...graphs.map((graph) => cell(values[graph])), budget]),
    ),
    '',
  ].join('\n');
}

const TOLD_ONCE = ['what', 'figure', 'budget'];

/** The same of what has nothing to do with the graph. */
export const wholeTable = (lines: readonly WholeLine[]): string =>
  [
    tableRow(TOLD_ONCE),
    tableRow(TOLD_ONCE.map(() => '---')),
    ...lines.map(({ what, value, budget }) => tableRow([what, cell(value), budget])),
    '',
  ].join('\n');

const columns = (cells: readonly (string | number)[]): string =>
  cells.map((one, at) => (at === 0 ? `${one}`.padEnd(36) : `${one}`.padStart(11))).join('');

const two = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));

/** Every question of one graph. */
export function questionTable({ emptyMemory, newIsolate, underLoad }: GraphFigures): string {
  const head = ['question', 'KV', 'KB', 'hot p50', 'p99', 'warm p50', 'p99', 'empty p50', 'p99', 'new'];
  const { hot = [], warm = [] } = underLoad?.cpu ?? {};
  const rows = QUESTIONS.map(({ name }, at) => [
    name,
    emptyMemory[at]?.reads.length ?? '',
    Math.round((emptyMemory[at]?.bytes ?? 0) / 1000),
    two(hot[at]?.p50),
    two(hot[at]?.p99),
    two(warm[at]?.p50),
    two(warm[at]?.p99),
    two(emptyMemory[at]?.p50),
    two(emptyMemory[at]?.p99),
    two(newIsolate?.named[at]?.cpu),
  ]);
  return [head, ...rows].map(columns).join('\n');
}

export function loadTable({ throughput }: UnderLoad): string {
  const head = ['load', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'failed'];
  const rows = Object.entries(throughput).map(([name, one]) => [
    name,
    Math.round(rateOf(one)),
    one.p50.toFixed(1),
    one.p99.toFixed(1),
    two(median(one.cpus)),
    one.failed,
  ]);
  return [head, ...rows].map(columns).join('\n');
}

/** First requests that no question of this project foresees, and those that the Worker over D1 is asked too. */
export function coldTable({ unforeseen, peers }: NewIsolate): string {
  const rows = [
    ['asked first', 'new', 'over D1'],
    ...unforeseen.map(({ name, cpu }) => [name, two(cpu), '']),
    ...peers.map(({ name, ours, d1 }) => [name, two(ours), two(d1)]),
  ];
  return rows.map(columns).join('\n');
}

export function dearTable({ permitted }: Dear): string {
  const rows = permitted.map(({ name, unread, again }) => [name, two(unread), two(again)]);
  return [['dear and permitted', 'unread', 'again'], ...rows].map(columns).join('\n');
}
