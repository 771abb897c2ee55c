/** A graph ten times the embedded one: what a search looks at is counted, since time depends on the machine. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RelationsDocument } from '../../../src/documents/relations.ts';
import { costIn, walkOf } from '../../../src/graph/relations/hops.ts';
import { FOR_EVER, type LinkScope } from '../../../src/graph/relations/links.ts';
import { searchBetween } from '../../../src/graph/relations/paths-between.ts';
import { bestPaths } from '../../../src/graph/relations/ranking.ts';
import { WORDS } from '../../../src/graph/relations/words.ts';
import { NO_LINKS } from '../../support/no-links.ts';
import { graphOf } from '../../support/relations.ts';

const LEAGUES = 100;
const CLUBS = 20;
const NATIONS = 210;
const COACHES = 3_000;
const TEAMS = LEAGUES * CLUBS + NATIONS;

const pairsOf = (teams: readonly number[]): [number, number][] =>
  teams.flatMap((a, at) => teams.slice(at + 1).map((b): [number, number] => [a, b]));

const range = (from: number, length: number): number[] => Array.from({ length }, (_, at) => from + at);

/** Each club met those of its league ten times, nations each other four times; clubs of two leagues met here and there. */
function meetings(): number[] {
  const leagues = range(0, LEAGUES).flatMap((league) => pairsOf(range(league * CLUBS, CLUBS)));
  const abroad = range(0, 5_000).map((at): [number, number] => [
    (at * 7) % 2_000,
    (at * 7 + 21 + at) % 2_000,
  ]);
  const nations = pairsOf(range(LEAGUES * CLUBS, NATIONS));
  const told = (pairs: readonly [number, number][], times: number): number[] =>
    pairs.flatMap(([a, b]) => [
      a,
      b,
      times,
      ...range(0, times).map((at) => (40_000 + at * 300) * 4 + (at % 3)),
    ]);
  return [...told(leagues, 10), ...told(abroad, 2), ...told(nations, 4)];
}

/** Each coach led three teams, some years each. */
const tenures = (): number[] =>
  range(0, COACHES).flatMap((at) =>
    [at % TEAMS, (at * 31 + 7) % TEAMS, (at * 17 + 3) % TEAMS].flatMap((team, turn) => {
      const from = 40_000 + turn * 700;
      return [TEAMS + at, team, 1, from, 0, from, from + 600, -1];
    }),
  );

const DOCUMENT: RelationsDocument = {
  entities: [
    ...range(0, LEAGUES * CLUBS).map((at) => `club:c${at}`),
    ...range(0, NATIONS).map((at) => `national-team:n${at}`),
    ...range(0, COACHES).map((at) => `coach:p${at}`),
  ],
  meetings: meetings(),
  rulings: [],
  links: {
    ...NO_LINKS,
    COACHED: tenures(),
  },
  texts: [],
};

const graph = graphOf(DOCUMENT);
const EVERYTHING: LinkScope = { day: FOR_EVER, from: 0, to: FOR_EVER, words: (1 << WORDS.length) - 1 };

/** How many links a search and the ranking of its paths look at. */
function effort(from: number, to: number): { readonly looked: number; readonly length: number | null } {
  let looked = 0;
  const walk = walkOf(graph, EVERYTHING, { ends: [from, to], throughHubs: false });
  const counted = {
    ...walk,
    holds: (arc: number): boolean => {
      looked += 1;
      return walk.holds(arc);
    },
  };
  const between = searchBetween(counted, from, to, 6);
  bestPaths(counted, between, from, costIn(graph, EVERYTHING, 60_000), 3);
  return { looked, length: between.length };
}

const someone = fc.nat(DOCUMENT.entities.length - 1);
const pairs = fc.sample(
  fc.tuple(someone, someone).filter(([a, b]) => a !== b),
  { numRuns: 400, seed: 10 },
);

test('the graph is as large as meant', () => {
  expect(DOCUMENT.entities.length).toBe(5_210);
  expect(graph.links.count).toBeGreaterThan(100_000);
});

test('a search looks at few of the links: of the usual pair one in a hundred, of none one in twenty', () => {
  const found = pairs.map(([from, to]) => effort(from, to));
  const looked = found.map((one) => one.looked).toSorted((a, b) => a - b);
  expect(found.filter(({ length }) => length === null)).toEqual([]);
  expect(looked[200]).toBeLessThan(graph.links.count / 100);
  expect(looked.at(-1)).toBeLessThan(graph.links.count / 20);
});
