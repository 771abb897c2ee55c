import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../bench/measure.ts';
import type { Line } from '../../bench/report/budgets.ts';
import { operations } from '../../schema/operations.generated.ts';

/** As little of everything as there can be: what is held here is what is told, and no time at all. */
const LEAST =
  '--json --no-growth --graph embedded --rounds 1 --warm-up 1 --seconds 1 --samples 1 --isolates 0'.split(
    ' ',
  );

interface Report extends Figures {
  readonly budgets: readonly Line[];
  readonly missed: readonly string[];
}

let report: Report;

beforeAll(async () => {
  const run = promisify(execFile)(process.execPath, ['bench/run.ts', ...LEAST], { maxBuffer: 50_000_000 });
  report = JSON.parse((await run).stdout) as Report;
}, 300_000);

describe('npm run bench --json', () => {
  test('holds every figure beside its budget', () => {
    expect(report.budgets.map(({ what, budget }) => `${what}: ${budget}`)).toEqual([
      'repeated GET, to a constant Worker: at least 0.85',
      'first-time query by GET, to a bare Yoga Worker: at least 0.85',
      'the same by POST, its body limiter off: at least 0.85',
      'CPU of a repeated GET, p99 of the dearest question: under 10 ms',
      'CPU of a first-time query, p50 of the dearest question: –',
      'CPU of a first-time query, p99 of the dearest question: under 10 ms',
      'CPU with an empty memory, p50 of the dearest question: –',
      'CPU with an empty memory, p99 of the dearest question: under 10 ms',
      'CPU of the first request of a new isolate, the dearest question: –',
      'KV operations of a cold isolate, the dearest question: at most 3',
      'bytes a cold isolate reads, the dearest question: –',
      'memory of the process after the load: –',
      'time with ten times the matches, to now: at most 1.2',
      'questions that then make more KV operations: none',
      'KV writes of a full publication: under 1000',
      'KV writes of one matchday: under 60',
      'Worker script, gzip: under 250 KB',
      'active CPU of start-up, by `wrangler check startup`: under 150 ms',
    ]);
  });

  test('says what was not asked for', () => {
    const left = report.budgets.filter(({ values }) => values.embedded?.text === 'not measured');
    expect(left.map(({ what }) => what)).toEqual([
      'CPU of the first request of a new isolate, the dearest question',
      'time with ten times the matches, to now',
      'questions that then make more KV operations',
    ]);
  });

  test('asks every named question of every Worker, and none fails', () => {
    const { embedded } = report.graphs;
    const questions = [...operations.keys()];
    expect(embedded?.emptyMemory.map(({ name }) => name)).toEqual(questions);
    expect(embedded?.cpu.warm.map(({ name }) => name)).toEqual(questions);
    expect(Object.entries(embedded?.throughput ?? {}).map(([name, { failed }]) => [name, failed])).toEqual([
      ['constant', 0],
      ['hot', 0],
      ['bareYoga', 0],
      ['warm', 0],
      ['bareYogaPost', 0],
      ['warmPost', 0],
    ]);
  });

  test('counts in every Worker, for every question', () => {
    const { embedded } = report.graphs;
    const rates = Object.values(embedded?.throughput ?? {}).flatMap(({ rates, cpus }) => [...rates, ...cpus]);
    const cpu = Object.values(embedded?.cpu ?? {}).flatMap((all) => all.map(({ p50 }) => p50));
    const cold = embedded?.emptyMemory.flatMap(({ p50, bytes, reads }) => [p50, bytes, reads.length]) ?? [];
    const started = [report.startUp, embedded?.memory.after];
    expect([...rates, ...cpu, ...cold, ...started].filter((figure) => !(Number(figure) > 0))).toEqual([]);
  });
});
