/** From which day pairings are known: by the draw where it is told, else by a rule, and never before both teams were in. */
import { expect, test } from 'vitest';
import { knownDays } from '../../src/compile/days/fill.ts';
import { undatedOutcomes } from '../../src/compile/days/undated.ts';
import type { Facts, MatchFact, StageFact } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { withFacts } from '../support/facts.ts';
import { DATA_DIR } from '../support/graph.ts';

interface Told {
  readonly stages: readonly Omit<StageFact, 'season' | 'source' | 'name'>[];
  readonly matches: readonly Partial<MatchFact>[];
  readonly kind?: 'DOMESTIC_LEAGUE';
}

const located = <T>(value: T) => ({ file: 'cup.csv', line: 1, value });

/** The tables of the small graph, with one season of a competition in the place of its own. */
function daysOf({ stages, matches, kind }: Told) {
  const small = withFacts([], loadFacts);
  const [season] = small.seasons;
  const [competition] = small.competitions;
  if (season === undefined || competition === undefined) throw new Error('the small graph has a season');
  const facts: Facts = {
    ...small,
    competitions: [located({ ...competition.value, ...(kind === undefined ? {} : { kind }) })],
    stages: stages.map((stage) =>
      located({ name: stage.code, ...stage, season: season.value.id, source: 'own' }),
    ),
    matches: matches.map((match) =>
      located({
        ...{ id: `${match.date}-${match.home}`, season: season.value.id, stage: 'group', source: 'own' },
        ...{ date: '', home: '', away: '', ...match },
      }),
    ),
  };
  return knownDays(facts);
}

const GROUP = { code: 'group', kind: 'GROUP', position: 1 } as const;
const FINAL = { code: 'final', kind: 'KNOCKOUT', position: 2, legs: 1 } as const;
const opening = { date: '2026-06-11', home: 'a', away: 'b', group: 'A' };
const lastOfGroup = { date: '2026-06-20', home: 'c', away: 'd', group: 'A' };
const otherGroup = { date: '2026-06-22', home: 'e', away: 'f', group: 'B' };
const final = { date: '2026-06-30', home: 'a', away: 'e', stage: 'final' };

test('a stage whose draw nobody tells is known 30 days before its first match', () => {
  const { stages, matches } = daysOf({ stages: [GROUP], matches: [opening, lastOfGroup] });
  expect(stages.get('ucl-2025-26/group')).toBe('2026-05-12');
  expect(matches.get('2026-06-20-c')).toBe('2026-05-12');
});

test('a final that nobody drew is known once all groups of the finalists are over', () => {
  const { matches } = daysOf({ stages: [GROUP, FINAL], matches: [opening, lastOfGroup, otherGroup, final] });
  expect(matches.get('2026-06-30-a')).toBe('2026-06-22');
});

test('a final drawn ahead is known once the later of the two groups is over', () => {
  const drawn = { ...FINAL, drawn: '2026-05-01', drawnBasis: 'REPORTED' } as const;
  const { stages, matches } = daysOf({
    stages: [GROUP, drawn],
    matches: [opening, lastOfGroup, otherGroup, final],
  });
  expect(stages.get('ucl-2025-26/final')).toBe('2026-05-01');
  expect(matches.get('2026-06-30-a')).toBe('2026-06-22');
});

test('a group drawn before its last ties is known, pairing by pairing, once the ties of both teams are over', () => {
  const drawn = { ...GROUP, drawn: '2026-01-25', drawnBasis: 'REPORTED' } as const;
  const ties = { code: 'ties', kind: 'UNSTRUCTURED', position: 9 } as const;
  const tie = { date: '2026-03-26', home: 'a', away: 'z', stage: 'ties', tie: 'a-z' };
  const { matches } = daysOf({ stages: [drawn, ties], matches: [tie, opening, otherGroup] });
  expect(matches.get('2026-06-11-a')).toBe('2026-03-26');
  expect(matches.get('2026-06-22-e')).toBe('2026-01-25');
});

test('a pairing is never known after its match', () => {
  const late = { ...GROUP, drawn: '2026-06-15', drawnBasis: 'REPORTED' } as const;
  const { matches } = daysOf({ stages: [late], matches: [opening] });
  expect(matches.get('2026-06-11-a')).toBe('2026-06-11');
});

test('where rounds are not held a match is known when it is played, and its return leg after the first', () => {
  const ties = { code: 'group', kind: 'UNSTRUCTURED', position: 1 } as const;
  const legs = [
    { date: '1997-10-29', home: 'a', away: 'b', tie: 'a-b', leg: 1 },
    { date: '1997-11-15', home: 'b', away: 'a', tie: 'a-b', leg: 2 },
  ];
  const { stages, matches } = daysOf({ stages: [ties], matches: legs });
  expect(stages.size).toBe(0);
  expect([...matches.values()]).toEqual(['1997-10-29', '1997-10-29']);
});

test('a season is known with its first pairing', () => {
  expect(daysOf({ stages: [GROUP], matches: [opening] }).seasons.get('ucl-2025-26')).toBe('2026-05-12');
});

test('the tables tell a day for every season, every stage whose rounds are held, and every pairing', () => {
  const facts = loadFacts(DATA_DIR);
  expect(facts.seasons.filter(({ value }) => value.knownFrom === undefined)).toEqual([]);
  const played = new Set(facts.matches.map(({ value }) => `${value.season}/${value.stage}`));
  const silent = facts.stages.filter(
    ({ value: { season, code, kind, drawn } }) =>
      drawn === undefined && kind !== 'UNSTRUCTURED' && played.has(`${season}/${code}`),
  );
  expect(silent).toEqual([]);
});

test('the outcomes that a group decided on an unknown day are listed by edition', () => {
  const lines = undatedOutcomes(loadFacts(DATA_DIR));
  const editions = Map.groupBy(lines, (line) => line.slice(line.lastIndexOf(' ') + 1));
  expect([...editions].map(([edition, teams]) => `${edition} ${teams.length}`)).toMatchInlineSnapshot(`
    [
      "africa-cup-of-nations-1968 3",
      "africa-cup-of-nations-1992 12",
      "africa-cup-of-nations-1998 7",
      "africa-cup-of-nations-2000 4",
      "africa-cup-of-nations-2008 7",
      "asian-cup-2027 3",
      "asian-cup-1960 7",
      "asian-cup-1968 8",
      "asian-cup-1976 2",
      "asian-cup-1980 8",
      "asian-cup-1992 6",
      "asian-cup-1996 4",
      "asian-cup-2000 4",
      "asian-cup-2004 14",
      "asian-cup-2007 8",
      "asian-cup-2019 4",
    ]
  `);
  expect(lines).toContain('undated QUALIFIED of national-team:israel in asian-cup-1960');
});
