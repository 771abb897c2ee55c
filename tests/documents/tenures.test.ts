/** Who led a team on a day, and what was known of a tenure by then. */
import { expect, test } from 'vitest';
import type { TenureRecord } from '../../src/documents/catalogue.ts';
import { Leaders } from '../../src/documents/leaders.ts';
import { tenureAsOf } from '../../src/documents/tenure-span.ts';

const tenure = (coach: string, more: Partial<TenureRecord> = {}): TenureRecord => ({
  ...{ id: coach, coach, team: 'club:lazio', role: 'HEAD_COACH', end: 'DATED' },
  ...{ confidence: 'HIGH', source: 'own' },
  ...more,
});
const leadersOf = (tenures: readonly TenureRecord[], day: string): readonly string[] =>
  new Leaders(tenures).on(day).map(({ coach }) => coach);

const MARCH = { from: '2024-03-01', to: '2024-03-31' };

test('a head coach leads alone, and not together with the caretaker of the same days', () => {
  const both = [tenure('martusciello', { ...MARCH, role: 'CARETAKER' }), tenure('tudor', MARCH)];
  expect(leadersOf(both, '2024-03-15')).toEqual(['tudor']);
});

test('those who shared the post lead together, after a head coach', () => {
  const commission = ['pasquale', 'beretta'].map((coach) => tenure(coach, { ...MARCH, role: 'JOINT' }));
  expect(leadersOf(commission, '2024-03-15')).toEqual(['pasquale', 'beretta']);
  expect(leadersOf([...commission, tenure('busini', MARCH)], '2024-03-15')).toEqual([
    ...['busini', 'pasquale', 'beretta'],
  ]);
  expect(leadersOf(commission, '2024-04-01')).toEqual([]);
});

test('a tenure of which only the end is known is not known before the time in which it ended', () => {
  const ended = tenure('sarri', { to: '2024-03' });
  expect(tenureAsOf(ended, '2024-02-29')).toBeNull();
  expect(tenureAsOf(ended, '2024-03-01')).toMatchObject({ end: 'ONGOING' });
  expect(tenureAsOf(ended, '2024-03-31')).toBe(ended);
});

test('a tenure that had begun lasts until its end, which was to come', () => {
  const sarri = tenure('sarri', { from: '2021-06-09', to: '2024-03-12' });
  expect(tenureAsOf(sarri, '2021-06-08')).toBeNull();
  expect(tenureAsOf(sarri, '2023-01-01')).toEqual(tenure('sarri', { from: '2021-06-09', end: 'ONGOING' }));
  expect(tenureAsOf(sarri, null)).toBe(sarri);
});

test('who leads without an end is sure to lead as long as the source says that it goes on, and else only may', () => {
  const certain = (end: TenureRecord['end']): boolean =>
    new Leaders([tenure('simeone', { from: '2011-12-23', end })]).isCertainOn('2026-03-10');
  expect([certain('ONGOING'), certain('UNKNOWN')]).toEqual([true, false]);
});
