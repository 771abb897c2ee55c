/** What differs between two versions, out of the log of publications and its lists of changes. */
import { describe, expect, test } from 'vitest';
import type { ChangesDocument, PublicationRecord, StatementRecord } from '../../../src/documents/history.ts';
import { IncomparableError, Publications } from '../../../src/graph/dataset/publications.ts';

const founded = (before: readonly string[], after: readonly string[]): ChangesDocument => {
  const said = (value: string): StatementRecord => ({ value, source: 'reports' });
  return { subjects: [['club:ajax', [['founded', before.map(said), after.map(said)]]]] };
};
const LISTS: Readonly<Record<string, ChangesDocument>> = {
  add: founded([], ['1899']),
  correct: founded(['1899'], ['1900']),
  undo: founded(['1900'], ['1899']),
};

type Logged = Partial<Omit<PublicationRecord, 'number' | 'publishedAt'>> & { readonly version: string };

function publications(...log: readonly Logged[]) {
  const read: string[] = [];
  const records = log.map((entry, at) => ({
    number: at + 1,
    publishedAt: '2026-11-23T06:43:48.000Z',
    ...entry,
  }));
  const all = new Publications({ publications: records }, (hash) => {
    read.push(hash);
    return LISTS[hash] ?? { subjects: [] };
  });
  return { all, read };
}

const counts = (sum: number) => ({ added: 0, changed: sum, retracted: 0 });
const FIRST = { version: 'v1' };
const ADDED = { version: 'v2', counts: { added: 1, changed: 0, retracted: 0 }, changes: 'add' };
const SAME = { version: 'v3', counts: counts(0) };
const CORRECTED = { version: 'v4', counts: counts(1), changes: 'correct' };
const UNDONE = { version: 'v5', counts: counts(1), changes: 'undo' };

async function changed(log: readonly Logged[], from: string, to: string): Promise<readonly string[]> {
  const found = await publications(...log).all.changes(from, to);
  return found.map(
    ({ kind, subject, predicate, before, after }) =>
      `${kind} ${subject} ${predicate} ${before?.value ?? '-'} ${after?.value ?? '-'}`,
  );
}

describe('what changed between two versions', () => {
  const log = [FIRST, ADDED, SAME, CORRECTED, UNDONE];

  test.each([
    ['v1', 'v2', ['ADDED club:ajax founded - 1899']],
    ['v1', 'v4', ['ADDED club:ajax founded - 1900']],
    ['v2', 'v3', []],
    ['v2', 'v4', ['CHANGED club:ajax founded 1899 1900']],
    ['v4', 'v2', ['CHANGED club:ajax founded 1900 1899']],
    ['v2', 'v1', ['RETRACTED club:ajax founded 1899 -']],
    ['v2', 'v5', []],
    ['v4', 'v4', []],
    ['v4', 'unknown', []],
  ])('from %s to %s', async (from, to, lines) => {
    expect(await changed(log, from, to)).toEqual(lines);
  });

  test('reads no list but those in between', async () => {
    const { all, read } = publications(...log);
    await all.changes('v3', 'v4');
    expect(read).toEqual(['correct']);
  });
});

test('a version that was published again is compared where it is nearest', async () => {
  const log = [FIRST, ADDED, { version: 'v1', counts: counts(1) }, CORRECTED];
  const { all } = publications(...log);
  expect(all.versions).toEqual(['v4', 'v1', 'v2']);
  expect(await changed(log, 'v2', 'v1')).toEqual(['RETRACTED club:ajax founded 1899 -']);
});

test.each<[what: string, last: Logged, reason: string]>([
  ['that nobody compared', { version: 'v6' }, 'what v6 changed of the version before it is not known'],
  ['whose list is lost', { version: 'v6', counts: counts(3) }, 'the list of what v6 changed is lost'],
  [
    'that changed more than 2,000 facts',
    { version: 'v6', counts: counts(2_000), changes: 'undo' },
    'v5 and what followed it changed more than 2000 facts, which is more than is listed',
  ],
])('a publication %s ends what can be compared', async (_what, last, reason) => {
  const { all } = publications(FIRST, ADDED, CORRECTED, UNDONE, last);
  const refused = (() => {
    try {
      return all.changes('v4', 'v6');
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(IncomparableError);
  expect(refused).toMatchObject({ message: reason, nearest: reason.startsWith('v5') ? 'v5' : 'v6' });
  expect(await changed([FIRST, ADDED, CORRECTED, UNDONE, last], 'v2', 'v5')).toEqual([]);
});

test('exactly 2,000 facts are compared', async () => {
  const many = { version: 'v6', counts: counts(1_999), changes: 'correct' };
  expect(await changed([FIRST, ADDED, UNDONE, many], 'v2', 'v6')).toEqual([]);
});
