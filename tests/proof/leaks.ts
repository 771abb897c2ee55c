/** Leaks to seed: each makes the whole graph know something too early, which the proof must find. */
import type { Facts } from '../../src/compile/facts.ts';
import { earliestDay, shifted } from './cut/days.ts';
import { drawDays, pairedOn } from './cut/matches.ts';
import {
  leakConflict,
  leakGround,
  leakName,
  leakNote,
  leakRuling,
  leakSettled,
  leakTitle,
} from './leaks/beside-matches.ts';
import { changed, early, found, type Leak } from './leaks/seed.ts';

export const LEAKS = [
  ...(['draw', 'season', 'fixture', 'tenure', 'outcome', 'club'] as const),
  ...(['note', 'name', 'ground', 'title', 'conflict', 'ruling', 'settled'] as const),
] as const;
export type LeakKind = (typeof LEAKS)[number];

/** Without the day of its draw, the pairings of a stage are known whenever the rule says. */
function leakDraw(facts: Facts): Leak {
  const first = new Map<string, string>();
  for (const { value } of facts.matches) {
    const key = `${value.season}/${value.stage}`;
    if (value.knownFrom === undefined && value.date < (first.get(key) ?? '9999')) first.set(key, value.date);
  }
  const firstOf = (season: string, code: string): string => first.get(`${season}/${code}`) ?? '';
  const row = found(
    facts.stages,
    ({ season, code, kind, drawn }) =>
      season.startsWith('ucl-20') &&
      kind !== 'LEAGUE' &&
      drawn !== undefined &&
      shifted(drawn, 3) < firstOf(season, code),
    'draw',
  );
  const { drawn = '', ...stage } = row.value;
  return {
    facts: { ...facts, stages: changed(facts.stages, row, stage) },
    what: `${stage.season} ${stage.code}: the draw of ${drawn}`,
    days: [shifted(drawn, -1), shifted(drawn, 1)],
  };
}

function leakSeason(facts: Facts): Leak {
  const row = found(
    facts.seasons,
    ({ competition, knownFrom = '' }) => competition === 'serie-a' && knownFrom > '2015',
    'season',
  );
  const { knownFrom = '' } = row.value;
  const value = { ...row.value, knownFrom: early(knownFrom) };
  return {
    facts: { ...facts, seasons: changed(facts.seasons, row, value) },
    what: `${value.id}: known from ${value.knownFrom} instead of ${knownFrom}`,
    days: [shifted(knownFrom, -1)],
  };
}

function leakFixture(facts: Facts): Leak {
  const drawn = drawDays(facts);
  const row = found(
    facts.matches,
    (match) =>
      match.season.startsWith('ucl-20') && match.stage === 'final' && pairedOn(match, drawn) > '2015',
    'fixture',
  );
  const day = pairedOn(row.value, drawn);
  const value = { ...row.value, knownFrom: shifted(day, -10) };
  return {
    facts: { ...facts, matches: changed(facts.matches, row, value) },
    what: `${value.id}: known from ${value.knownFrom} instead of ${day}`,
    days: [shifted(day, -1)],
  };
}

function leakTenure(facts: Facts): Leak {
  const row = found(
    facts.tenures,
    ({ team, from = '' }) =>
      team.startsWith('club:') && from.length === 10 && from > '2016' && from.slice(5, 7) === '02',
    'tenure',
  );
  const { from = '' } = row.value;
  const value = { ...row.value, from: shifted(from, -20) };
  return {
    facts: { ...facts, tenures: changed(facts.tenures, row, value) },
    what: `${value.id}: begun on ${value.from} instead of ${from}`,
    days: [shifted(from, -1)],
  };
}

function leakOutcome(facts: Facts): Leak {
  const row = found(
    facts.outcomes,
    ({ edition, outcome, decidedOn }) =>
      Number(edition) > 1990 && outcome === 'ELIMINATED' && decidedOn !== undefined,
    'outcome',
  );
  const { decidedOn = '' } = row.value;
  const value = { ...row.value, decidedOn: shifted(decidedOn, -30) };
  return {
    facts: { ...facts, outcomes: changed(facts.outcomes, row, value) },
    what: `${value.team} of ${value.edition}: settled on ${value.decidedOn} instead of ${decidedOn}`,
    days: [shifted(decidedOn, -1)],
  };
}

function leakClub(facts: Facts): Leak {
  const row = found(facts.clubs, ({ founded = '' }) => founded > '1930', 'club');
  const { founded = '' } = row.value;
  const value = { ...row.value, founded: '1880' };
  return {
    facts: { ...facts, clubs: changed(facts.clubs, row, value) },
    what: `club:${value.id}: founded in 1880 instead of ${founded}`,
    days: [shifted(earliestDay(founded), -1)],
  };
}

const SEEDED: Readonly<Record<LeakKind, (facts: Facts) => Leak>> = {
  draw: leakDraw,
  season: leakSeason,
  fixture: leakFixture,
  tenure: leakTenure,
  outcome: leakOutcome,
  club: leakClub,
  note: leakNote,
  name: leakName,
  ground: leakGround,
  title: leakTitle,
  conflict: leakConflict,
  ruling: leakRuling,
  settled: leakSettled,
};

/**
 * The facts with one leak in them.
 * @throws Error when the tables have no row for it.
 */
export const seeded = (facts: Facts, kind: LeakKind): Leak => SEEDED[kind](facts);
