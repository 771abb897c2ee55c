/** A match that was not played on its day, and was ruled upon days later. */
import { expect, test } from 'vitest';
import { ask } from '../../support/graph.ts';

async function onDay(match: string, asOf: string): Promise<unknown> {
  const query = `query Then($match: ID!, $asOf: Date) @asOf(date: $asOf) {
    match(id: $match) { status official { home away } winner { name } }
  }`;
  return (await ask(query, { match, asOf })).data;
}

test('Libya–Nigeria was to be played, was not, and was awarded eleven days later', async () => {
  const match = 'match:2024-10-15-libya-nigeria';
  const open = { official: null, winner: null };
  expect(await onDay(match, '2024-10-14')).toEqual({ match: { status: 'SCHEDULED', ...open } });
  expect(await onDay(match, '2024-10-15')).toEqual({ match: { status: 'POSTPONED', ...open } });
  expect(await onDay(match, '2024-10-25')).toEqual({ match: { status: 'POSTPONED', ...open } });
  expect(await onDay(match, '2024-10-26')).toEqual({
    match: { status: 'WALKOVER', official: { home: 0, away: 3 }, winner: { name: 'Nigeria' } },
  });
});

test('no match of a past day is still to be played on that day', async () => {
  const query = `query Then($asOf: Date) @asOf(date: $asOf) {
    matches(from: "2015-11-17", to: "2015-11-17", first: 100) { nodes { displayName status } }
  }`;
  const { data } = await ask(query, { asOf: '2015-11-18' });
  const { nodes } = (data as { matches: { nodes: { displayName: string; status: string }[] } }).matches;
  expect(nodes.filter(({ status }) => status === 'SCHEDULED')).toEqual([]);
  expect(nodes.filter(({ status }) => status === 'POSTPONED').map(({ displayName }) => displayName)).toEqual([
    'Myanmar – Kuwait, 2015-11-17',
  ]);
});
