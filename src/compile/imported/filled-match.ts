/** A match as two accounts tell it together. */
import type { MatchRecord, ScoreRecord } from '../../documents/documents.ts';
import { added } from '../../model/kit/merge.ts';
import { matches as matchTable } from '../../model/tables/matches.ts';
import { compact } from '../cells.ts';
import type { Located, SeasonFact } from '../facts.ts';
import { finalPair, samePair } from './agreement.ts';

/** A score that lacks the shoot-out of which the match knows the winner alone has it from an account that agrees with it. */
function withShootOut(score: ScoreRecord, { shootOutWinner }: MatchRecord, told: MatchRecord): ScoreRecord {
  const penalties = told.score?.penalties;
  if (shootOutWinner === undefined || penalties === undefined || told.score === undefined) return score;
  const winner = penalties[0] > penalties[1] ? told.home : told.away;
  return winner === shootOutWinner && samePair(finalPair(score), finalPair(told.score))
    ? { ...score, penalties }
    : score;
}

/** What was known before, and the other account's where nothing was, unless a ruling took its place. */
function mergedScore(match: MatchRecord, told: MatchRecord): ScoreRecord | undefined {
  if (match.score !== undefined) return withShootOut(match.score, match, told);
  return match.official === undefined ? told.score : undefined;
}

/** Who won a shoot-out whose score is not known: another account tells it of a match that ended as this one did. */
function mergedShootOut(match: MatchRecord, told: MatchRecord, score = match.score): string | undefined {
  if (score === undefined || score.penalties !== undefined) return undefined;
  if (match.shootOutWinner !== undefined || told.score === undefined) return match.shootOutWinner;
  return samePair(finalPair(score), finalPair(told.score)) ? told.shootOutWinner : undefined;
}

/** The label of a season that stands for all editions of a tournament. */
export const ALL = 'all';

const isOfAllEditions = (season: string, seasons: ReadonlyMap<string, Located<SeasonFact>>): boolean =>
  seasons.get(season)?.value.label === ALL;

/** What a second account adds to a match: a result, parts of its score, and a season with rounds in place of one without. */
export function filledMatch(
  match: MatchRecord,
  told: MatchRecord,
  seasons: ReadonlyMap<string, Located<SeasonFact>>,
): MatchRecord {
  const score = mergedScore(match, told);
  const moves = match.season !== told.season && isOfAllEditions(match.season, seasons);
  const { stage: _stage, group: _group, matchday: _day, tie: _tie, leg: _leg, ...rest } = match;
  const place = moves ? told : match;
  return compact({
    ...rest,
    season: place.season,
    stage: place.stage,
    group: place.group,
    matchday: place.matchday,
    tie: place.tie,
    leg: place.leg,
    score,
    ...added(matchTable, match, told),
    shootOutWinner: mergedShootOut(match, told, score),
  });
}
