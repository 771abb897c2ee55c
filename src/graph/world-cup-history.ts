import { compareText } from '../football/match.ts';
import { type Streaks, streaks } from '../football/streak.ts';
import type { OutcomeRecord, WorldCupOutcome } from '../store/documents.ts';
import { knownBy } from './match-view.ts';
import type { TeamView } from './team-view.ts';

/** How one World Cup cycle ended for a team, or that it had not ended on the as-of day. */
export interface Edition {
  readonly record: OutcomeRecord;
  readonly edition: string;
  readonly outcome: WorldCupOutcome | 'IN_PROGRESS';
  /** Whether the team took part in the finals, or was to; null while that is open. */
  readonly atFinals: boolean | null;
  /** How far it came at the finals; null when it was not there, or they had not ended for it. */
  readonly finals: string | null;
}

const AT_FINALS = new Set<WorldCupOutcome>(['HOST', 'HOLDER', 'QUALIFIED']);

export function editionAsOf(record: OutcomeRecord, asOf: string | null): Edition {
  const known = knownBy(record.knownFrom, asOf);
  const finalsKnown =
    record.finals !== undefined && knownBy(record.finalsKnownFrom ?? `${record.edition}-12-31`, asOf);
  return {
    record,
    edition: record.edition,
    outcome: known ? record.outcome : 'IN_PROGRESS',
    atFinals: known ? AT_FINALS.has(record.outcome) : null,
    finals: finalsKnown ? (record.finals ?? null) : null,
  };
}

const byPresence = (a: OutcomeRecord, b: OutcomeRecord): number =>
  Number(AT_FINALS.has(b.outcome)) - Number(AT_FINALS.has(a.outcome));

/** Every World Cup of one national team, as it stood on the as-of day. */
export class WorldCupHistory {
  readonly team: TeamView;
  /** Oldest first; cycles that had not begun are left out. */
  readonly editions: readonly Edition[];

  /**
   * @param begun whether a cycle had begun by the as-of day.
   * @param predecessors teams whose past counts to this one's; where two of them entered, the one at the finals speaks.
   */
  constructor(team: TeamView, begun: (edition: string) => boolean, predecessors: readonly TeamView[] = []) {
    this.team = team;
    const inherited = predecessors.flatMap((one) => one.outcomes).toSorted(byPresence);
    const once = new Map<string, OutcomeRecord>();
    for (const record of [...team.outcomes, ...inherited]) {
      if (begun(record.edition) && !once.has(record.edition)) once.set(record.edition, record);
    }
    this.editions = [...once.values()]
      .toSorted((a, b) => compareText(a.edition, b.edition))
      .map((record) => editionAsOf(record, team.asOf));
  }

  get missed(): readonly Edition[] {
    return this.editions.filter((edition) => edition.atFinals === false);
  }

  get appearances(): readonly Edition[] {
    return this.editions.filter((edition) => edition.atFinals === true);
  }

  get titles(): readonly Edition[] {
    return this.editions.filter((edition) => edition.finals === 'CHAMPION');
  }

  /** Editions in a row missed; a cycle still in progress neither breaks nor lengthens the run. */
  get missedStreaks(): Streaks<Edition> {
    return streaks(this.editions, (edition) => (edition.atFinals === null ? null : !edition.atFinals));
  }

  /** Missed since the last title; null for a team that never won one. */
  get missedSinceTitle(): readonly Edition[] | null {
    const last = this.titles.at(-1);
    if (last === undefined) return null;
    return this.missed.filter((edition) => edition.edition > last.edition);
  }
}
