/** What a wrong value is taken for: the nearest id, else the nearest name, of a kind that was asked for. */
import { expect, test, vi } from 'vitest';
import { type CandidateGroup, nearestIn } from '../../src/graph/nearest/nearest-in.ts';
import { nearestName } from '../../src/graph/nearest/nearest-name.ts';

const CLUBS: CandidateGroup = {
  kind: 'club',
  ids: () => ['ajax', 'atalanta', 'as-roma', 'napoli', 'future-fc'],
  names: () => [{ slug: 'as-roma', spelt: 'giallorossi' }],
  isThere: (slug) => slug !== 'future-fc',
};
const COACHES: CandidateGroup = { kind: 'coach', ids: () => ['ajax-man', 'conte'], isThere: () => true };
const COMPETITIONS: CandidateGroup = { kind: null, ids: () => ['ucl', 'serie-a'], isThere: () => true };

const nearest = (said: string, ...groups: CandidateGroup[]) =>
  nearestIn({}, { what: 'a thing', said, asOf: null }, () => groups);

test.each([
  ['club:atalenta', 'club:atalanta'],
  ['club:ATALANTA', 'club:atalanta'],
  ['atalanta', 'club:atalanta'],
  ['club:atalan', 'club:atalanta'],
  ['club:giallorosi', 'club:as-roma'],
  ['club:as-rom', 'club:as-roma'],
  ['club:future-fv', null],
  ['club:liverpool', null],
  ['coach:cante', 'coach:conte'],
  // A coach is asked for, and only coaches are compared.
  ['coach:atalenta', null],
  // Grounds are not asked for: only an equal slug may be meant under another kind.
  ['venue:napoli', 'club:napoli'],
  ['venue:napolo', null],
])('%s may have been meant to be %s', (said, meant) => {
  expect(nearest(said, CLUBS, COACHES)).toBe(meant);
});

test.each([
  ['uc', 'ucl'],
  ['u', 'ucl'],
  ['x', null],
  ['uxl', 'ucl'],
  ['xxl', null],
  ['seria-a', 'serie-a'],
  ['serxx-a', 'serie-a'],
  ['sexxx-a', null],
])('where slugs are asked for, %s may have been meant to be %s', (said, meant) => {
  expect(nearest(said, COMPETITIONS)).toBe(meant);
});

test('names are compared only when no id is near', () => {
  const names = vi.fn(() => [{ slug: 'napoli', spelt: 'atalante' }]);
  const group = { ...CLUBS, names };
  expect(nearest('club:atalante', group)).toBe('club:atalanta');
  expect(names).not.toHaveBeenCalled();
  expect(nearest('club:partenopei', group)).toBeNull();
  expect(names).toHaveBeenCalledTimes(1);
});

test('the same value is searched for once in a request, and again in another', () => {
  const ids = vi.fn(() => ['ajax']);
  const group = { ...COACHES, ids };
  const request = {};
  for (const what of ['a coach', 'a coach', 'a person'])
    nearestIn(request, { what, said: 'ajaxx', asOf: null }, () => [group]);
  expect(ids).toHaveBeenCalledTimes(2);
  nearestIn({}, { what: 'a coach', said: 'ajaxx', asOf: null }, () => [group]);
  expect(ids).toHaveBeenCalledTimes(3);
});

test('on another day something else may be meant', () => {
  const request = {};
  const on = (asOf: string, there: boolean): string | null =>
    nearestIn(request, { what: 'a coach', said: 'coach:ajax-men', asOf }, () => [
      { ...COACHES, isThere: () => there },
    ]);
  expect([on('2026-03-10', true), on('1954-07-04', false)]).toEqual(['coach:ajax-man', null]);
});

test('a request compares 3,000 candidates, and takes nothing for meant afterwards', () => {
  const many = (last: string): CandidateGroup => ({
    kind: null,
    ids: () => [...Array.from({ length: 2999 }, (_, index) => `w${`${index}`.padStart(6, 'x')}`), last],
    isThere: () => true,
  });
  const request = {};
  expect(nearestIn(request, { what: 'a thing', said: 'abcdefg', asOf: null }, () => [many('abcdefh')])).toBe(
    'abcdefh',
  );
  expect(
    nearestIn(request, { what: 'a thing', said: 'abcdefx', asOf: null }, () => [many('abcdefh')]),
  ).toBeNull();
});

test.each([
  ['boook', 'book'],
  ['shel', 'shelf'],
  ['the-she', 'in-the-shelf'],
  ['xy', null],
  ['tournament', null],
])('the name %s may have been meant to be %s', (said, meant) => {
  expect(nearestName(said, ['book', 'shelf', 'in-the-shelf'])).toBe(meant);
});
