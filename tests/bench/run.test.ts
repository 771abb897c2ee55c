import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Figures } from '../../bench/measure.ts';
import type { Report as Budgets } from '../../bench/report/report.ts';
import { operations } from '../../schema/operations.generated.ts';

/** As little of everything as there can be: what is held here is what is told, and no time at all. */
const LEAST =
  '--json --only load,questions,publication,start-up --graph embedded --rounds 1 --warm-up 1 --seconds 1 --samples 1'.split(
    ' ',
  );

interface Report extends Figures {
  readonly budgets: Budgets;
  readonly missed: readonly string[];
}

let report: Report;

beforeAll(async () => {
  const run = promisify(execFile)(process.execPath, ['bench/run.ts', ...LEAST], { maxBuffer: 50_000_000 });
  report = JSON.parse((await run).stdout) as Report;
}, 300_000);

describe('npm run bench --json', () => {
  test('holds every figure beside its budget, and says what was not asked for', () => {
    const { lines, whole } = report.budgets;
    const all = [...lines.map(({ what, values }) => ({ what, value: values.embedded })), ...whole];
    expect(all.length).toBeGreaterThan(15);
    const left = all.filter(({ value }) => value?.text === 'not measured');
    expect(left.map(({ what }) => what)).toEqual([
      'CPU of the first request of a new isolate, the dearest named question',
      'the same, the dearest of ten questions that nobody foresaw',
      'the same, to a Worker over D1, the worst of four questions',
      'CPU of the dearest permitted request, to the named question in the middle',
      'the same while what it reads has not been read',
      'memory of the isolate, four of the dearest requests at once',
      'time with ten times the matches of the embedded graph, to now',
      'questions that then make more KV operations',
    ]);
  });

  test('asks every named question of every Worker, and none fails', () => {
    const { embedded } = report.graphs;
    const questions = [...operations.keys()];
    expect(embedded?.emptyMemory.map(({ name }) => name)).toEqual(questions);
    expect(embedded?.underLoad?.cpu.warm.map(({ name }) => name)).toEqual(questions);
    expect(
      Object.entries(embedded?.underLoad?.throughput ?? {}).map(([name, { failed }]) => [name, failed]),
    ).toEqual([
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
    const rates = Object.values(embedded?.underLoad?.throughput ?? {}).flatMap(({ rates, cpus }) => [
      ...rates,
      ...cpus,
    ]);
    const cpu = Object.values(embedded?.underLoad?.cpu ?? {}).flatMap((all) => all.map(({ p50 }) => p50));
    const cold = embedded?.emptyMemory.flatMap(({ p50, bytes, reads }) => [p50, bytes, reads.length]) ?? [];
    const started = [report.startUp, embedded?.writes];
    expect([...rates, ...cpu, ...cold, ...started].filter((figure) => !(Number(figure) > 0))).toEqual([]);
  });
});
