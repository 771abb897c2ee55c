import type { OutcomeRecord, TieExcerpt } from '../../documents/documents.ts';
import { compareText } from '../../football/match.ts';
import { type Streaks, streaks } from '../../football/streak.ts';
import { finalsSeason } from '../../model/ids.ts';
import type { CycleOutcome, WorldCupOutcome } from '../../model/vocabularies.ts';
import { knownBy } from '../matches/match-view.ts';
import { type PromiseOrValue, whenReady } from '../promise-or-value.ts';
import type { GraphView } from '../view.ts';

/** How one cycle ended for a team, or that it had not ended on the as-of day. */
export interface Edition {
  readonly record: OutcomeRecord;
  readonly edition: string;
  readonly outcome: CycleOutcome;
  /** Whether the team took part in the finals, or was going to; null while that is open. */
  readonly atFinals: boolean | null;
  /** How far the team came at the finals; null when it was not there, or its tournament had not ended. */
  readonly finals: string | null;
  /**
   * The opponent that decided the outcome; null when the cycle is open, no opponent decided it, or it was not known
   * on the as-of day.
   */
  readonly opponent: string | null;
}

const AT_FINALS = new Set<CycleOutcome>(['HOST', 'HOLDER', 'QUALIFIED', 'INVITED']);

/** The outcome of a cycle that has ended. */
export type DecidedOutcome = OutcomeRecord & { readonly outcome: WorldCupOutcome };

/** Whether the cycle had ended for the team by the as-of day; false when that is unknown. */
export const isDecided = (record: OutcomeRecord, asOf: string | null): record is DecidedOutcome =>
  record.outcome !== 'IN_PROGRESS' && knownBy(record.knownFrom, asOf);

/** The opponent that decided an outcome; null when there is none, and while the deciding group goes on. */
export const opponentAsOf = (record: OutcomeRecord, asOf: string | null): string | null =>
  knownBy(record.opponentKnownFrom, asOf) ? (record.opponent ?? null) : null;

/** An outcome as it was before a ruling changed it. */
function beforeRuling(record: OutcomeRecord): OutcomeRecord {
  const { competition, edition, team, entered, confidence, source } = record;
  const { earlier, earlierFrom, earlierOpponent, earlierMatch } = record;
  const known = { knownFrom: earlierFrom ?? record.knownFrom, outcome: earlier ?? record.outcome };
  return {
    ...{ competition, edition, team, entered, confidence, source, ...known },
    ...(earlierFrom === undefined ? {} : { decidedOn: earlierFrom }),
    ...(earlierOpponent === undefined ? {} : { opponent: earlierOpponent }),
    ...(earlierMatch === undefined ? {} : { match: earlierMatch }),
  };
}

/** Whether a ruling that changed the outcome, or let the team go on, was still to come. */
const isBeforeRuling = (stored: OutcomeRecord, asOf: string | null): boolean =>
  stored.earlier !== undefined &&
  !isDecided(stored, asOf) &&
  knownBy(stored.earlierFrom, asOf) &&
  !(stored.earlierTo !== undefined && knownBy(stored.earlierTo, asOf));

/** The outcome by the rulings that had been given. */
export const asRuledBy = (stored: OutcomeRecord, asOf: string | null): OutcomeRecord =>
  isBeforeRuling(stored, asOf) ? beforeRuling(stored) : stored;

/** The place of each finalist before a ruling reversed the result of the final. */
const BEFORE_REVERSAL: Readonly<Record<string, string>> = { CHAMPION: 'RUNNER_UP', RUNNER_UP: 'CHAMPION' };

/** How far a team had come at the finals; null before its tournament had ended, and for a team that was not there. */
function finalsAsOf({ edition, finals, ...days }: OutcomeRecord, asOf: string | null): string | null {
  if (finals === undefined) return null;
  if (knownBy(days.finalsKnownFrom ?? `${edition}-12-31`, asOf)) return finals;
  const isReversed = days.finalsTurnedFrom !== undefined && knownBy(days.finalsTurnedFrom, asOf);
  return isReversed ? (BEFORE_REVERSAL[finals] ?? null) : null;
}

