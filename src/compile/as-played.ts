import type { MatchRecord } from '../documents/documents.ts';
import { goalsOrNull, scoreOf } from '../documents/score.ts';
import type { PlayedMatch } from '../football/match.ts';

/** A match as the rules of the game take it, with everything that is known of it. */
export const asPlayed = (record: MatchRecord): PlayedMatch => ({
  id: record.id,
  date: record.date,
  home: record.home,
  away: record.away,
  neutral: record.neutral === true,
  status: record.status ?? (record.score === undefined ? 'SCHEDULED' : 'PLAYED'),
  score: record.score === undefined ? null : scoreOf(record.score, record),
  official: goalsOrNull(record.official),
  leg: record.leg ?? null,
});
