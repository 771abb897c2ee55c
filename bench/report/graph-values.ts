/** Figures in words, beside whether they keep to their budgets. */
import type { NewIsolate } from '../cold/new-isolate.ts';
import type { Dear } from '../dear/dear.ts';
import { cpuRatio, type Measured, rateRatio } from '../load/load.ts';
import type { UnderLoad } from '../load/served.ts';
import type { EmptyMemory } from '../memory/empty-memory.ts';
import type { IsolateMemory } from '../memory/isolate.ts';
import { COLD_OPERATIONS, CPU_MS, ISOLATE_BYTES, OF_D1 } from './budgets.ts';
import { median } from './statistics.ts';
import { atLeast, atMost, mb, ms, NOT_MEASURED, plain, under, type Value } from './value.ts';

interface Timed {
  readonly name: string;
  readonly cpu: number;
}

export function ratioValue(of: Measured, to: Measured, least: number): Value {
  const ratio = cpuRatio(of, to);
  return atLeast(`${ratio.toFixed(2)} (${rateRatio(of, to).toFixed(2)} by throughput)`, ratio, least);
}

const dearest = (all: readonly Timed[]): Timed =>
  all.reduce((worst, one) => (one.cpu > worst.cpu ? one : worst), { name: '', cpu: 0 });

/** CPU of the dearest question, beyond what the same request takes of a Worker that does nothing. */
export function cpuValue(all: readonly Timed[], base = 0): Value {
  const { name, cpu } = dearest(all);
  const over = all.filter((one) => one.cpu - base >= CPU_MS).length;
  const more = over > 1 ? `, ${over} questions` : '';
  return under(`${ms(Math.max(0, cpu - base))} (${name}${more})`, cpu - base, CPU_MS);
}

export function readsValue(cold: readonly EmptyMemory[]): Value {
  const most = Math.max(...cold.map(({ reads }) => reads.length));
  const over = cold.filter(({ reads }) => reads.length > COLD_OPERATIONS);
  const names = over.map(({ name }) => name).join(', ');
  return atMost(`${most}${names === '' ? '' : ` (${names})`}`, most, COLD_OPERATIONS);
}

export const highest = (all: readonly { name: string; p99: number }[]): readonly Timed[] =>
  all.map(({ name, p99 }) => ({ name, cpu: p99 }));
export const typical = (all: readonly { name: string; p50: number }[]): readonly Timed[] =>
  all.map(({ name, p50 }) => ({ name, cpu: p50 }));

export function firstValue(all: readonly Timed[], most: number): Value {
  const { name, cpu } = dearest(all);
  const middle = median(all.map((one) => one.cpu));
  const over = all.filter((one) => one.cpu > most).length;
  const more = over > 1 ? `, ${over} of ${all.length}` : '';
  return atMost(`${ms(cpu)} (${name}${more}), ${ms(middle)} in the middle`, cpu, most);
}

/** The question in which a Worker over D1 comes nearest. */
export function d1Value({ peers }: NewIsolate): Value {
  const ratios = peers.map(({ name, ours, d1 }) => ({ name, ours, d1, cpu: ours / d1 }));
  const worst = ratios.reduce((most, one) => (one.cpu > most.cpu ? one : most));
  return atMost(
    `${worst.cpu.toFixed(2)} (${worst.name}: ${ms(worst.ours)}, over D1 ${ms(worst.d1)})`,
    worst.cpu,
    OF_D1,
  );
}

export function dearValue({ permitted, named }: Dear, of: 'again' | 'unread', most: number): Value {
  if (permitted.length === 0) return plain('none of them is permitted');
  const { name, cpu } = dearest(permitted.map((one) => ({ name: one.name, cpu: one[of] })));
  const ratio = cpu / named;
  return atMost(`${ratio.toFixed(1)} (${name}, ${ms(cpu)})`, ratio, most);
}

export function memoryValue({ started, questions, dear, live }: IsolateMemory): Value {
  const most = Math.max(questions, dear);
  return atMost(
    `${mb(most)}, of it garbage ${mb(most - live)}; ${mb(started)} when new`,
    most,
    ISOLATE_BYTES,
  );
}

export const constantOf = ({ constant }: UnderLoad['cpu']): number => median(constant.map(({ p50 }) => p50));

export const measured = <T>(figures: T | null, value: (figures: T) => Value): Value =>
  figures === null ? NOT_MEASURED : value(figures);

export const asked = (all: readonly EmptyMemory[], value: (all: readonly EmptyMemory[]) => Value): Value =>
  all.length === 0 ? NOT_MEASURED : value(all);
