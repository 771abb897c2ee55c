import { describe, expect, test } from 'vitest';
import type { Figures, GraphFigures } from '../../bench/measure.ts';
import { linesOf, missedIn } from '../../bench/report/budgets.ts';
import { budgetTable } from '../../bench/report/table.ts';
import { AT_BOUNDS, coldQuestion, GRAPH_AT_BOUNDS, load } from './figures.ts';

const missed = (figures: Figures): readonly string[] => missedIn(linesOf(figures));
const missedOn = (graph: Partial<GraphFigures>): readonly string[] =>
  missed({ ...AT_BOUNDS, graphs: { embedded: { ...GRAPH_AT_BOUNDS, ...graph } } });

const { throughput, cpu } = GRAPH_AT_BOUNDS;

describe('a budget', () => {
  test('is kept at its bound', () => {
    expect(missed(AT_BOUNDS)).toEqual([]);
  });

  test('of throughput is missed below 0.85 of the Worker it is compared with', () => {
    expect(missedOn({ throughput: { ...throughput, hot: load(84), warm: load(32) } })).toEqual([
      'repeated GET, to a constant Worker: 0.84 (0.84 by CPU), budget at least 0.85 (embedded)',
      'first-time query by GET, to a bare Yoga Worker: 0.80 (0.80 by CPU), budget at least 0.85 (embedded)',
    ]);
  });

  test('of CPU is what the constant Worker does not take, and names the dearest question', () => {
    const warm = [
      { name: 'q01-night', p50: 5, p99: 11 },
      { name: 'q13-quarter-finalists', p50: 9, p99: 20 },
      { name: 'q29-search', p50: 2, p99: 4 },
    ];
    expect(missedOn({ cpu: { ...cpu, warm } })).toEqual([
      'CPU of a first-time query, p99 of the dearest question: 19.0 ms (q13, 2 questions), budget under 10 ms (embedded)',
    ]);
  });

  test('of KV operations names every question that makes more than three', () => {
    const emptyMemory = [coldQuestion('q17-eliminated-by', 4), coldQuestion('q01-night', 3)];
    expect(missedOn({ emptyMemory })).toEqual([
      'KV operations of a cold isolate, the dearest question: 4 (q17), budget at most 3 (embedded)',
    ]);
  });

  test('of growth, writes, script and start-up is missed by the least', () => {
    const figures: Figures = {
      ...AT_BOUNDS,
      growth: { matches: [100, 1000], empty: 1.21, warm: 1, moreReads: ['q24-italy-to-bodo-glimt'] },
      publication: { full: 1000, matchday: 60 },
      startUp: 150,
      script: { raw: 900_000, gzip: 250_000 },
    };
    expect(missed(figures)).toEqual([
      'time with ten times the matches, to now: 1.21 (1.00 once remembered), budget at most 1.2 (embedded)',
      'questions that then make more KV operations: 1, budget none (embedded)',
      'KV writes of a full publication: 1000, budget under 1000 (embedded)',
      'KV writes of one matchday: 60, budget under 60 (embedded)',
      'Worker script, gzip: 250 KB, budget under 250 KB (embedded)',
      'active CPU of start-up, by `wrangler check startup`: 150.0 ms, budget under 150 ms (embedded)',
    ]);
  });

  test('is neither kept nor missed where nothing was measured', () => {
    const embedded = { ...GRAPH_AT_BOUNDS, newIsolate: [] };
    expect(missed({ ...AT_BOUNDS, growth: null, graphs: { embedded } })).toEqual([]);
  });

  test('holds on each graph by itself', () => {
    const full = { ...GRAPH_AT_BOUNDS, throughput: { ...throughput, hot: load(50) } };
    expect(missed({ ...AT_BOUNDS, graphs: { embedded: GRAPH_AT_BOUNDS, full } })).toEqual([
      'repeated GET, to a constant Worker: 0.50 (0.50 by CPU), budget at least 0.85 (full)',
    ]);
  });
});

test('the table of the README has a column for each graph, and marks what is missed', () => {
  const full = { ...GRAPH_AT_BOUNDS, throughput: { ...throughput, hot: load(50) } };
  const lines = linesOf({ ...AT_BOUNDS, graphs: { embedded: GRAPH_AT_BOUNDS, full } });
  expect(budgetTable(lines)).toBe(
    `\
| what | embedded graph | full graph | budget |
| --- | --- | --- | --- |
| repeated GET, to a constant Worker | 0.85 (0.85 by CPU) | 0.50 (0.50 by CPU) **missed** | at least 0.85 |
| first-time query by GET, to a bare Yoga Worker | 0.85 (0.85 by CPU) | 0.85 (0.85 by CPU) | at least 0.85 |
| the same by POST, its body limiter off | 0.85 (0.85 by CPU) | 0.85 (0.85 by CPU) | at least 0.85 |
| CPU of a repeated GET, p99 of the dearest question | 9.9 ms (q01) | 9.9 ms (q01) | under 10 ms |
| CPU of a first-time query, p50 of the dearest question | 5.0 ms (q01) | 5.0 ms (q01) | – |
| CPU of a first-time query, p99 of the dearest question | 9.9 ms (q01) | 9.9 ms (q01) | under 10 ms |
| CPU with an empty memory, p50 of the dearest question | 5.0 ms (q01) | 5.0 ms (q01) | – |
| CPU with an empty memory, p99 of the dearest question | 9.9 ms (q01) | 9.9 ms (q01) | under 10 ms |
| CPU of the first request of a new isolate, the dearest question | 45.0 ms (q01; a bare Yoga Worker 30.0 ms) | 45.0 ms (q01; a bare Yoga Worker 30.0 ms) | – |
| KV operations of a cold isolate, the dearest question | 3 | 3 | at most 3 |
| bytes a cold isolate reads, the dearest question | 600 KB | 600 KB | – |
| memory of the process after the load | 110 MB, from 60 MB | 110 MB, from 60 MB | – |
| time with ten times the matches, to now | 1.20 (1.10 once remembered) |  | at most 1.2 |
| questions that then make more KV operations | 0 |  | none |
| KV writes of a full publication | 999 |  | under 1000 |
| KV writes of one matchday | 59 |  | under 60 |
| Worker script, gzip | 250 KB |  | under 250 KB |
| active CPU of start-up, by \`wrangler check startup\` | 149.9 ms |  | under 150 ms |
`,
  );
});
