/** Reads of KV: a hundred keys at a time, a second try where the first failed at once. */
import { expect, test } from 'vitest';
import { KvError } from '../../src/store/faults.ts';
import { TIMERS, TimeoutError } from '../../src/store/isolate/waits.ts';
import { Access, BULK_KEYS, bulkRead, joinedRead, type KvReader } from '../../src/store/reader.ts';

/** A KV that has every key, and fails as often as it is told. */
function kvThat(...failures: readonly Error[]) {
  const asked: { keys: string[]; cacheTtl: number }[] = [];
  const left = [...failures];
  const kv: KvReader = {
    get: async (keys, { cacheTtl }) => {
      asked.push({ keys, cacheTtl });
      const failure = left.shift();
      if (failure !== undefined) throw failure;
      return new Map(keys.map((key) => [key, `of ${key}`]));
    },
  };
  return { asked, access: new Access(kv, TIMERS, undefined) };
}

const keysUpTo = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `d/${at}`);

test('a hundred keys are one operation, and one more is another', async () => {
  expect(BULK_KEYS).toBe(100);
  for (const [count, operations] of [
    [0, 0],
    [100, 1],
    [101, 2],
  ] as const) {
    const { access, asked } = kvThat();
    const found = await bulkRead(access, keysUpTo(count), 30);
    expect([found.size, access.operations, asked.length]).toEqual([count, operations, operations]);
    expect(asked.every(({ keys, cacheTtl }) => keys.length <= 100 && cacheTtl === 30)).toBe(true);
  }
});

test('a read that fails at once is tried again, and both tries are counted', async () => {
  const { access, asked } = kvThat(new Error('gone'));
  expect((await bulkRead(access, ['d/0'], 60)).get('d/0')).toBe('of d/0');
  expect([access.operations, asked.map(({ cacheTtl }) => cacheTtl)]).toEqual([2, [60, 60]]);
});

test('a read that took too long is not tried again', async () => {
  const { access } = kvThat(new TimeoutError(5_000));
  await expect(bulkRead(access, ['d/0'], 60)).rejects.toThrow('KV did not give d/0');
  expect(access.operations).toBe(1);
});

test('a read that fails twice names its first key, how many more there were, and the cause', async () => {
  const cause = new Error('still gone');
  const { access } = kvThat(new Error('gone'), cause);
  const failed = await bulkRead(access, ['d/0', 'd/1', 'd/2'], 60).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(KvError);
  expect(failed).toMatchObject({ message: 'KV did not give d/0 and 2 more', key: 'd/0', cause });
});

test('who waits for the read of another request is told its fault, or that it did not come', async () => {
  const { access } = kvThat();
  const fault = new KvError('KV did not give d/0', { key: 'd/0' });
  const origin = { key: 'd/0', document: 'catalogue' };
  await expect(joinedRead(access, Promise.reject(fault), origin)).rejects.toBe(fault);
  await expect(joinedRead(access, Promise.reject(new Error('late')), origin)).rejects.toMatchObject({
    message: 'catalogue did not come',
    key: 'd/0',
  });
  await expect(joinedRead(access, Promise.reject(new Error('late')), { key: 'd/0' })).rejects.toThrow(
    'd/0 did not come',
  );
  expect(await joinedRead(access, Promise.resolve(7), origin)).toBe(7);
});

test('work that goes on behind an answer reads on its own account', async () => {
  const kept: Promise<unknown>[] = [];
  const access = new Access(kvThat().access.kv, TIMERS, { waitUntil: (work) => kept.push(work) });
  access.operations = 2;
  access.keep(Promise.resolve());
  access.behind().keep(Promise.resolve());
  expect([access.operations, access.behind().operations, kept.length]).toEqual([2, 0, 2]);
  expect(() => kvThat().access.keep(Promise.resolve())).not.toThrow();
});
