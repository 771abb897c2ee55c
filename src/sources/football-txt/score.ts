/**
 * The score of a row, in every form met in openfootball's files:
 *
 *   2-1 (1-0)                                   full time, half time
 *   3-2 a.e.t. (3-0, 1-0)                       extra time, full time, half time
 *   11-10 pen. 2-0 a.e.t. (2-0, 2-0)            shoot-out first (leagues, UEFA)
 *   1-1 a.e.t. (1-1, 0-1), 3-4 pen.             shoot-out last (World Cup)
 *   2-3 pen. (1-0, 0-0)                         shoot-out straight after full time
 *   1-1 1-2nV   0-0 0-0 a.e.t. 4-5 pen          older: full time stands on its own
 *   4-5 pen.                                    the shoot-out alone
 *
 * One value in the brackets after `a.e.t.` may be full time or half time; it is handed on as `unclear`.
 */
import type { Goals } from '../../football/score.ts';
import type { ScoreParts } from '../match.ts';

/** A score in a row, and the text on both sides of it. */
interface FoundScore {
  readonly before: string;
  readonly score: ScoreParts;
  /** `awd.` in the score. */
  readonly awarded: boolean;
  readonly after: string;
}

type ScoreLabel = 'extra-time' | 'penalties' | null;
type ScorePair = { readonly goals: Goals; label: ScoreLabel };

const PAIR = '(\\d{1,2})(?:[-–:]| [-–:] )(\\d{1,2})';
const NEXT = '(?=$|[\\s,)]|n\\.?V|i\\.?E)';
const FIRST_PAIR = new RegExp(`(?:^|(?<=\\s))${PAIR}${NEXT}`, 'u');
const TOKENS: readonly (readonly [string, RegExp])[] = [
  ['space', /[\s,]+/uy],
  ['pair', new RegExp(`${PAIR}${NEXT}`, 'uy')],
  // The full stop may be missing, or be a comma: `a.e.t,`.
  ['extra-time', /(?:a\. ?e\. ?t|aet|AET|n\.?V|asdet|a\.s\.d\.e\.t)(?!\p{L})\.?/uy],
  ['penalties', /(?:[Pp]ens?|p|pso|i\.?E)(?![\p{L}\d])\.?/uy],
  ['awarded', /awd(?!\p{L})\.?/uy],
  ['brackets', /\([\d\s:,–-]*\)/uy],
];

export const holdsScore = (text: string): boolean => FIRST_PAIR.test(text);

/** The first score of a text; null when it has none, an error when its score cannot be read. */
export function findScore(text: string): FoundScore | { readonly error: string } | null {
  const first = FIRST_PAIR.exec(text);
  if (first === null) return null;
  const { pairs, brackets, awarded, end } = scan(text, first.index);
  const tail = trailingExtraTime(text.slice(end));
  const score = assemble([...pairs, ...tail.pairs], brackets, tail.extraTime);
  if ('error' in score) return score;
  return { before: text.slice(0, first.index), score, awarded, after: tail.rest };
}

interface Scan {
  readonly pairs: ScorePair[];
  readonly brackets: string | null;
  readonly awarded: boolean;
  readonly end: number;
}

function scan(text: string, start: number): Scan {
  const pairs: ScorePair[] = [];
  let brackets: string | null = null;
  let awarded = false;
  let end = start;
  for (let token = tokenAt(text, end); token !== null; token = tokenAt(text, end)) {
    if (token.kind === 'pair') pairs.push({ goals: toGoals(token.match), label: null });
    else if (token.kind === 'brackets') brackets = `${brackets ?? ''}${token.match[0]}`;
    else if (token.kind === 'awarded') awarded = true;
    else if (!label(pairs, token.kind)) break;
    end += token.match[0].length;
  }
  return { pairs, brackets, awarded, end };
}

/** Gives the pair before it a label. False when there is no pair; then the word belongs to the rest of the row. */
function label(pairs: readonly ScorePair[], kind: string): boolean {
  if (kind === 'space') return true;
  const last = pairs.at(-1);
  if (last === undefined || last.label !== null) return false;
  last.label = kind === 'penalties' ? 'penalties' : 'extra-time';
  return true;
}

