/** The men's internationals: results with their shoot-outs, and the scores that the minutes of goals tell. */
import type { CompetitionRecord } from '../../documents/catalogue.ts';
import { globalId } from '../../model/ids.ts';
import type { WritableCells } from '../../model/kit/write-row.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { seasons } from '../../model/tables/seasons.ts';
import { stages } from '../../model/tables/stages.ts';
import type {
  InternationalGoal,
  InternationalResult,
  InternationalShootout,
} from '../../sources/international-results/index.ts';
import type { ImportWork } from '../work.ts';
import { type InternationalFixture, keyOf, legsIn } from './legs.ts';
import { otherTeamsIn } from './other-teams.ts';
import { countScore } from './score.ts';
import { InternationalSeasons } from './season.ts';
import { mayFollow, rejectRepeats, rejectStrays } from './strays.ts';

interface IdentifiedInternational {
  readonly fact: InternationalResult;
  readonly home: string;
  readonly away: string;
  readonly competition: CompetitionRecord;
  readonly label: string;
}

function teamOf(work: ImportWork, name: string, fact: InternationalResult): string | null {
  const id = work.countries.teamOn(name, fact.date);
  if (id !== null) return globalId('national-team', id);
  const candidates = work.countries.nearest(name);
  work.identity.unresolved({ name, country: null, candidates, at: fact });
  const asked = candidates.length === 0 ? '' : `; is it ${candidates.join(' or ')}?`;
  work.reject(fact, `"${name}" is no national team that is known${asked}`);
  return null;
}

function placed(work: ImportWork): readonly IdentifiedInternational[] {
  const seasons = new InternationalSeasons(work.register, work.source);
  const seen = new Map<string, InternationalResult>();
  const others = otherTeamsIn(work);
  return work.facts.flatMap((fact): IdentifiedInternational[] => {
    if (fact.kind !== 'result') return [];
    const result = fact as InternationalResult;
    const fault = others(result);
    if (fault !== null) {
      work.reject(result, fault);
      return [];
    }
    const before = seen.get(keyOf(result));
    if (before !== undefined) {
      work.reject(result, `repeats ${before.path}:${before.line}, the same fixture`);
      return [];
    }
    seen.set(keyOf(result), result);
    const home = teamOf(work, result.home, result);
    const away = home === null ? null : teamOf(work, result.away, result);
    return home === null || away === null
      ? []
      : [{ fact: result, home, away, ...seasons.of(result.tournament, result.date) }];
  });
}

/** Facts of a kind by their fixture. The kind tells which fact it is, which the compiler cannot see from a text. */
const byFixture = <T extends InternationalFixture>(
  work: ImportWork,
  kind: string,
): ReadonlyMap<string, readonly T[]> =>
  Map.groupBy(work.facts.filter((fact) => fact.kind === kind) as unknown as readonly T[], keyOf);

interface Details {
  readonly goals: ReadonlyMap<string, readonly InternationalGoal[]>;
  readonly shootouts: ReadonlyMap<string, readonly InternationalShootout[]>;
}

/**
 * The place of a row: its beginning, and not its line. When a forgotten match of 1908 is added, the lines of all
 * later rows change, and every match would be written anew. No two rows begin alike.
 */
const rowIn = ({ path, date, home, away }: InternationalResult): string => `${path}:${date},${home},${away}`;

function rowOf(
  { fact, home, away }: IdentifiedInternational,
  source: string,
  details: Details,
  leg: number | '',
): WritableCells<typeof matchTable.columns> {
  const winner = mayFollow(fact, leg) ? details.shootouts.get(keyOf(fact))?.[0]?.winner : undefined;
  return {
    ...countScore(fact, details.goals.get(keyOf(fact)) ?? []),
    ...{ date: fact.date, stage: 'all', leg, home, away, city: fact.city ?? '' },
    neutral: fact.neutral ? 'yes' : '',
    shootOutWinner: winner === undefined || fact.goals === null ? '' : winner === fact.home ? home : away,
    source,
    sourceRow: rowIn(fact),
  };
}

const WITHOUT_ROUNDS = 'the source has no rounds';

function writeSeason(work: ImportWork, matches: readonly IdentifiedInternational[], details: Details): void {
  const [first] = matches;
  if (first === undefined) return;
  const { competition, label } = first;
  const season = `${competition.id}-${label}`;
  const sorted = matches.toSorted((a, b) => (keyOf(a.fact) < keyOf(b.fact) ? -1 : 1));
  const { tables, source } = work;
  const days = { start: sorted[0]?.fact.date, end: sorted.at(-1)?.fact.date };
  const base = { competition: competition.id, label, complete: 'no', source };
  tables.add(seasons, { id: season, ...days, ...base, note: WITHOUT_ROUNDS });
  const stage = { season, code: 'all', name: 'All matches', kind: 'UNSTRUCTURED', position: 1, source };
  tables.add(stages, stage);
  const file = `matches/${competition.id}/${label}.csv`;
  const legs = legsIn(
    sorted.map(({ fact }) => fact),
    details.shootouts,
  );
  rejectUnasked(work, sorted, details, legs);
  for (const match of sorted)
    tables.add(matchTable, rowOf(match, source, details, legs.get(keyOf(match.fact)) ?? ''), file);
}

/** Shoot-outs after matches that were decided. */
function rejectUnasked(
  work: ImportWork,
  matches: readonly IdentifiedInternational[],
  { shootouts }: Details,
  legs: ReadonlyMap<string, 1 | 2>,
): void {
  for (const { fact } of matches)
    for (const shootout of shootouts.get(keyOf(fact)) ?? [])
      if (!mayFollow(fact, legs.get(keyOf(fact)) ?? ''))
        work.reject(shootout, `${fact.home} v ${fact.away} was not level, and no first leg of it is known`);
}

/** Takes over internationals. @returns how many. */
export function addInternationals(work: ImportWork): number {
  const matches = placed(work);
  const details: Details = { goals: byFixture(work, 'goal'), shootouts: byFixture(work, 'shootout') };
  const taken = new Set(matches.map(({ fact }) => keyOf(fact)));
  for (const rows of [...details.shootouts.values(), ...details.goals.values()])
    rejectStrays(rows, taken, work.reject);
  for (const rows of details.shootouts.values()) rejectRepeats(rows, work.reject);
  const seasons = Map.groupBy(matches, ({ competition, label }) => `${competition.id}-${label}`);
  for (const [, season] of [...seasons].sort(([a], [b]) => (a < b ? -1 : 1)))
    writeSeason(work, season, details);
  for (const { home, away, competition } of matches) {
    work.used.teams.add(home).add(away);
    work.used.competitions.add(competition);
  }
  const goals = [...details.goals.values()].reduce((sum, list) => sum + list.length, 0);
  work.setAside('goals, counted into scores at half-time and after 90 minutes', goals);
  return matches.length;
}
