import type { Goals } from '../../football/score.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { ScoreParts } from '../match.ts';

const NO_SCORE: ScoreParts = {
  halfTime: null,
  fullTime: null,
  afterExtraTime: null,
  penalties: null,
  unclear: null,
};

/**
 * The score of a match, in the shapes that openfootball's JSON has had:
 *
 *   "score": {"p": [3, 4], "et": [1, 1], "ft": [1, 1], "ht": [0, 1]}    each part where it is known
 *   "score": [2, 0]                                                     full time
 *   "score1": 2, "score2": 0, "score1i": 1, "score2i": 0                full time, half time; also et and p
 *
 * Null when there is none; an error when there is something else.
 */
export function readScore(match: JsonObject): ScoreParts | { readonly error: string } | null {
  const { score } = match;
  if (score === undefined || score === null) return readNumbered(match);
  if (isUntold(score)) return null;
  if (Array.isArray(score)) return checked({ ...NO_SCORE, fullTime: toGoals(score) }, [score]);
  if (!isObject(score)) return { error: `the score ${JSON.stringify(score)} cannot be read` };
  const unknown = Object.keys(score).filter((key) => !['ft', 'ht', 'et', 'p'].includes(key));
  if (unknown.length > 0)
    return { error: `the score has a part "${unknown[0]}", which this reader does not know` };
  const stated = Object.values(score).filter((part) => !isUntold(part));
  return stated.length === 0 ? null : checked(partsOf(score.ft, score.ht, score.et, score.p), stated);
}

/** What a fixture has in place of goals: nothing, or two nulls. */
const isUntold = (part: Json): boolean =>
  part === null || (Array.isArray(part) && part.every((goals) => goals === null));

/** A score counts only when every part of it can be read. */
function checked(parts: ScoreParts, stated: readonly Json[]): ScoreParts | { readonly error: string } {
  const broken = stated.find((part) => toGoals(part) === null);
  if (broken !== undefined) return { error: `the score ${JSON.stringify(broken)} is not two numbers` };
  if (parts.fullTime === null && parts.afterExtraTime === null) return { error: 'a score without a result' };
  return parts;
}

function partsOf(
  ft: Json | undefined,
  ht: Json | undefined,
  et: Json | undefined,
  p: Json | undefined,
): ScoreParts {
  return {
    halfTime: toGoals(ht),
    fullTime: toGoals(ft),
    afterExtraTime: toGoals(et),
    penalties: toGoals(p),
    unclear: null,
  };
}

function readNumbered(match: JsonObject): ScoreParts | { readonly error: string } | null {
  const pair = (suffix: string): Json => [match[`score1${suffix}`] ?? null, match[`score2${suffix}`] ?? null];
  const stated = ['', 'i', 'et', 'p'].map(pair).filter((sides) => JSON.stringify(sides) !== '[null,null]');
  if (stated.length === 0) return null;
  return checked(partsOf(pair(''), pair('i'), pair('et'), pair('p')), stated);
}

function toGoals(value: Json | undefined): Goals | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [home, away] = value as readonly Json[];
  return isGoals(home) && isGoals(away) ? { home, away } : null;
}

const isGoals = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100;
