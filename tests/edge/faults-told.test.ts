/** What a client and the log are told when the graph cannot answer. */
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { FaultLog, pointOf } from '../../src/edge/log.ts';
import type { GraphSession } from '../../src/edge/ports.ts';
import { librarySession } from './library.ts';
import { getUrl, post, serve, told } from './serve.ts';

let log: MockInstance;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => log.mockRestore());

const broken = (): Promise<never> => Promise.reject(new Error('a bug'));

const lines = (): Record<string, unknown>[] =>
  log.mock.calls.map(([text]) => JSON.parse(String(text)) as Record<string, unknown>);

test('where the graph cannot be opened, an operation has no data and a time to come again', async () => {
  const client = serve({ open: () => Promise.reject(new Error('KV is away')) });
  const response = await client(getUrl('{ shelf { title } }'));
  // The log has the cause, and not that the graph could not be opened.
  expect(lines().map(({ message }) => message)).toEqual(['KV is away']);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'retry-after': '60',
    'request-id': expect.stringMatching(/./),
  });
  expect(await told(Promise.resolve(response))).toEqual({
    status: 503,
    body: {
      data: null,
      errors: [
        {
          message: 'The data to answer from cannot be read.',
          extensions: {
            code: 'SERVICE_UNAVAILABLE',
            hint: `Try again in a minute. Request id: ${response.headers.get('request-id')}`,
          },
        },
      ],
    },
  });
  expect(lines()).toMatchObject([{ event: 'fault', message: 'KV is away' }]);
});

test('data that cannot be read is asked of the version before, and of no other', async () => {
  const broken = new Error('a document is lost');
  const before = librarySession('v0');
  const session = {
    ...librarySession('v1'),
    context: () => {
      throw broken;
    },
    before: () => before,
  };
  const client = serve({ open: () => session, isUnavailable: (error) => error === broken });
  const response = await client(getUrl('{ shelf { title } }'));
  expect([response.status, response.headers.get('data-version')]).toEqual([200, 'v0']);
  const last = serve({
    open: () => ({ ...session, before: () => null }),
    isUnavailable: (error) => error === broken,
  });
  expect((await last(getUrl('{ shelf { title } }'))).status).toBe(503);
});

test.each(['/health', '/id/book/dune.json'])(
  '%s as well is asked of the version before, and of the one before that, and the log has each fault',
  async (path) => {
    const isLost = (error: unknown): boolean => error instanceof Error && error.message.startsWith('lost');
    /** A version whose documents cannot be read, over others. */
    const lost = (version: string, before: GraphSession | null): GraphSession => ({
      ...librarySession(version),
      check: () => Promise.reject(new Error(`lost ${version}`)),
      resource: () => Promise.reject(new Error(`lost ${version}`)),
      before: () => before,
    });
    const whole: GraphSession = {
      ...librarySession('v0'),
      resource: async () => ({ json: () => '{"of":"v0"}', jsonLd: () => '{}', html: () => '' }),
    };
    const ask = (session: GraphSession) => serve({ open: () => session, isUnavailable: isLost })(path);
    const faults = () => lines().map(({ message }) => message);

    const found = await ask(lost('v2', lost('v1', whole)));
    expect([found.status, await found.text()]).toEqual([200, expect.stringContaining('v0')]);
    expect(faults()).toEqual(['lost v2', 'lost v1']);

    log.mockClear();
    const none = await ask(lost('v2', lost('v1', null)));
    expect([none.status, none.headers.get('retry-after')]).toEqual([503, '60']);
    expect(faults()).toEqual(['lost v2', 'lost v1']);

    log.mockClear();
    // What is no fault of the store is none that another version could mend.
    const other = { ...lost('v2', whole), check: broken, resource: broken };
    expect((await ask(other)).status).toBe(500);
    expect(faults()).toEqual(['a bug']);
  },
);

test('our fault is masked for the client, who gets the id that the log has', async () => {
  const { status, body } = await told(post(serve(), { query: '{ secret }' }));
  const [error] = (body as { errors: { message: string; extensions: { code: string; requestId: string } }[] })
    .errors;
  expect([status, error?.message, error?.extensions.code]).toEqual([
    200,
    'Something went wrong on our side.',
    'INTERNAL_SERVER_ERROR',
  ]);
  expect(lines()).toMatchObject([
    { event: 'fault', message: 'password=hunter2', requestId: error?.extensions.requestId },
  ]);
});

test('a fault is logged in full once a minute, else in short with the request that has it in full', () => {
  vi.useFakeTimers({ now: 0 });
  try {
    const faults = new FaultLog();
    const lost = Object.assign(new TypeError('lost', { cause: new RangeError('404') }), {
      key: 'd/1',
      document: 'search',
    });
    faults.tell('r1', lost);
    faults.tell('r2', new TypeError('lost'));
    vi.setSystemTime(59_999);
    faults.tell('r3', lost);
    vi.setSystemTime(60_000);
    faults.tell('r4', lost);
    faults.tell('r5', new RangeError('lost'));
    faults.tell(null, 'a text');
    const full = {
      name: 'TypeError',
      message: 'lost',
      key: 'd/1',
      document: 'search',
      cause: 'RangeError: 404',
    };
    expect(lines().map(({ stack: _, ...line }) => line)).toEqual([
      { event: 'fault', requestId: 'r1', ...full },
      { event: 'fault', requestId: 'r2', name: 'TypeError', message: 'lost', first: 'r1' },
      { event: 'fault', requestId: 'r3', name: 'TypeError', message: 'lost', first: 'r1' },
      { event: 'fault', requestId: 'r4', ...full },
      { event: 'fault', requestId: 'r5', name: 'RangeError', message: 'lost' },
      { event: 'fault', requestId: null, name: 'Error', message: 'a text' },
    ]);
    // Where it was, says a key; without one the stack does.
    expect(lines().map(({ stack }) => stack !== undefined)).toEqual([false, false, false, false, true, true]);
  } finally {
    vi.useRealTimers();
  }
});

test('a cause that is no error is logged as it is', () => {
  new FaultLog().tell('r', new Error('lost', { cause: 'nobody knows' }));
  expect(lines()).toMatchObject([{ cause: 'nobody knows' }]);
});

test('a counter has 96 letters of an operation, and nothing for unknown values', () => {
  const name = 'A'.repeat(97);
  expect(pointOf({ requestId: 'r', route: '/q/book/more', status: 503, operation: name })).toEqual({
    indexes: [name.slice(0, 96)],
    blobs: [name.slice(0, 96), '', 'q', '503', ''],
    doubles: [1, 0, 0, 0],
  });
  expect(pointOf({ requestId: 'r', route: '/', status: 200 }).blobs).toEqual(['', '', '', '200', '']);
});
