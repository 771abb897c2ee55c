/** Fixtures whose day was moved after they were written down. */
import type { MatchRecord } from '../../documents/documents.ts';
import { compact } from '../cells.ts';

/** Of a fixture nothing is told but when it is to be played. */
export const isUnplayed = ({ score, official, status }: MatchRecord): boolean =>
  score === undefined && official === undefined && status === undefined;

/**
 * Whether a second account has the day of a fixture: it tells of the match, or it is of a later day than `data/`.
 * @param embedded whether the fixture stands in `data/`.
 */
export const hasNewDay = (match: MatchRecord, embedded: boolean, told: MatchRecord): boolean =>
  isUnplayed(match) && (embedded || !isUnplayed(told));

/** A fixture on the day that another account has for it. */
export const movedTo = (match: MatchRecord, { date, kickoff }: MatchRecord): MatchRecord =>
  compact({ ...match, date, kickoff });
