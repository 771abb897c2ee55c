import { describe, expect, test } from 'vitest';
import type { Figures, GraphFigures } from '../../bench/measure.ts';
import { missedIn, reportOf } from '../../bench/report/report.ts';
import { budgetTable, wholeTable } from '../../bench/report/table.ts';
import { AT_BOUNDS, coldQuestion, GRAPH_AT_BOUNDS, LOAD_AT_BOUNDS, load } from './figures.ts';

const missed = (figures: Figures): readonly string[] => missedIn(reportOf(figures));
const missedOn = (graph: Partial<GraphFigures>): readonly string[] =>
  missed({ ...AT_BOUNDS, graphs: { embedded: { ...GRAPH_AT_BOUNDS, ...graph } } });

const { throughput, cpu } = LOAD_AT_BOUNDS;
const slowHot = { ...LOAD_AT_BOUNDS, throughput: { ...throughput, hot: load(50) } };

describe('a budget', () => {
  test('is kept at its bound', () => {
    expect(missed(AT_BOUNDS)).toEqual([]);
  });

  test('for load is missed below a share of the CPU of the compared Worker', () => {
    const slow = { ...throughput, hot: load(94), warm: load(32) };
    expect(missedOn({ underLoad: { cpu, throughput: slow } })).toEqual([
      'repeated GET, to a constant Worker, by CPU: 0.94 (0.94 by throughput), budget at least 0.95 (embedded)',
      'first-time query by GET, to a bare Yoga Worker, by CPU: 0.80 (0.80 by throughput), budget at least 0.85 (embedded)',
    ]);
  });

  test('for CPU leaves out what the constant Worker takes, and names the dearest question', () => {
    const warm = [
      { name: 'night', p50: 5, p99: 11 },
      { name: 'quarter-finalists', p50: 9, p99: 20 },
      { name: 'search', p50: 2, p99: 4 },
    ];
    expect(missedOn({ underLoad: { throughput, cpu: { ...cpu, warm } } })).toEqual([
      'CPU of a first-time query, p99 of the dearest question: 19.0 ms (quarter-finalists, 2 questions), budget under 10 ms (embedded)',
    ]);
  });

  test('for a new isolate names the dearest first request, and counts those over it', () => {
    const named = [
      { name: 'night', cpu: 8.1 },
      { name: 'italy-to-bodo-glimt', cpu: 9 },
      { name: 'search', cpu: 4 },
    ];
    const unforeseen = [{ name: 'a World Cup', cpu: 10.1 }];
    const peers = [{ name: 'a table', ours: 9.1, d1: 10 }];
    expect(missedOn({ newIsolate: { named, unforeseen, peers } })).toEqual([
      'CPU of the first request of a new isolate, the dearest named question: 9.0 ms (italy-to-bodo-glimt, 2 of 3), 8.1 ms in the middle, budget at most 8 ms (embedded)',
      'the same, the dearest of ten questions that nobody foresaw: 10.1 ms (a World Cup), 10.1 ms in the middle, budget at most 10 ms (embedded)',
      'the same, to a Worker over D1, the worst of four questions: 0.91 (a table: 9.1 ms, over D1 10.0 ms), budget at most 0.9 (embedded)',
    ]);
  });

  test('for KV operations names every question that makes more than three', () => {
    const emptyMemory = [coldQuestion('eliminated-by', 4), coldQuestion('night', 3)];
    expect(missedOn({ emptyMemory })).toEqual([
      'KV operations of a cold isolate, the dearest question: 4 (eliminated-by), budget at most 3 (embedded)',
    ]);
  });
});