export function editionAsOf(stored: OutcomeRecord, asOf: string | null): Edition {
  const record = asRuledBy(stored, asOf);
  const qualified = record.qualifiedOn !== undefined && knownBy(record.qualifiedOn, asOf);
  const outcome = isDecided(record, asOf) ? record.outcome : qualified ? 'QUALIFIED' : 'IN_PROGRESS';
  return {
    record,
    edition: record.edition,
    outcome,
    atFinals: outcome === 'IN_PROGRESS' ? null : AT_FINALS.has(outcome),
    finals: finalsAsOf(record, asOf),
    opponent: outcome === 'IN_PROGRESS' ? null : opponentAsOf(record, asOf),
  };
}

const present = (edition: Edition): boolean => edition.atFinals === true;

/**
 * Each edition once: that of the team itself, or else that of a predecessor. The predecessor that was at the finals
 * comes first.
 */
function inherit(own: readonly Edition[], predecessors: readonly (readonly Edition[])[]): Edition[] {
  const appearances = (editions: readonly Edition[]): number => editions.filter(present).length;
  // East and West Germany were both at the finals of 1974. The team that was there more often counts.
  const inherited = predecessors.toSorted((a, b) => appearances(b) - appearances(a)).flat();
  const ranked = inherited.toSorted((a, b) => Number(present(b)) - Number(present(a)));
  const once = new Map([...own, ...ranked].toReversed().map((edition) => [edition.edition, edition]));
  return [...once.values()].toSorted((a, b) => compareText(a.edition, b.edition));
}

/** The cycles of one championship for one team, whether they were known on the as-of day or not. */
interface Cycles {
  /** In the order of their document. */
  readonly outcomes: readonly OutcomeRecord[];
  /** The ties that settled them. */
  readonly deciders: readonly TieExcerpt[];
}

/** The document of a team has its World Cups, which are asked for most; those of other championships are apart. */
export function cyclesOf(view: GraphView, team: string, competition: string): PromiseOrValue<Cycles> {
  const isOfTeam = view.index.competitions.get(competition)?.kind === 'WORLD_CUP';
  const ofChampionship = ({ outcomes, deciders = [] }: Partial<Cycles>): Cycles => ({
    outcomes: (outcomes ?? []).filter((outcome) => outcome.competition === competition),
    deciders,
  });
  return isOfTeam
    ? whenReady(view.team(team), (found) => ofChampionship(found?.document ?? {}))
    : whenReady(view.parsed.cycles(team), (found) => ofChampionship(found ?? {}));
}

type DayView = Pick<GraphView, 'asOf' | 'seasonRecord'>;

/** The cycles that had begun, as they stood. */
export const editionsOf = (view: DayView, records: readonly OutcomeRecord[]): Edition[] =>
  records
    .filter((record) => view.seasonRecord(finalsSeason(record)) !== null)
    .map((record) => editionAsOf(record, view.asOf));

/** One championship for one national team, edition by edition, as it stood on the as-of day. */
export class Qualification {
  /** Oldest first, without cycles that had not begun. */
  readonly editions: readonly Edition[];

  /**
   * @param outcomes of the team.
   * @param predecessors those of teams whose past counts to this team.
   */
  constructor(
    view: DayView,
    outcomes: readonly OutcomeRecord[],
    predecessors: readonly (readonly OutcomeRecord[])[] = [],
  ) {
    this.editions = inherit(
      editionsOf(view, outcomes),
      predecessors.map((records) => editionsOf(view, records)),
    );
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

  /** Editions in a row at whose finals the team was. A cycle that goes on neither ends nor extends the streak. */
  get reachedStreaks(): Streaks<Edition> {
    return streaks(this.editions, (edition) => edition.atFinals);
  }

  /** Editions in a row that the team missed. A cycle that goes on neither ends nor extends the streak. */
  get missedStreaks(): Streaks<Edition> {
    return streaks(this.editions, (edition) => (edition.atFinals === null ? null : !edition.atFinals));
  }

  /** Editions missed since the last title; null for a team that never won one. */
  get missedSinceTitle(): readonly Edition[] | null {
    const last = this.titles.at(-1);
    if (last === undefined) return null;
    return this.missed.filter((edition) => edition.edition > last.edition);
  }
}
