/**
 * The proof of as-of: under `@asOf(d)` the graph answers as a graph would that was compiled from the facts up to `d` only.
 */
import { expect, test } from 'vitest';
import { compileFacts } from '../../src/compile/compile.ts';
import { knownDays } from '../../src/compile/days/fill.ts';
import type { Facts, Located } from '../../src/compile/facts.ts';
import { loadFacts } from '../../src/compile/load/load.ts';
import { publish } from '../../src/compile/publication/publish.ts';
import { tenureAsOf } from '../../src/graph/tenures.ts';
import { ask, askIn, DATA_DIR } from '../support/graph.ts';
import { MemoryKv } from '../support/memory-kv.ts';

const SEASON = 'ucl-2025-26';
const all = loadFacts(DATA_DIR);
const known = knownDays(all).matches;

const only = <T>(facts: readonly Located<T>[], keep: (value: T) => T | null): Located<T>[] =>
  facts.flatMap((fact) => {
    const value = keep(fact.value);
    return value === null ? [] : [{ ...fact, value }];
  });

/** The facts of the season that anybody could have written down on that night. */
function factsUpTo(day: string): Facts {
  return {
    ...all,
    seasons: only(all.seasons, (season) =>
      season.id === SEASON ? { ...season, complete: (season.end ?? '') <= day } : null,
    ),
    stages: only(all.stages, (stage) => (stage.season === SEASON ? stage : null)),
    deductions: [],
    outcomes: [],
    cycles: [],
    matches: only(all.matches, (match) => {
      if (match.season !== SEASON || (known.get(match.id) ?? '') > day) return null;
      const { score: _score, ...fixture } = match;
      return match.date <= day ? match : fixture;
    }),
    ties: only(all.ties, (tie) => (tie.season === SEASON && (tie.knownFrom ?? '') <= day ? tie : null)),
    tenures: only(all.tenures, (tenure) => {
      const held = tenureAsOf(tenure, day);
      return held === null
        ? null
        : ({ ...tenure, ...held, ...(held.to === undefined ? { to: undefined } : {}) } as typeof tenure);
    }),
    honours: only(all.honours, (honour) =>
      honour.season === SEASON &&
      (all.seasons.find(({ value }) => value.id === SEASON)?.value.end ?? '') <= day
        ? honour
        : null,
    ),
  };
}

const QUESTION = `query Season($asOf: Date) @asOf(date: $asOf) {
  season(competition: "ucl", label: "2025-26") {
    isOver
    champion { id }
    table { complete rows { position points team { id } record { won drawn lost goalsFor goalsAgainst } toPlay placing { text } } }
    stages {
      code
      isOver
      ties { id status legsToPlay decidedBy winner { id } aggregate { home away } slots { team { id } winnerOf { id } } cameFrom { id } leadsTo { id } }
    }
    teams(first: 36) { totalCount edges { campaign { id outcome stageReached { code } position eliminatedBy { id } decisiveTie { id } remaining { id } ahead { id } record { played won } } } }
    first: matches(first: 100) { totalCount nodes { id status score { fullTime { home away } } homeCoach { id } } }
    last: matches(last: 100) { nodes { id status score { fullTime { home away } penalties { home away } } awayCoach { id } } }
  }
  italy: country(by: { slug: "italy" }) {
    associationSeason(season: "ucl-2025-26") {
      stillIn { id }
      record { played won drawn lost goalsFor goalsAgainst }
      funnel { stage { code } enteredCount eliminatedCount remainingCount eliminated { id } }
    }
  }
}`;

const DAYS = [
  '2025-09-16',
  '2025-09-18',
  '2025-10-01',
  '2025-10-21',
  '2025-11-05',
  '2025-11-26',
  '2025-12-10',
  '2026-01-20',
  '2026-01-28',
  '2026-01-29',
  '2026-01-30',
  '2026-02-17',
  '2026-02-25',
  '2026-02-27',
  '2026-03-10',
  '2026-03-18',
  '2026-04-15',
  '2026-05-05',
  '2026-05-06',
  '2026-05-30',
];

for (const day of DAYS) {
  test(`as of ${day} the graph knows what was known that night`, async () => {
    const kv = new MemoryKv();
    await publish(kv, compileFacts(factsUpTo(day)));
    const then = await askIn(kv, QUESTION);
    expect(then.errors).toBeUndefined();
    expect(await ask(QUESTION, { asOf: day })).toEqual(then);
  });
}