describe('a budget for the dearest request, and for what is measured once', () => {
  test('for the dearest request is counted in named questions, and that for memory in bytes', () => {
    const dear = { permitted: [{ name: 'many records', unread: 61, again: 21 }], refused: 0, named: 2 };
    const memory = { started: 8_000_000, questions: 70_000_000, dear: 65_000_000, live: 20_000_000 };
    expect(missedOn({ dear, memory })).toEqual([
      'CPU of the dearest permitted request, to the named question in the middle: 10.5 (many records, 21.0 ms), budget at most 10 (embedded)',
      'the same while what it reads has not been read: 30.5 (many records, 61.0 ms), budget at most 30 (embedded)',
      'memory of the isolate, four of the dearest requests at once: 70 MB, of it garbage 50 MB; 8 MB when new, budget at most 64 MB (embedded)',
    ]);
  });

  test('for the dearest request is neither kept nor missed where the limits refuse all of them', () => {
    expect(missedOn({ dear: { permitted: [], refused: 11, named: 1 } })).toEqual([]);
  });

  test('for growth, writes, script and start-up is missed by the smallest excess', () => {
    const figures: Figures = {
      graphs: {
        embedded: { ...GRAPH_AT_BOUNDS, writes: 1000 },
        full: { ...GRAPH_AT_BOUNDS, writes: 4000 },
      },
      growth: { matches: [100, 1000], empty: 1.21, warm: 1, moreReads: ['italy-to-bodo-glimt'] },
      matchday: 101,
      startUp: 250,
      script: { raw: 1_200_000, gzip: 300_000 },
    };
    expect(missed(figures)).toEqual([
      'KV writes of a full publication: 1000, budget under 1000; of the full graph 4000 (embedded)',
      'KV writes of a full publication: 4000, budget under 1000; of the full graph 4000 (full)',
      'time with ten times the matches of the embedded graph, to now: 1.21 (1.00 once remembered), budget at most 1.2',
      'questions that then make more KV operations: 1, budget none',
      'KV writes of one matchday: 101, budget at most 100',
      'Worker script, gzip: 300 KB, budget under 300 KB',
      'CPU of start-up, beyond that of a constant Worker: 250.0 ms, budget under 250 ms',
    ]);
  });

  test('is neither kept nor missed where nothing was measured', () => {
    const nothing = { underLoad: null, emptyMemory: [], newIsolate: null, dear: null, memory: null };
    const embedded = { ...GRAPH_AT_BOUNDS, ...nothing, writes: null };
    const figures = { ...AT_BOUNDS, growth: null, matchday: null, startUp: null };
    expect(missed({ ...figures, graphs: { embedded } })).toEqual([]);
  });

  test('holds on each graph by itself', () => {
    const full = { ...GRAPH_AT_BOUNDS, underLoad: slowHot };
    expect(missed({ ...AT_BOUNDS, graphs: { embedded: GRAPH_AT_BOUNDS, full } })).toEqual([
      'repeated GET, to a constant Worker, by CPU: 0.50 (0.50 by throughput), budget at least 0.95 (full)',
    ]);
  });
});

test('the tables of the README have no empty cell, and mark what is missed', () => {
  const full = { ...GRAPH_AT_BOUNDS, underLoad: slowHot };
  const { lines, whole } = reportOf({ ...AT_BOUNDS, graphs: { embedded: GRAPH_AT_BOUNDS, full } });
  const rows = budgetTable(lines).split('\n');
  expect(rows.slice(0, 3)).toEqual([
    '| what | embedded graph | full graph | budget |',
    '| --- | --- | --- | --- |',
    '| repeated GET, to a constant Worker, by CPU | 0.95 (0.95 by throughput) | 0.50 (0.50 by throughput) **missed** | at least 0.95 |',
  ]);
  expect(wholeTable(whole)).toBe(
    `\
| what | figure | budget |
| --- | --- | --- |
| time with ten times the matches of the embedded graph, to now | 1.20 (1.10 once remembered) | at most 1.2 |
| questions that then make more KV operations | 0 | none |
| KV writes of one matchday | 100 | at most 100 |
| KV reads a day to see new versions, 12 isolates with the free plan's requests; one that is busy | 20,736; 8,640 | under 100,000 |
| Worker script, gzip | 300 KB | under 300 KB |
| CPU of start-up, beyond that of a constant Worker | 249.9 ms | under 250 ms |
`,
  );
  expect([...rows, ...wholeTable(whole).split('\n')].filter((row) => /\|\s+\|/.test(row))).toEqual([]);
});
