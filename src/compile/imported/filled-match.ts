/** A match as two accounts tell it together. */
import type { MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import { added } from '../../model/kit/merge.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { compact } from '../cells.ts';
import type { Located, SeasonFact } from '../facts.ts';
import { finalPair, samePair } from './agreement.ts';

/**
 * Where a match knows only the winner of its shoot-out, its score is taken from another account that names the same
 * winner.
 */
function withShootOut(score: ScoreRecord, { shootOutWinner }: MatchRecord, second: MatchRecord): ScoreRecord {
  const penalties = second.score?.penalties;
  if (shootOutWinner === undefined || penalties === undefined || second.score === undefined) return score;
  const winner = penalties[0] > penalties[1] ? second.home : second.away;
  return winner === shootOutWinner && samePair(finalPair(score), finalPair(second.score))
    ? { ...score, penalties }
    : score;
}

/**
 * Keeps what was known before. Where nothing was known it takes the value of the other account, unless a ruling
 * replaced it.
 */
function mergedScore(match: MatchRecord, second: MatchRecord): ScoreRecord | undefined {
  if (match.score !== undefined) return withShootOut(match.score, match, second);
  return match.official === undefined ? second.score : undefined;
}

/**
 * The winner of a shoot-out whose score is not known. Another account tells it, if the match ended there as it did
 * here.
 */
function mergedShootOut(match: MatchRecord, second: MatchRecord, score = match.score): string | undefined {
  if (score === undefined || score.penalties !== undefined) return undefined;
  if (match.shootOutWinner !== undefined || second.score === undefined) return match.shootOutWinner;
  return samePair(finalPair(score), finalPair(second.score)) ? second.shootOutWinner : undefined;
}

/** The label of a season that holds all editions of a tournament. */
export const ALL = 'all';

const isOfAllEditions = (season: string, seasons: ReadonlyMap<string, Located<SeasonFact>>): boolean =>
  seasons.get(season)?.value.label === ALL;

/**
 * A second account may add a result to a match, parts of its score, or a season that has rounds where the first had
 * none.
 */
export function filledMatch(
  match: MatchRecord,
  second: MatchRecord,
  seasons: ReadonlyMap<string, Located<SeasonFact>>,
): MatchRecord {
  const score = mergedScore(match, second);
  const moves = match.season !== second.season && isOfAllEditions(match.season, seasons);
  const { stage: _stage, group: _group, matchday: _day, tie: _tie, leg: _leg, ...rest } = match;
  const place = moves ? second : match;
  return compact({
    ...rest,
    season: place.season,
    stage: place.stage,
    group: place.group,
    matchday: place.matchday,
    tie: place.tie,
    leg: place.leg,
    score,
    ...added(matchTable, match, second),
    shootOutWinner: mergedShootOut(match, second, score),
  });
}
