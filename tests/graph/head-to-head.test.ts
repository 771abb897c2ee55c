import { describe, expect, test, vi } from 'vitest';
import { HeadToHead, possibleMeetings } from '../../src/graph/records/head-to-head.ts';
import { type MatchSide, seasonsFor } from '../../src/graph/records/sides.ts';
import { matchesCoachedBy } from '../../src/graph/tenures/coached-matches.ts';
import { RowSet } from '../../src/store/row-set.ts';
import { viewOn } from '../support/view.ts';

const team = (id: string): MatchSide => ({ kind: 'team', id: `club:${id}` });
const clubsOf = (id: string): MatchSide => ({ kind: 'association', id });
const UCL = { competition: 'ucl' };

async function headToHead(a: MatchSide, b: MatchSide, asOf: string | null = null): Promise<HeadToHead> {
  const view = await viewOn(asOf);
  const seasons = seasonsFor(view, [a, b], UCL);
  const all = await possibleMeetings(view, [a, b], () => seasons);
  const matches = all.filter((match) => view.index.seasons.get(match.record.season)?.competition === 'ucl');
  return new HeadToHead(view, [a, b], matches, () => seasons);
}

describe('two sides see the same meetings from opposite ends', () => {
  test.each([
    [team('bayern'), team('real-madrid')],
    [team('bayern'), clubsOf('italy')],
    [clubsOf('england'), clubsOf('spain')],
    [
      { kind: 'coach', id: 'carlo-ancelotti' },
      { kind: 'coach', id: 'pep-guardiola' },
    ] as const,
  ])('%o and %o', async (a, b) => {
    const there = await headToHead(a, b);
    const back = await headToHead(b, a);
    expect(there.record.played).toBeGreaterThan(0);
    expect(back.record).toEqual({
      played: there.record.played,
      won: there.record.lost,
      drawn: there.record.drawn,
      lost: there.record.won,
      goalsFor: there.record.goalsAgainst,
      goalsAgainst: there.record.goalsFor,
    });
    expect(back.meetings.map(({ match }) => match.id).sort()).toEqual(
      there.meetings.map(({ match }) => match.id).sort(),
    );
  });
});

test('a fixture to come is a meeting that counts for nothing yet', async () => {
  const found = await headToHead(team('bayern'), team('atalanta'), '2026-03-11');
  expect([found.meetings.length, found.record.played]).toEqual([2, 1]);
  expect([found.first?.id, found.last?.id, found.next?.id]).toEqual([
    'ucl-2025-26-atalanta-bayern-1',
    'ucl-2025-26-atalanta-bayern-1',
    'ucl-2025-26-bayern-atalanta-2',
  ]);
});

test('an answer rests on the competitions in which both may have met', async () => {
  const view = await viewOn(null);
  const competitions = (sides: readonly MatchSide[]): string[] =>
    [...new Set(seasonsFor(view, sides, {}).map((season) => season.competition))].sort();
  expect(competitions([team('inter'), team('milan')])).toContain('serie-a');
  expect(competitions([team('inter'), team('bayern')])).not.toContain('serie-a');
  expect(competitions([team('inter'), team('bayern')])).toContain('ucl');
  const italy: MatchSide = { kind: 'team', id: 'national-team:italy' };
  expect(competitions([italy])).not.toContain('ucl');
  expect(competitions([italy, team('inter')])).toEqual([]);
});

test('a coach who shared the post met whom the team met', async () => {
  const view = await viewOn(null);
  const sides: readonly [MatchSide, MatchSide] = [
    { kind: 'coach', id: 'paolo-mazza' },
    { kind: 'team', id: 'national-team:switzerland' },
  ];
  const matches = await possibleMeetings(view, sides, () => []);
  const found = new HeadToHead(view, sides, matches, () => []);
  expect(found.meetings.map(({ match }) => match.id)).toEqual(['world-cup-1962-italy-switzerland']);
});

describe('two coaches met in the matches that one led against the other, and no other is read', () => {
  test.each([
    ['carlo-ancelotti', 'massimiliano-allegri'],
    ['antonio-conte', 'maurizio-sarri'],
    ['hansi-flick', 'luis-enrique'],
  ])('%s and %s', async (first, second) => {
    const view = await viewOn(null);
    const made = vi.spyOn(RowSet.prototype, 'all');
    const sides = [first, second].map((id): MatchSide => ({ kind: 'coach', id }));
    const [a, b] = sides as [MatchSide, MatchSide];
    const found = new HeadToHead(view, [a, b], await possibleMeetings(view, [a, b], () => []), () => []);
    expect(made).not.toHaveBeenCalled();
    made.mockRestore();

    const led = await matchesCoachedBy(view, first);
    const opponent = ({ home, away }: { home: string; away: string }, team: string) =>
      team === home ? away : home;
    const met = led.sides.filter(({ match, team }) =>
      view.leadersOf(opponent(match, team), match.date).some(({ coach }) => coach === second),
    );
    expect(found.meetings.map(({ match, team }) => `${match.id} ${team}`)).toEqual(
      met.map(({ match, team }) => `${match.id} ${team}`),
    );
    expect(met.length).toBeGreaterThan(0);
  });
});
