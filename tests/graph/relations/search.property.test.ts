/** The search from both ends, and the ranking, against the plain way on small graphs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelationsDocument } from '../../../src/documents/relations.ts';
import { type RelationWalk, searchBetween } from '../../../src/graph/relations/paths-between.ts';
import { bestPaths } from '../../../src/graph/relations/ranking.ts';
import { NO_LINKS } from '../../support/no-links.ts';
import { graphOf } from '../../support/relations.ts';

const SIZE = 9;
const MAX_LENGTH = 6;

interface Link {
  readonly ends: readonly [number, number];
  readonly holds: boolean;
  readonly cost: number;
}

const links = fc.array(
  fc.record({
    ends: fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([a, b]) => a !== b),
    holds: fc.boolean().map((rarely) => !rarely),
    cost: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 24 },
);
const hubs = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 });
const ends = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([a, b]) => a !== b);

function walkOf(graph: readonly Link[], closed: readonly number[]): RelationWalk {
  const document: RelationsDocument = {
    entities: Array.from({ length: SIZE }, (_, at) => `coach:${at}`),
    meetings: [],
    rulings: [],
    // One instance each, of no days.
    links: { ...NO_LINKS, COACHED: graph.flatMap(({ ends }) => [...ends, 1, 0, 0, 0, 0, -1]) },
    texts: [],
  };
  return {
    arcs: graphOf(document).arcs,
    holds: (arc) => graph[arc >> 1]?.holds === true,
    passes: (entity) => !closed.includes(entity),
  };
}

/** The cheapest link of two entities that holds; null when they have none. */
function costOf(graph: readonly Link[], a: number, b: number): number | null {
  const found = graph.filter(
    (link) =>
      link.holds &&
      ((link.ends[0] === a && link.ends[1] === b) || (link.ends[0] === b && link.ends[1] === a)),
  );
  return found.length === 0 ? null : Math.min(...found.map((link) => link.cost));
}

interface Way {
  readonly entities: readonly number[];
  readonly cost: number;
}

/** Every shortest way, level by level from the beginning, the cheapest first. */
function plainWays(graph: readonly Link[], closed: readonly number[], from: number, to: number): Way[] {
  let ways: Way[] = [{ entities: [from], cost: 0 }];
  for (let length = 1; length <= MAX_LENGTH && ways.length > 0; length += 1) {
    ways = ways.flatMap(({ entities, cost }) =>
      Array.from({ length: SIZE }, (_, next) => next).flatMap((next) => {
        const hop = costOf(graph, entities.at(-1) ?? from, next);
        const open = next === to || !closed.includes(next);
        return hop === null || !open || entities.includes(next)
          ? []
          : [{ entities: [...entities, next], cost: cost + hop }];
      }),
    );
    const arrived = ways.filter(({ entities }) => entities.at(-1) === to);
    if (arrived.length > 0)
      return arrived.sort((a, b) => a.cost - b.cost || (a.entities.join() < b.entities.join() ? -1 : 1));
  }
  return [];
}

function found(
  graph: readonly Link[],
  closed: readonly number[],
  [from, to]: readonly number[],
  limit: number,
) {
  const walk = walkOf(graph, closed);
  const between = searchBetween(walk, from ?? 0, to ?? 0, MAX_LENGTH);
  const cost = (arc: number): number => graph[arc >> 1]?.cost ?? 0;
  const { paths, count } = bestPaths(walk, between, from ?? 0, cost, limit);
  return {
    length: between.length,
    count,
    ways: paths.map((arcs) => ({
      entities: [from, ...arcs.map((arc) => walk.arcs.target(arc))],
      cost: arcs.reduce((sum, arc) => sum + cost(arc), 0),
    })),
  };
}

test('the search from both ends finds what a plain one finds, all of it, best first', () => {
  fc.assert(
    fc.property(links, hubs, ends, (graph, closed, pair) => {
      const ways = plainWays(graph, closed, pair[0], pair[1]);
      expect(found(graph, closed, pair, 1_000)).toEqual({
        length: ways[0] === undefined ? null : ways[0].entities.length - 1,
        count: ways.length,
        ways,
      });
    }),
    { numRuns: 2_000 },
  );
});

test('a few of the paths are the first of all of them', () => {
  fc.assert(
    fc.property(links, ends, fc.integer({ min: 1, max: 4 }), (graph, pair, limit) => {
      expect(found(graph, [], pair, limit).ways).toEqual(found(graph, [], pair, 1_000).ways.slice(0, limit));
    }),
    { numRuns: 2_000 },
  );
});

test('the way back is as long, and there are as many', () => {
  fc.assert(
    fc.property(links, hubs, ends, (graph, closed, [from, to]) => {
      const there = found(graph, closed, [from, to], 1);
      const back = found(graph, closed, [to, from], 1);
      expect([back.length, back.count]).toEqual([there.length, there.count]);
    }),
  );
});
