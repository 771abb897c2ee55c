/** What is counted of requests, and how little an answer that is remembered pays for it. */
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { LOGGED_ONE_IN, REMEMBERED_ONE_IN } from '../../src/edge/log.ts';
import { getUrl, post, serve } from './serve.ts';

/** A data set of Workers Analytics Engine that keeps what is written. */
function dataset() {
  const points: AnalyticsEngineDataPoint[] = [];
  return {
    points,
    METRICS: { writeDataPoint: (point: AnalyticsEngineDataPoint = {}) => points.push(point) },
  };
}

let log: MockInstance;
beforeEach(() => {
  log = vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => log.mockRestore());

const lines = (): Record<string, unknown>[] =>
  log.mock.calls.map(([text]) => JSON.parse(String(text)) as Record<string, unknown>);

const BOOK = getUrl('query ByTitle { book(title: "Dune") { title } }');
const SPELT_OTHERWISE = getUrl('query ByTitle{book(title:"Dune"){title}}');

test('a data point has operation, layer, route, status and version, KV operations, waiting time and cost', async () => {
  const { points, METRICS } = dataset();
  await serve({}, { METRICS })(BOOK);
  expect(points).toEqual([
    {
      indexes: ['ByTitle'],
      blobs: ['ByTitle', 'executed', 'graphql', '200', 'v1'],
      doubles: [LOGGED_ONE_IN, 1, expect.any(Number), expect.any(Number)],
    },
  ]);
  expect(points[0]?.doubles?.[3]).toBeGreaterThan(0);
});

test('a hot answer is counted one time in a hundred and does nothing the other times', async () => {
  const { points, METRICS } = dataset();
  const isolate = serve({}, { METRICS });
  await isolate(BOOK);
  points.length = 0;
  log.mockClear();
  for (let at = 1; at < REMEMBERED_ONE_IN; at++) await isolate(BOOK);
  expect(points).toEqual([]);
  await isolate(BOOK);
  expect(points.length).toBe(1);
  expect(points[0]).toEqual({
    indexes: ['ByTitle'],
    blobs: ['ByTitle', 'spelling', 'graphql', '200', 'v1'],
    doubles: [REMEMBERED_ONE_IN, 0, 0, 0],
  });
  expect(lines()).toEqual([]);
});

test('weights add up to the requests there were', async () => {
  const { points, METRICS } = dataset();
  const isolate = serve({}, { METRICS });
  for (let at = 0; at < 40; at++) await isolate(getUrl(`query Number${at} { __typename }`));
  for (let at = 0; at < 5 * REMEMBERED_ONE_IN + 1; at++) await isolate(BOOK);
  const counted = (layer: string): number =>
    points
      .filter(({ blobs }) => blobs?.[1] === layer)
      .reduce((sum, { doubles }) => sum + (doubles?.[0] ?? 0), 0);
  expect(counted('executed')).toBeGreaterThanOrEqual(40);
  expect(counted('executed')).toBeLessThanOrEqual(40 + 2 * LOGGED_ONE_IN);
  expect(counted('spelling')).toBe(5 * REMEMBERED_ONE_IN);
});

test('another spelling of a question that is known is an answer from memory, once it is normalised', async () => {
  const isolate = serve();
  await isolate(BOOK);
  for (let at = 1; at < LOGGED_ONE_IN; at++) await isolate(getUrl(`{ __typename x${at}: __typename }`));
  await isolate(SPELT_OTHERWISE);
  expect(lines().map(({ layer, operation }) => [layer, operation])).toEqual([
    ['executed', 'ByTitle'],
    ['normalised', 'ByTitle'],
  ]);
});

test('without a data set lines of the log tell the same', async () => {
  const isolate = serve();
  for (let at = 0; at < REMEMBERED_ONE_IN + 2; at++) await isolate(BOOK);
  expect(lines().map(({ layer, weight, kvOperations }) => [layer, weight, kvOperations])).toEqual([
    ['executed', LOGGED_ONE_IN, 1],
    ['spelling', REMEMBERED_ONE_IN, 0],
  ]);
});

test('the first request of an isolate is logged, whoever counts', async () => {
  const { METRICS } = dataset();
  const isolate = serve({}, { METRICS });
  for (let at = 0; at < 3 * LOGGED_ONE_IN; at++) await isolate(getUrl(`query Number${at} { __typename }`));
  expect(lines().map(({ operation }) => operation)).toEqual(['Number0']);
});

test('what is counted never has a variable, nor an address that somebody made up', async () => {
  const { points, METRICS } = dataset();
  const query = 'query ByTitle($title: String!) { book(title: $title) { title } }';
  await post(serve({}, { METRICS }), { query, variables: { title: 'Private' } });
  await serve({}, { METRICS })('/q/book?title=Private');
  expect(JSON.stringify(points)).not.toContain('Private');
  expect(points.map(({ blobs }) => blobs?.[2])).toEqual(['graphql', 'q']);
});
