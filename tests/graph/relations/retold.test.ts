/** Meetings that later knowledge undid: they were known for a time. */
import { expect, test } from 'vitest';
import {
  DRAWN,
  HEAD,
  LINK_KINDS,
  MEETING,
  type RelationsDocument,
  RULED,
  toDayNumber,
  UNTOLD,
} from '../../../src/documents/relations.ts';
import { FOR_EVER } from '../../../src/graph/relations/links.ts';
import { graphOf } from '../../support/relations.ts';

/** Two coaches who met once, of which it was known by `rulings` alone that they had. */
function metOnce(day: string, ...rulings: readonly (readonly [number, number, string])[]): RelationsDocument {
  const links = Object.fromEntries(
    LINK_KINDS.map((kind) => [kind, []]),
  ) as unknown as RelationsDocument['links'];
  return {
    entities: ['coach:carvalhal', 'coach:mourinho'],
    meetings: [0, 1, 1, toDayNumber(day) * MEETING + RULED],
    rulings: rulings.flatMap(([before, after, ruled]) => [HEAD, before, after, toDayNumber(ruled)]),
    links,
    texts: [],
  };
}

/** On which of the days the two are known to have met, and by which links they are joined at all. */
function knownOn(document: RelationsDocument, days: readonly string[]): readonly [number, readonly string[]] {
  const { links } = graphOf(document);
  const scope = { from: 0, to: FOR_EVER, words: 2 ** 30 - 1 };
  return [links.count, days.filter((day) => links.lastIn(0, { ...scope, day: toDayNumber(day) }) !== -1)];
}

const DAYS = ['2026-08-08', '2026-08-09', '2026-12-30', '2026-12-31', '2027-01-01'];

test('two coaches met until it was told that one of them had left', () => {
  const document = metOnce('2026-08-09', [DRAWN, UNTOLD, '2026-12-31']);
  expect(knownOn(document, DAYS)).toEqual([1, ['2026-08-09', '2026-12-30']]);
});

test('two coaches met from the day on which it was told that one of them had come', () => {
  const document = metOnce('2026-08-09', [UNTOLD, DRAWN, '2026-12-30'], [DRAWN, UNTOLD, '2027-01-01']);
  expect(knownOn(document, DAYS)).toEqual([1, ['2026-12-30', '2026-12-31']]);
});
