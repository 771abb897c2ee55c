/** The figures as people read them. */

import { rateOf } from '../load/load.ts';
import type { GraphFigures } from '../measure.ts';
import type { Line } from './budgets.ts';
import { median } from './statistics.ts';
import type { Value } from './value.ts';

const cell = ({ text, met }: Value | undefined = { text: '', met: null }): string =>
  met === false ? `${text} **missed**` : text;

/** A Markdown table: what, each graph, and the budget. */
export function budgetTable(lines: readonly Line[]): string {
  const graphs = [...new Set(lines.flatMap(({ values }) => Object.keys(values)))];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['what', ...graphs.map((graph) => `${graph} graph`), 'budget']),
    row(['---', ...graphs.map(() => '---'), '---']),
    ...lines.map(({ what, values, budget }) =>
      row([what, ...graphs.map((graph) => cell(values[graph])), budget]),
    ),
    '',
  ].join('\n');
}

const columns = (cells: readonly (string | number)[]): string =>
  cells.map((one, at) => (at === 0 ? `${one}`.padEnd(36) : `${one}`.padStart(11))).join('');

const two = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));

/** Every question of one graph. */
export function questionTable({ emptyMemory, newIsolate, cpu }: GraphFigures): string {
  const head = [
    'question',
    'KV',
    'KB',
    'hot p50',
    'p99',
    'warm p50',
    'p99',
    'empty p50',
    'p99',
    'new',
    'bare',
  ];
  const rows = emptyMemory.map(({ name, reads, bytes, p50, p99 }, at) => [
    name,
    reads.length,
    Math.round(bytes / 1000),
    two(cpu.hot[at]?.p50),
    two(cpu.hot[at]?.p99),
    two(cpu.warm[at]?.p50),
    two(cpu.warm[at]?.p99),
    two(p50),
    two(p99),
    two(newIsolate[at]?.cpu),
    two(newIsolate[at]?.bareYoga),
  ]);
  return [head, ...rows].map(columns).join('\n');
}

export function loadTable({ throughput }: GraphFigures): string {
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
