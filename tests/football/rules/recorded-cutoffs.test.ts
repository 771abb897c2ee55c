/** What places of a group bring where facts tell it, group by group or for the whole stage. */
import { expect, test } from 'vitest';
import { type RecordedCutoff, recordedCutoffs } from '../../../src/football/rules/recorded-cutoffs.ts';

const TOLD: readonly RecordedCutoff[] = [
  { stage: 'q', from: 1, to: 1, zone: 'QUALIFIES' },
  { stage: 'q', from: 2, to: 2, zone: 'PLAY_OFF' },
  { stage: 'q', group: 'E', from: 1, to: 2, zone: 'QUALIFIES' },
  { stage: 'final-round', from: 1, to: 4, zone: 'QUALIFIES' },
];
const zones = (stage: string, group: string | null, size: number) =>
  recordedCutoffs(TOLD, stage, group, size)?.map(({ from, to, zone }) => `${from}-${to} ${zone}`) ?? null;

test('a group has what is told of its stage, and the places below lead nowhere', () => {
  expect(zones('q', 'A', 5)).toEqual(['1-1 QUALIFIES', '2-2 PLAY_OFF', '3-5 ELIMINATED']);
  expect(zones('q', null, 3)).toEqual(['1-1 QUALIFIES', '2-2 PLAY_OFF', '3-3 ELIMINATED']);
});

test('a group of which something is told itself has nothing of its stage', () => {
  expect(zones('q', 'E', 4)).toEqual(['1-2 QUALIFIES', '3-4 ELIMINATED']);
});

test('a smaller group has no places below its last', () => {
  expect(zones('q', 'A', 1)).toEqual(['1-1 QUALIFIES']);
  expect(zones('final-round', null, 3)).toEqual(['1-3 QUALIFIES']);
  expect(zones('final-round', null, 4)).toEqual(['1-4 QUALIFIES']);
});

test('of a stage that no fact names nothing is told', () => {
  expect(zones('r16', null, 2)).toBeNull();
});

test('places between those that go up and those that go down keep a team in its league', () => {
  const league = (from: number, zone: 'PROMOTION' | 'RELEGATION') => ({ stage: 'l', from, to: from, zone });
  expect(recordedCutoffs([league(1, 'PROMOTION')], 'l', null, 4)?.map(({ zone }) => zone)).toEqual([
    'PROMOTION',
  ]);
  expect(
    recordedCutoffs([league(1, 'PROMOTION'), league(4, 'RELEGATION')], 'l', null, 4)?.map(({ to }) => to),
  ).toEqual([1, 4]);
});
