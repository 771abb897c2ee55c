/** What a publication changed: counted, listed, or too much to be listed. */
import { expect, test } from 'vitest';
import {
  CHANGES,
  HISTORY,
  isListed,
  LISTED_CHANGES,
  listsOf,
  type PublicationRecord,
  sumOf,
} from '../../src/documents/history.ts';

const published = (more: Partial<PublicationRecord>): PublicationRecord => ({
  ...{ number: 2, version: '0123456789ab', publishedAt: '2026-11-23T06:43:48.000Z' },
  ...more,
});
const counts = (added: number, changed = 0, retracted = 0) => ({ added, changed, retracted });

test('changes are what was added, changed and retracted together', () => {
  expect(sumOf(counts(1, 20, 300))).toBe(321);
});

test('a publication has a list of its own, those of the way back, or none', () => {
  const steps = [{ changes: 'b', back: true }, { changes: 'a' }] as const;
  expect(listsOf(published({ changes: 'c' }))).toEqual([{ changes: 'c' }]);
  expect(listsOf(published({ steps }))).toEqual(steps);
  expect(listsOf(published({}))).toEqual([]);
});

test.each([
  ['nothing changed', published({ counts: counts(0) }), true],
  ['its changes are listed', published({ counts: counts(1), changes: 'c' }), true],
  ['its list was lost', published({ counts: counts(1) }), false],
  ['as many changed as are listed', published({ counts: counts(LISTED_CHANGES), changes: 'c' }), true],
  ['one more changed than is listed', published({ counts: counts(LISTED_CHANGES, 1), changes: 'c' }), false],
  ['nobody knows what changed', published({ changes: 'c' }), false],
])('all is listed or not: %s', (_, publication, listed) => {
  expect(isListed(publication)).toBe(listed);
});

test('a reader needs the number, the day and the version of each publication, and of a change its texts', () => {
  expect(HISTORY.requires).toBe('{publications:[{number:number,publishedAt:text,version:text}]}');
  const statements = '[{source:text,value:text}]';
  expect(CHANGES.requires).toBe(`{subjects:[(text,[(text,${statements},${statements})])]}`);
});
