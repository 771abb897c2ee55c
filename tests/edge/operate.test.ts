/** docs/operate.md against what is really written: its columns, its queries and its alerts. */
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { pointOf } from '../../src/edge/log.ts';
import { getUrl, serve } from './serve.ts';

const page = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const guide = page('docs/operate.md');

test('the columns it names hold what it says', () => {
  const point = pointOf({
    requestId: 'r',
    route: '/q/book',
    status: 200,
    version: 'v1',
    operation: 'Book',
    layer: 'executed',
    kvOperations: 2,
    waitedMs: 7,
    cost: 5,
    weight: 10,
  });
  const written = new Map<string, unknown>([
    ...(point.indexes ?? []).map((value, at) => [`index${at + 1}`, value] as const),
    ...(point.blobs ?? []).map((value, at) => [`blob${at + 1}`, value] as const),
    ...(point.doubles ?? []).map((value, at) => [`double${at + 1}`, value] as const),
  ]);
  const named = [...guide.matchAll(/`((?:index|blob|double)\d)`/g)].map(([, column = '']) => column);
  expect(named.toSorted()).toEqual([...written.keys()].toSorted());
  const meant = { operation: 'blob1', layer: 'blob2', route: 'blob3', status: 'blob4', version: 'blob5' };
  expect(Object.values(meant).map((column) => written.get(column))).toEqual([
    'Book',
    'executed',
    'q',
    '200',
    'v1',
  ]);
  expect(['double1', 'double2', 'double3', 'double4'].map((column) => written.get(column))).toEqual([
    10, 2, 7, 5,
  ]);
});

/** What the edge wrote in an hour, as the data set of Analytics Engine has it. */
let database: DatabaseSync;
beforeAll(async () => {
  database = new DatabaseSync(':memory:');
  const columns = [
    'index1',
    ...Array.from({ length: 5 }, (_, at) => `blob${at + 1}`),
    ...Array.from({ length: 4 }, (_, at) => `double${at + 1}`),
  ];
  database.exec(`CREATE TABLE football_graph (timestamp, _sample_interval, ${columns.join()})`);
  const insert = database.prepare(
    `INSERT INTO football_graph VALUES ('now', 1, ${columns.map(() => '?').join()})`,
  );
  const writeDataPoint = ({ indexes = [], blobs = [], doubles = [] }: AnalyticsEngineDataPoint = {}) => {
    insert.run(
      ...[...indexes, ...blobs, ...doubles].map((one) => (typeof one === 'number' ? one : String(one))),
    );
  };
  const isolate = serve({}, { METRICS: { writeDataPoint } });
  for (let at = 0; at < 20; at++)
    await isolate(getUrl(`query Ask { book(title: "Dune") { title x${at}: title } }`));
  for (let at = 0; at < 301; at++) await isolate('/q/book');
});

const queries = [...guide.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql = '']) => sql);

/** SQLite knows no INTERVAL; the rest of the query is as it stands. */
const answer = (sql = ''): Record<string, unknown>[] =>
  database
    .prepare(sql.replace(/timestamp > NOW\(\) - INTERVAL '1' (?:DAY|HOUR)/, "timestamp = 'now'"))
    .all()
    .map((row) => ({ ...row }));

test('its queries tell the busiest operations, what memory answers, and what is read', () => {
  const [busiest, layers, reads] = queries.map(answer);
  expect(busiest?.map(({ operation, requests }) => [operation, requests])).toEqual([
    ['Book', 310],
    ['Ask', 20],
  ]);
  expect(busiest?.[1]).toMatchObject({ kv_operations: 1 });
  expect(layers).toEqual([
    { layer: 'spelling', requests: 300 },
    { layer: 'executed', requests: 30 },
  ]);
  expect(reads).toEqual([{ requests: 30, kv_operations: 30, longest_wait_ms: expect.any(Number) }]);
  expect(queries.length).toBe(3);
});

test('the data set it has bound is the one that wrangler.toml has ready', () => {
  const block = /```toml\n([\s\S]*?)```/.exec(guide)?.[1]?.trim() ?? '';
  const ready = page('wrangler.toml').split('[env.production]');
  expect(ready[1]).toContain(`# ${block}`);
  expect(ready[0]).toContain(`# ${block.replace('football_graph', 'football_graph_staging')}`);
});
