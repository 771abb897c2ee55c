/** Deductions of a table, each beside the season that the graph or another import has. */
import type { DeductionFact } from '../../compile/facts.ts';
import { deductions as deductionTable } from '../../model/tables/rulings.ts';
import type { SourceDeduction } from '../../sources/rulings/index.ts';
import type { ImportWork } from '../work.ts';
import { isFault, type KnownSeasons, type RulingFault, type TablePlace } from './known-seasons.ts';
import { dayFault } from './ruling-day.ts';

type Deduction = Pick<DeductionFact, 'season' | 'team' | 'points' | 'from'> & TablePlace;

const nameOf = ({ stage, group }: TablePlace): string => (group === undefined ? stage : `${stage} ${group}`);

/** The table that a row means: the one it names, or the only one of the team. */
function placeOf(
  { stage, group }: SourceDeduction,
  places: readonly TablePlace[],
  team: string,
): TablePlace | RulingFault {
  const [place, ...others] = places.filter(
    (own) => (stage === null || own.stage === stage) && (group === null || own.group === group),
  );
  if (place !== undefined && others.length === 0) return place;
  const tables = places.map(nameOf).join(', ');
  if (place !== undefined)
    return { error: `${team} stands in several tables: write stage and group, of ${tables}` };
  return {
    error:
      places.length === 0 ? `${team} stands in no table of the season` : `${team} stands in ${tables} alone`,
  };
}

function deductionOf(
  fact: SourceDeduction,
  seasons: KnownSeasons,
  retrieved: string,
): Deduction | RulingFault {
  const season = seasons.find(fact.season);
  if (isFault(season)) return season;
  const team = seasons.teamIn(season, fact.team);
  if (isFault(team)) return team;
  const day = dayFault(fact, season, retrieved);
  if (day !== null) return day;
  const place = placeOf(fact, season.places.get(team) ?? [], team);
  if (isFault(place)) return place;
  return { season: season.id, ...place, team, points: fact.points, from: fact.from };
}

type DeductionRow = readonly [fact: SourceDeduction, deduction: Deduction];

const tableKey = ({ season, stage, group, team }: Deduction): string =>
  [season, stage, group, team].join('/');

/** A ruling that is told twice, and points that are given back and were not taken. */
function* faultsIn(
  told: readonly DeductionRow[],
  seasons: KnownSeasons,
): Generator<readonly [SourceDeduction, string]> {
  const seen = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const [fact, deduction] of told) {
    const key = tableKey(deduction);
    const first = seen.get(`${key} ${deduction.from}`);
    const before = taken.get(key) ?? seasons.taken(deduction);
    if (first !== undefined) yield [fact, `line ${first} tells what was ruled on ${deduction.from} already`];
    else if (before + deduction.points < 0)
      yield [fact, `${-deduction.points} points are given back, of ${before} that were taken before`];
    else taken.set(key, before + deduction.points);
    if (first === undefined) seen.set(`${key} ${deduction.from}`, fact.line);
  }
}

const orderOf = ({ season, team, from = '' }: Deduction): string => `${season} ${team} ${from}`;

export function addDeductions(
  work: ImportWork,
  facts: readonly SourceDeduction[],
  seasons: KnownSeasons,
  retrieved: string,
): void {
  const told = facts
    .flatMap((fact): readonly DeductionRow[] => {
      const found = deductionOf(fact, seasons, retrieved);
      if (!isFault(found)) return [[fact, found]];
      work.reject(fact, found.error);
      return [];
    })
    .sort(([, a], [, b]) => (orderOf(a) < orderOf(b) ? -1 : 1));
  for (const [fact, fault] of faultsIn(told, seasons)) work.reject(fact, fault);
  for (const [fact, deduction] of told.filter(([row]) => !work.isRejected(row)))
    work.tables.add(deductionTable, {
      ...deduction,
      reason: fact.reason,
      evidence: fact.evidence,
      source: work.source,
      sourceRow: `${fact.path}:${fact.line}`,
    });
}
