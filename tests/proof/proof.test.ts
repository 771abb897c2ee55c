/** Twelve days of the proof: `npm run prove:as-of` asks more days, and more of each. */
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/compile/load/load.ts';
import { DATA_DIR } from '../support/graph.ts';
import { daysMissing } from './columns.ts';
import { EXEMPT } from './exempt.ts';
import { proofOf, proveDay } from './prove-day.ts';
import { sampledDays } from './run/days.ts';
import { findingText } from './run/report.ts';

const facts = loadFacts(DATA_DIR);
const proof = proofOf(facts);
const SPAN = { from: '1930-01-01', to: '2026-12-31' };
const DAYS = sampledDays(facts, SPAN, 12, 1);

test('every season and every stage tells the day from which it is known', () => {
  expect(daysMissing(facts)).toEqual([]);
});

test('few fields do not follow the day, and each says why', () => {
  expect(EXEMPT.length).toBeLessThanOrEqual(17);
  expect(EXEMPT.filter(({ reason }) => reason === '')).toEqual([]);
});

test.each(DAYS)('as of %s the graph says what it would have said then', async (day) => {
  const { findings, fields } = await proveDay(proof, day, { seed: 1, questions: 15 });
  expect(findings.map((finding) => findingText(finding))).toEqual([]);
  expect(Object.keys(fields).length).toBeGreaterThan(200);
});
