/** Fixtures that were moved to another day after they were published. */
import type { MatchRecord } from '../../documents/documents.ts';
import { compact } from '../cells.ts';

/** Whether nothing is known of a fixture but its day. */
export const isUnplayed = ({ score, official, status }: MatchRecord): boolean =>
  score === undefined && official === undefined && status === undefined;

/**
 * Whether a second account has the right day of a fixture: it tells of the played match, or it is newer than `data/`.
 * @param embedded whether the fixture is in `data/`.
 */
export const hasNewDay = (match: MatchRecord, embedded: boolean, second: MatchRecord): boolean =>
  isUnplayed(match) && (embedded || !isUnplayed(second));

/** A fixture on the day of another account. */
export const movedTo = (match: MatchRecord, { date, kickoff }: MatchRecord): MatchRecord =>
  compact({ ...match, date, kickoff });
