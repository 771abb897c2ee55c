/** How far the sources of a competition agree: who tells what, and where two of them differ. */
import type { ConflictRecord } from '../../documents/catalogue.ts';
import { globalId, isOfKind, slugOf } from '../../model/ids.ts';
import type { Facts } from '../facts.ts';

/** What one source says of the matches of a competition. */
interface SourceAgreement {
  readonly source: string;
  readonly matches: number;
  /** The number of these matches whose result agrees with the graph. */
  readonly agreed: number;
}

export interface SourceComparison {
  readonly matches: number;
  /** Matches that at least two sources tell. */
  readonly toldTwice: number;
  /** Most matches first. */
  readonly sources: readonly SourceAgreement[];
  /** By subject and predicate, each with both values. */
  readonly conflicts: readonly ConflictRecord[];
}

const sourcesOf = (source: string): readonly string[] => source.split(';');

/** Whether a conflict is about a result. */
const disputes = (conflict: ConflictRecord, source: string): boolean =>
  conflict.predicate === 'score' &&
  [conflict.sourceA, conflict.sourceB].some((sources) => sourcesOf(sources).includes(source));

/** Compares what the sources of the graph say of one competition's matches. */
export function compareSources(facts: Facts, competition: string): SourceComparison {
  const seasons = new Set(
    facts.seasons.filter(({ value }) => value.competition === competition).map(({ value }) => value.id),
  );
  const matches = facts.matches.filter(({ value }) => seasons.has(value.season)).map(({ value }) => value);
  const conflicts = conflictsOf(facts, new Set(matches.map(({ id }) => globalId('match', id))), seasons);
  const bySubject = Map.groupBy(conflicts, ({ subject }) => subject);
  const counts = new Map<string, { matches: number; agreed: number }>();
  for (const { id, source } of matches) {
    const disputed = bySubject.get(globalId('match', id)) ?? [];
    for (const name of sourcesOf(source)) {
      const count = counts.get(name) ?? { matches: 0, agreed: 0 };
      const agrees = !disputed.some((conflict) => disputes(conflict, name));
      counts.set(name, { matches: count.matches + 1, agreed: count.agreed + (agrees ? 1 : 0) });
    }
  }
  return {
    matches: matches.length,
    toldTwice: matches.filter(({ source }) => sourcesOf(source).length > 1).length,
    sources: [...counts]
      .map(([source, count]) => ({ source, ...count }))
      .sort((a, b) => b.matches - a.matches || (a.source < b.source ? -1 : 1)),
    conflicts,
  };
}

const isOfSeason = (subject: string, seasons: ReadonlySet<string>): boolean =>
  isOfKind(subject, 'season') && seasons.has(slugOf(subject));

function conflictsOf(
  facts: Facts,
  matches: ReadonlySet<string>,
  seasons: ReadonlySet<string>,
): ConflictRecord[] {
  const own = facts.conflicts
    .map(({ value }) => value)
    .filter(({ subject }) => matches.has(subject) || isOfSeason(subject, seasons));
  const key = ({ subject, predicate }: ConflictRecord): string => `${subject} ${predicate}`;
  return own.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