function tokenAt(
  text: string,
  at: number,
): { readonly kind: string; readonly match: RegExpExecArray } | null {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0] !== '') return { kind, match };
  }
  return null;
}

const toGoals = (match: RegExpExecArray): Goals => ({ home: Number(match[1]), away: Number(match[2]) });

const TRAILING = new RegExp(
  `[([](?:(?:a\\.?e\\.?t\\.?|asdet|n\\.?V\\.?)(?:/[gs]g)?)?(?:,? ?${PAIR} ?(?:pens?\\.?|p\\.?|i\\.?E\\.?))?[)\\]]\\s*$`,
  'iu',
);

/** `(aet)` or `(aet, 3-1 pen.)` after the away team, as rsssf's pages write it. */
function trailingExtraTime(after: string): { rest: string; extraTime: boolean; pairs: ScorePair[] } {
  const match = TRAILING.exec(after);
  if (match === null || /^[([]\s*[)\]]/.test(match[0])) return { rest: after, extraTime: false, pairs: [] };
  const shootOut = match[1] === undefined ? [] : [{ goals: toGoals(match), label: 'penalties' as const }];
  const extraTime = /^[([](?:a|n)/i.test(match[0]);
  return { rest: after.slice(0, match.index), extraTime, pairs: shootOut };
}

function assemble(
  pairs: readonly ScorePair[],
  brackets: string | null,
  trailing: boolean,
): ScoreParts | { readonly error: string } {
  const of = (wanted: ScoreLabel): readonly Goals[] =>
    pairs.filter((pair) => pair.label === wanted).map((p) => p.goals);
  const plain = of(null);
  const extra = [...of('extra-time'), ...(trailing ? plain : [])];
  const full = trailing ? [] : plain;
  const shootOuts = of('penalties');
  if (full.length > 1 || extra.length > 1 || shootOuts.length > 1)
    return { error: 'more scores than a match has' };
  const bracketed = readBrackets(brackets);
  if (bracketed === null) return { error: `the brackets ${brackets} cannot be read` };
  const parts = { afterExtraTime: extra[0] ?? null, penalties: shootOuts[0] ?? null };
  return place(bracketed, full[0] ?? null, parts);
}

type Late = Pick<ScoreParts, 'afterExtraTime' | 'penalties'>;

/** The meaning of the values in brackets depends on what comes before them. */
function place(
  bracketed: readonly (Goals | null)[],
  full: Goals | null,
  late: Late,
): ScoreParts | { error: string } {
  const [first = null, second = null] = bracketed;
  const parts = { halfTime: null, fullTime: full, unclear: null, ...late };
  if (bracketed.length === 0) return parts;
  if (full !== null) return bracketed.length === 1 ? { ...parts, halfTime: first } : tooMany;
  if (bracketed.length === 2) return { ...parts, fullTime: first, halfTime: second };
  // A shoot-out without extra time follows full time, so the single value must be full time.
  return late.afterExtraTime === null ? { ...parts, fullTime: first } : { ...parts, unclear: first };
}

const tooMany = { error: 'two values in brackets, but no extra time and no shoot-out' };

/** The values in brackets; null for a blank one, as in `(1-1, )`. Null when the brackets hold something else. */
function readBrackets(brackets: string | null): readonly (Goals | null)[] | null {
  if (brackets === null) return [];
  const inside = /^\(([^()]*)\)$/.exec(brackets)?.[1];
  const values = inside?.split(',').map((value) => value.trim()) ?? [];
  const goals = values.map((value) => (value === '' ? null : ONE_PAIR.exec(value)));
  const read = goals.every((match, index) => match !== null || values[index] === '');
  if (inside === undefined || values.length > 2 || values[0] === '' || !read) return null;
  return goals.map((match) => (match === null ? null : toGoals(match)));
}

const ONE_PAIR = new RegExp(`^${PAIR}$`, 'u');
