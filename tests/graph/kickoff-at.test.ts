/** When a match kicks off, by UTC, and the order of a day that follows. */
import { expect, test } from 'vitest';
import { ask } from '../support/graph.ts';

test('kick-offs of three continents as instants', async () => {
  const { data } = await ask(`{
    bergamo: match(id: "match:ucl-2025-26-atalanta-bayern-1") { kickoff kickoffAt }
    almaty: match(id: "match:ucl-2025-26-kairat-real-madrid") { kickoff kickoffAt }
    mexico: match(id: "match:world-cup-2026-mexico-south-africa") { kickoff kickoffAt }
  }`);
  expect(data).toEqual({
    bergamo: { kickoff: '21:00', kickoffAt: '2026-03-10T20:00:00Z' },
    almaty: { kickoff: '21:45', kickoffAt: '2025-09-30T16:45:00Z' },
    mexico: { kickoff: '13:00', kickoffAt: '2026-06-11T19:00:00Z' },
  });
});

test('a match without a time has no instant', async () => {
  const { data } = await ask(
    '{ season(competition: "world-cup", label: "1934") { matches(first: 1) { nodes { kickoff kickoffAt } } } }',
  );
  expect(data).toEqual({ season: { matches: { nodes: [{ kickoff: null, kickoffAt: null }] } } });
});

test('matches of a day are in the order of their instants, whatever their clocks show', async () => {
  const { data } = await ask(
    '{ matches(on: "2025-09-30", competitions: ["ucl"], first: 20) { nodes { kickoffAt } } worldCup: matches(on: "2026-06-13", first: 20) { nodes { home { name } kickoffAt } } }',
  );
  const { matches, worldCup } = data as Record<'matches' | 'worldCup', { nodes: { kickoffAt: string }[] }>;
  const instants = matches.nodes.map(({ kickoffAt }) => kickoffAt);
  expect(instants).toEqual(instants.toSorted());
  expect(instants[0]).toBe('2025-09-30T16:45:00Z');
  expect(worldCup.nodes).toEqual([
    { home: { name: 'Qatar' }, kickoffAt: '2026-06-13T19:00:00Z' },
    { home: { name: 'Brazil' }, kickoffAt: '2026-06-13T22:00:00Z' },
    { home: { name: 'Haiti' }, kickoffAt: '2026-06-14T01:00:00Z' },
    { home: { name: 'Australia' }, kickoffAt: '2026-06-14T04:00:00Z' },
  ]);
});
